import type { Paper } from '../schema'

/** Throws a `TypeError` for what is no array: handing over the whole listing is the likely slip. */
export function requirePapers(papers: unknown): asserts papers is readonly Paper[] {
  if (Array.isArray(papers)) return
  const found = papers === null ? 'null' : typeof papers
  const isListing = typeof papers === 'object' && papers !== null && 'papers' in papers
  throw new TypeError(`papers must be an array, got ${found}${isListing ? ' (pass listing.papers)' : ''}`)
}
