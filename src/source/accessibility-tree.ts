import { decodeEscape } from './decode-escapes'
import { isHabit } from './is-habit'
import { linkPieces, piecesFrom } from './link-pieces'
import { cutPieces, cutsAt, joinPieces, type MappedText, type Piece } from './offset-map'
import { splitLines } from './split-lines'
import { markPattern, readTreeLine, type TreeLine } from './tree-line'

/** An element of the page. */
interface Element extends TreeLine {
  /** Where its line begins. */
  start: number
  parent: Element | null
  /** Words of others stand in it, which its name repeats. */
  holdsWords: boolean
}

/** How lines begin that name a link or a heading: `- link "`, `- 'heading "`, `uid=1_9 link "`, `[9] heading '`. */
const signPattern =
  /^[ \t]*(?:- '?(?:link|heading) ["'[]|(?:uid=\w{1,20}|\[[\w-]{1,20}\]) (?:link|heading)[ :])/gm
/** A quotation mark or a backslash that is escaped. */
const escapedPattern = /\\[\\"']/
/** With what a sentence goes on right behind a highlighted word. */
const PUNCTUATION = '.,;:!?)]'
const MAX_URL = 2000

/**
 * Writes as Markdown what a browser tells screen readers, and programs that read pages as they do: a tree, each line of
 * which gives the role, the name, the properties and the text of an element of the page.
 */
export function readTree(source: MappedText): MappedText {
  const { text } = source
  if (!isHabit(text, 'link ', signPattern)) return source
  const elements = readElements(text)
  const pieces: Piece[] = []
  for (let i = 0; i < elements.length; ) {
    const element = elements[i] as Element
    const end = isLine(element, elements[i + 1]) ? endOf(elements, i) : i + 1
    const line =
      element.role === '' ? copyLine(text, element, elements[i - 1]) : writeLine(text, elements.slice(i, end))
    for (const piece of line) pieces.push(piece)
    i = end
  }
  return joinPieces(source, pieces)
}

/** The elements in the order of their lines; a line that is none of the tree is one, too, without a role. */
function readElements(text: string): Element[] {
  const isEscaped = escapedPattern.test(text)
  const elements: Element[] = []
  const around: Element[] = []
  for (const { start, end } of splitLines(text)) {
    const line = text.slice(start, end)
    const own = { depth: 0, role: '', from: 0, to: line.length, special: markPattern, url: null }
    const read = readTreeLine(line.trimEnd(), isEscaped) ?? own
    while ((around.at(-1)?.depth ?? -1) >= read.depth) around.pop()
    const parent = around.at(-1) ?? null
    // Playwright writes where a link leads as if it were the first element in it.
    if (read.role === '/url' && parent !== null && read.to - read.from <= MAX_URL)
      parent.url = line.slice(read.from, read.to)
    if (read.role.startsWith('/')) continue
    const element = { ...read, url: read.url ?? parent?.url ?? null, start, parent, holdsWords: false }
    elements.push(element)
    if (read !== own) around.push(element)
  }
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i] as Element
    if (element.parent !== null && (hasWords(element) || element.holdsWords)) element.parent.holdsWords = true
  }
  return elements
}

function hasWords({ from, to }: Element): boolean {
  return from < to
}

function isImage({ role }: Element): boolean {
  return role === 'img' || role === 'image'
}

/** Whether the words of an element are one line, whatever they hold; those of a logo and of the name behind it are. */
function isLine({ role }: Element, next: Element | undefined): boolean {
  const isLogo = role === 'link' && next !== undefined && isImage(next) && hasWords(next)
  return role === 'paragraph' || role === 'heading' || isLogo
}

/** Where the elements end that stand in one. */
function endOf(elements: readonly Element[], i: number): number {
  const { depth } = elements[i] as Element
  let end = i + 1
  while (end < elements.length && (elements[end] as Element).depth > depth) end++
  return end
}

/** A line that is none of the tree. */
function copyLine(text: string, { start, to }: Element, above: Element | undefined): Piece[] {
  return [...piecesFrom(above?.role ? '\n\n' : '\n', start), [text.slice(start, start + to), start]]
}

/** A line of Markdown, made of an element and those in it. */
function writeLine(text: string, elements: readonly Element[]): Piece[] {
  const [first] = elements as [Element]
  const isHeading = first.role === 'heading'
  const leaves = elements.filter((element) => hasWords(element) && !element.holdsWords)
  // The name of a heading is all of its words.
  const parts = isHeading && hasWords(first) ? [first] : leaves
  const inside = isHeading ? elements.find(({ url }) => url !== null)?.url : null
  return parts.flatMap((part, i) => {
    const [start, end] = [part.start + part.from, part.start + part.to]
    const printed = text.slice(start, end)
    const words = cutPieces(printed, cutsAt(printed, part.special, writeCharacter), start)
    const mark = i > 0 ? spaceIn(part, text) : isHeading ? '\n\n### ' : '\n\n'
    if (isImage(part)) return [...piecesFrom(`${mark}!`, start), ...linkPieces(words, '#', start, end)]
    // An abstract need not say where it leads with its title.
    const url = inside ?? (first.role === 'paragraph' && part.url === first.url ? null : part.url)
    return [...piecesFrom(mark, start), ...(url === null ? words : linkPieces(words, url, start, end))]
  })
}

/** A character as Markdown writes it, of which an escape, or the character itself, stands in the tree. */
function writeCharacter(printed: string): string {
  const character = printed.length > 1 ? decodeEscape(printed) : printed
  return character.replace(markPattern, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** What stands in front of a further part of a line: Chrome keeps the spaces of its texts, Playwright does not. */
function spaceIn({ role, start, from }: Element, text: string): string {
  return role === 'StaticText' || PUNCTUATION.includes(text.charAt(start + from)) ? '' : ' '
}
