import { describe, expect, it } from 'vitest'
import { explainListing, PaperListingError, parsePaperListing } from '../src'

describe('PaperListingError', () => {
  it.each([
    ['', 'EMPTY_TEXT'],
    [' \n', 'EMPTY_TEXT'],
    ['Dear all, the meeting is moved.', 'NOT_A_LISTING'],
  ])('carries in strict mode what was read of %j', (text, code) => {
    let thrown: unknown
    try {
      parsePaperListing(text, { strict: true })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(PaperListingError)
    expect(thrown).toBeInstanceOf(Error)
    const error = thrown as PaperListingError
    expect(error.name).toBe('PaperListingError')
    expect(error.listing).toEqual(parsePaperListing(text))
    expect(error.listing.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(error.message).toBe(error.listing.diagnostics[0]?.message)
  })

  it('is thrown by explainListing alike', () => {
    expect(() => explainListing('', { strict: true })).toThrow(PaperListingError)
    expect(explainListing('')).toEqual([])
  })
})
