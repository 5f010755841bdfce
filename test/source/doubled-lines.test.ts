import { describe, expect, it } from 'vitest'
import { withoutDoubling } from '../../src/source/doubled-lines'
import { splitLines } from '../../src/source/split-lines'

const INSIDE = 'goes on in the middle of a sentence'
const OTHER = 'Begins a sentence, and it is as long'
const lines = (...rows: string[]) => rows.join('\n\n')
const six = Array(6).fill(INSIDE)

const read = (text: string) => {
  const raw = splitLines(text)
  const left = withoutDoubling(text, raw)
  return left === raw ? null : left.map(({ start, end }) => text.slice(start, end))
}

describe('withoutDoubling', () => {
  it.each<[what: string, text: string, left: string[]]>([
    ['six lines that go on', lines(...six), six],
    ['indented ones', lines(...six.map((line) => ` \t${line}`)), six.map((line) => ` \t${line}`)],
    ['a quarter that go on', lines(...six, ...Array(18).fill(OTHER)), [...six, ...Array(18).fill(OTHER)]],
    [
      'short lines among them',
      lines(...six, ...Array(30).fill('7 authors')),
      [...six, ...Array(30).fill('7 authors')],
    ],
    [
      'addresses and tags among them',
      lines(
        ...six,
        ...Array(20).fill('   1. https://example.org/papers/1'),
        ...Array(20).fill('<div class="flex flex-col items">'),
      ),
      [
        ...six,
        ...Array(20).fill('   1. https://example.org/papers/1'),
        ...Array(20).fill('<div class="flex flex-col items">'),
      ],
    ],
    ['blank lines of their own', lines('a', '', ...six), ['a', '', ...six]],
    ['blank lines of spaces', six.join('\n  \n'), six],
    ['a blank line above', `\n${lines(...six)}`, six],
    ['two blank lines above', `\n\n${lines(...six)}`, ['', ...six]],
  ])('takes back the blank lines of %s', (_, text, left) => {
    expect(read(text)).toEqual(left)
  })

  it.each<[what: string, text: string]>([
    ['nothing', ''],
    ['blank lines', '\n\n\n'],
    ['five lines that go on', lines(...six.slice(1))],
    ['less than a quarter', lines(...six, ...Array(19).fill(OTHER))],
    ['a line right below another', `${lines(...six)}\n${OTHER}`],
    ['two blank lines in the middle', `${lines(...six)}\n\n\n${OTHER}`],
    ['short lines', lines(...Array(9).fill('goes on, but is too short.....'))],
  ])('leaves %s as they are', (_, text) => {
    expect(read(text)).toBeNull()
  })
})
