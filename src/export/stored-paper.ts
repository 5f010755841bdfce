import type { Link, Paper } from '../schema'

/**
 * A paper as the formats take it: a `Paper`, or what was kept of one. Only the title is needed. A field that is absent,
 * as in a paper that was stored before the field was added, counts as `null` or empty.
 */
export type StoredPaper = Pick<Paper, 'title'> & {
  [Field in Exclude<keyof Paper, 'title' | 'span' | 'spans' | 'links'>]?: Paper[Field] | undefined
} & {
  /** As in `Paper`; the spans may be gone. */
  links?: Omit<Link, 'span'>[] | undefined
}

/** A paper as the formats read it: without the spans, which say nothing once the text is gone. */
export type WholePaper = Omit<Paper, 'span' | 'spans' | 'links'> & { links: Omit<Link, 'span'>[] }
