import { formatCount } from './format-count'
import type { WholePaper } from './stored-paper'

/**
 * What a bibliography has no field for: the organization (printed in the place of the authors, but no author
 * itself) and the number of authors, unless all of them are named. Null when there is nothing to say.
 *
 * @example
 * buildAuthorNote(paper) // 'NAVER AI Lab', or '7 authors'
 */
export function buildAuthorNote(paper: WholePaper): string | null {
  const parts: string[] = []
  if (paper.organization) parts.push(paper.organization.name)
  const { count, names } = paper.authors
  if (count !== null && count > names.length) parts.push(formatCount(count, 'author'))
  return parts.length > 0 ? parts.join('; ') : null
}
