import { describe, expect, it } from 'vitest'
import { describePosition, lineStarts } from '../../src/source/line-positions'

const text = 'first\n\nthird\r\nfourth\rfifth'
const cases: [offset: number, position: string][] = [
  [0, '1:1'],
  [4, '1:5'],
  [5, '1:6'],
  [6, '2:1'],
  [7, '3:1'],
  [12, '3:6'],
  [13, '3:7'],
  [14, '4:1'],
  [21, '5:1'],
  [text.length, '5:6'],
]

describe('describePosition', () => {
  it.each(cases)('puts offset %i at %s', (offset, position) => {
    expect(describePosition(lineStarts(text), offset)).toBe(position)
  })

  it('has a place in an empty text', () => {
    expect(describePosition(lineStarts(''), 0)).toBe('1:1')
  })
})

const breaks: [text: string, starts: number[]][] = [
  ['', [0]],
  ['a', [0]],
  ['a\n', [0, 2]],
  ['\n\na', [0, 1, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb\n\rc', [0, 2, 4, 5]],
  ['a\r\n\r\nb\u2028c', [0, 3, 5]],
]

describe('lineStarts', () => {
  it.each(breaks)('knows the lines of %j', (text, starts) => {
    expect(lineStarts(text)).toEqual(starts)
  })
})
