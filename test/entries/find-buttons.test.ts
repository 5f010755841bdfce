import { describe, expect, it } from 'vitest'
import { findButtons } from '../../src/entries/find-buttons'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { NO_HABITS, readLines } from '../make-page'

const LAYOUT: Parameters<typeof findButtons>[1] = {
  cards: 4,
  wrapWidth: null,
  highlights: NO_HABITS.highlights,
}
/** What the buttons among some lines say. */
const find = (lines: Line[], layout: Partial<typeof LAYOUT> = {}) => {
  const buttons = [...findButtons(readLines(lines), { ...LAYOUT, ...layout })]
  return [...new Set(buttons.map((index) => lines[index]?.text))]
}
const many = (count: number, text: string, known: Partial<Line> = {}) =>
  Array.from({ length: count }, () => makeLine(text, { gap: 1, ...known }))

describe('a button', () => {
  it.each<[name: string, text: string]>([
    ['words', 'Project page'],
    ['thirty characters', 'X'.repeat(30)],
    ['one word', 'Share'],
    ['a mark', '↗'],
    ['a number behind a mark', '+12'],
    ['a number among words', 'View 12 models'],
  ])('may be %s', (_, text) => {
    expect(find(many(4, text))).toEqual([text])
  })

  it.each<[name: string, text: string, known?: Partial<Line>]>([
    ['longer', 'X'.repeat(31)],
    ['a number', '12'],
    ['a field', '4 authors'],
    ['a day', 'May 3'],
    ['a name in front of a day', 'Tide Lab · May 3'],
    ['one in front of a day and a word', 'Tide Lab · May 3 1e400'],
    ['a line of the page', 'Previous'],
    ['the title of the page', 'Daily Papers'],
    ['the name of a picture', '[IMG]'],
    ['an address', 'https://tide.example'],
    ['what leads to an organization', 'Tide Lab', { target: 'https://huggingface.co/tide-lab' }],
    ['what begins in a sentence', 'tides and ferries'],
    ['what ends one', 'The loss is lower.'],
    ['what a sentence goes on behind', 'Lanterns of the'],
  ])('is not %s', (_, text, known) => {
    expect(find(many(4, text, known))).toEqual([])
  })

  it('stands on three cards at least, and on a quarter of them', () => {
    expect(find(many(2, 'Share'))).toEqual([])
    expect(find(many(3, 'Share'))).toEqual(['Share'])
    expect(find(many(4, 'Share'), { cards: 16 })).toEqual(['Share'])
    expect(find(many(4, 'Share'), { cards: 17 })).toEqual([])
  })

  it('is no user', () => {
    const submitted = makeLine('Submitted by')
    expect(find(many(4, 'Mira').flatMap((user) => [submitted, user]))).toEqual([])
    expect(find(many(4, 'Mira').flatMap((user) => [makeLine('Share'), submitted, user]))).toEqual(['Share'])
  })

  it('is no rest of a line that a tool wrapped', () => {
    const pairs = (gap: number) =>
      many(4, 'TIDE', { gap }).flatMap((line, i) => [makeLine(`${'x'.repeat(39)}${i}`, { gap: 1 }), line])
    expect(find(pairs(0), { wrapWidth: 40 })).toEqual([])
    expect(find(pairs(1), { wrapWidth: 40 })).toEqual(['TIDE'])
    expect(find(pairs(0))).toEqual(['TIDE'])
    const below = pairs(0).flatMap((line) => (line.gap > 0 ? [makeLine('Share', { gap: 1 }), line] : line))
    expect(find(below, { wrapWidth: 40 })).toEqual(['Share'])
  })

  it('may stand below another one, in the first line of all', () => {
    expect(find(many(3, 'Share', { gap: 0 }))).toEqual(['Share'])
  })

  it('is no rest of a link, and none that goes on below', () => {
    const pairs = (...lines: Line[]) => many(3, '').flatMap(() => lines)
    const share = makeLine('Share', { gap: 1 })
    const link = { carrier: 0 }
    expect(find(pairs(makeLine('Ferry Masks of', link), makeLine('Constraints', link)))).toEqual([])
    expect(find(pairs(makeLine('University'), makeLine('of the tide · May 3')))).toEqual([])
    expect(find(pairs(makeLine('Harbour School'), makeLine('of the tide')))).toEqual([])
    expect(find(pairs(share, makeLine('Harbour School'), makeLine('of the tide')))).toEqual(['Share'])
    expect(find(pairs(makeLine('University', { gap: 1 }), makeLine('of the tide', { gap: 1 })))).toEqual([
      'University',
    ])
  })

  it('is no title of a card that a text holds several times', () => {
    const above = (abstracts: string[]) =>
      abstracts.flatMap((abstract) => [makeLine('Ferry', { gap: 1 }), makeLine(abstract, { gap: 1 })])
    const long = `We sail ${'on '.repeat(8)}`
    expect(find(above(['a', 'b', 'c'].map((end) => long + end)))).toEqual(['Ferry'])
    expect(find(above(['a', 'a', 'b', 'b'].map((end) => long + end)))).toEqual([])
  })

  it('is no slug above its name', () => {
    const pairs = (below: Line) => many(3, 'tide-lab').flatMap((line) => [line, below])
    const lab = makeLine('Tide Lab · May 3')
    expect(find(pairs(lab))).toEqual([])
    expect(find(pairs(lab).flatMap((line) => (line === lab ? lab : [makeLine('Share now'), line])))).toEqual([
      'Share now',
    ])
    expect(find(pairs(makeLine('Tide Lab', { target: '/tide-lab' })))).toEqual([])
    expect(find(pairs(makeLine('4 authors')))).toEqual(['tide-lab'])
  })

  it('is no word that the page highlights', () => {
    const highlights = { paragraphs: new Set<string>(), lines: new Set(['lantern']) }
    expect(find(many(4, 'Lantern'), { highlights })).toEqual([])
  })
})

it.each<[text: string, is: boolean]>([
  ['Share', true],
  ['View 3 models', true],
  [`View ${'3'.repeat(18)} models`, true],
  [`View ${'3'.repeat(19)} models`, false],
  ['Shared', false],
  ['Share1', false],
  ['', false],
])('%j is a button where many cards say so: %j', (text, is) => {
  const lines = [...many(3, 'Share'), ...many(3, 'View 12 models'), makeLine(text)]
  const buttons = findButtons(readLines(lines), { ...LAYOUT, cards: 12 })
  expect([...buttons]).toEqual(is ? [0, 1, 2, 3, 4, 5, 6] : [0, 1, 2, 3, 4, 5])
})
