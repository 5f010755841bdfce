import type { ParseOptions } from './options'
import { readChecked } from './read-checked'
import type { PaperListing } from './schema'

/**
 * Reads the text of a paper listing: a Hugging Face papers page (daily, search or trending), copied, dumped or
 * converted by any tool.
 *
 * No string is too broken to be read: a doubt is a diagnostic. The result depends on the arguments only, never on the
 * clock, the locale or the time zone; the time it takes grows linearly with the text.
 *
 * @param text - The text, whole or in part, as the tool gave it.
 * @param options - The day on which the text was read, and whether errors are thrown.
 * @returns The papers in the order of the text, and diagnostics for everything that was not certain. Plain JSON data.
 * @throws TypeError when `text` is not a string, and for an option that is unknown or makes no sense.
 * @throws {@link PaperListingError} with `strict`, when the text is empty or no listing.
 *
 * @example
 * ```ts
 * import { parsePaperListing } from 'paper-listing'
 *
 * const text = 'Lighthouse\n\nMost tokens are fog.\n\n  • 4 authors\n·\nNov 30, 2024 2\n'
 * const { papers, diagnostics } = parsePaperListing(text)
 * console.log(papers[0]?.title, papers[0]?.authors.count, papers[0]?.date?.iso, papers[0]?.comments)
 * // Lighthouse 4 2024-11-30 2
 * console.log(diagnostics) // []
 * ```
 */
export function parsePaperListing(text: string, options?: ParseOptions): PaperListing {
  return readChecked(text, options).listing
}
