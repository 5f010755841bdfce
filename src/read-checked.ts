import { checkArguments } from './options'
import { PaperListingError } from './paper-listing-error'
import { type Reading, readListing } from './read-listing'
import type { PartReading } from './read-part'

/** Reads a text for a public function: arguments checked first, errors thrown in strict mode. */
export function readChecked(text: string, options: unknown, visit?: (part: PartReading) => void): Reading {
  const { referenceDate, strict } = checkArguments(text, options)
  const reading = readListing(text, referenceDate, visit)
  if (strict && reading.listing.diagnostics.some(({ severity }) => severity === 'error')) {
    throw new PaperListingError(reading.listing)
  }
  return reading
}
