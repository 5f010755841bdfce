import { describe, expect, it } from 'vitest'
import { isBlankLine, splitLines } from '../../src/source/split-lines'
import fc from '../property'

const cases: [text: string, lines: string[]][] = [
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\nb', ['a', 'b']],
  ['\n', ['']],
  ['\n\n', ['', '']],
  ['\na', ['', 'a']],
  ['a\n\nb\n', ['a', '', 'b']],
  // Not line breaks here: a copied title may hold them.
  ['a\u2028b\u2029c\u0085d\fe\vf', ['a\u2028b\u2029c\u0085d\fe\vf']],
]

describe('splitLines', () => {
  it.each(cases)('splits %j', (text, lines) => {
    expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })

  it('says where their words begin', () => {
    const text = 'a\n \tb\n  \n\u3000c\n \t'
    expect(splitLines(text).map(({ first, end }) => text.slice(first, end))).toEqual([
      'a',
      'b',
      '',
      '\u3000c',
      '',
    ])
  })

  it('loses nothing', () => {
    const text = fc.array(fc.constantFrom('\n', 'a', ' ', '\u2028')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (input) => {
        const lines = splitLines(input)
        const words = lines.map(({ start, end }) => input.slice(start, end))
        expect(words.join('\n')).toBe(input.replace(/\n$/, ''))
        lines.forEach(({ start }, i) => {
          expect(start).toBe((lines[i - 1]?.end ?? -1) + 1)
        })
        for (const line of words) expect(line).not.toContain('\n')
      }),
    )
  })
})

it.each([
  ['', true],
  [' \t', true],
  ['\u00a0', true],
  ['.', false],
  [' a ', false],
])('%j is blank: %j', (line, isBlank) => {
  expect(isBlankLine(`a${line}b`, { start: 1, end: 1 + line.length })).toBe(isBlank)
})
