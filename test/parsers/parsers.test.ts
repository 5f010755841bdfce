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

  it.each(Object.entries(nouns))('%s says what it expected', (_, parser) => {
    const result = (parser as P.Parser<unknown>).parse('\u0001')
    expect(result).toMatchObject({ status: false })
    expect(result.status ? [] : result.expected.length).not.toBe(0)
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
