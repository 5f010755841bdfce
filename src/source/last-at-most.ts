/**
 * The index of the last of some ascending values that is not above a limit; the first one's where all are above it. Of a
 * list of tuples, `size` values each, those at `first` are compared.
 *
 * @example
 * lastAtMost([0, 3, 7], 5) // 1
 * lastAtMost([0, 10, 3, 20], 15, 2, 1) // 0
 */
export function lastAtMost(values: readonly number[], limit: number, size = 1, first = 0): number {
  let low = 0
  let high = values.length / size
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((values[middle * size + first] as number) <= limit) low = middle
    else high = middle
  }
  return low
}
