import type { PrintedDate } from '../lines/paper-date'
import type { Draft } from './draft'

/**
 * Merges cards that stand next to each other and are the same: trending pages print every card once for wide
 * and once for narrow screens. The first printing stays, the second fills what the first lacks.
 */
export function mergePrintings(drafts: readonly Draft[]): { drafts: Draft[]; differing: Set<Draft> } {
  const merged: Draft[] = []
  const differing = new Set<Draft>()
  for (const draft of drafts) {
    const above = merged.at(-1)
    if (above && isSame(above, draft)) {
      if (fill(above, draft)) differing.add(above)
    } else merged.push(draft)
  }
  return { drafts: merged, differing }
}

function isSame({ paper: a }: Draft, { paper: b }: Draft): boolean {
  if (a.title !== b.title) return false
  if (a.arxivId !== null && b.arxivId !== null) return a.arxivId === b.arxivId
  return a.abstract === null || b.abstract === null || a.abstract.slice(0, 80) === b.abstract.slice(0, 80)
}

function isSameDay(a: PrintedDate, b: PrintedDate): boolean {
  return a.month === b.month && a.day === b.day && (a.year === b.year || a.year === null || b.year === null)
}

/** Fills in what the first printing lacks; true when the two contradict each other. */
function fill(first: Draft, second: Draft): boolean {
  const a = first.paper
  const b = second.paper
  let differs = false
  for (const field of ['abstract', 'comments', 'upvotes', 'submittedBy', 'arxivId', 'url'] as const) {
    if (a[field] === null && b[field] !== null) {
      Object.assign(a, { [field]: b[field] })
      if (b.spans[field]) a.spans[field] = b.spans[field]
    } else if (b[field] !== null && a[field] !== b[field]) differs = true
  }
  if (a.authors.count !== null && b.authors.count !== null && a.authors.count !== b.authors.count)
    differs = true
  if (first.organization && second.organization && first.organization.text !== second.organization.text)
    differs = true
  if (first.printedDate && second.printedDate && !isSameDay(first.printedDate, second.printedDate))
    differs = true
  if (a.authors.count === null && b.authors.count !== null) {
    a.authors = b.authors
    if (b.spans.authors) a.spans.authors = b.spans.authors
  }
  if (first.organization === null && second.organization !== null) {
    first.organization = second.organization
    if (b.spans.organization) a.spans.organization = b.spans.organization
  }
  if (first.printedDate === null && second.printedDate !== null) {
    first.printedDate = second.printedDate
    if (b.spans.date) a.spans.date = b.spans.date
  }
  for (const link of b.links) {
    if (!a.links.some(({ url }) => url === link.url)) a.links.push(link)
  }
  for (const repository of b.repositories) {
    const same = a.repositories.find(({ url }) => url.toLowerCase() === repository.url.toLowerCase())
    if (!same) a.repositories.push(repository)
    else same.stars ??= repository.stars
  }
  if (a.links.length > 0) a.spans.links ??= b.spans.links ?? a.span
  if (a.repositories.length > 0) a.spans.repositories ??= b.spans.repositories ?? a.span
  a.span = { start: a.span.start, end: b.span.end }
  return differs
}
