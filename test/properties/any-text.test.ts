import { describe, expect, it } from 'vitest'
import * as library from '../../src'
import * as schemas from '../../src/schema'
import { createFaultFinder } from '../fuzz/faults.mjs'
import fc from '../property'
import { anyText, damagedText } from './arbitrary-text'

/** The letters and digits of a text; markup is made of other characters, but for tags, targets and references. */
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('any text', () => {
  it.each([{}, { referenceDate: '2025-12-11' }])('is read without a fault, with %j', (options) => {
    const faultOf = createFaultFinder({ ...library, ...schemas }, options)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultOf(text)).toBeNull()
      }),
      { numRuns: 800 },
    )
  })

  it('holds the words of every title and abstract where their spans say', () => {
    // Entities, link targets and checkboxes change words; none is in these texts.
    const plain = damagedText.filter((text) => !/[&<[\]⁰]/.test(text))
    fc.assert(
      fc.property(plain, (text) => {
        for (const { title, abstract, spans } of library.parsePaperListing(text).papers) {
          for (const [value, span] of [
            [title, spans.title],
            [abstract, spans.abstract],
          ] as const) {
            if (!value) continue
            const found = new Set(words(text.slice(span?.start, span?.end)))
            const joined = [...found].join('')
            for (const word of words(value)) expect(found.has(word) || joined.includes(word)).toBe(true)
          }
        }
      }),
      { numRuns: 600 },
    )
  })
})
