import type { Paper, Span } from '../schema'
import type { Draft } from './draft'

/** Moves every span of a draft: from offsets into its page to offsets into the text. */
export function shiftDraft(draft: Draft, by: number): void {
  const { paper } = draft
  paper.span = shiftSpan(paper.span, by)
  for (const field of Object.keys(paper.spans) as (keyof Paper['spans'])[])
    paper.spans[field] = shiftSpan(paper.spans[field] as Span, by)
  for (const link of paper.links) link.span = shiftSpan(link.span, by)
  for (const doubt of draft.doubts) doubt.span = shiftSpan(doubt.span, by)
}

/** A span moved. */
export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
