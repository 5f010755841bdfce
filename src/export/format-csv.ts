import { cleanText } from './clean-text'
import { requirePapers } from './require-papers'
import type { StoredPaper, WholePaper } from './stored-paper'

type Cell = string | number | null

/**
 * The columns in their order. Lists share a cell: names behind `; `, URLs (which hold no space) behind a
 * space.
 */
const COLUMNS: readonly (readonly [name: string, read: (paper: WholePaper) => Cell])[] = [
  ['title', (paper) => paper.title],
  ['abstract', (paper) => paper.abstract],
  ['authorCount', (paper) => paper.authors.count],
  ['authorNames', (paper) => paper.authors.names.join('; ')],
  ['organization', (paper) => paper.organization?.name ?? null],
  ['organizationSlug', (paper) => paper.organization?.slug ?? null],
  ['date', (paper) => paper.date?.iso ?? null],
  ['year', (paper) => paper.date?.year ?? null],
  ['month', (paper) => paper.date?.month ?? null],
  ['day', (paper) => paper.date?.day ?? null],
  ['comments', (paper) => paper.comments],
  ['upvotes', (paper) => paper.upvotes],
  ['submittedBy', (paper) => paper.submittedBy],
  // With the prefix, because spreadsheets and data frames read 2402.10010 as the number 2402.1001.
  ['arxiv', (paper) => (paper.arxivId === null ? null : `arXiv:${paper.arxivId}`)],
  ['url', (paper) => paper.url],
  ['repositories', (paper) => paper.repositories.map((repository) => repository.url).join(' ')],
  ['links', (paper) => paper.links.map((link) => link.url).join(' ')],
]

/**
 * A cell that a spreadsheet might calculate: a sign of a formula, ASCII or full width, alone or behind white
 * space and invisible characters. Apostrophes count among these, so that the guard can be undone.
 */
const formulaPattern = /^(?:'*[\t\r\n]|['\s\u200B-\u200F\u2060\uFFFD]*[=+\-@＝＋－＠])/

/** What needs quotes, and what splits a line where the list separator is a semicolon or a tab. */
const quotedPattern = /[",;\t\r\n]|^\s|\s$/

/**
 * The papers as CSV (RFC 4180): a header row, one row per paper, every row ended by CRLF, text with commas,
 * quotes or line breaks in double quotes. Null is an empty cell. `date` is `YYYY-MM-DD` and empty without a
 * year; `year`, `month` (1-12) and `day` stand beside it. Names are joined by `; `, URLs by a space; spans
 * are left out, as is what is known of a link or repository beyond its URL.
 *
 * **Formulas.** A text cell that a spreadsheet could take for a formula gets an apostrophe in front. That is
 * one that begins with a tab, CR or LF, perhaps behind apostrophes, or with `=`, `+`, `-`, `@` or their
 * full-width forms `＝＋－＠`, perhaps behind apostrophes, white space, zero-width characters and U+FFFD. To undo
 * it, remove the first character of every cell that is one of these and begins with an apostrophe. The rule
 * holds for files that are split at commas, as RFC 4180 has it; tell a spreadsheet so if it expects
 * semicolons.
 *
 * Lone surrogates and control characters other than white space become U+FFFD. There is no byte order mark:
 * put `\uFEFF` before the text if Excel is to open the file with a double click.
 *
 * @param papers - The papers, as in `listing.papers`.
 * @returns The header row and one row per paper.
 * @throws TypeError that says what was given when `papers` is not an array of objects with a string `title`. Their
 * other fields may be absent, and are not checked.
 *
 * @example
 * ```ts
 * import { parsePaperListing } from 'paper-listing'
 * import { formatCsv } from 'paper-listing/export'
 *
 * const text = 'Daily Papers\n\nPruning at Scale\n\nWe prune weights.\n\n  • 4 authors\n·\nSep 18, 2024 2\n'
 * const { papers } = parsePaperListing(text)
 * console.log(formatCsv(papers).split('\r\n')[1])
 * // Pruning at Scale,We prune weights.,4,,,,2024-09-18,2024,9,18,2,,,,,,
 * ```
 */
export function formatCsv(papers: readonly StoredPaper[]): string {
  const whole = requirePapers('formatCsv', papers)
  const header = COLUMNS.map(([name]) => name)
  const rows = whole.map((paper) => COLUMNS.map(([, read]) => formatCell(read(paper))))
  return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

function formatCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = cleanText(value)
  const guarded = formulaPattern.test(text) ? `'${text}` : text
  return quotedPattern.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
