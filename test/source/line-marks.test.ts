import { describe, expect, it } from 'vitest'
import { findEndMark, findFrontMark } from '../../src/source/line-marks'
import { matchEnd } from '../../src/source/match-end'
import { splitLines } from '../../src/source/split-lines'

const frontMark = (text: string) => findFrontMark(text, splitLines(text))
const endMark = (text: string) => findEndMark(text, splitLines(text))

/** The lines without the mark in front; null where there is none. */
function behindMark(text: string): string[] | null {
  const mark = frontMark(text)
  const rest = (start: number, end: number) =>
    text.slice(Math.max(start, matchEnd(mark?.pattern as RegExp, text, start)), end)
  return mark && splitLines(text).map(({ start, end }) => rest(start, end))
}

const times = (count: number, lines: string) => `${lines}\n`.repeat(count)
/** Lines that begin with the numbers from the first on. */
const numbered = (count: number, first = 7, behind = ' a') =>
  Array.from({ length: count }, (_, i) => `${first + i}${behind}\n`).join('')
const letters = (count: number, letter = 'a'): string[] => Array(count).fill(letter)

const fronts: [text: string, lines: string[]][] = [
  ['> Tides', ['Tides']],
  ['>Tides\n \t>\tLamps\n>   Ferries', ['Tides', 'Lamps', '  Ferries']],
  ['> > Tides', ['> Tides']],
  ['> # Tides\n> #\n> # Lamps', ['# Tides', '#', '# Lamps']],
  ...['|', '│', '┃', '║', '#', '//', '+', ';', '%', '*', '-', '--'].map((mark): [string, string[]] => [
    `${mark}Tides\n${mark}\n \t${mark}  Lamps\n${mark}\tFerries`,
    ['Tides', '', ' Lamps', 'Ferries'],
  ]),
  // A mark and its space are a blank line as well.
  ['# Tides\n# \n# Lamps', ['Tides', '', 'Lamps']],
  ['# Tides\n# Lamps\n#', ['Tides', 'Lamps', '']],
  ['#\n#\n#', ['', '', '']],
  ['# Tides\n\n#\n# Lamps', ['Tides', '', '', 'Lamps']],
  [times(10, '- a'), letters(10)],
  [times(10, '* a'), letters(10)],
  [times(10, '• a'), letters(10)],
  [`${times(10, '- a')}  a\n\ta`, letters(12)],
  [`${times(9, '- a')}- - a`, [...letters(9), '- a']],
  [numbered(10), letters(10)],
  ...['\t', ':', '.', '|', '│', '→', ' : ', ' |\t', ' │ ', ' '].map((mark): [string, string[]] => [
    numbered(10, 7, `${mark}a`),
    letters(10),
  ]),
  [numbered(10, 7, ''), letters(10, '')],
  [numbered(10, 7, '').trimEnd(), letters(10, '')],
  [numbered(10, 7, ':a').replace(/^(?=.)/gm, 'low/tide_1.txt:'), letters(10)],
  [numbered(10, 999_990), letters(10)],
  [`\n${numbered(10)}`, ['', ...letters(10)]],
]

const unmarked = [
  '',
  'Tides',
  'Tides > Lamps',
  'Tides\n#\n# Lamps\n# Ferries',
  '# Tides\n#',
  '# Tides\n# Lamps\n# Ferries',
  '# Tides\n\n# Lamps\n# Ferries',
  '# Tides\n# \t\n# Lamps\n# Ferries',
  '# Tides\n+\n# Lamps',
  ': Tides\n:\n: Lamps',
  // Seven lines of nine are too few for a quotation, and seven of eight for bars.
  `${times(7, '> a')}${times(2, 'b')}`,
  `${times(3, '# a\n#')}# a\nb\n`,
  times(9, '- a'),
  times(10, '-a'),
  times(10, '+ a'),
  times(10, '  a'),
  `${times(9, '- a')}  a`,
  `${times(10, '- a')} a`,
  `${times(10, '- a')}a`,
  numbered(9),
  numbered(10, 7, 'a'),
  numbered(10, 7, '-a'),
  numbered(10, 7, 'x:a'),
  numbered(10, 1_000_000),
  numbered(30).replace(/^/gm, 'a'),
  // Even numbers alone, and one number all the time.
  numbered(40).replace(/^\d*[13579] .*\n/gm, ''),
  times(30, '7 a'),
]

/** Texts that have a mark as they are, and none with one more line of `b` at their end. */
const shares: [name: string, text: string, lines: string[]][] = [
  ['four quoted lines of five', `${times(4, '> a')}b\n`, [...letters(4), 'b']],
  [
    'four quoted lines of five among blank ones',
    `${times(4, '> a\n')}${times(9, '')}b\n`,
    [...letters(4).flatMap((line) => [line, '']), ...letters(9, ''), 'b'],
  ],
  [
    'nine bars of ten',
    `${times(4, '# a\n#')}# a\nb\n`,
    [...letters(4).flatMap((line) => [line, '']), 'a', 'b'],
  ],
  [
    'nine bars of ten among blank lines',
    `${times(9, '')}${times(4, '# a\n#')}# a\nb\n`,
    [...letters(9, ''), ...letters(4).flatMap((line) => [line, '']), 'a', 'b'],
  ],
  ['ten numbered lines of twelve', `${numbered(10)}b\nb\n`, [...letters(10), 'b', 'b']],
  [
    'ten numbered lines of twelve among blank ones',
    `${numbered(10)}\n  \n\t\n\nb\nb\n`,
    [...letters(10), '', '  ', '\t', '', 'b', 'b'],
  ],
]

/** Lines without a mark in front of many that have it: as many as are waited for, and one more. */
const late: [name: string, before: string, after: string][] = [
  ['20 plain lines before a quotation', times(20, 'b'), times(200, '> a')],
  ['20 plain lines before bars', times(20, 'b'), times(200, '# a\n#')],
  ['20 plain lines before numbers', times(20, 'b'), numbered(200)],
  ['20 plain lines behind the first number', `${numbered(1)}${times(20, 'b')}`, numbered(200, 8)],
]

describe('findFrontMark', () => {
  it.each(fronts)('leaves out what stands in front of the lines of %j', (text, lines) => {
    expect(behindMark(text)).toEqual(lines)
  })

  it.each(unmarked)('finds nothing in front of all lines of %j', (text) => {
    expect(frontMark(text)).toBeNull()
  })

  it.each(shares)('takes %s, not one less', (_, text, lines) => {
    expect(behindMark(text)).toEqual(lines)
    expect(frontMark(`${text}b\n`)).toBeNull()
  })

  it.each(late)('waits for %s, not for more', (_, before, after) => {
    expect(frontMark(before + after)).not.toBeNull()
    expect(frontMark(`${before}b\n${after}`)).toBeNull()
  })

  it.each([
    ['> a', `> a\n${times(25, 'b')}${times(200, '> a')}`],
    ['two numbers', `${numbered(2)}${times(25, 'b')}${numbered(200, 9)}`],
  ])('waits for longer behind %s', (_, text) => {
    expect(frontMark(text)).not.toBeNull()
  })

  it.each([
    ['a number that does not follow', `${numbered(10)}99 a\n98 a\n97 a\n`, null],
    ['a number that goes on from it', `${numbered(5)}99 a\n${numbered(5, 100)}`, letters(11)],
  ])('counts %s', (_, text, lines) => {
    expect(behindMark(text)).toEqual(lines)
  })

  it.each<[name: string, text: string, items: number | null]>([
    ['an outline of items alone', times(10, '- a'), null],
    ['an outline whose items go on', times(10, '- a\n  b'), 10],
    ['an outline with items in items', times(10, '- a\n\t- b'), 10],
    ['an outline with a blank line', `${times(10, '• a')}\n* a`, 11],
    ['a quotation of items', times(10, '> - a\n>   b'), null],
    ['bars that look like items', times(10, '- a\n-'), null],
    ['numbered items', numbered(10, 7, ' - a'), null],
  ])('tells the items of %s', (_, text, items) => {
    const mark = frontMark(text)
    expect(mark).not.toBeNull()
    const item = mark?.item ?? null
    const begun = splitLines(text).filter(({ start }) => item && matchEnd(item, text, start) > start)
    expect(item && begun.length).toBe(items)
  })
})

describe('findEndMark', () => {
  const marks = ['|', '│', '┃', '║', '\\', '<br>', '<br/>', '<br />']

  it.each(marks)('finds %s behind ten lines, not behind nine', (mark) => {
    expect(endMark(times(10, `a${mark}`))).toBe(mark)
    expect(endMark(times(10, mark))).toBe(mark)
    expect(endMark(times(10, `a ${mark}\n`))).toBe(mark)
    expect(endMark(times(9, `a${mark}`))).toBeNull()
    expect(endMark(times(9, `a${mark}\n`))).toBeNull()
  })

  it.each(marks)('finds %s behind nine lines of ten, not behind fewer', (mark) => {
    expect(endMark(`${times(18, `a${mark}`)}b\nb\n`)).toBe(mark)
    expect(endMark(`${times(9, '')}${times(18, `a${mark}`)}b\nb\n`)).toBe(mark)
    expect(endMark(`${times(17, `a${mark}`)}b\nb\n`)).toBeNull()
    expect(endMark(`${times(9, '')}${times(17, `a${mark}`)}b\nb\n`)).toBeNull()
    expect(endMark(`${times(17, `a${mark}`)} \nb\n`)).toBeNull()
  })

  it('waits for 20 lines without a mark, not for more', () => {
    expect(endMark(`${times(20, 'b')}${times(300, 'a|')}`)).toBe('|')
    expect(endMark(`${times(21, 'b')}${times(300, 'a|')}`)).toBeNull()
    expect(endMark(`a|\n${times(21, 'b')}${times(300, 'a|')}`)).toBe('|')
  })

  it.each([
    '',
    times(10, '| a'),
    times(10, 'a| '),
    times(10, 'a<BR>'),
    times(10, 'a<br >'),
    times(10, 'a/'),
    times(10, 'a;'),
    `${times(5, 'a|')}${times(5, 'a│')}`,
    `${times(9, 'a<br>')}a<br/>`,
  ])('finds nothing behind all lines of %j', (text) => {
    expect(endMark(text)).toBeNull()
  })
})
