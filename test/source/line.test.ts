import { describe, expect, it } from 'vitest'
import { moveLinks, sourceOffset, textOffset } from '../../src/source/line'
import { makeLine } from '../make-line'

// `Low [Tide](/x) Masks`, of which the brackets and the target are cut.
const cut = makeLine('Low Tide Masks', { start: 10, end: 30, map: [0, 10, 4, 15, 8, 24] })
const whole = makeLine('Low Tide', { start: 10, end: 18 })

describe('sourceOffset', () => {
  it.each([
    [0, 10],
    [3, 13],
    [8, 18],
  ])('finds character %i of a line without cuts at %i', (at, source) => {
    expect(sourceOffset(whole, at)).toBe(source)
  })

  it.each([
    [0, 10],
    [3, 13],
    [4, 15],
    [7, 18],
    [8, 24],
    [13, 29],
    [14, 30],
  ])('finds character %i of a line with cuts at %i', (at, source) => {
    expect(sourceOffset(cut, at)).toBe(source)
  })
})

describe('textOffset', () => {
  it.each([
    [10, 0],
    [13, 3],
    [18, 8],
  ])('finds character %i of the capture at %i of a line without cuts', (source, at) => {
    expect(textOffset(whole, source)).toBe(at)
  })

  it.each<[where: string, source: number, at: number]>([
    ['in front of the line', 8, 0],
    ['the first', 10, 0],
    ['the last in front of a cut', 13, 3],
    ['in a cut', 14, 4],
    ['the first behind a cut', 15, 4],
    ['one behind a cut', 17, 6],
    ['the first of a long cut', 19, 8],
    ['the last of a long cut', 23, 8],
    ['behind a long cut', 24, 8],
    ['the last', 29, 13],
    ['the end', 30, 14],
    ['behind the line', 40, 14],
  ])('finds a character of the capture: %s', (_, source, at) => {
    expect(textOffset(cut, source)).toBe(at)
  })

  it('finds the place of a text that begins with a cut', () => {
    expect(textOffset(makeLine('Tide', { start: 10, map: [0, 12] }), 11)).toBe(0)
  })
})

describe('moveLinks', () => {
  const linksAt = (first: number[], second: number[]) => [
    { url: '/a', start: first[0] as number, end: first[1] as number },
    { url: '/b', start: second[0] as number, end: second[1] as number },
  ]
  const links = linksAt([0, 2], [4, 8])

  it.each<[by: number, first: number[], second: number[]]>([
    [3, [3, 5], [7, 11]],
    [0, [0, 2], [4, 8]],
    [-1, [0, 1], [3, 7]],
    // Words that went away carry nothing.
    [-4, [0, 0], [0, 4]],
  ])('moves links by %i', (by, first, second) => {
    expect(moveLinks(links, by)).toEqual(linksAt(first, second))
    expect(links).toEqual(linksAt([0, 2], [4, 8]))
  })
})
