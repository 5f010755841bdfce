import { describeValue } from '../describe-value'
import { requireObject } from '../require-object'
import { requireString } from '../require-string'
import type { StoredPaper } from './stored-paper'

/**
 * Checks for the likely slips: the whole listing, a search that found nothing, titles or lists instead of papers.
 * Whether a paper is whole is a question for `PaperSchema`: asking it here would need zod.
 *
 * @throws TypeError that names the function called, the paper, and what was given.
 *
 * @example
 * requirePapers('formatCsv', [null]) // TypeError: formatCsv: papers[0] must be an object, got null
 */
export function requirePapers(caller: string, papers: unknown): asserts papers is readonly StoredPaper[] {
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
}
