import {
  type Diagnostic,
  explainListing,
  type Paper,
  type PaperDate,
  type PaperListing,
  PaperListingError,
  type ParseOptions,
  parsePaperListing,
} from 'paper-listing'
import { type CslItem, formatCslJson, formatPaperListing } from 'paper-listing/export'

// Compiles without zod, without @types/parsimmon, and without the types of Node or of browsers.

type IsAny<T> = 0 extends 1 & T ? true : false
const nothingIsAny: IsAny<Paper['title']> | IsAny<PaperDate['iso']> | IsAny<Diagnostic['code']> = false
assert(!nothingIsAny)

const options: ParseOptions = { referenceDate: '2025-12-11', strict: false }
// Under `exactOptionalPropertyTypes`: what a program was not told it hands on as undefined.
const untold: ParseOptions = { referenceDate: undefined, strict: undefined }
assert(parsePaperListing('', untold).format === null)
assert(formatPaperListing([], { header: undefined }) === formatPaperListing([]))
const listing: PaperListing = parsePaperListing('A title\n\n7 authors\n\nMay 31', options)
const years: (number | null | undefined)[] = listing.papers.map((paper: Paper) => paper.date?.year)
const items: CslItem[] = formatCslJson(listing.papers)
assert(items.length === years.length)
assert(explainListing('').length >= 0)

assert(thrownBy(() => parsePaperListing('', { strict: true })) instanceof PaperListingError)
// @ts-expect-error: a text, not its bytes
assert(thrownBy(() => parsePaperListing(new Uint8Array())) instanceof TypeError)
// @ts-expect-error: no such option
assert(thrownBy(() => parsePaperListing('', { year: 2025 })) instanceof TypeError)

function assert(condition: boolean): asserts condition {
  if (!condition) throw new Error('assertion failed')
}

function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}
