import { type MappedText, rewriteMatches } from './offset-map'

/** What word processors print for a line end. In a text of other lines it is a space, which all but U+0085 count as. */
const otherEndPattern = /[\v\u0085\u2028\u2029]/g
/** Twice converted, a line end has two carriage returns. */
const returnPattern = /\r{1,2}\n|\r/g

/**
 * Makes `\n` of every line end, so that no later stage has to know another.
 *
 * @example
 * unifyLineEnds('a\r\nb\rc') // { text: 'a\nb\nc', map: [0, 0, 2, 3] }
 */
export function unifyLineEnds(text: string): MappedText {
  const source = { text, map: null }
  // Most texts hold none, which this tells faster.
  const { text: lines, map } = text.includes('\r') ? rewriteMatches(source, returnPattern, '\n') : source
  const hasFeeds = lines.slice(0, -1).includes('\n')
  return {
    text: hasFeeds ? lines.replaceAll('\u0085', ' ') : lines.replace(otherEndPattern, '\n'),
    map,
  }
}
