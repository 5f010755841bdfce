import { describe, expect, it } from 'vitest'
import { isFull, measureWrapWidth } from '../../src/entries/wrap-width'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'

const many = (count: number, text: string, known: Partial<Line> = {}) =>
  Array.from({ length: count }, () => makeLine(text, { gap: 1, ...known }))

describe('the width at which a tool wraps', () => {
  /** Lines of these widths below one another. */
  const ofWidths = (...widths: number[]) => {
    const wrapped = widths.map((width) => makeLine('x'.repeat(width)))
    return measureWrapWidth([...wrapped, makeLine('end')])
  }

  it.each<[widths: number[], width: number | null]>([
    [[80, 80, 80, 80, 80, 80], 80],
    [[80, 80, 80, 80, 80], null],
    [[31, 31, 31, 31, 31, 31], 31],
    [[30, 30, 30, 30, 30, 30], null],
    [[75, 78, 79, 80, 80, 76], 80],
    // A line alone sticks out, two of five are an edge.
    [[80, 80, 80, 80, 80, 90], 80],
    [[80, 80, 80, 80, 80, 90, 90], 90],
    [[80, 80, 80, 80, 80, 80, 90, 90], 80],
    // Lines crowd at most sixteen columns below the edge, and eight above.
    [[80, 80, 80, 64, 64, 64, 50, 51, 52, 53, 54, 55], 80],
    [[80, 80, 80, 63, 62, 61, 50, 51, 52, 53, 54, 55], null],
    [[80, 80, 80, 80, 80, 80, 88, 88, 50, 51, 52, 53, 54, 55, 56, 57], 80],
    [[80, 80, 80, 80, 80, 80, 89, 89, 50, 51, 52, 53, 54, 55, 56, 57], null],
    [[80, 80, 80, 80, 80, 80, 50, 51, 52, 53, 54, 55], 80],
    [[80, 80, 80, 80, 80, 80, 50, 51, 52, 53, 54, 55, 56], null],
    [[250, 250, 250, 250, 250, 250], 250],
    [[251, 251, 251, 251, 251, 251], null],
    [[250, 250, 250, 250, 250, 250, 300, 300, 300], 250],
    [[250, 250, 250, 250, 250, 250, 300, 300, 300, 300], null],
  ])('of %j is %j', (widths, width) => {
    expect(ofWidths(...widths)).toBe(width)
  })

  it('is told by lines under one another', () => {
    expect(measureWrapWidth(many(9, 'x'.repeat(80)))).toBeNull()
    expect(measureWrapWidth([...many(3, 'x'.repeat(80)), ...many(6, 'x'.repeat(80), { gap: 0 })])).toBe(80)
    expect(measureWrapWidth([...many(4, 'x'.repeat(80)), ...many(5, 'x'.repeat(80), { gap: 0 })])).toBeNull()
  })

  it('counts the columns of the capture, not of the words', () => {
    expect(measureWrapWidth(many(7, 'x'.repeat(40), { gap: 0, width: 80 }))).toBe(80)
  })

  it('does not count lines that are wide by their markup', () => {
    expect(measureWrapWidth(many(7, 'x'.repeat(40), { gap: 0, width: 251 }))).toBeNull()
    const wide = many(7, 'x'.repeat(40), { gap: 0, width: 251 })
    expect(measureWrapWidth([...wide, ...many(7, 'x'.repeat(80), { gap: 0 })])).toBe(80)
  })
})

describe('a line', () => {
  const habits = { wrapWidth: 40 }
  const full = (width: number, next: string, text = 'some words of a text') =>
    isFull(makeLine(text, { width }), makeLine(next), habits)

  it.each<[width: number, next: string]>([
    [40, 'a'],
    [36, 'four more'],
    [30, 'elevenchars and'],
    [30, 'elevenchars'],
    [48, 'a'],
  ])('of %i columns is full in front of %j', (width, next) => {
    expect(full(width, next)).toBe(true)
  })

  it.each<[width: number, next: string]>([
    [38, 'a word'],
    [35, 'four more'],
    [30, 'ninechars and'],
    [30, 'ninechars'],
    [49, 'a'],
    [0, 'word'],
  ])('of %i columns is not full in front of %j', (width, next) => {
    expect(full(width, next)).toBe(false)
  })

  it('may be wider by an address at its end', () => {
    expect(full(60, 'a', `see https://example.org/${'x'.repeat(40)}`)).toBe(true)
    expect(full(60, 'a', `${'x'.repeat(40)} tide`)).toBe(false)
    expect(full(60, 'a', 'x'.repeat(39))).toBe(false)
  })

  it('is never full where the tool does not wrap', () => {
    expect(isFull(makeLine('x'.repeat(40)), makeLine('a'), { wrapWidth: null })).toBe(false)
  })
})
