import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyListing, type Listing, listingsOf } from './arbitrary-listing'
import { dress, dressing } from './dressings'
import { isKnown, KNOWN_FAILURES, unknown } from './known-failures'
import { mistakesOf, read } from './read-back'
import { few, TIMEOUT } from './settings'
import { TOOLS } from './tools'

describe.each(Object.keys(TOOLS))('a listing printed by %s', { timeout: TIMEOUT }, (name) => {
  it('gives its papers back', () => {
    fc.assert(
      fc.property(listingsOf(name), (listing) => {
        const mistakes = mistakesOf(listing, read(listing.text, listing.page.viewedOn))
        expect(unknown(listing, mistakes)).toEqual([])
      }),
      few,
    )
  })

  it('is read the same behind front matter, with other line ends and with a byte order mark', () => {
    fc.assert(
      fc.property(listingsOf(name, { minLength: 4 }), dressing, (listing, around) => {
        if (isKnown(listing)) return
        const plain = read(listing.text, listing.page.viewedOn)
        expect(read(dress(listing.text, around), listing.page.viewedOn).papers).toEqual(plain.papers)
      }),
      { ...few, numRuns: Math.ceil(few.numRuns / 4) },
    )
  })
})

describe('a page that is read right', { timeout: TIMEOUT }, () => {
  it('has no paper in doubt', () => {
    fc.assert(
      fc.property(anyListing({ minLength: 4 }), (listing) => {
        const reading = read(listing.text, listing.page.viewedOn)
        if (isKnown(listing) || mayBeInDoubt(listing) || mistakesOf(listing, reading).length > 0) return
        // Whose a number is in which a text ends, it does not say: the last card's, or that of a card cut away.
        const last = /\d\P{L}*$/u.test(listing.text) ? reading.papers.length - 1 : null
        expect([...reading.doubts].filter((paper) => paper !== null && paper !== last)).toEqual([])
      }),
      { ...few, numRuns: few.numRuns * 6 },
    )
  })

  /** Where a title ends, and which word is a slug, not every text says. */
  function mayBeInDoubt({ tool, page }: Listing): boolean {
    const printsSlugs = tool.keeps.includes('slug') && (tool.family === 'plain' || tool.family === 'wrapped')
    return (
      tool.isAmbiguous === true ||
      (printsSlugs && page.papers.some(({ organization }) => organization !== null))
    )
  }
})

describe.each(KNOWN_FAILURES)('$what', { timeout: TIMEOUT }, ({ tools, covers }) => {
  // Every tool of an entry has to be misread, or the entry is too wide.
  it.fails.each([...tools])('in a listing of %s', (name) => {
    fc.assert(
      fc.property(listingsOf(name), (listing) => {
        if (covers(listing))
          expect(mistakesOf(listing, read(listing.text, listing.page.viewedOn))).toEqual([])
      }),
      { numRuns: 1000, seed: few.seed, endOnFailure: true },
    )
  })
})
