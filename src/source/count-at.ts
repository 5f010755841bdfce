/**
 * How often a sticky pattern matches where a needle stands, as far as it matters. A needle is found many times faster
 * than a pattern, and most texts do not hold it at all.
 *
 * @example
 * countAt('a &lt; b & c', '&', /&[a-z]+;/y, 3) // 1
 */
export function countAt(text: string, needle: string, pattern: RegExp, enough: number): number {
  let count = 0
  let at = text.indexOf(needle)
  while (at !== -1 && count < enough) {
    pattern.lastIndex = at
    if (pattern.test(text)) count++
    at = text.indexOf(needle, Math.max(at + 1, pattern.lastIndex))
  }
  return count
}

/** Whether a sticky pattern matches so many times where a needle stands. */
export function isAtLeast(text: string, needle: string, pattern: RegExp, times = 1): boolean {
  return countAt(text, needle, pattern, times) >= times
}
