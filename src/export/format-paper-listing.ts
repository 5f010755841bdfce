import { describeValue } from '../describe-value'
import { requireObject } from '../require-object'
import { requireString } from '../require-string'
import type { Header, PaperDate } from '../schema'
import { escapeListingText } from './escape-listing-text'
import { formatDate } from './format-date'
import { requirePapers } from './require-papers'
import type { StoredPaper, WholePaper } from './stored-paper'

/** Options of {@link formatPaperListing}. */
export interface FormatPaperListingOptions {
  /**
   * The head of the page, as in `listing.header`. What is null or missing in it is not printed, and `query` never
   * is: captures in this format don't hold it. Without the option the head is `Daily Papers`, curated by AK,
   * without a day.
   */
  header?: Partial<Header> | undefined
}

const BULLET = '  • '
const DEFAULT_HEADER: Header = { title: 'Daily Papers', curator: 'AK', date: null, query: null }

/**
 * The papers as the text of a listing page, in the format of a plain-text capture of Hugging Face's search
 * pages. Reading it with `parsePaperListing` gives the same papers in what this format holds: title,
 * abstract, number of authors or organization, date, number of comments, submitter.
 *
 * **What it cannot hold** and leaves out: names of authors (their number is printed), the number of authors
 * of a dated paper with an organization, upvotes, arXiv id, page, stars, links that are not written out in the
 * abstract. White space collapses. Where a reader would see markup inside of a text (`&amp;`, `<br>`, `[a](b)`), its
 * first character is printed as a character reference (`&#38;amp;`). Invisible characters are lost, and so may be
 * a mark that begins a text (`# Title`, `- Title`), a text of marks alone, and what is read as a note that something
 * was left out (`… [truncated]`).
 * The slug of an organization stands before its name with nothing to mark it, so a name of several words
 * without a slug may be read as having one; that of a paper without a date may be read as its abstract. A
 * paper with a title and nothing else looks like the abstract or the title of its neighbour.
 *
 * **Years.** A printed year (`yearFrom: 'text'`) is printed. A year that was inferred stood nowhere in the
 * text, and is left out again where a reader infers the same one: all inferred years of the papers and the
 * header are one year, the one after the newest printed year. Otherwise (some papers of a listing, papers of
 * several listings, a year that only `referenceDate` told) it is printed, because a right year matters more
 * than the site's habit; the date then comes back with `yearFrom: 'text'`. A date without a year is printed
 * without one, and may be given one by the reader if other dates prove it.
 *
 * @param papers - The papers, as in `listing.papers`.
 * @param options - The head of the page.
 * @returns The text, its lines ended by LF.
 * @throws TypeError that says what was given, when `papers` is not an array of objects with a string `title` (their
 * other fields may be absent, and are not checked), for an option that is unknown or no object, and for a head whose
 * title or curator is no string or whose date is no object.
 *
 * @example
 * ```ts
 * import { parsePaperListing } from 'paper-listing'
 * import { formatPaperListing } from 'paper-listing/export'
 *
 * const text = 'Daily Papers\n\nPruning at Scale\n\nWe prune weights.\n\n  • 4 authors\n·\nSep 18, 2024 2\n'
 * const { papers } = parsePaperListing(text)
 * console.log(formatPaperListing(papers))
 * // Daily Papers
 * //
 * // byAK and the research community
 * //
 * // Pruning at Scale
 * //
 * // We prune weights.
 * //
 * //   • 4 authors
 * // ·
 * // Sep 18, 2024 2
 * ```
 */
export function formatPaperListing(
  papers: readonly StoredPaper[],
  options: FormatPaperListingOptions = {},
): string {
  const whole = requirePapers('formatPaperListing', papers)
  const header = readHeader(options)
  const impliedYear = findImpliedYear([header.date, ...whole.map((paper) => paper.date)])
  const blocks = [...formatHeader(header, impliedYear)]
  for (const paper of whole) {
    blocks.push(
      formatSubmitter(paper),
      escapeListingText(paper.title),
      escapeListingText(paper.abstract ?? ''),
      formatFooter(paper, impliedYear),
    )
  }
  return blocks
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n')
}

/** Callers in JavaScript write only the fields that they know. */
function readHeader(options: FormatPaperListingOptions): Partial<Header> {
  requireObject('formatPaperListing: options', options)
  const unknown = Object.keys(options).find((name) => name !== 'header')
  if (unknown !== undefined) {
    throw new TypeError(`formatPaperListing: unknown option ${describeValue(unknown)}; known: header`)
  }
  const { header = DEFAULT_HEADER } = options
  requireObject('formatPaperListing: options.header', header)
  for (const name of ['title', 'curator'] as const)
    requireString(`formatPaperListing: options.header.${name}`, header[name] ?? '')
  if (header.date) requireObject('formatPaperListing: options.header.date', header.date)
  return header
}

/** The one year that may be left out because the printed years prove it, or null. It is later than all of those. */
function findImpliedYear(dates: readonly (PaperDate | null | undefined)[]): number | null {
  let newestPrinted = -Infinity
  const inferred = new Set<number>()
  for (const date of dates) {
    if (!date || date.year === null) continue
    if (date.yearFrom === 'text') newestPrinted = Math.max(newestPrinted, date.year)
    else inferred.add(date.year)
  }
  const [year] = inferred
  return inferred.size === 1 && year === newestPrinted + 1 ? year : null
}

function formatHeader({ title, curator, date }: Partial<Header>, impliedYear: number | null): string[] {
  return [
    escapeListingText(title ?? ''),
    typeof curator === 'string' ? `by${escapeListingText(curator)} and the research community` : '',
    date ? formatListedDate(date, impliedYear) : '',
  ]
}

/**
 * Without these lines nothing tells the reader that it is a daily page, whose cards have neither abstract nor date:
 * it would take the title of the next card for the abstract of this one.
 */
function formatSubmitter({ submittedBy }: WholePaper): string {
  const name = escapeListingText(submittedBy ?? '')
  return name === '' ? '' : `Submitted by\n${name}`
}

function formatFooter(paper: WholePaper, impliedYear: number | null): string {
  const { date, comments } = paper
  const organization = formatOrganization(paper)
  const count = formatAuthorCount(paper)
  if (date === null) {
    // The tool prints cards without a date (daily pages) like this, the comments on a line of their own.
    const authors = count === '' ? '' : `${BULLET}· ${count}`
    return [organization, authors, comments === null ? '' : String(comments)]
      .filter((part) => part !== '')
      .join('\n')
  }
  const source = organization === '' && count !== '' ? BULLET + count : organization
  const day = `${formatListedDate(date, impliedYear)}${comments === null ? '' : ` ${comments}`}`
  return source === '' ? `·\n${day}` : `${source}\n·\n${day}`
}

function formatOrganization({ organization }: WholePaper): string {
  return organization === null ? '' : escapeListingText(`${organization.slug ?? ''} ${organization.name}`)
}

function formatAuthorCount({ authors }: WholePaper): string {
  const count = authors.count ?? (authors.names.length > 0 ? authors.names.length : null)
  return count === null ? '' : `${count} authors`
}

function formatListedDate(date: PaperDate, impliedYear: number | null): string {
  return formatDate(date, date.year !== impliedYear)
}
