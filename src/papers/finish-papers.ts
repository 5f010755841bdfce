import type { Report } from '../diagnostics'
import { startsInside } from '../entries/sentence-shape'
import type { Span } from '../schema'
import { type Draft, doubt } from './draft'
import { ownStrings } from './own-strings'
import { type PrintedOrganization, type SplitOrganization, splitOrganizations } from './split-organizations'

/** Splits the organizations of each page together, copies what papers say, and reports what is in doubt. */
export function finishPapers(pages: readonly (readonly Draft[])[], report: Report): void {
  pages.forEach(finishOrganizations)
  pages.flat().forEach(({ paper, doubts }, index) => {
    ownStrings(paper)
    for (const { code, severity, span, what } of doubts) report(code, severity, span, what, index)
  })
}

function finishOrganizations(drafts: readonly Draft[]): void {
  const printed = drafts.filter(({ organization }) => organization !== null)
  const split = splitOrganizations(printed.map(({ organization }) => organization as PrintedOrganization))
  printed.forEach((draft, i) => {
    const { slug, name, isUncertain } = split[i] as SplitOrganization
    draft.paper.organization = { slug, name }
    const isInside = name.includes(' ') && startsInside(name)
    if (!isUncertain && !isInside) return
    const what = isInside
      ? 'was read as a name; it may be the rest of a sentence.'
      : slug === null
        ? 'was read as a name; its first word may be the slug.'
        : `was read as the slug "${slug}" and a name.`
    doubt(draft, 'ORGANIZATION_UNCERTAIN', draft.paper.spans.organization as Span, what)
  })
}
