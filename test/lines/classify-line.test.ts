import { describe, expect, it } from 'vitest'
import {
  classifyLine,
  classifyLines,
  isHeadLine,
  isPageLine,
  type LineReading,
} from '../../src/lines/classify-line'
import { MAX_FIELD_LENGTH } from '../../src/lines/run-parser'
import { makeLine } from '../make-line'

const classify = (text: string) => classifyLine(makeLine(text), new Map())

const nothing: LineReading = {
  card: null,
  organization: null,
  count: null,
  isDash: false,
  names: null,
  furniture: null,
  headerTitle: null,
  curator: null,
  isImage: false,
}

const readings: [string, object][] = [
  ['17', { count: 17, isDash: false, card: null }],
  ['7', { count: 7, isDash: false }],
  ['1.2k', { count: 1200 }],
  ['★ 17', { count: 17, isDash: false }],
  ['▲17', { count: 17 }],
  ['17 upvotes', { count: 17 }],
  ['1 upvote', { count: 1 }],
  ['1.2k ★', { count: 1200 }],
  ['1★7', { count: null, card: { counts: [1, 7] } }],
  ['17 ★7', { count: null, card: { counts: [17, 7] } }],
  ['-', { count: 0, isDash: true }],
  ['0', { count: 0, isDash: false }],
  ['00', { count: 0, isDash: false }],
  ['7 authors', { card: { authors: 7 }, organization: null }],
  ['May 31 2', { card: { date: { month: 5, day: 31 }, counts: [2] } }],
  [`May 31 ${'9'.repeat(30)}`, { card: { counts: [1e30] } }],
  [
    `May 31 ${'9'.repeat(MAX_FIELD_LENGTH - 7)}`,
    { card: { counts: [Number('9'.repeat(MAX_FIELD_LENGTH - 7))] } },
  ],
  ['PUBLISHED ON May 31', { card: { date: { month: 5, day: 31 } } }],
  ['Published on May 31', { card: { date: { month: 5, day: 31 } } }],
  ['Submitted by ada', { card: { submittedBy: 'ada' } }],
  ['Upvote 7', { card: { pieces: [{ kind: 'upvoteLabel' }, { kind: 'upvoteCount', value: 7 }] } }],
  ['GitHub 31.5k', { card: { pieces: [{ kind: 'github' }, { kind: 'stars', value: 31500 }] } }],
  ['arXiv Page', { card: { pieces: [{ kind: 'arxiv' }] } }],
  ['· May 31', { card: { hasDot: true } }],
  ['7 authors · May 31', { card: { authors: 7, date: { month: 5 } }, organization: null }],
  ['naver-ai NAVER AI Lab · May 31', { card: { date: { month: 5 } }, organization: 'naver-ai NAVER AI Lab' }],
  ['01-ai 01.AI · May 31', { card: { date: { month: 5 } }, organization: '01-ai 01.AI' }],
  ['A · B · Dec 28, 2025', { card: { date: { year: 2025 } }, organization: 'A · B' }],
  ['tidal Tidal Lab · 7 authors', { card: { authors: 7, date: null }, organization: 'tidal Tidal Lab' }],
  ['Tidal Lab 7 Submitted by ada', { card: { counts: [7], submittedBy: 'ada' }, organization: 'Tidal Lab' }],
  [
    'Owls · Night 1.2k 7 submitted by ada 12',
    { card: { counts: [1200, 7], upvotes: 12 }, organization: 'Owls · Night' },
  ],
  ['Tidal Lab · May 31 7 Submitted by ada', { card: { date: { day: 31 } }, organization: 'Tidal Lab' }],
  ['Tidal Lab Submitted by ada', { card: null, organization: null }],
  [`${'A'.repeat(MAX_FIELD_LENGTH - 9)} · May 31`, { card: { date: { day: 31 } } }],
  ['Daily Papers', { headerTitle: 'Daily Papers', furniture: 'navigation' }],
  ['Trending Papers', { headerTitle: 'Trending Papers', furniture: 'navigation' }],
  ['Trending Papers - Hugging Face', { headerTitle: 'Trending Papers' }],
  ['BYAK AND THE RESEARCH COMMUNITY', { curator: 'AK' }],
  ['byAK and the research community', { curator: 'AK' }],
  ['Previous', { furniture: 'navigation' }],
  ['Ada Lovelace, Grace Hopper', { names: ['Ada Lovelace', 'Grace Hopper'] }],
  ['by Ada Lovelace, Grace Hopper', { names: ['Ada Lovelace', 'Grace Hopper'] }],
  ['Authors: Ada Lovelace, Grace Hopper', { names: ['Ada Lovelace', 'Grace Hopper'] }],
  ['Author: Ada Lovelace, Grace Hopper', { names: ['Ada Lovelace', 'Grace Hopper'] }],
  ['Ada Lovelace and Grace Hopper', { names: ['Ada Lovelace', 'Grace Hopper'] }],
  ['Ada Lovelace, Grace Hopper et al.', { names: ['Ada Lovelace', 'Grace Hopper'] }],
  ['Ada Selby and Grace Hopper', { names: ['Ada Selby', 'Grace Hopper'] }],
  ['[IMG]', { isImage: true }],
  ['[ ]', { isImage: true }],
  ['[0a1b2c3d4e]', { isImage: true }],
  ['[图片：一只猫]', { isImage: true }],
  ['[画像：灯台]', { isImage: true }],
  ['[Image: no alt text]', { isImage: true }],
  ['[Bild]', { isImage: true }],
  ['[papers-by][IMG]', { isImage: true }],
  ['[papers-by] [IMG]', { isImage: true }],
  ['[papers-by]  *[IMG]', { isImage: true }],
  ['[papers-by] • [image of a cat] •', { isImage: true }],
]

const words = [
  'Attention · Memory · Planning',
  'Bring Back the Sofa',
  'May the Force',
  '7 Sins of Benchmarking',
  'by the way',
  'GitHub 31.5k: What Do Stars Measure?',
  '• Bullet Points Considered Harmful',
  '[citation needed] is all you need',
  '[citation needed]',
  '[IMG] [citation needed]',
  '[IMG] IMG [IMG]',
  '[image of a]image of [IMG]',
  'x7 authors',
  '1234567890 upvotes',
  'the Ada Lovelace, Grace Hopper',
  'ada Lovelace, Grace Hopper',
  '7 authors of fog · Tides',
  '[a/b]',
  '[IMG',
  '[IMG]and',
  'Tidal Lab ·',
  'Tidal Lab · 4',
  'and',
  '',
]

describe('classifyLine', () => {
  it.each(readings)('reads %j', (text, expected) => {
    expect(classify(text)).toMatchObject(expected)
  })

  it.each(words)('takes %j for words', (text) => {
    expect(classify(text)).toEqual(nothing)
  })

  it('does not look at lines longer than any field', () => {
    expect(classify(`${'1 '.repeat(MAX_FIELD_LENGTH / 2)} authors`)).toEqual(nothing)
    expect(classify(`${'A'.repeat(MAX_FIELD_LENGTH - 8)} · May 31`)).toEqual(nothing)
  })

  it('knows where the pieces stand behind an organization', () => {
    expect(classify('tidal Tidal Lab · May 31').card?.pieces).toEqual([
      { kind: 'organization', value: 'tidal Tidal Lab', start: 0, end: 15 },
      { kind: 'dot', value: '·', start: 16, end: 17 },
      { kind: 'date', value: { year: null, month: 5, day: 31 }, start: 18, end: 24 },
    ])
  })

  it('reads a text once', () => {
    const memo = new Map<string, LineReading>()
    const first = classifyLine(makeLine('7 authors'), memo)
    expect(classifyLine(makeLine('7 authors'), memo)).toBe(first)
    expect([...memo.keys()]).toEqual(['7 authors'])
  })

  it.each<[text: string, isHead: boolean, isPage: boolean]>([
    ['Weekly Papers', true, true],
    ['byAK and the research community', true, true],
    ['Previous', false, true],
    ['7 authors', false, false],
    ['Bring Back the Sofa', false, false],
  ])(
    'knows whether %j belongs to the head of the page (%j) or to the page at all (%j)',
    (text, isHead, isPage) => {
      const reading = classify(text)
      expect(isHeadLine(reading)).toBe(isHead)
      expect(isPageLine(reading)).toBe(isPage)
    },
  )

  it('does not remember long lines, which hardly repeat', () => {
    const memo = new Map<string, LineReading>()
    for (const length of [40, 41, 500]) classifyLine(makeLine('x'.repeat(length)), memo)
    expect([...memo.keys()]).toEqual(['x'.repeat(40)])
  })
})

describe('classifyLines', () => {
  const read = (texts: readonly string[]) =>
    classifyLines(
      texts.map((text) => makeLine(text)),
      new Map(),
    )
  const titles = (texts: readonly string[]) => read(texts).map(({ reading }) => reading.headerTitle)

  // The menu of each page of the site leads to the listing.
  it.each([
    [['Posts', 'Daily Papers', 'Learn']],
    [['Daily Papers', 'Hardware']],
    [['Posts', 'Daily Papers', 'Learn', 'Discord']],
    [['Daily Papers', 'Blog · Daily Papers']],
  ])('knows an item of a menu: %j', (lines) => {
    expect(titles(lines)).toEqual(lines.map(() => null))
    expect(read(lines).map(({ reading }) => reading.furniture)).toEqual(lines.map(() => 'navigation'))
  })

  it('knows no title of a paper for one', () => {
    expect(read(['Ferry Masks', 'Learn'])[0]?.reading).toEqual(nothing)
  })

  it.each([
    [['Daily Papers', 'byAK and the research community']],
    [['Subscribe', 'Daily Papers', 'Daily', 'Weekly']],
    [['Subscribe', 'Daily Papers', 'Weekly Monthly']],
    [['Sign Up', 'Daily Papers', 'Dec 11']],
    [['Learn', 'Daily Papers']],
    [['Daily Papers', 'Knots', 'Learn']],
  ])('knows a title of a page: %j', (lines) => {
    expect(titles(lines)).toContain('Daily Papers')
  })
})
