import type { ParseOptions } from './options'
import { readChecked } from './read-checked'
import type { PaperListing } from './schema'

/**
 * Reads the text of a paper listing: a Hugging Face papers page (daily, search or trending), copied, dumped or
 * converted by any tool.
 *
 * @param text - The text, whole or in part.
 * @param options - The day on which the text was read, and whether errors are thrown.
 * @returns The papers in the order of the text, and diagnostics for everything that was not certain. Plain JSON data.
 * @throws TypeError when `text` is not a string or an option makes no sense.
 * @throws PaperListingError in strict mode, when the text is empty or no listing.
 *
 * @example
 * parsePaperListing('A Title\n\nAn abstract.\n\n  • 7 authors\n·\nMay 28, 2024').papers[0].date.iso // '2024-05-28'
 */
export function parsePaperListing(text: string, options?: ParseOptions): PaperListing {
  return readChecked(text, options).listing
}
