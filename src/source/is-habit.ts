import { isPaperLink } from './targets'

/** Fewest links that make a habit of a text; a paper about markup may print one. */
const MIN_LINKS = 3
/** Where links of a page lead, or their numbers; an abstract may hold several others. */
const sitePattern = /^(?:\d+$|https?:\/\/huggingface\.co\/|(?:file:\/\/)?\/?(?:papers|login))/

/** Whether a text spells links as a pattern does, for which it holds the needle; bare numbers may be citations. */
export function isHabit(text: string, needle: string, link: RegExp): boolean {
  if (!text.includes(needle)) return false
  let links = 0
  for (const { groups } of text.matchAll(link)) {
    const { words = '', url = null } = groups ?? {}
    if (/^\d+$/.test(words)) continue
    // No paper prints where another's page is, spelled so.
    if (isPaperLink(url)) return true
    if ((url === null || sitePattern.test(url)) && ++links === MIN_LINKS) return true
  }
  return false
}
