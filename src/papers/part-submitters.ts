import { runParser } from '../lines/run-parser'
import { upvoteCount } from '../lines/upvote-count'
import type { Span } from '../schema'
import { type Draft, doubt } from './draft'

/** Fewest users that show that a tool glues upvotes to them; the names of some end with a digit. */
const MIN_GLUED = 5
/** A name and the upvotes behind it, or the dash of none. */
const gluedPattern = /^(.*?[^\d.,])(\d{1,7}(?:(?:\.\d{1,2})?k)?|-)$/

/** Parts users from the upvotes that a tool glued to all of them: `Submitted by fern313`. A name may end with a digit. */
export function partSubmitters(drafts: readonly Draft[]): void {
  if (drafts.some(({ paper }) => paper.upvotes !== null)) return
  const named = drafts.filter(({ paper }) => paper.submittedBy !== null)
  const parts = named.map(({ paper }) => gluedPattern.exec(paper.submittedBy as string))
  if (named.length < MIN_GLUED || parts.includes(null)) return
  named.forEach((draft, i) => {
    const { paper } = draft
    const [, name, count] = parts[i] as unknown as [string, string, string]
    const { start, end } = paper.spans.submittedBy as Span
    const middle = end - count.length
    paper.submittedBy = name
    paper.upvotes = runParser(upvoteCount, count)
    paper.spans.submittedBy = { start, end: middle }
    paper.spans.upvotes = { start: middle, end }
    doubt(draft, 'NUMBER_UNCERTAIN', { start, end }, 'was read as a user and the upvotes behind.')
  })
}
