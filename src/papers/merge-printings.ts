import type { PrintedDate } from '../lines/paper-date'
import type { PaperField } from '../schema'
import { addLink, addRepository } from './add-link'
import { type Draft, doubt } from './draft'
import type { PrintedOrganization } from './split-organizations'

/** How much of two abstracts is compared: one printing may be cut off. */
const COMPARED = 80

/**
 * Merges cards that stand next to each other on a page and are the same: trending pages print every card once for wide
 * and once for narrow screens. The first printing stays, the second fills what the first lacks.
 */
export function mergePrintings(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  const differing = new Set<Draft>()
  for (const draft of drafts) {
    const above = merged.at(-1)
    if (above && isSame(above, draft)) {
      if (fill(above, draft)) differing.add(above)
    } else merged.push(draft)
  }
  const what = 'is printed twice with different values; the first were kept.'
  for (const draft of differing) doubt(draft, 'PRINTINGS_DIFFER', draft.paper.span, what)
  return merged
}

function isSame({ paper: a }: Draft, { paper: b }: Draft): boolean {
  if (a.title !== b.title) return false
  if (a.arxivId !== null && b.arxivId !== null) return a.arxivId === b.arxivId
  if (a.submittedBy !== null && b.submittedBy !== null && a.submittedBy !== b.submittedBy) return false
  return (
    a.abstract === null ||
    b.abstract === null ||
    a.abstract.slice(0, COMPARED) === b.abstract.slice(0, COMPARED)
  )
}

function isSameDay(a: PrintedDate, b: PrintedDate): boolean {
  return a.month === b.month && a.day === b.day && (a.year === b.year || a.year === null || b.year === null)
}

/** What was doubtful in the second printing is so where the first takes it over. */
function carryDoubts({ doubts }: Draft, second: Draft): void {
  for (const doubt of second.doubts) if (!doubts.some(({ code }) => code === doubt.code)) doubts.push(doubt)
}

/** Fills in what the first printing lacks; true when the two contradict each other. */
function fill(first: Draft, second: Draft): boolean {
  const a = first.paper
  const b = second.paper
  let differs = false
  let isFilled = false
  /** Takes over a value, with its span, where the first printing has none. */
  const settle = <Key extends string, T>(
    mine: Record<Key, T | null>,
    others: Record<Key, T | null>,
    key: Key,
    field: PaperField,
    isSameValue = (one: T, two: T) => one === two,
  ): void => {
    const [one, two] = [mine[key], others[key]]
    if (two === null) return
    if (one !== null) {
      if (!isSameValue(one, two)) differs = true
      return
    }
    isFilled = true
    mine[key] = two
    const span = b.spans[field]
    if (span) a.spans[field] = span
  }
  for (const field of ['abstract', 'comments', 'upvotes', 'submittedBy', 'arxivId', 'url'] as const)
    settle<typeof field, unknown>(a, b, field, field)
  if (a.authors.count === null) a.authors.names = b.authors.names
  settle(a.authors, b.authors, 'count', 'authors')
  settle<'organization', PrintedOrganization>(
    first,
    second,
    'organization',
    'organization',
    (one, two) => one.text === two.text,
  )
  settle(first, second, 'printedDate', 'date', isSameDay)
  for (const link of b.links) addLink(first, link)
  for (const repository of b.repositories) if (addRepository(first, repository)) differs = true
  if (a.links.length > 0) a.spans.links ??= b.spans.links ?? a.span
  if (a.repositories.length > 0) a.spans.repositories ??= b.spans.repositories ?? a.span
  if (isFilled) carryDoubts(first, second)
  a.span = { start: a.span.start, end: b.span.end }
  return differs
}
