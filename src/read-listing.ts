import type { Day } from './calendar'
import { createReporter } from './diagnostics'
import type { LineReading } from './lines/classify-line'
import { ownString } from './own-string'
import type { Draft } from './papers/draft'
import { finishDates } from './papers/finish-dates'
import { finishPapers } from './papers/finish-papers'
import { mergePrintings } from './papers/merge-printings'
import type { ReadHeader } from './papers/read-header'
import { findUnused, reportNoPapers, reportUnused } from './papers/report-rest'
import { type PageReading, readPage } from './read-page'
import type { PaperListing, Span } from './schema'
import { findDefinitions, type LinkDefinitions } from './source/link-definitions'
import { composeMaps } from './source/offset-map'
import { plainText } from './source/plain-text'
import { splitLines } from './source/split-lines'
import { type PageRange, splitPages } from './source/split-pages'

/** The listing, and where on the way to it each of its papers comes from. */
export interface Reading {
  listing: PaperListing
  /** The paper that each entry became a part of, the entries of all pages in order. */
  paperOf: number[]
}

/** What is kept of a page, or of a part of one. */
interface ReadPage {
  drafts: Draft[]
  header: ReadHeader
  unused: Span[]
  hasLines: boolean
}

/**
 * Reads a text: each of its pages, and then what only the whole listing tells. `visit` sees every page; what it does
 * not keep goes away before the next page is read, so that a long text needs little memory.
 */
export function readListing(
  text: string,
  referenceDate: Day | null,
  visit?: (page: PageReading) => void,
): Reading {
  const { text: source, map } = plainText(text)
  const memo = new Map<string, LineReading>()
  const pages: ReadPage[][] = []
  for (const ranges of splitPages(source)) {
    const targets = ranges.length > 1 ? findTargets(source, ranges) : null
    const parts = ranges.map(({ start, end }): ReadPage => {
      const place = composeMaps([0, start], end - start, map)
      const page = readPage(source.slice(start, end), place, memo, targets)
      visit?.(page)
      const { drafts, header } = page
      return { drafts, header, unused: findUnused(page), hasLines: page.lines.length > 0 }
    })
    pages.push(parts)
  }
  const dated = pages.map(joinParts)
  const merged = dated.flatMap((page) => page.drafts)
  const parts = pages.flat()
  const header = mergeHeaders(parts.map((page) => page.header))

  const { report, finish } = createReporter(text)
  finishPapers(merged, report)
  const date = finishDates(dated, referenceDate, report)
  const isListing = merged.length > 0 || header.curator !== null || header.title !== null
  if (isListing) for (const { unused } of parts) reportUnused(unused, report)
  const hasLines = parts.some((page) => page.hasLines)
  if (merged.length === 0) reportNoPapers(text, hasLines, isListing, report)
  const listing: PaperListing = {
    format: isListing ? 'huggingface-papers' : null,
    header: { title: header.title, curator: header.curator, date, query: header.query },
    papers: merged.map(({ paper }) => paper),
    diagnostics: finish(),
  }
  const drafts = parts.flatMap((page) => page.drafts)
  return { listing, paperOf: indexPapers(drafts, merged) }
}

/** Where the links of all parts of a page lead that one of them says. */
function findTargets(text: string, ranges: readonly PageRange[]): LinkDefinitions['targets'] {
  const page = text.slice(ranges[0]?.start, ranges.at(-1)?.end)
  return findDefinitions(page, splitLines(page)).targets
}

/** The papers of all parts of a page, and the head of the part that says a day. */
function joinParts(parts: readonly ReadPage[]): Pick<ReadPage, 'drafts' | 'header'> {
  const { header } = parts.find((part) => part.header.date !== null) ?? (parts[0] as ReadPage)
  return { drafts: mergePrintings(parts.flatMap((part) => part.drafts)), header }
}

/** What the heads of the pages say; the first that says it counts. */
function mergeHeaders(headers: readonly ReadHeader[]): Pick<ReadHeader, 'title' | 'curator' | 'query'> {
  const first = (part: 'title' | 'curator' | 'query') =>
    ownString(headers.find((header) => header[part] !== null)?.[part] ?? null)
  return {
    title: first('title'),
    curator: first('curator'),
    query: first('query'),
  }
}

function indexPapers(drafts: readonly Draft[], merged: readonly Draft[]): number[] {
  const indices: number[] = []
  let paper = -1
  for (const draft of drafts) {
    if (draft === merged[paper + 1]) paper++
    indices.push(paper)
  }
  return indices
}
