import { countAt } from './count-at'
import { type Line, textOffset } from './line'
import type { Cut, ImageMark, LinkRange, Markup } from './markup'
import { mapOffset, rewriteMatches, sliceMap } from './offset-map'
import { isOnlyMarks, markLength, marksOnLine, printsMarks } from './picture-marks'
import type { RawLine } from './split-lines'
import { isPaperLink } from './targets'

/** What is left of a line between cuts: its characters, and where they come from. */
interface Visible {
  text: string
  map: number[]
  /** How far the line is indented in the capture. */
  indent: number
}

/** A link that goes on, its index into the links of the text, and on how many lines it stands so far. */
interface OpenLink {
  link: LinkRange
  index: number
  lines: number
}

const blockMarkPattern = /(?:#{1,6}|[*+\-•◦▪‣●○■>|])[ \t\u00a0]/y
const rulePattern = /^(?:[-=_*~─━═ ]{3,}|:::.*|```.*|\|[-:| ]+\|?|[|>]+|[[\]])$/
/** A rule that begins like a list or a row of a table: `- - -`, `| --- | --- |`. */
const markedRulePattern = /^(?:(?:[-*_] ){2,}[-*_]|\|[ :]*---[-:| ]*)$/
/** The dash of no upvotes, emphasised or not. */
const dashPattern = /^[*_]{0,2}--?[*_]{0,2}$/
const headingOnlyPattern = /^#{1,6}$/
const headingMarkPattern = /#{1,6}/
const closingPattern = / #{1,6}(?=[ \t]{0,9}(?:\n|$))/y
/** Fewest closed headings that make a habit; one may be the title `# Hashtags #`, printed twice. */
const MIN_CLOSED = 3
const bulletOnlyPattern = /^[*+•◦▪‣●○■]+(?:[ \t]+[*+•◦▪‣●○■]+)*$/
/** White space of a line other than single spaces. */
const oddSpacePattern = /\s{2,}|[^\S ]/g
/** Longest line that may be a rule or begin with the mark of a picture. */
const MAX_MARK_LINE = 400
/**
 * On how many lines a link is followed. An abstract that is one takes 39 lines in real captures, and would take about
 * 120 at twenty columns. Whoever reads a line reads the whole address, which may be as long as many lines.
 */
const MAX_LINK_LINES = 200
/** How far above its words a logo on a line of its own may stand. */
const MAX_LOGO_DISTANCE = 600

/**
 * Turns raw lines into the lines that a reader sees: markup cut out, block marks set apart, links attached.
 * Lines that hold nothing but markup vanish and leave a gap.
 */
export function stripMarkup(text: string, rawLines: readonly RawLine[], markup: Markup): Line[] {
  const stripper = new MarkupStripper(text, markup)
  for (const raw of rawLines) stripper.strip(raw)
  return stripper.lines
}

/** Goes through the lines, the cuts, the links and the pictures of a text side by side. */
class MarkupStripper {
  readonly lines: Line[] = []
  private readonly printsMarks: boolean
  private readonly cuts: readonly Cut[]
  private readonly links: readonly LinkRange[]
  private readonly images: readonly ImageMark[]
  private readonly furniture: ReadonlySet<number>
  private nextCut = 0
  private nextLink = 0
  /** Links that may go on below the last line. */
  private openLinks: OpenLink[] = []
  /** The first link that does not end in front of the words that were looked at last. */
  private linkAhead = 0
  private nextImage = 0
  /** The first image behind the start of the last line. */
  private imageBehind = 0
  private readonly doubleSpaces: Search
  private readonly otherSpaces: Search
  /** Blank lines since the last line. */
  private gap = 0
  /** Spaces behind the words of the last line. */
  private trailing = 0
  /** A heading mark whose words stand on the next line. */
  private pendingPrefix = ''
  /** The mark of a heading that is not closed yet: some tools print `### Title ###`. */
  private openHeading = ''
  /** Whether that is a habit of the capture; not asked yet while null. */
  private closesHeadings: boolean | null = null
  private visibleEnd = 0
  /** Markup that goes on below, right behind a word of the last line. */
  private openCut: Cut | null = null

  constructor(
    private readonly text: string,
    { cuts, links, images, furniture }: Markup,
  ) {
    this.printsMarks = printsMarks(text)
    // Apart from each other they are found twice as fast.
    this.doubleSpaces = new Search(text, / {2}/g)
    this.otherSpaces = new Search(text, /[^\S \n]/g)
    this.cuts = cuts
    this.links = links
    this.images = images
    this.furniture = furniture
  }

  strip(raw: RawLine): void {
    if (raw.start === raw.end || this.furniture.has(raw.start)) {
      this.gap++
      return
    }
    const { cuts } = this
    // What was cut out of the definitions above.
    while (this.nextCut < cuts.length && (cuts[this.nextCut] as Cut).end <= raw.start) this.nextCut++
    const cut = cuts[this.nextCut]
    if (cut !== undefined && cut.start < raw.end) this.stripCuts(raw)
    else this.gap = this.pushLine(raw, null, this.gap)
  }

  /** A raw line with cuts is one line, several where the markup breaks lines, or none. */
  private stripCuts(raw: RawLine): void {
    const { cuts, text } = this
    let map: number[] = []
    let visible = ''
    let from = raw.start
    let hasWords = false
    // A block tag sets the line behind it apart, as a blank line does.
    let isApart = false
    const indent = this.indentOf(raw)
    let above = this.openCut
    // Not a blank line: the words go on behind markup that takes all of it.
    if (above !== null && above.end > raw.end) return
    this.openCut = null
    const flush = () => {
      if (visible.trim() !== '') {
        const gap = hasWords ? 0 : this.gap
        const count = this.lines.length
        this.gap = this.pushLine(raw, { text: visible, map, indent }, isApart ? Math.max(gap, 1) : gap)
        const line = this.lines[count]
        if (line && above && gap === 0) line.isGlued = !/\s/.test(text.slice(above.end, line.from))
        above = null
        isApart = false
        hasWords = true
      }
      visible = ''
      map = []
    }
    while (this.nextCut < cuts.length && (cuts[this.nextCut] as Cut).start < raw.end) {
      const cut = cuts[this.nextCut] as Cut
      const { start, end, insert } = cut
      if (start > from) {
        map.push(visible.length, from)
        visible += text.slice(from, start)
      }
      if (insert === '\n' || insert === '\n\n') {
        flush()
        if (insert === '\n\n') isApart = true
      } else if (insert !== '') {
        map.push(visible.length, start)
        visible += insert
      }
      from = Math.max(from, end)
      if (end > raw.end) {
        if (insert === '' && /\S$/.test(visible)) this.openCut = cut
        break
      }
      this.nextCut++
    }
    if (from < raw.end) {
      map.push(visible.length, from)
      visible += text.slice(from, raw.end)
    }
    flush()
    if (!hasWords) this.gap++
    // What a break in front of the last target left of the line ends without them.
    else this.trailing = this.trailingOf(raw)
  }

  /** Adds a line unless it holds no words; returns how many blank lines the next one has above it. */
  private pushLine(raw: RawLine, visible: Visible | null, gap: number): number {
    const source = visible ? visible.text : this.text
    const rawLast = visible ? source.length : raw.end
    let first = trimStart(source, visible ? 0 : raw.start, rawLast)
    let last = trimEnd(source, first, rawLast)
    if (first === last) return gap + 1
    // An empty list item keeps the spaces behind its mark; the dash for no upvotes has no more than the line above.
    const isDash = last - first === 1 && source.charCodeAt(first) === 0x2d
    if (isDash && rawLast - last > 1 && this.trailing < 2) return gap + 1
    this.trailing = rawLast - last
    const begin = first
    let prefix = this.pendingPrefix
    this.pendingPrefix = ''
    if (!isWordCode(source.charCodeAt(first))) {
      if (last - first < MAX_MARK_LINE && markedRulePattern.test(source.slice(first, last))) return gap + 1
      first = this.skipBlockMarks(source, first, last, visible)
      prefix += source.slice(begin, first)
      const rest = last - first < MAX_MARK_LINE ? source.slice(first, last) : ''
      if (headingOnlyPattern.test(rest)) {
        // The tag behind the mark went on to the next line, and the heading's words with it.
        this.pendingPrefix = `${rest} `
        return gap
      }
      if (rest !== '' && this.isOnlyMarkup(rest)) return gap + 1
      first += markLength(rest, this.printsMarks)
    }
    if (prefix !== '' || gap > 0) this.openHeading = headingMarkPattern.exec(prefix)?.[0] ?? ''
    if (this.openHeading !== '') last = this.closeHeading(source, first, last)
    if (first >= last) return gap + 1
    const line = this.readLine(source, first, last, visible)
    line.from = visible ? mapOffset(visible.map, begin) : begin
    line.prefix = prefix
    line.gap = gap
    line.indent = visible ? visible.indent : begin - raw.start
    line.width = visible ? raw.end - raw.start : last - raw.start
    this.attachLinks(line)
    this.attachImages(line, raw)
    this.lines.push(line)
    return 0
  }

  private indentOf({ start, end }: RawLine): number {
    return trimStart(this.text, start, end) - start
  }

  private trailingOf({ start, end }: RawLine): number {
    return end - trimEnd(this.text, start, end)
  }

  /** Where the words of a heading end in front of the mark that closes it, on its first line or below. */
  private closeHeading(source: string, first: number, last: number): number {
    const closing = ` ${this.openHeading}`
    if (!source.endsWith(closing, last)) return last
    this.closesHeadings ??= countAt(this.text, ' #', closingPattern, MIN_CLOSED) >= MIN_CLOSED
    if (!this.closesHeadings) return last
    this.openHeading = ''
    let end = last - closing.length
    while (end > first && isSpace(source.charCodeAt(end - 1))) end--
    return end
  }

  private isOnlyMarkup(rest: string): boolean {
    if ((rulePattern.test(rest) || bulletOnlyPattern.test(rest)) && !dashPattern.test(rest)) return true
    return this.printsMarks && isOnlyMarks(rest)
  }

  /**
   * Where the words begin behind block marks (`### `, `• `); behind a heading mark a bullet is a word. A mark with
   * nothing behind it is a word, too.
   */
  private skipBlockMarks(source: string, begin: number, last: number, visible: Visible | null): number {
    let first = begin
    const head = source.charCodeAt(first)
    // Words of a link begin with no mark but that of a list.
    if (head !== 0x2a && head !== 0x2d && this.startsLink(visible ? mapOffset(visible.map, first) : first))
      return first
    for (;;) {
      blockMarkPattern.lastIndex = first
      if (!blockMarkPattern.test(source)) return first
      const next = blockMarkPattern.lastIndex
      if (next >= last || this.isEscaped(visible, first)) return first
      const isHeading = source.charCodeAt(first) === 0x23
      first = next
      while (isSpace(source.charCodeAt(first))) first++
      if (isHeading) return first
    }
  }

  /** `\#` is a word; the cut of the backslash stands right in front. */
  private isEscaped(visible: Visible | null, at: number): boolean {
    return visible !== null && this.text.charCodeAt(mapOffset(visible.map, at) - 1) === 92
  }

  private readLine(source: string, first: number, last: number, visible: Visible | null): Line {
    let text = source.slice(first, last)
    let map = visible ? sliceMap(visible.map, first) : null
    const marks = this.printsMarks ? marksOnLine(text) : null
    if (marks !== null) {
      const unmarked = rewriteMatches({ text, map: map ?? [0, first] }, marks, () => '')
      text = unmarked.text.trimEnd()
      map = unmarked.map
    }
    if (map === null ? this.hasOddSpace(first, last) : hasOddSpace(text)) {
      const collapsed = rewriteMatches({ text, map: map ?? [0, first] }, oddSpacePattern, () => ' ')
      text = collapsed.text
      map = collapsed.map
    }
    const start = visible ? mapOffset(visible.map, first) : first
    // One piece that begins where the line does runs side by side throughout.
    if (map !== null && map.length === 2 && map[1] === start) map = null
    return {
      from: 0,
      start,
      end: visible ? mapOffset(visible.map, last - 1) + 1 : last,
      text,
      prefix: '',
      gap: 0,
      indent: 0,
      width: 0,
      linkIndex: -1,
      target: null,
      links: null,
      alt: null,
      isEmphasized: false,
      isClosed: false,
      isGlued: false,
      map,
    }
  }

  private hasOddSpace(start: number, end: number): boolean {
    return this.doubleSpaces.isIn(start, end) || this.otherSpaces.isIn(start, end)
  }

  private startsLink(at: number): boolean {
    const { links } = this
    while (this.linkAhead < links.length && (links[this.linkAhead] as LinkRange).end <= at) this.linkAhead++
    const link = links[this.linkAhead]
    if (link === undefined || link.start > at || link.start < this.visibleEnd) return false
    // A link without brackets begins where its paragraph does, the mark of a heading included.
    return link.start > 0 && this.text.charCodeAt(link.start - 1) !== 10
  }

  private attachLinks(line: Line): void {
    const { links } = this
    if (this.openLinks.length > 0) this.openLinks = this.openLinks.filter(({ link }) => link.end > line.from)
    for (let link = links[this.nextLink]; link && link.start < line.end; link = links[++this.nextLink]) {
      const { end, url } = link
      if (end > line.from) this.openLinks.push({ link, index: this.nextLink, lines: 0 })
      // A picture without words that leads to a paper's page, such as the one above the card.
      else if (isPaperLink(url)) line.links = [{ start: 0, end: 0, url }]
    }
    this.visibleEnd = line.end
    for (const open of this.openLinks) {
      const { link, index } = open
      const start = textOffset(line, Math.max(link.start, line.start))
      const end = textOffset(line, Math.min(link.end, line.end))
      if (end <= start || ++open.lines > MAX_LINK_LINES) continue
      line.links ??= []
      line.links.push({ start, end, url: link.url })
      if (start <= 0 && line.linkIndex === -1) {
        line.linkIndex = index
        line.target = link.url
      }
    }
  }

  private attachImages(line: Line, raw: RawLine): void {
    const { images, text } = this
    while (this.nextImage < images.length && (images[this.nextImage] as ImageMark).at < raw.start) {
      // A logo on a line of its own belongs to the words right below it.
      const { at, alt } = images[this.nextImage] as ImageMark
      const isNear = line.from - at < MAX_LOGO_DISTANCE && !/\n[^\S\n]*\n/.test(text.slice(at, line.from))
      if (alt !== '' && isNear) line.alt = alt
      this.nextImage++
    }
    // Several lines can come of a raw line with many images.
    this.imageBehind = Math.max(this.imageBehind, this.nextImage)
    while ((images[this.imageBehind]?.at ?? raw.end) <= line.start) this.imageBehind++
    const before = this.imageBehind > this.nextImage ? images[this.imageBehind - 1] : undefined
    const behind = images[this.imageBehind]
    if (before) line.alt = before.alt
    else if (behind && behind.at < raw.end) line.alt ??= behind.alt
  }
}

function hasOddSpace(text: string): boolean {
  return text.search(oddSpacePattern) !== -1
}

/** Looks for a pattern in one stretch of a text behind the other. */
class Search {
  private next = -1

  constructor(
    private readonly text: string,
    private readonly pattern: RegExp,
  ) {}

  isIn(start: number, end: number): boolean {
    if (this.next < start) {
      this.pattern.lastIndex = start
      this.next = this.pattern.exec(this.text)?.index ?? this.text.length
    }
    return this.next < end
  }
}

/** Where the words of a stretch begin; its end when it has none. */
function trimStart(source: string, start: number, end: number): number {
  let first = start
  while (first < end && isSpace(source.charCodeAt(first))) first++
  return first
}

function trimEnd(source: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(source.charCodeAt(last - 1))) last--
  return last
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code > 8 && code < 14) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f)
  )
}

/** Whether a code unit is a letter or digit of ASCII, with which no mark begins. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
