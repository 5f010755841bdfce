import { isAtLeast } from './count-at'
import { matchAt } from './match-end'

/** A tag of HTML, and what it tells a reader. */
export interface Tag {
  /** Offset behind it. */
  end: number
  /** The name of the element, in small letters. */
  name: string
  /** What breaks a reader's line there: nothing, a line break, or a paragraph. */
  lineBreak: '' | '\n' | '\n\n'
  isClosing: boolean
  /** Where an opening `a` leads; empty otherwise. */
  href: string
  /** The alternative text of an `img`; empty otherwise. */
  alt: string
}

/** With the text, a tag may end inside of its attributes. */
const tagPattern =
  /<(\/?)(?:(article|aside|blockquote|body|br|button|center|dd|details|dialog|div|dl|dt|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)|(a|abbr|b|code|em|i|img|input|label|mark|path|picture|small|source|span|strong|sub|summary|sup|svg|time|u|video))(?=[\s/>])([^<>]{0,4000})(?:>|$(?<==["'][^<>]{0,4000}))/iy
/**
 * A tag that tells that the capture holds HTML. `</think>` is a word of a paper, and so is `</div>` in a sentence: what
 * closes an element is glued to its words or begins a line, and what breaks one may end it.
 */
const knownTagPattern =
  /(?<=(?<![^\n])[ \t]{0,40}|[^\s"'(`])(?:<\/(?:a|div|p|span|h[1-6]|li|ul|time|section|article|button|em|strong|mark|td|table)>|<br ?\/?>)|<br ?\/?>(?=[ \t]*(?:\n|$))|<!-- |<(?:a|div|span|img|video)\s[a-z-]+=["']/iy
/** Where an `a` leads, and the words of an `img`. */
const valuePattern =
  /^<(?:a\s(?:.*?\s)??href|img\s(?:.*?\s)??alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/is

/** Whether a text holds tags, and not only words in angle brackets. */
export function hasTags(text: string): boolean {
  return isAtLeast(text, '<', knownTagPattern)
}

/** Reads the tag that begins at an offset; null when none does. */
export function readTag(text: string, at: number): Tag | null {
  const match = matchAt(tagPattern, text, at)
  if (!match) return null
  const [tag, slash, block, inline] = match as unknown as [string, string, string?, string?]
  const name = (block ?? inline ?? '').toLowerCase()
  const value = (valuePattern.exec(tag)?.slice(1).join('') ?? '').trim()
  return {
    end: at + tag.length,
    name,
    lineBreak: name === 'br' ? '\n' : block === undefined ? '' : '\n\n',
    isClosing: slash !== '',
    // As browsers do: line breaks inside of an address are no part of it.
    href: name === 'a' ? value.replace(/[\t\n\r]/g, '') : '',
    alt: name === 'img' ? value : '',
  }
}
