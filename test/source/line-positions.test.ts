import { describe, expect, it } from 'vitest'
import { describePosition } from '../../src/source/line-positions'
import { splitLines } from '../../src/source/split-lines'

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
    expect(describePosition(splitLines(text), offset)).toBe(position)
  })

  it('has a place in an empty text', () => {
    expect(describePosition([], 0)).toBe('1:1')
  })
})
