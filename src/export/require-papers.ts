import { describeValue } from '../describe-value'
import { requireObject } from '../require-object'
import { requireString } from '../require-string'
import type { StoredPaper, WholePaper } from './stored-paper'

/**
 * Checks for the likely slips: the whole listing, a search that found nothing, titles or lists instead of papers; and
 * completes papers that lack fields. Whether the fields are right is a question for `PaperSchema`: asking it here would
 * need zod.
 *
 * @throws TypeError that names the function called, the paper, and what was given.
 *
 * @example
 * requirePapers('formatCsv', [null]) // TypeError: formatCsv: papers[0] must be an object, got null
 */
export function requirePapers(caller: string, papers: unknown): WholePaper[] {
  if (!Array.isArray(papers)) {
    const isListing = typeof papers === 'object' && papers !== null && 'papers' in papers
    const hint = isListing ? ' (pass listing.papers)' : ''
    throw new TypeError(`${caller}: papers must be an array, got ${describeValue(papers)}${hint}`)
  }
  // Not `forEach`, which passes over the holes of an array.
  for (const [index, paper] of (papers as readonly unknown[]).entries()) {
    const name = `${caller}: papers[${index}]`
    requireObject(name, paper)
    requireString(`${name}.title`, 'title' in paper ? paper.title : undefined)
  }
  return papers.map(completePaper)
}

/** By name, as the fields of an object from a database may be getters, which no spread copies. */
function completePaper(paper: StoredPaper): WholePaper {
  return {
    title: paper.title,
    abstract: paper.abstract ?? null,
    authors: paper.authors ?? { count: null, names: [] },
    organization: paper.organization ?? null,
    date: paper.date ?? null,
    comments: paper.comments ?? null,
    upvotes: paper.upvotes ?? null,
    submittedBy: paper.submittedBy ?? null,
    arxivId: paper.arxivId ?? null,
    url: paper.url ?? null,
    links: paper.links ?? [],
    repositories: paper.repositories ?? [],
  }
}
