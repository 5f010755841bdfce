/** Fewest links that make a habit of a text; a paper about markup may print one. */
const MIN_LINKS = 3

/** Whether a text spells links as a pattern does, for which it holds all of the needles; bare numbers may be citations. */
export function isHabit(text: string, needles: readonly string[], link: RegExp): boolean {
  if (!needles.every((needle) => text.includes(needle))) return false
  let links = 0
  for (const { groups } of text.matchAll(link)) {
    if (!/^\d+$/.test(groups?.words ?? '') && ++links === MIN_LINKS) return true
  }
  return false
}
