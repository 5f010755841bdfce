import type { Span } from '../schema'
import { type Draft, doubt } from './draft'

/** Fewest users that show that a tool glues upvotes to them; the names of some end with a digit. */
const MIN_GLUED = 5
/** The end of a name that may be upvotes, or the dash of none. */
const countEndPattern = /[\d-]k?$/

/**
 * Says so where the upvotes may be glued to the users in front of them: `Submitted by fern313`. Which digits are whose
 * nothing tells.
 */
export function doubtSubmitters(drafts: readonly Draft[]): void {
  if (drafts.some(({ paper }) => paper.upvotes !== null)) return
  const named = drafts.filter(({ paper }) => paper.submittedBy !== null)
  const areGlued = named.every(({ paper }) => countEndPattern.test(paper.submittedBy as string))
  if (named.length < MIN_GLUED || !areGlued) return
  for (const draft of named) {
    const span = draft.paper.spans.submittedBy as Span
    doubt(draft, 'NUMBER_UNCERTAIN', span, 'was read as a user; its end may be the upvotes.')
  }
}
