import { describe, expect, it } from 'vitest'
import { MAX_GROWTH, measureGrowth } from './measure-growth.mjs'

const make = (times: number) => 'a'.repeat(8_000 * times)

function sumOfEveryRest(text: string): number {
  let sum = 0
  for (let from = 0; from < text.length; from++) {
    for (let at = from; at < text.length; at += 8) sum += text.charCodeAt(at)
  }
  return sum
}

describe('measureGrowth', () => {
  // A machine that is busy with something else for a moment may hide it once.
  it('sees a rule that starts over at every character', { retry: 2 }, () => {
    expect(measureGrowth(make, sumOfEveryRest)).toBeGreaterThan(MAX_GROWTH)
  })

  it('lets a linear one pass', () => {
    expect(measureGrowth(make, (text) => text.replace(/a/g, 'b'))).toBeLessThan(MAX_GROWTH)
  })

  it('lets one pass that takes a step and goes on as before', () => {
    const run = (text: string) => sumOfEveryRest(text.slice(0, 8_000 * (text.length > 8_000 ? 2 : 1)))
    expect(measureGrowth(make, run)).toBeLessThan(MAX_GROWTH)
  })
}, 40_000)
