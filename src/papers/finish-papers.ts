import type { Report } from '../diagnostics'
import type { Span } from '../schema'
import type { Draft } from './draft'
import { ownStrings } from './own-strings'
import { splitOrganizations } from './split-organizations'

/** Splits the organizations of all papers together, copies what papers say, and reports what is in doubt. */
export function finishPapers(drafts: readonly Draft[], report: Report): void {
  const indices: number[] = []
  const printed = []
  for (let index = 0; index < drafts.length; index++) {
    const { organization } = drafts[index] as Draft
    if (organization === null) continue
    indices.push(index)
    printed.push(organization)
  }
  const split = splitOrganizations(printed)
  for (let i = 0; i < split.length; i++) {
    const index = indices[i] as number
    const { paper } = drafts[index] as Draft
    const { slug, name, isUncertain } = split[i] as (typeof split)[number]
    paper.organization = { slug, name }
    if (!isUncertain) continue
    report(
      'ORGANIZATION_UNCERTAIN',
      'warning',
      paper.spans.organization as Span,
      index,
      slug === null
        ? 'was read as a name; its first word may be the slug.'
        : `was read as the slug "${slug}" and a name.`,
    )
  }
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft
    ownStrings(draft.paper)
    for (const { code, severity, span, what } of draft.doubts) report(code, severity, span, index, what)
  }
}
