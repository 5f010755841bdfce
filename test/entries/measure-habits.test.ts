import { describe, expect, it } from 'vitest'
import { measureHabits } from '../../src/entries/measure-habits'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { NO_HABITS, readLines } from '../make-page'

const PAGE = 'https://huggingface.co/papers/2402.99901'

const measure = (lines: Line[]) => measureHabits(readLines(lines))
const lines = (...texts: string[]) => texts.map((text) => makeLine(text, { gap: 1 }))
const many = (count: number, text: string, known: Partial<Line> = {}) =>
  Array.from({ length: count }, () => makeLine(text, { gap: 1, ...known }))

it('knows nothing of no lines', () => {
  expect(measure([])).toEqual({ ...NO_HABITS, hasHead: false })
})

describe('the head of a page', () => {
  it.each<[text: string, hasHead: boolean]>([
    ['Daily Papers', true],
    ['by AK and the research community', true],
    ['Tides', false],
  ])('is told by %j: %j', (text, hasHead) => {
    expect(measure(lines('Tides', text)).hasHead).toBe(hasHead)
  })
})

describe('names of organizations', () => {
  const name = (gap: number) => makeLine('Harbour Lab', { gap })
  const dot = (text = '·') => makeLine(text, { gap: 1 })

  it.each<[what: string, lines: Line[], areApart: boolean]>([
    ['in front of a dot', [name(1), dot()], true],
    ['in front of a dot and the date', [name(1), dot('· May 3')], true],
    ['on the line of the date', [makeLine('Harbour Lab · May 3', { gap: 1 })], true],
    ['right below words', [name(0), dot()], false],
    ['most of them right below words', [name(1), dot(), name(0), dot(), name(0), dot()], false],
    ['one of them right below words', [name(1), dot(), name(1), dot(), name(0), dot()], true],
    ['in front of no dot', [name(1), makeLine('May 3')], false],
    ['a number of authors', [makeLine('4 authors', { gap: 1 }), dot()], false],
    ['in front of authors with a dot', [name(1), makeLine('4 authors ·', { gap: 1 })], false],
    ['the mark of a picture', [makeLine('[IMG]', { gap: 1 }), dot()], false],
    ['none', [dot()], false],
  ])('%s', (_, given, areApart) => {
    expect(measure(given).namesApart).toBe(areApart)
  })
})

describe('comments', () => {
  it.each<[texts: string[], areBeside: boolean]>([
    // The number below is one of upvotes: those of the next card, or of a button.
    [['Tides', 'May 28 4', '12', 'Tides'], true],
    [['May 28 4', '12'], true],
    [['May 28 4', 'Upvote', '12'], true],
    [['May 28', '4', 'Tides'], false],
    [['4 authors', '3', '12'], false],
  ])('of %j stand beside their date: %j', (texts, areBeside) => {
    expect(measure(lines(...texts)).commentsBesideDate).toBe(areBeside)
  })
})

describe('headings', () => {
  const cards = lines('4 authors', '5 authors', '6 authors', '7 authors')

  it.each<[name: string, titles: Line[], rest: Line[], headings: boolean]>([
    ['half of the titles', many(2, 'Tides', { prefix: '### ' }), cards, true],
    ['less than half', many(1, 'Tides', { prefix: '### ' }), cards, false],
    ['emphasised ones', many(2, 'Tides', { isEmphasized: true }), cards, true],
    [
      'titles of cards that have dates only',
      many(1, 'Tides', { prefix: '# ' }),
      lines('· May 3', '· May 4'),
      true,
    ],
    [
      'one of three dated cards',
      many(1, 'Tides', { prefix: '# ' }),
      lines('· May 3', '· May 4', '· May 5'),
      false,
    ],
    ['a heading without cards', many(1, 'Tides', { prefix: '# ' }), [], true],
    ['other marks', many(4, 'Tides', { prefix: '- ' }), cards, false],
    ['no titles', [], [], false],
  ])('are known by %s', (_, titles, rest, headings) => {
    expect(measure([...titles, ...rest]).headings).toBe(headings)
  })
})

describe('links of papers', () => {
  const cards = lines('4 authors', '5 authors', '6 authors', '7 authors')
  const heading = { prefix: '### ', target: PAGE }

  it.each<[name: string, titles: Line[], paperLinks: boolean]>([
    ['half of the headings', many(2, 'Tides', heading), true],
    ['less than half', many(1, 'Tides', heading), false],
    ['emphasised lines', many(2, 'Tides', { isEmphasized: true, target: PAGE }), true],
    ['lines that are no headings', many(4, 'Tides', { target: PAGE }), false],
    [
      'headings that lead elsewhere',
      many(4, 'Tides', { prefix: '# ', target: 'https://example.org' }),
      false,
    ],
    ['headings without a link', many(4, 'Tides', { prefix: '# ' }), false],
  ])('are known by %s', (_, titles, paperLinks) => {
    expect(measure([...titles, ...cards]).paperLinks).toBe(paperLinks)
  })
})

describe('dates', () => {
  const authors = (count: number) => many(count, '4 authors')
  const dates = (count: number) => many(count, 'May 3')

  it.each<[name: string, lines: Line[], dated: boolean]>([
    ['on every card', [...authors(1), ...dates(1)], true],
    ['on more than three of ten', [...authors(10), ...dates(4)], true],
    ['on three of ten', [...authors(10), ...dates(3)], false],
    ['in front of the first authors only', [...dates(9), ...authors(1)], false],
    ['with a dot in front of the authors', [makeLine('· May 3'), ...authors(1)], true],
    ['with a dot and without authors', lines('· May 3'), true],
    ['without a dot and without authors', dates(3), false],
    ['below a submitter', [...lines('Submitted by', 'fern'), ...dates(1)], true],
    ['in the place of a submitter', [...lines('Submitted by'), ...dates(1)], false],
    ['below upvotes, where titles stand', [...authors(1), ...lines('7'), ...dates(1)], false],
    ['above a submitter', [...dates(1), ...lines('Submitted by')], false],
  ])('are known when they stand %s', (_, input, dated) => {
    expect(measure(input).dated).toBe(dated)
  })
})

describe('a daily page', () => {
  const users = (...titles: string[]) =>
    titles.flatMap((title) => [title, '4 authors', 'Submitted by', 'fern'])

  it.each<[name: string, lines: Line[], daily: boolean]>([
    ['has submitters and authors', lines('Submitted by', '4 authors'), true],
    ['has no dates', lines('Submitted by', '4 authors', 'May 3'), false],
    ['has submitters', lines('4 authors'), false],
    ['has authors', lines('Submitted by'), false],
    [
      'has dates on less than a third of its cards',
      lines(...users('Low', 'Ebb', 'Fog', 'Moon'), 'May 3'),
      true,
    ],
    ['may have users who are called like days', lines('Submitted by', 'May 3', 'Low', '4 authors'), true],
    ['has no dates on a third of its cards', lines(...users('Low', 'Ebb'), 'May 3'), false],
    [
      'has submitters on a third of its cards',
      lines('Submitted by', 'fern', 'Low', '4 authors', 'It ebbs.', '3 authors', 'It flows.', '2 authors'),
      true,
    ],
    [
      'has more than one of which a title tells',
      lines(
        'Submitted by',
        'It ebbs.',
        ...['Low', 'Ebb', 'Fog', 'Moon'].flatMap((title) => [title, 'It ebbs.', '4 authors']),
      ),
      false,
    ],
    [
      'has submitters on more than three cards of ten',
      [
        ...lines('Submitted by', 'Submitted by', 'Submitted by'),
        ...[...'abcdefghij'].flatMap((name) => lines(`Tide ${name}`, 'It ebbs.', '4 authors')),
      ],
      false,
    ],
    ['may have long titles', lines('Submitted by', 'x'.repeat(200), '4 authors'), true],
    [
      'may hold a long line that is none',
      lines(
        'x'.repeat(201),
        'Submitted by',
        '4 authors',
        'Submitted by',
        '3 authors',
        'Submitted by',
        '4 authors',
      ),
      true,
    ],
    ['may name no submitters', lines('Low', '4 authors', 'Ebb', '3 authors'), true],
    ['has more than one card then', lines('Low', '4 authors'), false],
    ['has no abstract then', lines('Low', 'It ebbs.', 'It flows.', '· 4 authors'), false],
    ['prints no other dot', lines('Low', '4 authors ·'), false],
    ['has no abstracts then', lines('Low', 'It ebbs.', '4 authors', 'Ebb', '3 authors'), false],
    ['has no dates then', lines('Low', '4 authors', 'May 3', 'Ebb', '3 authors'), false],
    [
      'may name organizations by their links',
      [
        ...lines('Low', '4 authors', 'Ebb', '3 authors', 'Fog'),
        makeLine('Harbour Lab', { target: '/harbour' }),
      ],
      true,
    ],
    [
      'has no abstracts below those either',
      [
        ...lines('Low', '4 authors', 'Ebb', '3 authors', 'Fog', 'It ebbs.'),
        makeLine('Lab', { target: '/lab' }),
        makeLine('Lab'),
      ],
      false,
    ],
  ])('%s', (_, input, daily) => {
    expect(measure(input).daily).toBe(daily)
  })
})

it.each<[name: string, lines: Line[], submitters: boolean]>([
  ['names them', lines('Submitted by', '4 authors'), true],
  ['names none', lines('Low', '4 authors', 'Ebb', '3 authors'), false],
  ['has abstracts', lines('Submitted by', '4 authors', 'May 3'), false],
])('submitters stand on a daily page that %s', (_, input, submitters) => {
  expect(measure(input).submitters).toBe(submitters)
})

it('knows lines that the page wraps by those that no tool leaves so long', () => {
  const isSourceWrapped = (...lengths: number[]) =>
    measure([
      ...many(7, 'x'.repeat(80), { gap: 0 }),
      ...lengths.flatMap((length) => many(1, 'x'.repeat(length))),
    ]).isSourceWrapped
  expect(isSourceWrapped(80, 250)).toBe(false)
  expect(isSourceWrapped(80, 251)).toBe(true)
  expect(measure(many(1, 'x'.repeat(251))).isSourceWrapped).toBe(false)
})

it('counts submitters as cards, on a quarter of which a button stands', () => {
  const { buttons } = measure([...many(3, 'Share'), ...many(12, 'Submitted by')])
  expect(buttons).toEqual(new Set([0, 1, 2]))
  expect(measure([...many(3, 'Share'), ...many(13, 'Submitted by')]).buttons).toEqual(new Set())
})

it('counts buttons as no texts, so that a page of titles is one', () => {
  const cards = many(4, 'x').flatMap((_, i) =>
    lines(`Tides ${'abcd'[i]}`, '· 4 authors', 'Add to collection'),
  )
  expect(measure(cards)).toMatchObject({ daily: true, buttons: new Set([2, 5, 8, 11]) })
})
