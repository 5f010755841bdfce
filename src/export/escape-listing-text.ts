import { collapseSpace } from './collapse-space'

/**
 * How markup begins that a reader looks for inside of lines: a character reference, a tag or a comment, the target of
 * a link, a checkbox, words that a search highlighted.
 */
const markupPattern = /&(?=#?[a-z0-9]{1,8};)|<(?=[a-z/!])|\](?=[([])|\[(?=[ x-]\])|\*(?=\*)|=(?==)/gi

/**
 * One line of text that is read as it is. By number only: a reader that finds `A & B` in a text takes `&amp;` for
 * words, too.
 *
 * @example
 * escapeListingText('a &amp; <br>') // 'a &#38;amp; &#60;br>'
 */
export function escapeListingText(text: string): string {
  return collapseSpace(text).replace(markupPattern, (mark) => `&#${mark.charCodeAt(0)};`)
}
