import { describe, expect, it } from 'vitest'
import { measureGrowth } from './measure-growth'

describe('measureGrowth', () => {
  it('sees a rule that starts over at every character', () => {
    const growth = measureGrowth('a', (text) => {
      let sum = 0
      for (let from = 0; from < text.length; from++) {
        for (let at = from; at < text.length; at += 20) sum += text.charCodeAt(at)
      }
      return sum
    })
    expect(growth).toBeGreaterThan(2.3)
  })

  it('lets a linear one pass', () => {
    expect(measureGrowth('a', (text) => text.replace(/a/g, 'b'))).toBeLessThan(2.3)
  })
}, 120_000)
