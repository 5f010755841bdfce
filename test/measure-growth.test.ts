import { describe, expect, it } from 'vitest'
import { MAX_GROWTH, measureGrowth, timeOf } from './measure-growth.mjs'

function sumOfEveryRest(text: string): number {
  let sum = 0
  for (let from = 0; from < text.length; from++) {
    for (let at = from; at < text.length; at += 8) sum += text.charCodeAt(at)
  }
  return sum
}

/** The length of a text that takes long enough to be timed, and no longer. */
function findLength(): number {
  let length = 1_000
  while (timeOf(() => sumOfEveryRest('a'.repeat(length))) < 6) length *= 1.3
  return Math.ceil(length)
}

const LENGTH = findLength()
const make = (times: number) => 'a'.repeat(LENGTH * times)

describe('measureGrowth', () => {
  // A machine that is busy with something else for a moment may hide it once.
  it('sees a rule that starts over at every character', { retry: 2 }, () => {
    expect(measureGrowth(make, sumOfEveryRest)).toBeGreaterThan(MAX_GROWTH)
  })

  it('lets a linear one pass', () => {
    expect(measureGrowth(make, (text) => text.replace(/a/g, 'b'))).toBeLessThan(MAX_GROWTH)
  })

  it('lets one pass that takes a step and goes on as before', () => {
    const run = (text: string) => sumOfEveryRest(text.slice(0, LENGTH * (text.length > LENGTH ? 2 : 1)))
    expect(measureGrowth(make, run)).toBeLessThan(MAX_GROWTH)
  })
}, 40_000)
