import type { PrintedDate } from '../lines/paper-date'
import type { Paper, PaperField } from '../schema'
import { addLink, addRepository } from './add-link'
import { type Draft, doubt } from './draft'

type Authors = Paper['authors']

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

function counted(authors: Authors): Authors | null {
  return authors.count === null ? null : authors
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
  /** The first printing's value of a field, or else the second's with its span. */
  const settle = <T>(
    field: PaperField,
    mine: T | null,
    other: T | null,
    isSameValue = (one: T, two: T) => one === two,
  ): T | null => {
    if (other === null) return mine
    if (mine !== null) {
      if (!isSameValue(mine, other)) differs = true
      return mine
    }
    isFilled = true
    const span = b.spans[field]
    if (span) a.spans[field] = span
    return other
  }
  for (const field of ['abstract', 'comments', 'upvotes', 'submittedBy', 'arxivId', 'url'] as const)
    Object.assign(a, { [field]: settle<unknown>(field, a[field], b[field]) })
  const isSameCount = (one: Authors, two: Authors) => one.count === two.count
  a.authors = settle('authors', counted(a.authors), counted(b.authors), isSameCount) ?? a.authors
  first.organization = settle(
    'organization',
    first.organization,
    second.organization,
    (one, two) => one.text === two.text,
  )
  first.printedDate = settle('date', first.printedDate, second.printedDate, isSameDay)
  for (const link of b.links) addLink(first, link)
  for (const repository of b.repositories) if (addRepository(first, repository)) differs = true
  if (a.links.length > 0) a.spans.links ??= b.spans.links ?? a.span
  if (a.repositories.length > 0) a.spans.repositories ??= b.spans.repositories ?? a.span
  if (isFilled) carryDoubts(first, second)
  a.span = { start: a.span.start, end: b.span.end }
  return differs
}
