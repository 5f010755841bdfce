import { describe, expect, it } from 'vitest'
import { measureGrowth } from './measure-growth'

describe('measureGrowth', () => {
  it('sees a rule that starts over at every character', () => {
    expect(measureGrowth('a', (text) => /a+!/.test(text))).toBeGreaterThan(2.3)
  })

  it('lets a linear one pass', () => {
    expect(measureGrowth('a', (text) => text.replace(/a/g, 'b'))).toBeLessThan(2.3)
  })
}, 30_000)
