import { isPaperLink } from './targets'

/** Fewest links that make a habit of a text; a paper about markup may print one. */
const MIN_LINKS = 3

/** Whether a text spells links as a pattern does, for which it holds the needle; bare numbers may be citations. */
export function isHabit(text: string, needle: string, link: RegExp): boolean {
  if (!text.includes(needle)) return false
  let links = 0
  for (const { groups } of text.matchAll(link)) {
    if (/^\d+$/.test(groups?.words ?? '')) continue
    // No paper prints where another's page is, spelled so.
    if (++links === MIN_LINKS || isPaperLink(groups?.url ?? null)) return true
  }
  return false
}
