import { countAt } from './count-at'

/** A tag of HTML, and what it tells a reader. */
export interface Tag {
  /** Offset behind it. */
  end: number
  /** The name of the element, in small letters. */
  name: string
  isClosing: boolean
  /** Where an opening `a` leads; empty otherwise. */
  href: string
  /** The alternative text of an `img`; empty otherwise. */
  alt: string
}

const tagPattern =
  /<(\/?)(a|abbr|article|aside|b|blockquote|body|br|button|center|code|dd|details|dialog|div|dl|dt|em|figure|footer|form|h[1-6]|header|hr|html|i|img|input|label|li|main|mark|nav|ol|p|path|picture|pre|section|small|source|span|strong|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|u|ul|video)(?=[\s/>])([^<>]{0,4000})>/iy
/**
 * A tag that tells that the capture holds HTML. `</think>` is a word of a paper, and so is `</div>` in a sentence: what
 * closes an element is glued to its words or begins a line, and what breaks one may end it.
 */
const knownTagPattern =
  /(?<=(?<![^\n])[ \t]{0,40}|[^\s"'(`])(?:<\/(?:a|div|p|span|h[1-6]|li|ul|time|section|article|em|strong|mark|td|table)>|<br ?\/?>)|<br ?\/?>(?=[ \t]*(?:\n|$))|<!-- |<(?:a|div|span|img|video)\s[a-z-]+=["']/iy
const blockPattern =
  /^(?:article|aside|blockquote|body|br|button|center|dd|details|dialog|div|dl|dt|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/
const hrefPattern = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const altPattern = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** Whether a text holds tags, and not only words in angle brackets. */
export function hasTags(text: string): boolean {
  return countAt(text, '<', knownTagPattern, 1) > 0
}

/** Reads the tag that begins at an offset; null when none does. */
export function readTag(text: string, at: number): Tag | null {
  tagPattern.lastIndex = at
  const match = tagPattern.exec(text)
  if (!match) return null
  const [tag, slash, printedName] = match as unknown as [string, string, string]
  const name = printedName.toLowerCase()
  const isClosing = slash !== ''
  return {
    end: at + tag.length,
    name,
    isClosing,
    // As browsers do: line breaks inside of an address are no part of it.
    href:
      name === 'a' && !isClosing
        ? attribute(tag, hrefPattern)
            .replace(/[\t\n\r]/g, '')
            .trim()
        : '',
    alt: name === 'img' ? attribute(tag, altPattern).trim() : '',
  }
}

/** What breaks a reader's line at a tag: nothing, a line break, or a paragraph. */
export function breakOf({ name }: Tag): string {
  if (name === 'br') return '\n'
  return blockPattern.test(name) ? '\n\n' : ''
}

function attribute(tag: string, pattern: RegExp): string {
  const value = pattern.exec(tag)
  return value?.[1] ?? value?.[2] ?? value?.[3] ?? ''
}
