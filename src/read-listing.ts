import type { Day } from './calendar'
import { createReporter } from './diagnostics'
import type { LineReading } from './lines/classify-line'
import { ownString } from './own-string'
import type { Draft } from './papers/draft'
import { type DatedPage, finishDates } from './papers/finish-dates'
import { finishPapers } from './papers/finish-papers'
import { mergePrintings } from './papers/merge-printings'
import type { ReadHeader } from './papers/read-header'
import { findUnused, reportNoPapers, reportUnused, type UnusedText } from './papers/report-rest'
import { readPage } from './read-page'
import type { PartReading } from './read-part'
import type { PaperListing } from './schema'
import { composeMaps } from './source/offset-map'
import { plainText } from './source/plain-text'
import { splitPages } from './source/split-pages'

/** The listing, and where on the way to it each of its papers comes from. */
export interface Reading {
  listing: PaperListing
  /** The paper that each card became a part of. */
  paperOf: ReadonlyMap<Draft, number>
}

/** What is kept of a page, or of a part of one. */
interface KeptPart {
  drafts: Draft[]
  header: ReadHeader
  unused: UnusedText[]
  hasLines: boolean
}

/**
 * Reads a text: each of its pages, and then what only the whole listing tells. `visit` sees every page, part by part;
 * what it does not keep goes away before the next page is read, so that a long text needs little memory.
 */
export function readListing(
  text: string,
  referenceDate: Day | null,
  visit?: (part: PartReading) => void,
): Reading {
  const pages = readPages(text, visit)
  const dated = pages.map(joinParts)
  const ofPages = dated.map((page) => page.drafts)
  const merged = ofPages.flat()
  const parts = pages.flat()
  const title = ownString(firstOf(parts, 'title'))
  const curator = ownString(firstOf(parts, 'curator'))
  const query = ownString(firstOf(parts, 'query'))

  const { report, finish } = createReporter(text)
  const date = finishDates(dated, referenceDate, report)
  finishPapers(ofPages, report)
  const isListing = merged.length > 0 || curator !== null || title !== null
  const paperOf = indexPapers(
    parts.flatMap((part) => part.drafts),
    merged,
  )
  if (isListing) for (const { unused } of parts) reportUnused(unused, paperOf, report)
  const hasLines = parts.some((part) => part.hasLines)
  if (merged.length === 0) reportNoPapers(text, hasLines, isListing, report)
  const listing: PaperListing = {
    format: isListing ? 'huggingface-papers' : null,
    header: { title, curator, date, query },
    papers: merged.map(({ paper }) => paper),
    diagnostics: finish(),
  }
  return { listing, paperOf }
}

/** The parts of each page. */
function readPages(text: string, visit?: (part: PartReading) => void): KeptPart[][] {
  const { text: source, map } = plainText(text)
  const memo = new Map<string, LineReading>()
  return splitPages(source).map(({ start, end }) => {
    const place = composeMaps([0, start], end - start, map)
    return readPage(source.slice(start, end), place, memo).map((part) => {
      visit?.(part)
      const { drafts, header, lines } = part
      return { drafts, header, unused: findUnused(part), hasLines: lines.length > 0 }
    })
  })
}

/** The papers of all parts of a page, and the day that one of them says. */
function joinParts(parts: readonly KeptPart[]): DatedPage {
  return { drafts: mergePrintings(parts.flatMap((part) => part.drafts)), day: firstOf(parts, 'day') }
}

/** What the heads of parts say; the first that says it counts. */
function firstOf<Field extends keyof ReadHeader>(
  parts: readonly KeptPart[],
  field: Field,
): ReadHeader[Field] | null {
  return parts.find(({ header }) => header[field] !== null)?.header[field] ?? null
}

function indexPapers(drafts: readonly Draft[], merged: readonly Draft[]): ReadonlyMap<Draft, number> {
  let paper = -1
  return new Map(drafts.map((draft) => [draft, draft === merged[paper + 1] ? ++paper : paper]))
}
