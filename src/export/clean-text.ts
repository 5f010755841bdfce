import { collapseSpace } from './collapse-space'

/**
 * Lone surrogates, control characters that are not white space, and U+FFFE/U+FFFF. With the `u` flag a
 * surrogate of a pair is no character of its own, so that only lone ones match.
 */
const unprintablePattern = /(?!\s)[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/gu

/**
 * Replaces by U+FFFD what no text file can hold: UTF-8 has no lone surrogates, biber stops at control
 * characters, CommonMark replaces NUL by U+FFFD itself.
 *
 * @example
 * cleanText('a\uD800b\0') // 'a\uFFFDb\uFFFD'
 */
export function cleanText(text: string): string {
  return text.replace(unprintablePattern, '\uFFFD')
}

/**
 * The same as one line: what a format of lines can hold.
 *
 * @example
 * cleanLine(' A\n  t\uD800tle ') // 'A t\uFFFDtle'
 */
export function cleanLine(text: string): string {
  return cleanText(collapseSpace(text))
}
