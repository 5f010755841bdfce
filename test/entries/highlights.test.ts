import { describe, expect, it } from 'vitest'
import {
  findHighlights,
  goesOn,
  type Highlights,
  isBelowHighlight,
  isHighlightBreak,
  startsAtHighlight,
} from '../../src/entries/highlights'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { readLines } from '../make-page'

const find = (page: Line[]) => findHighlights(readLines(page))
const NONE: Highlights = { paragraphs: new Set(), lines: new Set() }
const lines = (gap: number, ...texts: string[]) => texts.map((text) => makeLine(text, { gap }))
const three = (part: Line[]) => Array.from({ length: 3 }, () => part).flat()

describe('words below a blank line', () => {
  const REST = 'kettles learn to wait, and how long it takes them.'
  const broken = (text = REST, above = 'We study how the', gap = 1) => three(lines(gap, above, text))

  it('are known by three sentences, without their plural', () => {
    expect(find(broken())).toEqual({ paragraphs: new Set(['kettle']), lines: new Set() })
    expect(find(broken().slice(2))).toEqual(NONE)
    expect(find([makeLine('Low Tide'), ...broken()])).toEqual(find(broken()))
  })

  it('are known by two sentences where another word is known', () => {
    const further = lines(1, 'We study how the', `tides${REST.slice(7)}`)
    const both = new Set(['kettle', 'tide'])
    expect(find([...broken(), ...further, ...further]).paragraphs).toEqual(both)
    expect(find([...broken(), ...further]).paragraphs).toEqual(new Set(['kettle']))
    expect(find([...broken().slice(2), ...further, ...further])).toEqual(NONE)
  })

  it('are known by sentences that go on for forty characters', () => {
    const rest = (length: number) => broken(`kettles ${'l'.repeat(length - 8)}`)
    expect(find(rest(40)).paragraphs).toEqual(new Set(['kettle']))
    expect(find(rest(39)).paragraphs.size).toBe(0)
  })

  it.each([
    ['LLMs learn to wait, and how long it takes them.', 'llm'],
    ['3D models learn to wait, and how long it takes.', '3d'],
  ])('may begin with a capital where nothing stops: %s', (text, word) => {
    expect(find(broken(text)).paragraphs).toEqual(new Set([word]))
    expect(find(broken(text, 'We study how')).paragraphs.size).toBe(0)
  })

  it.each<[name: string, page: Line[]]>([
    ['names', broken('kettles')],
    ['new sentences', broken(`K${REST.slice(1)}`, 'We study how kettles')],
    ['what has no letters', broken(`1 + ${'1'.repeat(40)}`)],
    ['paragraphs below whole sentences', broken(REST, 'We study how.')],
    ['lines without a blank line between', broken(REST, 'We study how the', 0)],
  ])('are not known by %s', (_, page) => {
    expect(find(page)).toEqual(NONE)
  })

  it.each([
    ['kettles learn', 1, true],
    ['Kettle: A Study', 1, true],
    ['kettle-level', 1, true],
    ['kettles learn', 0, false],
    ['kettles', 1, true],
    ['kettleman', 1, false],
    ['a kettle', 1, false],
    ['4 kettles', 1, false],
    ['', 1, false],
  ])('begin %j below %i blank lines: %j', (text, gap, expected) => {
    expect(startsAtHighlight(makeLine(text, { gap }), { ...NONE, paragraphs: new Set(['kettle']) })).toBe(
      expected,
    )
    expect(startsAtHighlight(makeLine(text, { gap }), NONE)).toBe(false)
  })
})

describe('words on lines of their own', () => {
  const broken = (
    word = 'kettles',
    above = 'We study how',
    below = 'learn to wait.',
    gap = 0,
    gapBelow = gap,
  ) => three([...lines(1, above), ...lines(gap, word), ...lines(gapBelow, below)])

  it.each([
    ['kettles', 'kettle'],
    ['Kettle', 'kettle'],
    ['Ferries', 'ferry'],
    ['tide-table', 'tide-table'],
    ['Mountain Kettle', 'mountain kettle'],
    ["Brewer's Mountain Kettles", "brewer's mountain kettle"],
    ['k'.repeat(39), 'k'.repeat(39)],
  ])('are known by three sentences: %j', (word, key) => {
    const two = broken(word).slice(3)
    expect(find(broken(word))).toEqual({ paragraphs: new Set(), lines: new Set([key]) })
    expect(find(two)).toEqual(NONE)
  })

  it('are known by blank lines on both sides', () => {
    expect(find(broken('kettle', 'We study how', 'learn to wait.', 1)).lines).toEqual(new Set(['kettle']))
  })

  it.each(['.', ', which', '(and others)', ') wait', '-like things'])(
    'are known by what stands below: %j',
    (below) => {
      expect(find(broken('kettle', 'The', below)).lines).toEqual(new Set(['kettle']))
    },
  )

  it.each<[name: string, page: Line[]]>([
    ['a name below a whole sentence', broken('Harbour Lab', 'We study how.')],
    ['a name above a foot', broken('Harbour Lab', 'We study how', '· Dec 3')],
    ['a name above a number', broken('Harbour Lab', 'We study how', '4 authors')],
    ['numbers', broken('42')],
    ['four words', broken('a very small kettle')],
    ['long words', broken('k'.repeat(40))],
    ['lines with blank lines on one side', broken('kettle', 'We study how', 'learn to wait.', 1, 0)],
    ['buttons', broken('Submitted by', 'We study how')],
    ['the last line', three([]).concat(lines(0, 'We study how', 'kettle'))],
  ])('are not known by %s', (_, page) => {
    expect(find(page)).toEqual(NONE)
  })

  const known: Highlights = { ...NONE, lines: new Set(['kettle']) }

  it.each([
    ['Kettles', 0, true],
    ['kettle', 0, true],
    ['kettle', 1, true],
    ['kettle and', 0, false],
    ['a kettle', 0, false],
  ])('are %j below %i blank lines: %j', (text, gap, expected) => {
    expect(startsAtHighlight(makeLine(text, { gap }), known)).toBe(expected)
  })

  it('are no longer than a word that a tool breaks at', () => {
    const long = { ...NONE, lines: new Set(['k'.repeat(39)]) }
    expect(startsAtHighlight(makeLine('k'.repeat(39)), long)).toBe(true)
    expect(startsAtHighlight(makeLine(`${'k'.repeat(39)}s`), long)).toBe(false)
  })

  it('break the sentence on both sides', () => {
    const word = makeLine('kettle')
    const rest = makeLine('learns')
    expect(isBelowHighlight(word, known)).toBe(true)
    expect(isBelowHighlight(rest, known)).toBe(false)
    expect(isBelowHighlight(word, NONE)).toBe(false)
    expect(isHighlightBreak(rest, word, known)).toBe(true)
    expect(isHighlightBreak(word, rest, known)).toBe(true)
    expect(isHighlightBreak(rest, rest, known)).toBe(false)
  })
})

it.each([
  ['learns', true],
  ['.', true],
  [') and', true],
  ['(or not)', true],
  ['-based', true],
  ['- a dash', false],
  ['Learns', false],
  ['Learns.', false],
  ['Self-taught', false],
  ['4 authors', false],
  ['· Dec 3', false],
  ['', false],
])('%j goes on in the middle of a sentence: %j', (text, expected) => {
  expect(goesOn(text)).toBe(expected)
})
