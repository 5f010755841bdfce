/** How often a pattern matches, as far as it matters. */
export function countMatches(text: string, pattern: RegExp, enough: number): number {
  let matches = 0
  for (const _ of text.matchAll(pattern)) if (++matches === enough) break
  return matches
}
