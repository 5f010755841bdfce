import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/source/split-lines'
import { unquoteLines } from '../../src/source/unquote-lines'

function unquote(text: string): string[] {
  return unquoteLines(text, splitLines(text)).map(({ start, end }) => text.slice(start, end))
}

const quoted: [text: string, lines: string[]][] = [
  ['> Ferry\n> Masks', ['Ferry', 'Masks']],
  ['>Ferry\n>Masks', ['Ferry', 'Masks']],
  ['  > Ferry\n\t>\tMasks', ['Ferry', 'Masks']],
  ['> Ferry\n>\n> Masks', ['Ferry', '', 'Masks']],
  ['> Ferry\n\n> Masks', ['Ferry', '', 'Masks']],
  ['>   Ferry', ['  Ferry']],
  ['> > Ferry\n>> Masks\n>>\n> >', ['Ferry', 'Masks', '', '']],
  ['> > Ferry\n> Masks', ['> Ferry', 'Masks']],
  ['>>>>>> Ferry', ['> Ferry']],
  ['> a\n> b\n> c\n> d\ne', ['a', 'b', 'c', 'd', 'e']],
  ['a\n> b\n> c\n> d\n> e', ['a', 'b', 'c', 'd', 'e']],
  [`${'a\n'.repeat(20)}${'> b\n'.repeat(200)}`, [...Array(20).fill('a'), ...Array(200).fill('b')]],
  [`${'> a\n'.repeat(100)}${'b\n'.repeat(25)}`, [...Array(100).fill('a'), ...Array(25).fill('b')]],
  ['# Ferry\n#\n# Masks', ['Ferry', '', 'Masks']],
  ['# ## Ferry\n#\n#   Masks', ['## Ferry', '', '  Masks']],
  ['// Ferry\n// \n//Masks', ['Ferry', '', 'Masks']],
  ['| Ferry\n|\n| Masks', ['Ferry', '', 'Masks']],
  ['> | Ferry\n> |\n> | Masks', ['Ferry', '', 'Masks']],
  [`${'| a\n|\n'.repeat(9)}b\n`, [...Array(9).fill(['a', '']).flat(), 'b']],
]

const tenTimes = (mark: (number: number) => string) =>
  Array.from({ length: 11 }, (_, i) => mark(i + 7)).join('\n')
/** Lines that begin with the numbers from the first on. */
const count = (first: number, lines: number) =>
  Array.from({ length: lines }, (_, i) => `${first + i} a`).join('\n')
const a = (lines: number): string[] => Array(lines).fill('a')
const numbered: [text: string, lines: string[]][] = [
  [tenTimes((n) => `    ${n}\tFerry`), Array(11).fill('Ferry')],
  [tenTimes((n) => `${n}:  Ferry`), Array(11).fill(' Ferry')],
  [tenTimes((n) => ` ${n}: Ferry`), Array(11).fill('Ferry')],
  [tenTimes((n) => `${n} │ Ferry`), Array(11).fill('Ferry')],
  [tenTimes((n) => `${n}→Ferry`), Array(11).fill('Ferry')],
  [tenTimes((n) => `${n}| 12`), Array(11).fill('12')],
  [tenTimes((n) => `${n} 12 authors`), Array(11).fill('12 authors')],
  [tenTimes((n) => `${n}`), Array(11).fill('')],
  [tenTimes((n) => `${n}\tFerry\n       \n`), Array(11).fill(['Ferry', '       ', '']).flat().slice(0, -1)],
  [`Ferries:\n${tenTimes((n) => `${n} a`)}`, ['Ferries:', ...Array(11).fill('a')]],
  [count(7, 10), a(10)],
  // One line of six may be another.
  [`${count(1, 10)}\na\na`, a(12)],
  [`${'a\n'.repeat(20)}${count(1, 100)}`, a(120)],
  [`${count(1, 200)}\n${'a\n'.repeat(25)}`, a(225)],
  [`${count(1, 2)}\n${'a\n'.repeat(21)}${count(3, 120)}`, a(143)],
]

const unnumbered = [
  Array.from({ length: 10 }, (_, i) => `${i + 1} a`)
    .join('\n')
    .slice(4),
  Array.from({ length: 30 }, (_, i) => `${i * 2} a`).join('\n'),
  Array.from({ length: 30 }, (_, i) => `${i + 1}a`).join('\n'),
  `${count(1, 10)}\n12 a\n14 a\n16 a`,
  count(1, 9),
  Array.from({ length: 30 }, (_, i) => `${i + 1} a\nb`).join('\n'),
  `${'a\n'.repeat(22)}${Array.from({ length: 300 }, (_, i) => `${i + 1} a`).join('\n')}`,
]

const plain = [
  '# Ferry\n## Masks',
  '| Ferry |\n| Masks |',
  '# Ferry\n#\nMasks\nKnots',
  'Ferry\nMasks',
  '> a\n> b\n> c\nd',
  'a > b',
  '> a\nb\nc',
  `${'a\n'.repeat(21)}> b`,
  `${'a\n'.repeat(30)}${'> b\n'.repeat(100)}`,
  // Twenty-one lines settle it, whatever follows.
  `${'a\n'.repeat(21)}${'> b\n'.repeat(200)}`,
  'x> a\nx> b',
  '- > a\n- > b',
]

describe('unquoteLines', () => {
  it('keeps an empty text', () => {
    expect(unquote('')).toEqual([])
  })

  it('does not copy the lines of a text without words', () => {
    const lines = splitLines('\n\n\n')
    expect(unquoteLines('\n\n\n', lines)).toBe(lines)
  })

  it.each(quoted)('leaves the marks of %j out', (text, lines) => {
    expect(unquote(text)).toEqual(lines)
  })

  it.each(plain)('leaves %j as it is', (text) => {
    const lines = splitLines(text)
    expect(unquoteLines(text, lines)).toEqual(lines)
  })

  it.each(numbered)('leaves the numbers of %j out', (text, lines) => {
    expect(unquote(text)).toEqual(lines)
  })

  it.each(unnumbered)('keeps the numbers of %j', (text) => {
    const lines = splitLines(text)
    expect(unquoteLines(text, lines)).toEqual(lines)
  })

  it('changes nothing but where a line starts, and not beyond its end', () => {
    expect(unquoteLines('> a\n>\nb\n', splitLines('> a\n>\n'))).toEqual([
      { start: 2, end: 3 },
      { start: 5, end: 5 },
    ])
  })

  it('decides by all lines when a mark stands among the first twenty', () => {
    const text = `> b\n${'a\n'.repeat(22)}${'> b\n'.repeat(100)}`
    expect(unquote(text).filter((line) => line === 'b')).toHaveLength(101)
  })
})
