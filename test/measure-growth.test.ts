import { describe, expect, it } from 'vitest'
import { measureGrowth, timeOf } from './measure-growth.mjs'

/** The growth of what takes so many milliseconds for so many times the input. */
const growthOf = (cost: (times: number) => number) =>
  measureGrowth(
    (times) => times,
    cost,
    (run) => run() as number,
  )

describe('measureGrowth', () => {
  it.each([
    ['linear', (times: number) => 10 * times, 2],
    ['quadratic', (times: number) => 10 * times ** 2, 4],
    ['cubic', (times: number) => 10 * times ** 3, 8],
    ['quadratic, too slow to be asked for more', (times: number) => 2000 * times ** 2, 4],
    ['linear above a step', (times: number) => 10 * times * (times > 1 ? 1.5 : 1), 2],
    ['quadratic, in less than can be timed', (times: number) => times ** 2, 2],
  ])('of what is %s', (_, cost, growth) => {
    expect(growthOf(cost)).toBe(growth)
  })

  it('of what was disturbed is asked again', () => {
    const disturbances = [0, 90, 0, 90]
    expect(growthOf((times) => 10 * times + (disturbances.shift() ?? 0))).toBe(2)
  })
})

describe('timeOf', () => {
  it('is at most what the clock says', () => {
    const start = performance.now()
    const time = timeOf(() => {
      while (performance.now() < start + 50);
    })
    expect(time).toBeGreaterThan(0)
    expect(time).toBeLessThanOrEqual(performance.now() - start)
  })
})
