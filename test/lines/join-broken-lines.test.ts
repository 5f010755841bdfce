import { describe, expect, it } from 'vitest'
import { joinBrokenLines } from '../../src/lines/join-broken-lines'
import { type Line, sourceOffset } from '../../src/source/line'
import { makeLine } from '../make-line'

/** Lines as they stand in a text below each other. */
function linesOf(...texts: string[]): Line[] {
  let start = 0
  return texts.map((text) => {
    const line = makeLine(text, { from: start, start, end: start + text.length })
    start += text.length + 1
    return line
  })
}

const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text)

const joined: [above: string, below: string][] = [
  ['tidal Tidal Lab · Published on Feb 1,', '2026'],
  ['tidal Tidal Lab · Published on Feb 1,', '2026 4'],
  ['tidal Tidal Lab · Published on Feb 12,', '2026'],
  ['tidal Tidal Lab · Published on Feb', '1, 2026'],
  ['tidal Tidal Lab · Published on', 'Feb 1, 2026'],
  ['tidal Tidal Lab · Published', 'on Feb 1, 2026'],
  ['tidal Tidal Lab ·', 'Published on Feb 1, 2026'],
  ['tidal Tidal Lab · Feb 1,', '2026'],
  ['tidal Tidal Lab ·Feb 1,', '2026'],
  ['tidal Tidal Lab · Feb', '1, 2026'],
  ['Fog · Mist · Feb 1,', '2026'],
  ['7 authors ·', 'May 28'],
  ['tidal · 7 authors', 'May 28'],
  ['tidal · May 28 GitHub', '18'],
  ['• 7 authors · May', '28'],
  ['A ·', 'May 28'],
  [`${'A'.repeat(138)} ·`, 'May 28'],
  ['Upvote 17 GitHub 18 arXiv', 'Page'],
  ['· Published on Mar 11,', '2026'],
  ['· Published on', 'Mar 11, 2026'],
  ['· Feb', '28'],
  ['·Feb', '28'],
  ['arXiv', 'Page'],
  ['·', '7 authors'],
  ['tidal Tidal Lab ·', '7 authors'],
  ['Submitted', 'by fern'],
  ['Submitted', 'by'],
  ['arXiv Page Submitted', 'by fern'],
  ['· May 28 Upvote 7 Submitted', 'by fern'],
  ['Tidal Lab · May 28 GitHub 7 arXiv Page Submitted', 'by fern'],
  ['Tidal Lab · May 28 Upvote 7 arXiv', 'Page'],
  ['tidal Tidal Lab ·', `May 28 Submitted by ${'a'.repeat(40)}`],
]

const apart: [above: string, below: string][] = [
  ['Submitted', 'bylines'],
  ['Papers Submitted', 'by fern'],
  ['tidal Tidal Lab · Published on Feb 1, 2026', '4'],
  ['tidal Tidal Lab · Feb 1', '4'],
  ['tidal Tidal Lab · Feb 123,', '2026'],
  ['tidal Tidal Lab · Feb 1,', 'or later'],
  ['tidal Tidal Lab · Sea', '1, 2026'],
  ['tidal Tidal Lab ·', '4'],
  ['tidal · many authors', 'May 28'],
  ['tidal · 7 authors', 'GitHub 18'],
  ['tidal Tidal Lab, Feb 1,', '2026'],
  ['Attention · Memory', 'May 28'],
  ['Attention · Published on', 'Paper'],
  ['·', 'May 28'],
  ['·', 'many authors'],
  ['', '7 authors'],
  ['• 7 authors · May 28 • Feb', '28'],
  ['· May', 'Flowers'],
  ['Sparse Attention ·', 'Mayor of the Fog'],
  [`${'A'.repeat(139)} ·`, 'May 28'],
  ['tidal Tidal Lab ·', `May 28 Submitted by ${'a'.repeat(41)}`],
  ['GitHub 18 arXiv', 'Papers'],
  ['Downloads From arXiv', 'Page'],
  ['tidal Tidal Lab · Published on arXiv', 'Feb 1, 2026'],
]

describe("a card's foot", () => {
  it.each(joined)('joins %j and %j', (above, below) => {
    expect(textsOf(joinBrokenLines(linesOf(above, below)))).toEqual([`${above} ${below}`])
  })

  it.each(apart)('leaves %j and %j apart', (above, below) => {
    const lines = linesOf(above, below)
    expect(joinBrokenLines(lines)).toEqual(lines)
  })

  it.each([
    ['GitHu', 'b 18'],
    ['G', 'itHub 31.5k arXiv Page'],
    ['GitH', 'ub 0 arXiv'],
    ['Gi', 'tHub'],
  ])('joins the broken word of %j and %j', (above, below) => {
    const [line, ...rest] = joinBrokenLines(linesOf(above, below)) as [Line]
    expect(line.text).toBe(above + below)
    expect(line.map).toEqual([0, 0, above.length, above.length + 1])
    expect(rest).toEqual([])
  })

  it.each([
    ['Git', 'Stores Everything: A Study'],
    ['Git', 'Hub and Spoke: A Study'],
    ['GitHub', '18'],
    ['Digi', 'tHub 18'],
    ['G', 'o to GitHub 18'],
  ])('leaves the words of %j and %j apart', (above, below) => {
    expect(textsOf(joinBrokenLines(linesOf(above, below)))).toEqual([above, below])
  })

  it('leaves lines apart that have a gap between them', () => {
    const [above, below] = linesOf('tidal Tidal Lab · Feb 1,', '2026') as [Line, Line]
    expect(textsOf(joinBrokenLines([above, { ...below, gap: 1 }]))).toEqual([
      'tidal Tidal Lab · Feb 1,',
      '2026',
    ])
    const [git, hub] = linesOf('GitHu', 'b 18') as [Line, Line]
    expect(textsOf(joinBrokenLines([git, { ...hub, gap: 1 }]))).toEqual(['GitHu', 'b 18'])
  })

  it('joins the feet of a page, and leaves the lines around them', () => {
    const texts = ['A Title', 'Tidal Lab ·', 'Feb 1, 2026', 'Another Title', '7 authors · Feb', '2', '4']
    expect(textsOf(joinBrokenLines(linesOf(...texts)))).toEqual([
      'A Title',
      'Tidal Lab · Feb 1, 2026',
      'Another Title',
      '7 authors · Feb 2',
      '4',
    ])
  })

  it('knows where both parts stand', () => {
    const text = 'Tidal Lab ·\n  Feb 1, 2026'
    const above = makeLine('Tidal Lab ·', { width: 11 })
    const below = makeLine('Feb 1, 2026', { from: 12, start: 14, end: 25, width: 13 })
    const [line] = joinBrokenLines([above, below]) as [Line]
    expect(line).toMatchObject({ from: 0, start: 0, end: 25, width: 13 })
    const at = line.text.indexOf('Feb')
    expect(text.slice(sourceOffset(line, at), sourceOffset(line, at + 3))).toBe('Feb')
    expect(text.slice(sourceOffset(line, 0), sourceOffset(line, 5))).toBe('Tidal')
    expect(sourceOffset(line, above.text.length)).toBe(11)
    expect(line.map).toEqual([0, 0, 11, 11, 12, 14])
  })

  it('knows where parts stand that markup was removed from', () => {
    const above = makeLine('Tidal Lab ·', { start: 1, end: 14, map: [0, 1, 6, 9] })
    const below = makeLine('Feb 1, 2026', { start: 20, end: 35, map: [0, 20, 4, 28] })
    const [line] = joinBrokenLines([above, below]) as [Line]
    expect([0, 5, 6, 10, 12, 15, 16].map((at) => sourceOffset(line, at))).toEqual([1, 6, 9, 13, 20, 23, 28])
  })

  it('keeps the links of both parts on their words', () => {
    const tide = { start: 0, end: 5, url: 'https://a.org/tide' }
    const day = { start: 0, end: 3, url: 'https://a.org/day' }
    const [above, below] = linesOf('Tidal Lab ·', 'Feb 1, 2026') as [Line, Line]
    const moved = { start: 12, end: 15, url: day.url }
    const read = (a: Line['links'], b: Line['links']) =>
      joinBrokenLines([
        { ...above, links: a },
        { ...below, links: b },
      ])[0]?.links
    expect(read([tide], [day])).toEqual([tide, moved])
    expect(read([], [day])).toEqual([moved])
    expect(read([tide], [])).toEqual([tide])
    expect(read([], [])).toEqual([])
  })

  it('keeps the image of either part, the first one when both have one', () => {
    const [above, below] = linesOf('Tidal Lab ·', 'Feb 1, 2026') as [Line, Line]
    const read = (a: string | null, b: string | null) =>
      joinBrokenLines([
        { ...above, alt: a },
        { ...below, alt: b },
      ])[0]?.alt
    expect(read('tidal', 'calendar')).toBe('tidal')
    expect(read(null, 'calendar')).toBe('calendar')
    expect(read(null, null)).toBeNull()
  })
})

const END = 'and the research community'
const join = (...texts: string[]) => textsOf(joinBrokenLines(texts.map((text) => makeLine(text, { gap: 1 }))))

describe('the second line of a page', () => {
  it.each<string[]>([
    ['by AK', END],
    ['byAK', END],
    ['by', `AK ${END}`],
    ['by', 'AK', END],
    ['By', 'AK', END],
    ['BY', 'AK', 'AND THE RESEARCH COMMUNITY'],
    ['by AK and the research', 'community'],
    ['byAK and', 'the research community'],
    ['by', 'AK and the', 'research', 'community'],
    [`by ${'a'.repeat(60)}`, END],
    ['by', '[papers-by] AK', END],
    ['by', 'AK [2]', END],
  ])('joins %j', (...texts) => {
    expect(join('Daily Papers', ...texts, 'Daily')).toEqual(['Daily Papers', texts.join(' '), 'Daily'])
  })

  it.each<string[]>([
    ['by', '*', `AK ${END}`],
    ['by', '[papers-by]', 'AK', END],
    ['by', '•', 'AK', '-', END],
  ])('leaves out the marks between the words of %j', (...texts) => {
    expect(join(...texts)).toEqual([`by AK ${END}`])
  })

  it.each<string[]>([
    ['Standby AK and the research', 'community'],
    ['by AK and the', 'community'],
    ['by and the research', 'community'],
    ['Standby AK', END],
    ['AK', END],
    ['by', END],
    [END],
    ['by', 'AK', 'Daily', 'and the community'],
    ['made by', 'AK', END],
    ['by', '*', '*', '*', '*', `AK ${END}`],
    [`by ${'a'.repeat(61)}`, END],
    ['by AK', `${END}: A Study`],
    ['by the sea.', `${END}.`],
  ])('leaves %j apart', (...texts) => {
    expect(join(...texts)).toEqual(texts)
  })

  it('leaves a line that is whole, and the word above', () => {
    expect(join('by', `byAK ${END}`)).toEqual(['by', `byAK ${END}`])
  })

  it('joins the lines of two pages', () => {
    expect(join('by', 'AK', END, 'Low Tide', 'by Ada', END)).toEqual([
      `by AK ${END}`,
      'Low Tide',
      `by Ada ${END}`,
    ])
  })

  it('knows where the words stand', () => {
    const by = makeLine('by', { from: 3, start: 6, end: 8 })
    const name = makeLine(`AK ${END}`, { from: 10, start: 10, end: 39 })
    const [line] = joinBrokenLines([by, name]) as [Line]
    expect(line).toMatchObject({ from: 3, start: 6, end: 39, map: [0, 6, 2, 8, 3, 10] })
  })
})
