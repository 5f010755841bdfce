import type { Report } from '../diagnostics'
import type { Span } from '../schema'
import type { Draft } from './draft'
import { ownStrings } from './own-strings'
import { type SplitOrganization, splitOrganizations } from './split-organizations'

/** Splits the organizations of all papers together, copies what papers say, and reports what is in doubt. */
export function finishPapers(drafts: readonly Draft[], report: Report): void {
  finishOrganizations(drafts, report)
  drafts.forEach((draft, index) => {
    ownStrings(draft.paper)
    for (const { code, severity, span, what } of draft.doubts) report(code, severity, span, index, what)
  })
}

function finishOrganizations(drafts: readonly Draft[], report: Report): void {
  const printed = drafts.flatMap(({ organization, paper }, index) =>
    organization === null ? [] : [{ organization, paper, index }],
  )
  const split = splitOrganizations(printed.map(({ organization }) => organization))
  printed.forEach(({ paper, index }, i) => {
    const { slug, name, isUncertain } = split[i] as SplitOrganization
    paper.organization = { slug, name }
    if (!isUncertain) return
    report(
      'ORGANIZATION_UNCERTAIN',
      'warning',
      paper.spans.organization as Span,
      index,
      slug === null
        ? 'was read as a name; its first word may be the slug.'
        : `was read as the slug "${slug}" and a name.`,
    )
  })
}
