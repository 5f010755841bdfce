import { addTo } from './add-to'
import { readEntity } from './entities'
import { breakOf, readTag } from './html-tags'
import { keepAlive } from './keep-alive'
import { findDefinitions, type LinkDefinitions } from './link-definitions'
import {
  type LinkTarget,
  MAX_TARGET_LENGTH,
  readInlineTarget,
  readReference,
  readShortcut,
} from './link-target'
import {
  gluedBullet,
  isAuthorLine,
  isBetweenDigits,
  isGluedNumber,
  isLinkAhead,
  isNumberBehind,
  marksUpvotes,
  pictureNameLength,
} from './link-words'
import type { Cut, ImageMark, LinkRange, Markup } from './markup'
import { type MarkupKinds, measureMarkup } from './markup-kinds'
import type { Range } from './range'
import { skipBlanks } from './spaces'
import type { RawLine } from './split-lines'
import { findTargetLists } from './target-lists'
import { isControlLink, isPaperLink } from './targets'

/** A bracket that is not closed yet. */
interface Opener {
  at: number
  /** The cut that was kept for it, as an index. */
  cut: number
  isImage: boolean
}

/** Deepest nesting of brackets that is followed; a link around an image needs two. */
const MAX_BRACKET_DEPTH = 64
/**
 * Longest words of a link, with the markup inside of them. The longest of real captures are an abstract of 2,424
 * characters; there is room for one, and for a picture with the longest target. Behind that, a bracket that somebody
 * left open met one that was left over somewhere below.
 */
const MAX_LINK_LENGTH = MAX_TARGET_LENGTH * 2
/** Longest mark of a heading or an item, with what it is glued to. */
const MAX_GLUE = 12
/** What a scraper sets in front of the words of every link. A paper may be called so. */
const LINK_NAME = 'LINK: '

const autolinkPattern = /<https?:\/\/[^\s<>]{1,2000}>/y
/** A hard line break, which may be escaped once more, and one whose line a tool joined to the next. */
const hardBreakPattern = /\\{1,2}(?=[ \t]{0,9}\n)|\\(?= {2}\S)/y
/** What pandoc and kramdown keep of a tag: `{.flex .gap-1 role="button"}`, which may be wrapped. */
const attributesPattern = /\{(?::\s{0,9}| )?(?:[.#][^\s{}]|[a-z-]{1,30}=")[^{}]{0,600}\}/y
/** A mark that opens or closes a highlight; `2**n` and `a == b` are formulas and code. */
const highlightPattern = /(?<![\p{L}\p{N}=*])(?:==|\*\*)(?=\S)|(?<=[^\s=*])(?:==|\*\*)(?![\p{L}\p{N}])/uy
const imageUrlPattern = /\/avatars\/|cdn-avatars|cdn-thumbnails|^data:|\.(?:png|jpe?g|svg|gif|webp)$/i
const gluedHeadingPattern = /(?<=[^#\s] {0,3})#{1,6} $/
/**
 * A label alone begins a line, behind the mark of a heading or an item, or stands behind another or a day; and it ends a
 * line, but for others, attributes or a day behind it.
 */
const labelBeginPattern = /(?:(?<![^\n])[ \t#*+-]*|[\]\d] )$/
const labelEndPattern = /[ \t]{0,9}(?:\n|[[{·]|$)/y
const numberPattern = /^\d*$/
/** What stands in front of a title, which may be a number. */
const headingMarkPattern = /(?<![^\n])#{1,6} $/
/** The end of a target in the middle of which the text begins. */
const cutTargetPattern = /^[^\s()[\]]{1,8192}\)(?=[ \t]{0,9}(?:\n|\[))/
const lineBreakPattern = /\n[ \t]*/g
const bareTargetPattern = /^(?:https?:\/\/|\/)[^\s[\]]+$/

/**
 * Finds the markup that a tool wrapped around the words of a page: link brackets and targets, numbered
 * references and their definitions, tags, entities, escapes. Which kinds are looked for follows from what
 * the text holds, so that a plain capture is not searched at all. `otherTargets` are defined elsewhere on the page.
 */
export function findMarkup(
  text: string,
  rawLines: readonly RawLine[],
  otherTargets: LinkDefinitions['targets'] | null = null,
): Markup {
  const definitions = findDefinitions(text, rawLines)
  const targets = otherTargets ? new Map([...otherTargets, ...definitions.targets]) : definitions.targets
  const kinds = measureMarkup(text, { ...definitions, targets })
  const finder = new MarkupFinder(text, kinds, { ...definitions, targets })
  if (targets.size > 0 || Object.values(kinds).some(Boolean)) finder.run()
  const furniture = new Set([...definitions.lines, ...findTargetLists(text, rawLines)])
  const { cuts, links, images, endsInLink } = finder
  return { cuts, links, images, furniture, endsInLink }
}

/** Walks through a text from one character that may be markup to the next. */
class MarkupFinder {
  cuts: Cut[] = []
  readonly links: LinkRange[] = []
  readonly images: ImageMark[] = []
  endsInLink = false
  /** Null for a bracket of the words, which is escaped while the one that closes it is not. */
  private readonly openers: (Opener | null)[] = []
  /** How many of them, from the outermost on, have a link inside. */
  private linkedOpeners = 0
  /** A link by a tag that is not closed yet. Inside of a link begins no other, as in a browser. */
  private anchor: LinkRange | null = null
  /** A link whose end no mark tells: that of a number, up to the next number or the end of the line. */
  private openLink: LinkRange | null = null
  private hasCommentEnd = true
  private lastTargetEnd = 0
  /** Where the words stand that have a label of several definitions. */
  private readonly repeated = new Map<string, Range[]>()

  constructor(
    private readonly text: string,
    private readonly kinds: MarkupKinds,
    private readonly definitions: LinkDefinitions,
  ) {}

  run(): void {
    const { text } = this
    const pattern = this.markPattern()
    const [rest] = (this.kinds.links && cutTargetPattern.exec(text)) || []
    if (rest !== undefined) pattern.lastIndex = this.cut(0, rest.length)
    while (pattern.test(text)) pattern.lastIndex = this.readMark(pattern.lastIndex - 1)
    this.closeLink(text.length)
    this.linkRepeated()
    if (this.kinds.links) this.cutUnclosed()
    // What is left of the brackets that began no link.
    this.cuts = this.cuts.filter(({ start, end, insert }) => end > start || insert !== '')
    this.links.sort((a, b) => a.start - b.start)
  }

  /** The characters at which markup may begin or end. */
  private markPattern(): RegExp {
    const { escapable, tags, links, attributes, entities, highlight, numbers, targetsFirst } = this.kinds
    const marks = [
      '[\\]',
      // Only a link without an end of its own ends with its line.
      numbers !== null || targetsFirst ? '\\n' : '',
      escapable === null ? '' : '\\\\',
      tags || links ? '<' : '',
      attributes ? '{' : '',
      entities ? '&' : '',
      highlight === null ? '' : String.fromCharCode(highlight),
    ]
    // recheck: one character class
    return new RegExp(`[${marks.join('')}]`, 'g')
  }

  /** Reads the mark at an offset; returns where to look for the next. */
  private readMark(at: number): number {
    const { text, kinds } = this
    const code = text.charCodeAt(at)
    if (code === 10) {
      this.closeLink(at)
      return at + 1
    }
    if (code === 91) return this.openBracket(at)
    if (code === 93) return this.closeBracket(at)
    if (code === 92) return this.readEscape(at)
    if (code === 60) return this.readAngle(at)
    if (code === 123) return this.cutAttributes(text.charCodeAt(at - 1) === 32 ? at - 1 : at, at) ?? at + 1
    return code === kinds.highlight ? this.readHighlight(at) : this.readEntity(at)
  }

  private cut(start: number, end: number, insert = ''): number {
    this.cuts.push({ start, end, insert })
    return end
  }

  private closeLink(end: number): void {
    if (this.openLink === null) return
    this.openLink.end = end
    this.links.push(this.openLink)
    this.openLink = null
  }

  private readEscape(at: number): number {
    const { text } = this
    const escaped = text.charAt(at + 1)
    hardBreakPattern.lastIndex = at
    if (hardBreakPattern.test(text)) return this.cut(at, hardBreakPattern.lastIndex)
    if (escaped === '' || !this.kinds.escapable?.includes(escaped)) return at + 1
    this.cut(at, at + 1)
    if (escaped === '[' && this.kinds.escapesOpenersOnly) this.pushOpener(null)
    return at + 2
  }

  private readHighlight(at: number): number {
    const { text, kinds } = this
    const isDouble =
      text.charCodeAt(at + 1) === kinds.highlight && text.charCodeAt(at + 2) !== kinds.highlight
    if (!isDouble) return at + 1
    highlightPattern.lastIndex = at
    return highlightPattern.test(text) ? this.cut(at, at + 2) : at + 2
  }

  private readEntity(at: number): number {
    const entity = readEntity(this.text, at)
    return entity === null ? at + 1 : this.cut(at, entity.end, entity.text)
  }

  /** Cuts what stands from `start` to the end of the attributes that begin at `at`; null when none do. */
  private cutAttributes(start: number, at: number): number | null {
    attributesPattern.lastIndex = at
    return attributesPattern.test(this.text) ? this.cut(start, attributesPattern.lastIndex) : null
  }

  private openBracket(at: number): number {
    const number = this.kinds.numbers?.marks.get(at)
    if (number !== undefined) return this.readNumber(at, this.definitions.targets.get(number))
    const isImage = this.text.charCodeAt(at - 1) === 33
    this.pushOpener({ at: isImage ? at - 1 : at, cut: this.cuts.length, isImage })
    this.cut(at, at)
    return at + 1
  }

  private pushOpener(opener: Opener | null): void {
    const { openers } = this
    if (openers.length >= MAX_BRACKET_DEPTH) {
      openers.shift()
      this.linkedOpeners = Math.max(0, this.linkedOpeners - 1)
    }
    openers.push(opener)
  }

  private readNumber(at: number, url: string | null | undefined): number {
    const { text } = this
    const end = text.indexOf(']', at) + 1
    const isField = url ? isControlLink(url) : marksUpvotes(text, at, end)
    const insert = isField ? '\n' : isBetweenDigits(text, at, end) ? ' ' : ''
    if (this.kinds.numbers?.areBehind) {
      const start = text.charCodeAt(at - 1) === 32 ? at - 1 : at
      if (url) this.links.push({ start: this.blockStart(at), end: start, url })
      this.lastTargetEnd = end
      return this.cut(start, end, insert)
    }
    this.closeLink(at)
    this.cut(at, end, insert)
    if (url) this.openLink = { start: end, end, url }
    return end
  }

  /** Where the words begin that a target behind them belongs to. */
  private blockStart(at: number): number {
    return paragraphStart(this.text, at, this.lastTargetEnd)
  }

  private closeBracket(at: number): number {
    const { text, kinds } = this
    const opener = this.openers.pop()
    if (!opener) return at + 1
    const inner = opener.isImage ? opener.at + 2 : opener.at + 1
    const target =
      this.mayLink(opener) && at - inner <= MAX_LINK_LENGTH
        ? this.readTarget(at + 1, inner, opener.isImage)
        : null
    if (target !== null) {
      if (opener.isImage) return this.cutImage(opener, this.wordsOf(opener, inner, at), target.end)
      return this.cutLink(opener, inner, at, target)
    }
    if (kinds.attributes && text.charCodeAt(at + 1) === 123) {
      const end = this.cutAttributes(at, at + 1)
      if (end === null) return at + 2
      ;(this.cuts[opener.cut] as Cut).end = inner
      return end
    }
    if (kinds.bareTargets && at - inner < MAX_TARGET_LENGTH) {
      // A narrow capture breaks it over lines.
      const url = text.slice(inner, at).replace(lineBreakPattern, '')
      if (bareTargetPattern.test(url)) this.cutBareTarget(opener, at + 1, url)
    }
    return at + 1
  }

  /**
   * Whether the bracket that was opened last may be a link or a picture. As in Markdown, a link has no other inside;
   * 64 of them around many lines would stand on each of the lines.
   */
  private mayLink({ isImage }: Opener): boolean {
    const hasLink = this.openers.length < this.linkedOpeners
    if (hasLink) this.linkedOpeners = this.openers.length
    return isImage || !hasLink
  }

  private readTarget(at: number, inner: number, isImage: boolean): LinkTarget | null {
    const { text, kinds } = this
    const { targets } = this.definitions
    const code = text.charCodeAt(at)
    // A picture and the words behind it have a target, relative to the page as it may be: `[![](logo.png) Name](name)`.
    if (code === 40 && kinds.links) {
      const target = readInlineTarget(text, at, isImage || this.startsWithPicture(inner))
      if (target !== null && text.charCodeAt(target.end - 1) !== 41) this.endsInLink = true
      return target
    }
    if (code === 91 && kinds.links && !kinds.numbers?.marks.has(at))
      return readReference(text, at, targets, inner)
    const isCitation =
      (kinds.numericLabels || kinds.numbers !== null) &&
      numberPattern.test(text.slice(inner, at - 1)) &&
      !headingMarkPattern.test(this.shortlyBefore(inner - 1))
    if (code === 58 || isCitation) return null
    return (
      readShortcut(text, at, targets, inner) ?? (this.isLabelAlone(inner, at) ? { url: null, end: at } : null)
    )
  }

  /** Whether brackets around the whole of a line, or of several, are what is left of a link. */
  private isLabelAlone(inner: number, end: number): boolean {
    const { text, kinds } = this
    if (!kinds.labelsAlone || !labelBeginPattern.test(this.shortlyBefore(inner - 1))) return false
    labelEndPattern.lastIndex = end
    return labelEndPattern.test(text)
  }

  /** The characters in front of a place that may be the mark of a heading or an item. */
  private shortlyBefore(at: number): string {
    return this.text.slice(Math.max(0, at - MAX_GLUE), at)
  }

  /** What a reader sees between the brackets of an opener. */
  private wordsOf({ cut }: Opener, inner: number, at: number): string {
    let words = ''
    let from = inner
    for (const { start, end, insert } of this.cuts.slice(cut + 1)) {
      words += this.text.slice(from, start) + insert
      from = end
    }
    return (words + this.text.slice(from, at)).trim()
  }

  private cutImage(opener: Opener, alt: string, end: number): number {
    this.images.push({ at: opener.at, alt })
    this.cuts.length = opener.cut
    return this.cut(opener.at, end)
  }

  private cutLink(opener: Opener, inner: number, at: number, { url, end, repeated }: LinkTarget): number {
    const { text } = this
    const isControl = isControlLink(url)
    const isPaper = isPaperLink(url)
    const isField =
      isControl || isAuthorLine(text, inner, at) || (isPaper && isNumberBehind(text, opener.at, inner, at))
    const endsBlock = isField || (isPaper && (this.isPicture(inner, at) || isLinkAhead(text, end)))
    const opening = this.cuts[opener.cut] as Cut
    opening.start = opener.at - gluedBullet(text, opener.at)
    opening.end = inner
    if (isControl) opening.end += pictureNameLength(text.slice(inner, at))
    else if (!isPaper) opening.end += this.nameLength(inner)
    opening.insert = isField ? '\n' : isGluedNumber(text, opener.at, inner, at) ? ' ' : ''
    if (isPaper) this.breakAtHeading(opener)
    if (url !== null) {
      this.links.push({ start: inner, end: at, url })
      // Not the number of a citation, `[Low [1][2] Tide](/papers)`, nor a link that lost its words.
      if (!numberPattern.test(text.slice(inner, at))) this.linkedOpeners = this.openers.length
    } else if (repeated !== undefined) {
      addTo(this.repeated, repeated, { start: inner, end: at })
    }
    return this.cut(at, end, endsBlock ? '\n' : '')
  }

  /** A label that is defined as often as it is used was defined for each of its uses, in their order. */
  private linkRepeated(): void {
    for (const [label, ranges] of this.repeated) {
      const urls = this.definitions.repeated.get(label)
      if (urls?.length !== ranges.length) continue
      ranges.forEach((range, i) => {
        this.links.push({ ...range, url: urls[i] as string })
      })
    }
  }

  private startsWithPicture(inner: number): boolean {
    return this.images.at(-1)?.at === inner
  }

  /** Whether a link is nothing but a picture: the one above a card. */
  private isPicture(inner: number, at: number): boolean {
    return this.startsWithPicture(inner) && this.cuts.at(-1)?.end === at
  }

  /** A title whose heading mark a tool glued to the card above begins a line: `arXiv Page ### [Title](…)`. */
  private breakAtHeading(opener: Opener): void {
    // Most links have no mark right in front, which this tells faster.
    if (this.text.charCodeAt(opener.at - 2) !== 35) return
    const [mark] = gluedHeadingPattern.exec(this.shortlyBefore(opener.at)) ?? []
    if (mark === undefined) return
    const start = opener.at - mark.length
    this.cuts.splice(opener.cut, 0, { start, end: start, insert: '\n' })
  }

  private cutBareTarget(opener: Opener, end: number, url: string): void {
    const isImage = imageUrlPattern.test(url)
    this.cuts.length = opener.cut
    this.cut(opener.at + (opener.isImage ? 1 : 0), end, isControlLink(url) ? '\n' : '')
    if (this.kinds.targetsFirst) {
      this.closeLink(opener.at)
      if (!isImage) this.openLink = { start: end, end, url }
      return
    }
    if (isImage) this.images.push({ at: opener.at, alt: '' })
    else this.links.push({ start: this.blockStart(opener.at), end: opener.at, url })
    this.lastTargetEnd = end
  }

  /** A capture that ends inside a link leaves its opening bracket. */
  private cutUnclosed(): void {
    const opener = this.openers.find((opener) => opener !== null)
    if (!opener || this.links.length === 0) return
    if (/\S[^\S\n]*\n[^\S\n]*\n/.test(this.text.slice(opener.at + 1))) return
    this.endsInLink = true
    const inner = opener.at + 1
    ;(this.cuts[opener.cut] as Cut).end = inner + this.nameLength(inner)
  }

  /** How many characters the name takes that a scraper sets in front of a link's words. */
  private nameLength(inner: number): number {
    return this.text.startsWith(LINK_NAME, inner) ? LINK_NAME.length : 0
  }

  private readAngle(at: number): number {
    const { text } = this
    if (text.startsWith('<!--', at)) return this.cutComment(at)
    autolinkPattern.lastIndex = at
    if (autolinkPattern.test(text)) {
      const end = autolinkPattern.lastIndex
      this.cut(at, at + 1)
      this.links.push({ start: at + 1, end: end - 1, url: text.slice(at + 1, end - 1) })
      return this.cut(end - 1, end)
    }
    return this.kinds.tags ? this.cutTag(at) : at + 1
  }

  private cutComment(at: number): number {
    const end = this.hasCommentEnd ? this.text.indexOf('-->', at + 4) : -1
    this.hasCommentEnd = end !== -1
    return end === -1 ? at + 1 : this.cut(at, end + 3)
  }

  private cutTag(at: number): number {
    const tag = readTag(this.text, at)
    if (tag === null) return at + 1
    const { end, name, isClosing, href, alt } = tag
    if (name === 'img') this.images.push({ at, alt })
    if (name !== 'a') return this.cut(at, end, breakOf(tag))
    return isClosing ? this.closeAnchor(at, end) : this.openAnchor(at, end, href)
  }

  private openAnchor(at: number, end: number, href: string): number {
    this.anchor = { start: end, end, url: href.replaceAll('&amp;', '&') }
    return this.cut(at, end, isControlLink(href) ? '\n' : '')
  }

  private closeAnchor(at: number, end: number): number {
    const { url = '', start = end } = this.anchor ?? {}
    this.anchor = null
    if (url !== '') this.links.push({ start, end: at, url })
    const endsBlock = isControlLink(url) || (isPaperLink(url) && isLinkAhead(this.text, end))
    return this.cut(at, end, endsBlock ? '\n' : '')
  }
}

const nothing = findDefinitions('', [])
keepAlive(new MarkupFinder('', measureMarkup('', nothing), nothing))

/** Where the paragraph begins that ends before `at`, or the part of it behind `floor`. */
function paragraphStart(text: string, at: number, floor: number): number {
  let i = at - 1
  while (/\s/.test(text.charAt(i))) i--
  const lowest = Math.max(floor, i + 1 - MAX_TARGET_LENGTH)
  while (i >= lowest && !(text.charCodeAt(i) === 10 && text.charCodeAt(skipBlanks(text, i + 1)) === 10)) i--
  return i + 1
}
