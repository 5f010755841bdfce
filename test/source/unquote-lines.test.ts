import { describe, expect, it } from 'vitest'
import { mapOffset } from '../../src/source/offset-map'
import { splitLines } from '../../src/source/split-lines'
import { unquoteLines } from '../../src/source/unquote-lines'

const unquoteText = (text: string) => unquoteLines(text, splitLines(text))

function unquote(text: string): string[] {
  const { text: left, map } = unquoteText(text)
  expect(map).not.toBeNull()
  for (const [at, letter] of [...left].entries())
    if (letter !== '\n') expect(text.charAt(mapOffset(map as number[], at))).toBe(letter)
  return left.split('\n').slice(0, -1)
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
  [`${'# a\n#\n'.repeat(9)}b\nb`, [...Array(9).fill(['a', '']).flat(), 'b', 'b']],
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
  [tenTimes((n) => `L${n}: 12`), Array(11).fill('12')],
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
  '# a\n+\n# b\n# c',
  '# a\n#\n',
  'a#b\na#\na#c',
  '> a\nb\nc\nd\n> e\n> f',
  // Nine of ten.
  `${'# a\n#\n'.repeat(8)}# a\nb\nb`,
  '-',
  '* a\n*',
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

const bars = ['|', '│', '┃', '║', '#', '//', '+', ';', '%', '*', '-', '--'].map(
  (mark): [text: string, lines: string[]] => [
    `${mark} a\n${mark}\n \t${mark}b\n${mark}  c\n${mark}\td\n`,
    ['a', '', 'b', ' c', 'd'],
  ],
)

const outlines: [text: string, lines: string[]][] = [
  ['- a\n'.repeat(10), a(10)],
  ['* a\n'.repeat(10), a(10)],
  [`${'- a\n'.repeat(9)}- - b`, [...a(9), '- b']],
  // An item that goes on makes paragraphs of them all.
  [`${'- a\n'.repeat(9)}- b\n  c`, [...a(9).flatMap((item) => ['', item]), '', 'b', 'c']],
  [`${'- a\n'.repeat(9)}- b\n\t- c`, [...a(9).flatMap((item) => ['', item]), '', 'b', '- c']],
]

const ends: [text: string, lines: string[]][] = [
  ['a\\\n'.repeat(10), a(10)],
  [`${'a \\\n'.repeat(9)}\na\\\nb`, [...a(9), '', 'a', 'b']],
  ['| a |\n|   |\n'.repeat(5), Array(5).fill(['a', '']).flat()],
  ['│ a  │\n│    │\n'.repeat(5), Array(5).fill(['a', '']).flat()],
  ['a |\n'.repeat(10), a(10)],
  ['a<br>\n<br>\n'.repeat(5), Array(5).fill(['a', '']).flat()],
  ['a<br/>\n'.repeat(10), a(10)],
  ['a <br />\n'.repeat(10), a(10)],
]

const doubled: [text: string, lines: string[]][] = [
  ['goes on in the middle of a sentence\n\n'.repeat(6), Array(6).fill('goes on in the middle of a sentence')],
]

const unended = [
  'a\\\n'.repeat(9),
  `${'a\\\n'.repeat(10)}b\nb`,
  `${'a\n'.repeat(21)}${'a\\\n'.repeat(300)}`,
  '- a\n'.repeat(9),
  `${'- a\n'.repeat(10)}b`,
  `${'- a\n'.repeat(9)}  a\n`,
  'Begins with a capital in each of the lines\n\n'.repeat(9),
]

describe('unquoteLines', () => {
  it.each(['', '\n\n\n', ...plain, ...unnumbered, ...unended])('leaves %j as it is', (text) => {
    expect(unquoteText(text)).toEqual({ text, map: null })
  })

  it.each([...quoted, ...bars, ...numbered, ...outlines, ...ends, ...doubled])(
    'leaves out what stands at each line of %j',
    (text, lines) => {
      expect(unquote(text)).toEqual(lines)
    },
  )

  it('decides by all lines when a mark stands among the first twenty', () => {
    const text = `> b\n${'a\n'.repeat(22)}${'> b\n'.repeat(100)}`
    expect(unquote(text).filter((line) => line === 'b')).toHaveLength(101)
  })
})
