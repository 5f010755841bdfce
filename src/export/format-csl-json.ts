import { buildAuthorNote } from './build-author-note'
import { buildCitationKeys } from './build-citation-keys'
import { citedUrl } from './cited-url'
import { cleanLine, cleanText } from './clean-text'
import type { CslItem } from './csl-item'
import { requirePapers } from './require-papers'
import { splitName } from './split-name'
import type { StoredPaper, WholePaper } from './stored-paper'

/**
 * The papers as CSL-JSON, the format of citation processors (Zotero, pandoc, citeproc-js), valid against the
 * `csl-data` schema. `JSON.stringify` the result to store it.
 *
 * Every paper is an `article`, CSL's type for preprints. What is null in the paper is absent in the item.
 * Names are split only where that is safe, otherwise `literal`; an organization is no author and goes into
 * `note`, as does the number of authors where not all are named. Upvotes, comments, submitter and links have
 * no place. Lone surrogates and control characters become U+FFFD.
 * A title with `<i>`, `<b>`, `<sub>` or `<sup>` keeps it, and citation processors take it for markup: the format has
 * no escape.
 *
 * @param papers - The papers, as in `listing.papers`.
 * @returns One item a paper, in the same order.
 * @throws TypeError that says what was given when `papers` is not an array of objects with a string `title`. Their
 * other fields may be absent, and are not checked.
 *
 * @example
 * ```ts
 * import { parsePaperListing } from 'paper-listing'
 * import { formatCslJson } from 'paper-listing/export'
 *
 * const text = 'Daily Papers\n\nPruning at Scale\n\nWe prune weights.\n\n  • 4 authors\n·\nSep 18, 2024 2\n'
 * const { papers } = parsePaperListing(text)
 * console.log(JSON.stringify(formatCslJson(papers), null, 2))
 * // [
 * //   {
 * //     "id": "pruning-at-scale",
 * //     "type": "article",
 * //     "title": "Pruning at Scale",
 * //     "issued": {
 * //       "date-parts": [
 * //         [
 * //           2024,
 * //           9,
 * //           18
 * //         ]
 * //       ]
 * //     },
 * //     "abstract": "We prune weights.",
 * //     "note": "4 authors"
 * //   }
 * // ]
 * ```
 */
export function formatCslJson(papers: readonly StoredPaper[]): CslItem[] {
  const whole = requirePapers('formatCslJson', papers)
  const keys = buildCitationKeys(whole)
  return whole.map((paper, index) => buildItem(paper, keys[index] as string))
}

function buildItem(paper: WholePaper, id: string): CslItem {
  const { arxivId, date } = paper
  const item: CslItem = { id, type: 'article', title: cleanText(paper.title) }
  const names = paper.authors.names.map(cleanLine).filter((name) => name !== '')
  if (names.length > 0) item.author = names.map(splitName)
  if (date !== null && date.year !== null) item.issued = { 'date-parts': [[date.year, date.month, date.day]] }
  if (paper.abstract !== null) item.abstract = cleanText(paper.abstract)
  if (arxivId !== null) {
    const number = cleanText(arxivId)
    item.publisher = 'arXiv'
    item.number = `arXiv:${number}`
    item.DOI = `10.48550/arXiv.${number}`
  }
  const url = citedUrl(paper)
  if (url !== null) item.URL = url
  const note = buildAuthorNote(paper)
  if (note !== null) item.note = cleanText(note)
  return item
}
