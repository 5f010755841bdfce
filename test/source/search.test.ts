import { describe, expect, it } from 'vitest'
import { searchIn } from '../../src/source/search'

describe('searchIn', () => {
  const text = 'Low  Tide\nEbb\nand  flow  of\nMasks'

  it('knows which stretches hold a match, one behind the other', () => {
    const search = searchIn(text, / {2}/g)
    const lines = text.split('\n')
    let start = 0
    const found = lines.map((line) => {
      const isIn = search(start, start + line.length)
      start += line.length + 1
      return isIn
    })
    expect(found).toEqual([true, false, true, false])
  })

  it.each<[stretches: [number, number][], found: boolean[]]>([
    [[[0, 3]], [false]],
    [[[0, 4]], [false]],
    [[[0, 5]], [true]],
    [
      [
        [0, 3],
        [0, 9],
      ],
      [false, true],
    ],
    [
      [
        [0, 9],
        [5, 9],
        [14, 27],
      ],
      [true, false, true],
    ],
    [
      [
        [28, 33],
        [30, 33],
      ],
      [false, false],
    ],
  ])('%j', (stretches, found) => {
    const search = searchIn(text, / {2}/g)
    expect(stretches.map(([start, end]) => search(start, end))).toEqual(found)
  })

  it('looks at each place once', () => {
    const long = 'Low Tide '.repeat(20_000)
    const pattern = /\t/g
    const search = searchIn(long, pattern)
    let calls = 0
    pattern.test = (string) => {
      calls++
      return RegExp.prototype.test.call(pattern, string)
    }
    for (let start = 0; start < long.length; start += 9) search(start, start + 8)
    expect(calls).toBe(1)
  })
})
