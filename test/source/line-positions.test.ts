import { describe, expect, it } from 'vitest'
import { positionFinder } from '../../src/source/line-positions'

const mixed = 'first\n\nthird\r\nfourth\rfifth'
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
  [mixed.length, '5:6'],
]

describe('positionFinder', () => {
  it.each(cases)('puts offset %i at %s', (offset, position) => {
    expect(positionFinder(mixed)(offset)).toBe(position)
  })

  it('goes on from one offset to the next', () => {
    const position = positionFinder(mixed)
    expect(cases.map(([offset]) => position(offset))).toEqual(cases.map(([, at]) => at))
    expect(position(mixed.length)).toBe('5:6')
  })

  const texts: [text: string, position: string][] = [
    ['', '1:1'],
    ['a', '1:2'],
    ['a\n', '2:1'],
    ['\n\na', '3:2'],
    ['a\r\nb', '2:2'],
    ['a\rb\n\rc', '4:2'],
    ['a\r\n\r\nb\u2028c', '3:4'],
  ]

  it.each(texts)('puts the end of %j at %s', (text, position) => {
    expect(positionFinder(text)(text.length)).toBe(position)
  })
})
