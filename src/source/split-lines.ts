/** A line of the text. `end` leaves the line break out, `next` is where the following line starts. */
export interface RawLine {
  start: number
  end: number
  next: number
}

/**
 * Splits a text at `\n`, `\r\n` and `\r` without losing a character: the stretches from `start` to `next`
 * join back into the text.
 *
 * @example
 * splitLines('a\r\nb') // [{ start: 0, end: 1, next: 3 }, { start: 3, end: 4, next: 4 }]
 */
export function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (feed !== -1 || carriage !== -1) {
    const end = feed === -1 || (carriage !== -1 && carriage < feed) ? carriage : feed
    const next = end === carriage && feed === end + 1 ? end + 2 : end + 1
    lines.push({ start, end, next })
    start = next
    if (feed !== -1 && feed < next) feed = text.indexOf('\n', next)
    if (carriage !== -1 && carriage < next) carriage = text.indexOf('\r', next)
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length })
  return lines
}
