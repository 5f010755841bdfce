/**
 * The names in the margin, for those who don't see the colours: a map from the index of a stretch. A line is labelled
 * after the first stretch that begins on it, and only where that changes; markup says enough by being pale.
 */
export function labelLines(text, stretches, { from, to }) {
  const labels = new Map()
  let isNewLine = true
  let last = ''
  for (let index = from; index < to; index++) {
    const { start, end, role, paper } = stretches[index]
    if (isNewLine && role !== 'blank' && role !== 'markup') {
      const label = paper === null ? role : `${role} ${paper}`
      if (label !== last) labels.set(index, label)
      last = label
      isNewLine = false
    }
    if (/[\n\r]/.test(text.slice(start, end))) isNewLine = true
  }
  return labels
}
