import type { MappedText } from './offset-map'

/** What word processors print for a line end. In a text of other lines it is a space, which all but U+0085 count as. */
const otherEndPattern = /[\v\u0085\u2028\u2029]/g
/** A line end of more than one character. Twice converted, one has two carriage returns. */
const doubleEndPattern = /\r{1,2}\n/g
const returnPattern = /\r{1,2}\n|\r/g

/**
 * Makes `\n` of every line end, so that no later stage has to know another.
 *
 * @example
 * unifyLineEnds('a\r\nb\rc') // { text: 'a\nb\nc', map: [0, 0, 2, 3] }
 */
export function unifyLineEnds(text: string): MappedText {
  if (!text.includes('\r')) return { text: unifyOtherEnds(text), map: null }
  const map: number[] = [0, 0]
  let removed = 0
  for (const { index, 0: end } of text.matchAll(doubleEndPattern)) {
    removed += end.length - 1
    map.push(index + end.length - removed, index + end.length)
  }
  return { text: unifyOtherEnds(text.replace(returnPattern, '\n')), map }
}

function unifyOtherEnds(text: string): string {
  return hasFeeds(text) ? text.replaceAll('\u0085', ' ') : text.replace(otherEndPattern, '\n')
}

/** Whether a line feed stands anywhere but at the end of a text. */
function hasFeeds(text: string): boolean {
  const feed = text.indexOf('\n')
  return feed !== -1 && feed < text.length - 1
}
