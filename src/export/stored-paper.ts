import type { Link, Paper } from '../schema'

/** A paper as the formats need it: without the spans, which say nothing once the text is gone. A `Paper` is one. */
export type StoredPaper = Omit<Paper, 'span' | 'spans' | 'links'> & {
  /** As in `Paper`. */
  links: Omit<Link, 'span'>[]
}
