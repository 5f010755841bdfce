import type { PaperListing } from './schema'

/** Thrown in strict mode when the listing has an error diagnostic. Carries the listing all the same. */
export class PaperListingError extends Error {
  override readonly name = 'PaperListingError'
  /** What was read. */
  readonly listing: PaperListing

  constructor(listing: PaperListing) {
    super(listing.diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message)
    this.listing = listing
  }
}
