import P from 'parsimmon'
import { describe, expect, it } from 'vitest'
import * as parsers from '../../src/parsers'

const { runParser, ...nouns } = parsers

describe('the public parsers', () => {
  it('are these', () => {
    expect(Object.keys(parsers).sort()).toEqual([
      'authorCount',
      'authorNames',
      'cardLine',
      'compactNumber',
      'curatorLine',
      'headerTitle',
      'month',
      'monthDay',
      'paperDate',
      'runParser',
      'upvoteCount',
    ])
  })

  it.each([
    ['authorCount', 'authors such as "7 authors"'],
    ['authorNames', 'names of authors'],
    ['cardLine', 'a line of a card'],
    ['compactNumber', 'a number such as 7 or 31.5k'],
    ['curatorLine', 'the curator of the page'],
    ['headerTitle', 'the title of the page'],
    ['month', 'the name of a month'],
    ['monthDay', 'a day such as May 28'],
    ['paperDate', 'a date such as May 28 or Sep 19, 2024'],
    ['upvoteCount', 'upvotes such as 12 or -'],
  ] as const)('%s expects %s', (name, expected) => {
    expect((nouns[name] as P.Parser<unknown>).parse('\u0001')).toMatchObject({
      status: false,
      expected: [expected],
    })
  })

  it('can be put together into another grammar', () => {
    const deadline = P.seqMap(
      P.string('Deadline: '),
      parsers.paperDate,
      P.string(' (').then(parsers.authorCount).skip(P.string(')')),
      (_, { month, day }, authors) => ({ month, day, authors }),
    )
    expect(runParser(deadline, 'Deadline: May 28 (7 authors)')).toEqual({ month: 5, day: 28, authors: 7 })
    expect(runParser(deadline, 'Deadline: soon (7 authors)')).toBeNull()
  })
})
