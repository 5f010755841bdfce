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
import { composeMaps } from './source/offset-map'
import { plainText } from './source/plain-text'
import { splitPages } from './source/split-pages'

/** The listing, and where on the way to it each of its papers comes from. */
export interface Reading {
  listing: PaperListing
  /** The paper that each entry became a part of, the entries of all pages in order. */
  paperOf: number[]
}

/** What is kept of a page. */
interface ReadPage {
  drafts: Draft[]
  merged: Draft[]
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
  const pages: ReadPage[] = []
  for (const { start, end } of splitPages(source)) {
    const place = composeMaps([0, start], end - start, map)
    const page = readPage(source.slice(start, end), place, memo)
    visit?.(page)
    const { drafts, header } = page
    const hasLines = page.lines.length > 0
    pages.push({ drafts, merged: mergePrintings(drafts), header, unused: findUnused(page), hasLines })
  }
  const merged = pages.flatMap((page) => page.merged)
  const header = mergeHeaders(pages.map((page) => page.header))

  const { report, finish } = createReporter(text)
  finishPapers(merged, report)
  const dated = pages.map((page) => ({ drafts: page.merged, header: page.header }))
  const date = finishDates(dated, referenceDate, report)
  const isListing = merged.length > 0 || header.curator !== null || header.title !== null
  if (isListing) for (const { unused } of pages) reportUnused(unused, report)
  const hasLines = pages.some((page) => page.hasLines)
  if (merged.length === 0) reportNoPapers(text, hasLines, isListing, report)
  const listing: PaperListing = {
    format: isListing ? 'huggingface-papers' : null,
    header: { title: header.title, curator: header.curator, date, query: header.query },
    papers: merged.map(({ paper }) => paper),
    diagnostics: finish(),
  }
  const drafts = pages.flatMap((page) => page.drafts)
  return { listing, paperOf: indexPapers(drafts, merged) }
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
