import { describe, expect, it } from 'vitest'
import { lastAtMost } from '../../src/source/last-at-most'

const cases: [values: number[], limit: number, index: number][] = [
  [[], 5, 0],
  [[3], 1, 0],
  [[3], 3, 0],
  [[0, 3, 7], -1, 0],
  [[0, 3, 7], 0, 0],
  [[0, 3, 7], 2, 0],
  [[0, 3, 7], 3, 1],
  [[0, 3, 7], 6, 1],
  [[0, 3, 7], 7, 2],
  [[0, 3, 7], 99, 2],
]

describe('lastAtMost', () => {
  it.each(cases)('in %j, not above %i: %i', (values, limit, index) => {
    expect(lastAtMost(values, limit)).toBe(index)
    const pairs = values.flatMap((value) => [value, 100 - value])
    expect(lastAtMost(pairs, limit, 2)).toBe(index)
    const others = values.flatMap((value) => [100 - value, value])
    expect(lastAtMost(others, limit, 2, 1)).toBe(index)
  })
})
