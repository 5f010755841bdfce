import { countAt } from './count-at'
import { isWordCode } from './is-word-code'
import { keepAlive } from './keep-alive'
import { type Line, rewriteLine } from './line'
import { LineImages } from './line-images'
import { LineLinks } from './line-links'
import type { Markup } from './markup'
import type { Cut } from './offset-map'
import { isOnlyMarks, markLength, marksOnLine, printsMarks } from './picture-marks'
import { Search } from './search'
import { isSpace, trimEnd, trimStart } from './spaces'
import type { RawLine } from './split-lines'
import { Visible } from './visible'

const blockMarkPattern = /(?:#{1,6}|[*+\-•◦▪‣●○■>|])[ \t\u00a0]/y
const rulePattern = /^(?:[-=_*~─━═ ]{3,}|:::.*|```.*|\|[-:| ]+\|?|[|>]+|[[\]])$/
/** A rule that begins like a list or a row of a table: `- - -`, `| --- | --- |`. */
const markedRulePattern = /^(?:(?:[-*_] ){2,}[-*_]|\|[ :]*---[-:| ]*)$/
/** The dash of no upvotes, emphasised or not. */
const dashPattern = /^[*_]{0,2}--?[*_]{0,2}$/
const headingOnlyPattern = /^#{1,6}$/
const headingMarkPattern = /#{1,6}/
const closingPattern = /(?<= )#{1,6}(?=[ \t]{0,9}(?:\n|$))/y
/** Fewest closed headings that make a habit; one may be the title `# Hashtags #`, printed twice. */
const MIN_CLOSED = 3
const bulletOnlyPattern = /^[*+•◦▪‣●○■]+(?:[ \t]+[*+•◦▪‣●○■]+)*$/
/** White space of a line other than single spaces. */
const oddSpacePattern = /\s{2,}|[^\S ]/g
// Whether there is any is seen twice as fast by these, one after the other.
const doubleSpacePattern = / {2}/g
const otherSpacePattern = /[^\S \n]/g
/** Longest line that may be a rule or begin with the mark of a picture: `w3m -cols 9999` draws rules as wide. */
const MAX_MARK_LINE = 20_000

/**
 * Turns raw lines into the lines that a reader sees: markup cut out, block marks set apart, links attached.
 * Lines that hold nothing but markup vanish and leave a gap.
 */
export function stripMarkup(text: string, rawLines: readonly RawLine[], markup: Markup): Line[] {
  const stripper = new MarkupStripper(text, markup)
  for (const raw of rawLines) stripper.strip(raw)
  return stripper.lines
}

/** Goes through the lines and the cuts of a text side by side. */
class MarkupStripper {
  readonly lines: Line[] = []
  private readonly printsMarks: boolean
  private readonly cuts: readonly Cut[]
  private readonly furniture: ReadonlySet<number>
  private readonly links: LineLinks
  private readonly images: LineImages
  private readonly visible: Visible
  private readonly doubleSpaces: Search
  private readonly otherSpaces: Search
  private readonly brackets: Search
  private readonly raisedMarks: Search
  private nextCut = 0
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
  /** Markup that goes on below, right behind a word of the last line. */
  private openCut: Cut | null = null
  /** The same of the raw line above the one at hand, until that has words. */
  private cutAbove: Cut | null = null
  /** How far the raw line at hand is indented, of which there may be many lines. */
  private indent = 0
  /** Whether there are lines of the raw line at hand. */
  private hasWords = false
  /** A block tag sets the line behind it apart, as a blank line does. */
  private isApart = false

  constructor(
    private readonly text: string,
    { cuts, links, images, furniture }: Markup,
  ) {
    this.printsMarks = printsMarks(text)
    this.cuts = cuts
    this.furniture = furniture
    this.links = new LineLinks(text, links)
    this.images = new LineImages(text, images)
    this.visible = new Visible(text)
    this.doubleSpaces = new Search(text, doubleSpacePattern)
    this.otherSpaces = new Search(text, otherSpacePattern)
    this.brackets = new Search(text, /\[/g)
    this.raisedMarks = new Search(text, /⁰/g)
  }

  strip(raw: RawLine): void {
    if (raw.start === raw.end || this.furniture.has(raw.start)) {
      this.gap++
      return
    }
    const { cuts, visible } = this
    // What was cut out of the definitions above.
    while (this.nextCut < cuts.length && (cuts[this.nextCut] as Cut).end <= raw.start) this.nextCut++
    const cut = cuts[this.nextCut]
    if (cut !== undefined && cut.start < raw.end) {
      this.stripCuts(raw)
      return
    }
    visible.clear()
    visible.add(raw.start, raw.end)
    this.gap = this.pushLine(raw, this.gap)
  }

  /** A raw line with cuts is one line, several where the markup breaks lines, or none. */
  private stripCuts(raw: RawLine): void {
    const { cuts, visible } = this
    // Not a blank line: the words go on behind markup that takes all of it.
    if (this.openCut !== null && this.openCut.end > raw.end) return
    this.cutAbove = this.openCut
    this.openCut = null
    this.indent = trimStart(this.text, raw.start, raw.end) - raw.start
    this.hasWords = false
    this.isApart = false
    visible.clear()
    let from = raw.start
    for (let cut = cuts[this.nextCut]; cut && cut.start < raw.end; cut = cuts[++this.nextCut]) {
      const { start, end, insert } = cut
      visible.add(from, start)
      if (insert === '\n' || insert === '\n\n') {
        this.pushVisible(raw)
        if (insert === '\n\n') this.isApart = true
      } else if (insert !== '') visible.join(insert, start)
      from = Math.max(from, end)
      if (end > raw.end) {
        if (visible.endsInWord()) this.openCut = cut
        break
      }
    }
    visible.add(from, raw.end)
    this.pushVisible(raw)
    if (!this.hasWords) this.gap++
    // What a break in front of the last target left of the line ends without them.
    else this.trailing = raw.end - trimEnd(this.text, raw.start, raw.end)
  }

  /** Adds what is visible of a raw line up to a break, or to its end. */
  private pushVisible(raw: RawLine): void {
    if (!this.visible.isBlank()) {
      const gap = this.hasWords ? 0 : this.gap
      const count = this.lines.length
      this.gap = this.pushLine(raw, this.isApart ? Math.max(gap, 1) : gap)
      const line = this.lines[count]
      if (line) {
        line.indent = this.indent
        line.width = raw.end - raw.start
        if (this.cutAbove && gap === 0)
          line.isGlued = !/\s/.test(this.text.slice(this.cutAbove.end, line.from))
      }
      this.cutAbove = null
      this.isApart = false
      this.hasWords = true
    }
    this.visible.clear()
  }

  /** Adds a line unless it holds no words; returns how many blank lines the next one has above it. */
  private pushLine(raw: RawLine, gap: number): number {
    const { visible } = this
    const { source, end } = visible
    let first = trimStart(source, visible.start, end)
    let last = trimEnd(source, first, end)
    if (first === last) return gap + 1
    const trailing = end - last
    // An empty list item keeps the spaces behind its mark; the dash for no upvotes has no more than the line above.
    const isDash = last - first === 1 && source.charCodeAt(first) === 0x2d
    if (isDash && trailing > 1 && this.trailing < 2) return gap + 1
    this.trailing = trailing
    const begin = first
    let prefix = this.pendingPrefix
    this.pendingPrefix = ''
    // No mark begins with a letter or digit.
    if (!isWordCode(source.charCodeAt(first))) {
      if (last - first < MAX_MARK_LINE && markedRulePattern.test(source.slice(first, last))) return gap + 1
      first = this.skipBlockMarks(first, last)
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
    const line: Line = {
      from: visible.offsetOf(begin),
      start: visible.offsetOf(first),
      end: visible.offsetOf(last - 1) + 1,
      text: source.slice(first, last),
      prefix,
      gap,
      indent: begin - raw.start,
      width: last - raw.start,
      linkIndex: -1,
      target: null,
      links: null,
      alt: null,
      isEmphasized: false,
      isClosed: false,
      isGlued: false,
      map: visible.mapFrom(first),
    }
    this.tidy(line)
    this.links.attachTo(line)
    this.images.attachTo(line, raw)
    this.lines.push(line)
    return 0
  }

  /** Where the words of a heading end in front of the mark that closes it, on its first line or below. */
  private closeHeading(source: string, first: number, last: number): number {
    const closing = ` ${this.openHeading}`
    if (!source.endsWith(closing, last)) return last
    this.closesHeadings ??= countAt(this.text, '#', closingPattern, MIN_CLOSED) >= MIN_CLOSED
    if (!this.closesHeadings) return last
    this.openHeading = ''
    return trimEnd(source, first, last - closing.length)
  }

  private isOnlyMarkup(rest: string): boolean {
    if ((rulePattern.test(rest) || bulletOnlyPattern.test(rest)) && !dashPattern.test(rest)) return true
    return this.printsMarks && isOnlyMarks(rest)
  }

  /**
   * Where the words begin behind block marks (`### `, `• `); behind a heading mark a bullet is a word. A mark with
   * nothing behind it is a word, too.
   */
  private skipBlockMarks(begin: number, last: number): number {
    const { visible } = this
    const { source } = visible
    let first = begin
    const head = source.charCodeAt(first)
    // Words of a link begin with no mark but that of a list.
    if (head !== 0x2a && head !== 0x2d && this.links.beginAt(visible.offsetOf(first))) return first
    for (;;) {
      blockMarkPattern.lastIndex = first
      if (!blockMarkPattern.test(source)) return first
      const next = blockMarkPattern.lastIndex
      // `\#` is a word; the cut of the backslash stands right in front.
      if (next >= last || this.text.charCodeAt(visible.offsetOf(first) - 1) === 92) return first
      const isHeading = source.charCodeAt(first) === 0x23
      first = next
      while (isSpace(source.charCodeAt(first))) first++
      if (isHeading) return first
    }
  }

  /** Takes the marks of pictures, and all but single spaces, out of a line. */
  private tidy(line: Line): void {
    const marks = this.printsMarks && this.mayHoldMarks(line) ? marksOnLine(line.text) : null
    if (marks !== null) rewriteLine(line, marks, '')
    if (line.map === null ? this.hasOddSpace(line) : hasOddSpace(line.text))
      rewriteLine(line, oddSpacePattern, ' ')
    // One piece that begins where the line does runs side by side throughout.
    if (line.map?.length === 2 && line.map[1] === line.start) line.map = null
  }

  private mayHoldMarks({ start, end, map }: Line): boolean {
    return map !== null || this.brackets.isIn(start, end) || this.raisedMarks.isIn(start, end)
  }

  private hasOddSpace({ start, end }: Line): boolean {
    return this.doubleSpaces.isIn(start, end) || this.otherSpaces.isIn(start, end)
  }
}

keepAlive(
  new MarkupStripper('', { cuts: [], links: [], images: [], furniture: new Set(), endsInLink: false }),
)

function hasOddSpace(text: string): boolean {
  return text.search(doubleSpacePattern) !== -1 || text.search(otherSpacePattern) !== -1
}
