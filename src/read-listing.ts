import { createReporter } from './diagnostics'
import type { LineReading } from './lines/classify-line'
import type { Day } from './options'
import type { Draft } from './papers/draft'
import { finishDates } from './papers/finish-dates'
import { finishPapers } from './papers/finish-papers'
import { mergePrintings } from './papers/merge-printings'
import type { ReadHeader } from './papers/read-header'
import { reportNoPapers, reportUnused } from './papers/report-rest'
import { type PageReading, readPage } from './read-page'
import type { PaperListing } from './schema'
import { splitPages } from './source/split-pages'
import { unifyLineEnds } from './source/unify-line-ends'

/** The listing, and what every line of the text was taken for on the way to it. */
export interface Reading {
  listing: PaperListing
  pages: PageReading[]
  /** The paper that each entry became a part of, the entries of all pages in order. */
  paperOf: number[]
}

/** Reads a text: each of its pages, and then what only the whole listing tells. */
export function readListing(text: string, referenceDate: Day | null): Reading {
  const { text: source, removed } = unifyLineEnds(text)
  const memo = new Map<string, LineReading>()
  const pages = splitPages(source).map(({ start, end }) =>
    readPage(source.slice(start, end), { start, removed }, memo),
  )
  const drafts = pages.flatMap((page) => page.drafts)
  const { drafts: merged, differing } = mergePrintings(drafts)
  const header = mergeHeaders(pages)

  const { report, diagnostics } = createReporter(text)
  finishPapers(merged, differing, report)
  const date = finishDates(merged, header, referenceDate, report)
  const isListing = merged.length > 0 || header.curator !== null || header.title !== null
  if (isListing) for (const page of pages) reportUnused(page, report)
  const hasLines = pages.some(({ lines }) => lines.length > 0)
  if (merged.length === 0) reportNoPapers(text, hasLines, isListing, report)
  diagnostics.sort((a, b) => a.span.start - b.span.start)
  const listing: PaperListing = {
    format: isListing ? 'huggingface-papers' : null,
    header: { title: header.title, curator: header.curator, date, query: header.query },
    papers: merged.map(({ paper }) => paper),
    diagnostics,
  }
  return { listing, pages, paperOf: indexPapers(drafts, merged) }
}

/** What the heads of the pages say; the first that says it counts. */
function mergeHeaders(pages: readonly PageReading[]): Omit<ReadHeader, 'parts'> {
  const dated = pages.find(({ header }) => header.date !== null)?.header
  return {
    title: pages.find(({ header }) => header.title !== null)?.header.title ?? null,
    curator: pages.find(({ header }) => header.curator !== null)?.header.curator ?? null,
    query: pages.find(({ header }) => header.query !== null)?.header.query ?? null,
    date: dated?.date ?? null,
    dateSpan: dated?.dateSpan ?? null,
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
