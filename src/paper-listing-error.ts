import type { PaperListing } from './schema'

/**
 * Thrown with `strict` when the listing has a diagnostic of severity `error`, whose message it takes over. Carries the
 * listing all the same. In a program that both imports and requires the package, `instanceof` tells the class of one
 * only; `error.name` tells either.
 *
 * @example
 * ```ts
 * import { PaperListingError, parsePaperListing } from 'paper-listing'
 *
 * try {
 *   parsePaperListing('', { strict: true })
 * } catch (error) {
 *   if (error instanceof PaperListingError) console.log(error.message, error.listing.diagnostics[0]?.code)
 *   // 1:1 holds no words; there is nothing to read. EMPTY_TEXT
 * }
 * ```
 */
export class PaperListingError extends Error {
  /** Always `'PaperListingError'`. */
  override readonly name = 'PaperListingError'
  /** What was read: the value that `parsePaperListing` returns without `strict`. */
  readonly listing: PaperListing

  /**
   * Made by `parsePaperListing` and `explainListing`.
   *
   * @param listing - What was read, with a diagnostic of severity `error`.
   */
  constructor(listing: PaperListing) {
    super(listing.diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message)
    this.listing = listing
  }
}
