/** How often each of some values stands among them. */
export function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/**
 * The value that stands most often among some, the first of several, the empty string of all; that among none, too.
 *
 * @example
 * mostCommon(['> ', '# ', '# ']) // '# '
 */
export function mostCommon(values: readonly string[]): string {
  const counts = countValues(values)
  let common = ''
  for (const [value, count] of counts) if (count > (counts.get(common) ?? 0)) common = value
  return common
}
