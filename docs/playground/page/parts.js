/** Beyond this, laying out the text takes longer than a blink. Fields of daily pages are short, so both count. */
const MAX_STRETCHES = 2000
const MAX_CHARACTERS = 60_000

/** Splits stretches into parts that can be drawn at once: `{ from, to }`, indexes. Every part has at least one. */
export function splitIntoParts(stretches) {
  const parts = []
  let from = 0
  while (from < stretches.length) {
    const start = stretches[from].start
    let to = from + 1
    while (
      to < stretches.length &&
      to - from < MAX_STRETCHES &&
      stretches[to].end - start <= MAX_CHARACTERS
    ) {
      to++
    }
    parts.push({ from, to })
    from = to
  }
  return parts
}

/** The index of the stretch that holds an offset; the last one for an offset behind the text. */
export function findStretch(stretches, offset) {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
