import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/source/split-lines'
import fc from '../property'

const cases: [text: string, lines: string[]][] = [
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['a\rb', ['a', 'b']],
  ['\n', ['']],
  ['\r\n', ['']],
  ['\r', ['']],
  ['\n\n', ['', '']],
  ['\n\r', ['', '']],
  ['\r\r\n', ['', '']],
  ['a\r\n\r\nb', ['a', '', 'b']],
  ['a\rb\nc\r\nd', ['a', 'b', 'c', 'd']],
  ['a\r\nb\rc\n\n', ['a', 'b', 'c', '']],
  // Not line breaks here: a copied title may hold them.
  ['a\u2028b\u2029c\u0085d\fe\vf', ['a\u2028b\u2029c\u0085d\fe\vf']],
]

describe('splitLines', () => {
  it.each(cases)('splits %j', (text, lines) => {
    expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })

  it('loses nothing', () => {
    const text = fc
      .array(fc.constantFrom('\n', '\r', '\r\n', 'a', ' ', '\u2028'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (input) => {
        const lines = splitLines(input)
        expect(lines.map(({ start, next }) => input.slice(start, next)).join('')).toBe(input)
        for (const { start, end, next } of lines) {
          expect(input.slice(start, end)).not.toMatch(/[\r\n]/)
          expect(input.slice(end, next)).toMatch(/^(?:\r\n|\r|\n|)$/)
        }
      }),
    )
  })
})
