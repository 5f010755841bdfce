/** A text whose lines all end in `\n`, and how its offsets lead back to the text that it was made of. */
export interface UnifiedText {
  text: string
  /** Where a carriage return stood in front of a line feed, as offsets of that line feed, ascending. */
  removed: readonly number[]
}

/** What word processors print for a line end. In a text of other lines it is a space. */
const otherEndPattern = /[\v\u0085\u2028\u2029]/g

/**
 * Makes `\n` of every line end, so that no later stage has to know another.
 *
 * @example
 * unifyLineEnds('a\r\nb\rc') // { text: 'a\nb\nc', removed: [1] }
 */
export function unifyLineEnds(text: string): UnifiedText {
  if (!text.includes('\r'))
    return { text: hasFeeds(text) ? text : text.replace(otherEndPattern, '\n'), removed: [] }
  const removed: number[] = []
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2))
    removed.push(at - removed.length)
  return { text: text.replace(/\r\n?/g, '\n'), removed }
}

/** Whether a line feed stands anywhere but at the end of a text. */
function hasFeeds(text: string): boolean {
  const feed = text.indexOf('\n')
  return feed !== -1 && feed < text.length - 1
}

/** The offset in the original text of an offset in the unified one. */
export function originalOffset(removed: readonly number[], offset: number): number {
  let low = 0
  let high = removed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((removed[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return offset + low
}
