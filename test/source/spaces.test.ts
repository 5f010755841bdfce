import { describe, expect, it } from 'vitest'
import { isSpace, skipBlanks, trimEnd, trimStart } from '../../src/source/spaces'

describe('isSpace', () => {
  it.each([
    9, 10, 13, 32, 0xa0, 0x2000, 0x200b, 0x200f, 0x2028, 0x2029, 0x202f, 0x3000, 0xfeff, 0x85, 0x1680, 0x205f,
  ])('takes U+%i', (code) => {
    expect(isSpace(code)).toBe(true)
  })

  // The marks of directions among them come in pairs, of which one may stand at a line's end.
  it.each([
    0, 8, 14, 31, 33, 0x9f, 0xa1, 0x1fff, 0x2010, 0x2027, 0x202a, 0x202c, 0x202e, 0x2030, 0x2fff, 0x3001,
    0xfefe,
  ])('leaves U+%i', (code) => {
    expect(isSpace(code)).toBe(false)
  })
})

describe('trimStart, trimEnd', () => {
  it.each<[text: string, start: number, end: number, first: number, last: number]>([
    ['Tide', 0, 4, 0, 4],
    ['  Low Tide \t', 0, 12, 2, 10],
    ['  Low Tide \t', 3, 9, 3, 9],
    ['  Low Tide', 5, 8, 6, 8],
    ['Low Tide', 3, 3, 3, 3],
  ])('%j from %i to %i', (text, start, end, first, last) => {
    expect([trimStart(text, start, end), trimEnd(text, start, end)]).toEqual([first, last])
  })

  it('find the one end and the other of a stretch without words', () => {
    expect([trimStart('a   b', 1, 4), trimEnd('a   b', 1, 4)]).toEqual([4, 1])
    expect([trimStart('     ', 1, 4), trimEnd('     ', 1, 4)]).toEqual([4, 1])
  })
})

describe('skipBlanks', () => {
  it.each<[text: string, start: number, end: number]>([
    ['Tide', 0, 0],
    [' \t Tide', 0, 3],
    [' \t Tide', 1, 3],
    ['  \nTide', 0, 2],
    ['\u00a0Tide', 0, 0],
    ['  ', 0, 2],
    ['', 0, 0],
  ])('%j from %i', (text, start, end) => {
    expect(skipBlanks(text, start)).toBe(end)
  })
})
