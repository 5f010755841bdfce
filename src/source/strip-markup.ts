import { isWordCode } from './is-word-code'
import { keepAlive } from './keep-alive'
import { type Line, rewriteLine } from './line'
import { attachImages } from './line-images'
import { type LineLinks, lineLinks } from './line-links'
import type { Markup } from './markup'
import type { Cut } from './offset-map'
import { isOnlyMarks, markLength, marksOnLine, printsMarks } from './picture-marks'
import { type Search, searchIn } from './search'
import { isSpace, trimEnd, trimStart } from './spaces'
import type { RawLine } from './split-lines'
import { Visible } from './visible'

const blockMarkPattern = /(?:#{1,6}|[*+\-•◦▪‣●○■>|])[ \t\u00a0]/y
const rulePattern = /^(?:[-=_*~─━═ ]{3,}|:::.*|```[^`]*|\|[-:| ]+\|?|[|>]+|[[\]])$/
/** A rule that begins like a list or a row of a table: `- - -`, `| --- | --- |`. */
const markedRulePattern = /^(?:(?:[-*_] ){2,}[-*_]|\|[ :]*---[-:| ]*)$/
/** The dash of no upvotes, emphasised or not. */
const dashPattern = /^[*_]{0,2}--?[*_]{0,2}$/
const headingOnlyPattern = /^#{1,6}$/
const headingMarkPattern = /#{1,6}/
const bulletOnlyPattern = /^[*+•◦▪‣●○■]+(?:[ \t]+[*+•◦▪‣●○■]+)*$/
/** White space of a line other than single spaces. */
const oddSpacePattern = /\s{2,}|[^\S ]/g
// Whether there is any in a long text is seen faster by these, one after the other.
const oddSpacePatterns = [
  / {2}/g,
  /\u00a0/g,
  /\v/g,
  /\f/g,
  /[\t\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g,
]
/** Longest line that may be a rule or begin with the mark of a picture: `w3m -cols 9999` draws rules as wide. */
const MAX_MARK_LINE = 20_000

/**
 * Turns raw lines into the lines that a reader sees: markup cut out, block marks set apart, links attached.
 * Lines that hold nothing but markup vanish and leave a gap.
 */
export function stripMarkup(text: string, rawLines: readonly RawLine[], markup: Markup): Line[] {
  const strip = startStrip(text, markup)
  for (const raw of rawLines) stripLine(strip, raw)
  return strip.lines
}

/** A walk through the lines and the cuts of a text side by side. */
interface Strip {
  readonly text: string
  readonly lines: Line[]
  readonly printsMarks: boolean
  readonly cuts: readonly Cut[]
  readonly furniture: ReadonlySet<number>
  readonly links: LineLinks
  readonly attachImages: ReturnType<typeof attachImages>
  readonly visible: Visible
  readonly oddSpaces: readonly Search[]
  nextCut: number
  /** Blank lines since the last line. */
  gap: number
  /** Spaces behind the words of the last line. */
  trailing: number
  /** A heading mark whose words stand on the next line. */
  pendingPrefix: string
  /** How long the mark of a heading is that is not closed yet: some tools print `### Title ###`. */
  openHeading: number
  /** Markup that goes on below, right behind a word of the last line. */
  openCut: Cut | null
  /** The same of the raw line above the one at hand, until that has words. */
  cutAbove: Cut | null
  /** How far the raw line at hand is indented, of which there may be many lines. */
  indent: number
  /** Whether there are lines of the raw line at hand. */
  hasWords: boolean
  /** A block tag sets the line behind it apart, as a blank line does. */
  isApart: boolean
}

function startStrip(text: string, { cuts, links, images, furniture }: Markup): Strip {
  return {
    text,
    lines: [],
    printsMarks: printsMarks(text),
    cuts,
    furniture,
    links: lineLinks(text, links),
    attachImages: attachImages(text, images),
    visible: new Visible(text),
    oddSpaces: oddSpacePatterns.map((pattern) => searchIn(text, pattern)),
    nextCut: 0,
    gap: 0,
    trailing: 0,
    pendingPrefix: '',
    openHeading: 0,
    openCut: null,
    cutAbove: null,
    indent: 0,
    hasWords: false,
    isApart: false,
  }
}

// The instances of classes in it.
keepAlive(startStrip('', { cuts: [], links: [], images: [], furniture: new Set(), endsInLink: false }))

function stripLine(strip: Strip, raw: RawLine): void {
  if (raw.start === raw.end || strip.furniture.has(raw.start)) {
    strip.gap++
    return
  }
  const { cuts, visible } = strip
  // What was cut out of the definitions above.
  while (strip.nextCut < cuts.length && (cuts[strip.nextCut] as Cut).end <= raw.start) strip.nextCut++
  const cut = cuts[strip.nextCut]
  if (cut !== undefined && cut.start < raw.end) {
    stripCuts(strip, raw)
    return
  }
  visible.clear()
  visible.add(raw.start, raw.end)
  strip.gap = pushLine(strip, raw, strip.gap)
}

/** A raw line with cuts is one line, several where the markup breaks lines, or none. */
function stripCuts(strip: Strip, raw: RawLine): void {
  const { cuts, visible } = strip
  // Not a blank line: the words go on behind markup that takes all of it.
  if (strip.openCut !== null && strip.openCut.end > raw.end) return
  strip.cutAbove = strip.openCut
  strip.openCut = null
  strip.indent = trimStart(strip.text, raw.start, raw.end) - raw.start
  strip.hasWords = false
  strip.isApart = false
  visible.clear()
  let from = raw.start
  for (let cut = cuts[strip.nextCut]; cut && cut.start < raw.end; cut = cuts[++strip.nextCut]) {
    const { start, end, insert } = cut
    visible.add(from, start)
    if (insert === '\n' || insert === '\n\n') {
      pushVisible(strip, raw)
      if (insert === '\n\n') strip.isApart = true
    } else if (insert !== '') visible.join(insert, start)
    from = Math.max(from, end)
    if (end > raw.end) {
      if (visible.endsInWord()) strip.openCut = cut
      break
    }
  }
  visible.add(from, raw.end)
  pushVisible(strip, raw)
  if (!strip.hasWords) strip.gap++
  // What a break in front of the last target left of the line ends without them.
  else strip.trailing = raw.end - trimEnd(strip.text, raw.start, raw.end)
}

/** Adds what is visible of a raw line up to a break, or to its end. */
function pushVisible(strip: Strip, raw: RawLine): void {
  if (!strip.visible.isBlank()) {
    const gap = strip.hasWords ? 0 : strip.gap
    const count = strip.lines.length
    strip.gap = pushLine(strip, raw, strip.isApart ? Math.max(gap, 1) : gap)
    const line = strip.lines[count]
    if (line) {
      line.indent = strip.indent
      line.width = raw.end - raw.start
      if (strip.cutAbove && gap === 0)
        line.isGlued = !/\s/.test(strip.text.slice(strip.cutAbove.end, line.from))
    }
    strip.cutAbove = null
    strip.isApart = false
    strip.hasWords = true
  }
  strip.visible.clear()
}

/** Adds a line unless it holds no words; returns how many blank lines the next one has above it. */
function pushLine(strip: Strip, raw: RawLine, gap: number): number {
  const { visible } = strip
  const { source, end } = visible
  let first = trimStart(source, visible.start, end)
  let last = trimEnd(source, first, end)
  if (first === last) return gap + 1
  const trailing = end - last
  // An empty list item keeps the spaces behind its mark; the dash for no upvotes has no more than the line above.
  const isDash = last - first === 1 && source.charCodeAt(first) === 0x2d
  if (isDash && trailing > 1 && strip.trailing < 2) return gap + 1
  strip.trailing = trailing
  const begin = first
  let prefix = strip.pendingPrefix
  strip.pendingPrefix = ''
  // No mark begins with a letter or digit.
  if (!isWordCode(source.charCodeAt(first))) {
    if (last - first < MAX_MARK_LINE && markedRulePattern.test(source.slice(first, last))) return gap + 1
    first = skipBlockMarks(strip, first, last)
  }
  const mark = source.slice(begin, first)
  prefix += mark
  if (!isWordCode(source.charCodeAt(first)) && last - first < MAX_MARK_LINE) {
    const rest = source.slice(first, last)
    if (headingOnlyPattern.test(rest)) {
      // The tag behind the mark went on to the next line, and the heading's words with it.
      strip.pendingPrefix = `${rest} `
      return gap
    }
    // Nobody makes a heading of a rule; emphasis may go on below.
    const isHeading = mark.includes('#') && !/^[*_]/.test(rest)
    if (!isHeading && isOnlyMarkup(strip, rest)) return gap + 1
    first += markLength(rest, strip.printsMarks)
  }
  if (prefix !== '' || gap > 0) strip.openHeading = headingMarkPattern.exec(prefix)?.[0].length ?? 0
  if (strip.openHeading > 0) last = closeHeading(strip, source, first, last)
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
  tidy(strip, line)
  // Nothing but marks of pictures, in a heading.
  if (line.text === '') return gap + 1
  strip.links.attachTo(line)
  strip.attachImages(line, raw)
  strip.lines.push(line)
  return 0
}

/** Where the words of a heading end in front of the mark that closes it, on its first line or below. */
function closeHeading(strip: Strip, source: string, first: number, last: number): number {
  const closing = ` ${'#'.repeat(strip.openHeading)}`
  if (!source.endsWith(closing, last)) return last
  strip.openHeading = 0
  return trimEnd(source, first, last - closing.length)
}

function isOnlyMarkup(strip: Strip, rest: string): boolean {
  if ((rulePattern.test(rest) || bulletOnlyPattern.test(rest)) && !dashPattern.test(rest)) return true
  return strip.printsMarks && isOnlyMarks(rest)
}

/**
 * Where the words begin behind block marks (`### `, `• `); behind a heading mark a bullet is a word. A mark with
 * nothing behind it is a word, too.
 */
function skipBlockMarks(strip: Strip, begin: number, last: number): number {
  const { visible } = strip
  const { source } = visible
  let first = begin
  const head = source.charCodeAt(first)
  // Words of a link begin with no mark but that of a list.
  if (head !== 0x2a && head !== 0x2d && strip.links.beginAt(visible.offsetOf(first))) return first
  for (;;) {
    blockMarkPattern.lastIndex = first
    if (!blockMarkPattern.test(source)) return first
    const next = blockMarkPattern.lastIndex
    // `\#` is a word; the cut of the backslash stands right in front.
    if (next >= last || strip.text.charCodeAt(visible.offsetOf(first) - 1) === 92) return first
    const isHeading = source.charCodeAt(first) === 0x23
    first = next
    while (isSpace(source.charCodeAt(first))) first++
    if (isHeading) return first
  }
}

/** Takes the marks of pictures, and all but single spaces, out of a line. */
function tidy(strip: Strip, line: Line): void {
  const marks = strip.printsMarks ? marksOnLine(line.text) : null
  if (marks !== null) rewriteLine(line, marks, '')
  if (mayHaveOddSpace(strip, line)) rewriteLine(line, oddSpacePattern, ' ')
  // One piece that begins where the line does runs side by side throughout.
  if (line.map?.length === 2 && line.map[1] === line.start) line.map = null
}

/** Whether a line may hold white space other than single spaces, which is looked for on few lines then. */
function mayHaveOddSpace({ oddSpaces }: Strip, { start, end, map }: Line): boolean {
  if (map !== null) return true
  // A stretch of the whole text, where they are looked for once.
  for (const search of oddSpaces) if (search(start, end)) return true
  return false
}
