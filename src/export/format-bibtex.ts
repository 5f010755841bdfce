import { MONTH_NAMES } from '../month-names'
import { buildAuthorNote } from './build-author-note'
import { buildCitationKeys, joinFirstWords } from './build-citation-keys'
import { citedUrl } from './cited-url'
import { cleanLine } from './clean-text'
import { escapeLatex } from './escape-latex'
import { requirePapers } from './require-papers'
import { splitName } from './split-name'
import type { StoredPaper, WholePaper } from './stored-paper'

/**
 * The papers as BibTeX, one `@misc` each, for BibTeX and biber alike. UTF-8: letters beyond ASCII stay as
 * they are.
 *
 * What is null in the paper has no field; `year` and `month` need a known year, `eprint` and `archivePrefix`
 * an arXiv id. `author` holds printed names only, with `and others` where fewer are printed than counted;
 * organization and number of authors go into `note`. Without names the first words of the title are the `key` by
 * which styles sort and label the entry. Upvotes, comments, submitter and links have no field.
 *
 * Special characters are escaped so that text prints as it reads. LaTeX that is already there stays where it
 * is certain and harmless: formulas between dollar signs (when balanced and made of known commands, so that
 * no title can make LaTeX read a file; some need amsmath or amssymb), accents (`\"o`), escaped specials (`5.84\%`).
 * Titles stand in double braces, which keeps their capitals. Quotes (``` `` ```, `''`) and dashes (`--`) mean to TeX
 * what they mean in arXiv abstracts. Lone surrogates and control characters become U+FFFD.
 *
 * @param papers - The papers, as in `listing.papers`.
 * @returns The entries with a blank line between them; the empty string without papers.
 * @throws TypeError that says what was given when `papers` is not an array of objects with a string `title`. Their
 * other fields may be absent, and are not checked.
 *
 * @example
 * ```ts
 * import { parsePaperListing } from 'paper-listing'
 * import { formatBibTeX } from 'paper-listing/export'
 *
 * const text = 'Daily Papers\n\nPruning at Scale\n\nWe prune weights.\n\n  • 4 authors\n·\nSep 18, 2024 2\n'
 * const { papers } = parsePaperListing(text)
 * console.log(formatBibTeX(papers))
 * // @misc{pruning-at-scale,
 * //   title = {{Pruning at Scale}},
 * //   key = {Pruning At Scale},
 * //   month = sep,
 * //   year = {2024},
 * //   note = {4 authors},
 * //   abstract = {We prune weights.}
 * // }
 * ```
 */
export function formatBibTeX(papers: readonly StoredPaper[]): string {
  const whole = requirePapers('formatBibTeX', papers)
  const keys = buildCitationKeys(whole)
  return whole.map((paper, index) => formatEntry(paper, keys[index] as string)).join('\n')
}

function formatEntry(paper: WholePaper, key: string): string {
  const { abstract, arxivId, authors, date } = paper
  const fields = [`title = {{${toLatex(paper.title)}}}`]
  const names = authors.names.map(cleanLine).filter((name) => name !== '')
  if (names.length > 0) {
    const hasOthers = authors.count !== null && authors.count > authors.names.length
    fields.push(`author = {${names.map(formatName).join(' and ')}${hasOthers ? ' and others' : ''}}`)
  } else fields.push(`key = {${sortKey(paper.title, key)}}`)
  if (date !== null && date.year !== null) {
    // BibTeX has macros of those names. The macro first, so that it never ends the entry: @orcid/bibtex-parse-js
    // refuses one before a line break.
    fields.push(`month = ${MONTH_NAMES[date.month - 1]?.toLowerCase()}`, `year = {${date.year}}`)
  }
  if (arxivId !== null) fields.push(`eprint = {${toLatex(arxivId)}}`, 'archivePrefix = {arXiv}')
  const url = citedUrl(paper)
  // URLs are verbatim in BibTeX, but for parsers that look for formulas first.
  if (url !== null) fields.push(`url = {${url.replaceAll('$', '%24')}}`)
  const note = buildAuthorNote(paper)
  if (note !== null) fields.push(`note = {${toLatex(note)}}`)
  if (abstract !== null) fields.push(`abstract = {${toLatex(abstract)}}`)
  return `@misc{${key},\n  ${fields.join(',\n  ')}\n}\n`
}

/** `Pruning At Scale`, in ASCII: styles cut the first three bytes out for a label. */
function sortKey(title: string, key: string): string {
  const words = joinFirstWords(title, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  return words || key
}

function toLatex(text: string): string {
  return escapeLatex(cleanLine(text))
}

/** Braces keep BibTeX from looking for given names, commas and `and` in a name that was not split. */
function formatName(name: string): string {
  const split = splitName(name)
  return 'literal' in split ? `{${toLatex(name)}}` : `${toLatex(split.family)}, ${toLatex(split.given)}`
}
