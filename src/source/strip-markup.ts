import { isWordCode } from './is-word-code'
import { type Line, rewriteLine } from './line'
import { attachImages } from './line-images'
import { type LineLinks, lineLinks } from './line-links'
import type { Markup } from './markup'
import { matchEnd } from './match-end'
import { type Cut, joinPieces, type MappedText, mapOffset, type Piece, sliceMap } from './offset-map'
import { isOnlyMarks, markLength, marksOnLine, printsMarks } from './picture-marks'
import type { Range } from './range'
import { isSpace, trimEnd, trimStart } from './spaces'
import type { RawLine } from './split-lines'

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
const spacePattern = /[^\S ]/
/** Longest line that may be a rule or begin with the mark of a picture: `w3m -cols 9999` draws rules as wide. */
const MAX_MARK_LINE = 20_000

/**
 * Turns raw lines into the lines that a reader sees: markup cut out, block marks set apart, links attached.
 * Lines that hold nothing but markup vanish and leave a gap.
 */
export function stripMarkup(text: string, rawLines: readonly RawLine[], markup: Markup): Line[] {
  const { cuts, links, images, furniture } = markup
  const strip: Strip = {
    source: { text, map: null },
    lines: [],
    printsMarks: printsMarks(text),
    cuts,
    furniture,
    links: lineLinks(text, links),
    attachImages: attachImages(text, images),
    nextCut: 0,
    gap: 0,
    trailing: 0,
    pendingPrefix: '',
    openHeading: 0,
    openCut: null,
  }
  for (const raw of rawLines) stripLine(strip, raw)
  return strip.lines
}

/** A walk through the lines and the cuts of a text side by side. */
interface Strip {
  readonly source: MappedText
  readonly lines: Line[]
  readonly printsMarks: boolean
  readonly cuts: readonly Cut[]
  readonly furniture: ReadonlySet<number>
  readonly links: LineLinks
  readonly attachImages: ReturnType<typeof attachImages>
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
}

/** Words of a raw line, or of a part of it: a stretch of the text, or all of what stretches of it were joined to. */
interface Words extends MappedText, Range {}

function stripLine(strip: Strip, raw: RawLine): void {
  if (raw.start === raw.end || strip.furniture.has(raw.start)) {
    strip.gap++
    return
  }
  const { cuts, source } = strip
  // What was cut out of the definitions above.
  while (strip.nextCut < cuts.length && (cuts[strip.nextCut] as Cut).end <= raw.start) strip.nextCut++
  const cut = cuts[strip.nextCut]
  if (cut !== undefined && cut.start < raw.end) stripCuts(strip, raw)
  else pushLine(strip, raw, { text: source.text, map: null, start: raw.start, end: raw.end }, strip.gap)
}

/** A raw line with cuts is one line, several where the markup breaks lines, or none. */
function stripCuts(strip: Strip, raw: RawLine): void {
  const { cuts, lines, source } = strip
  const { text } = source
  let cutAbove = strip.openCut
  // Not a blank line: the words go on behind markup that takes all of it.
  if (cutAbove !== null && cutAbove.end > raw.end) return
  strip.openCut = null
  const indent = trimStart(text, raw.start, raw.end) - raw.start
  let pieces: Piece[] = []
  let hasWords = false
  /** A block tag sets the line behind it apart, as a blank line does. */
  let isApart = false
  const add = (start: number, end: number): void => {
    if (start < end) pieces.push([text.slice(start, end), start])
  }
  const push = (): void => {
    const { text: words, map } = joinPieces(source, pieces)
    pieces = []
    if (words.trim() === '') return
    const gap = hasWords ? 0 : strip.gap
    const count = lines.length
    pushLine(strip, raw, { text: words, map, start: 0, end: words.length }, isApart ? Math.max(gap, 1) : gap)
    const line = lines[count]
    if (line) {
      line.indent = indent
      line.width = raw.end - raw.start
      line.isGlued = cutAbove !== null && gap === 0 && !/\s/.test(text.slice(cutAbove.end, line.from))
    }
    cutAbove = null
    isApart = false
    hasWords = true
  }
  let from = raw.start
  for (let cut = cuts[strip.nextCut]; cut && cut.start < raw.end; cut = cuts[++strip.nextCut]) {
    const { start, end, insert } = cut
    add(from, start)
    if (insert.startsWith('\n')) {
      push()
      isApart ||= insert.length > 1
    } else if (insert !== '') pieces.push([insert, start])
    from = Math.max(from, end)
    if (end > raw.end) {
      if (/\S/.test(pieces.at(-1)?.[0].slice(-1) ?? '')) strip.openCut = cut
      break
    }
  }
  add(from, raw.end)
  push()
  if (!hasWords) strip.gap++
  // What a break in front of the last target left of the line ends without them.
  else strip.trailing = raw.end - trimEnd(text, raw.start, raw.end)
}

/** Adds a line, `gap` blank ones below the last, unless it holds no words: it is a blank one then. */
function pushLine(strip: Strip, raw: RawLine, words: Words, gap: number): void {
  strip.gap = gap + 1
  const { text: source, end } = words
  let first = trimStart(source, words.start, end)
  let last = trimEnd(source, first, end)
  if (first === last) return
  const trailing = end - last
  // An empty list item keeps the spaces behind its mark; the dash for no upvotes has no more than the line above.
  const isDash = last - first === 1 && source.charCodeAt(first) === 0x2d
  if (isDash && trailing > 1 && strip.trailing < 2) return
  strip.trailing = trailing
  const begin = first
  let prefix = strip.pendingPrefix
  strip.pendingPrefix = ''
  // No mark begins with a letter or digit.
  if (!isWordCode(source.charCodeAt(first))) {
    if (last - first < MAX_MARK_LINE && markedRulePattern.test(source.slice(first, last))) return
    first = skipBlockMarks(strip, words, first, last)
  }
  const mark = source.slice(begin, first)
  prefix += mark
  if (!isWordCode(source.charCodeAt(first)) && last - first < MAX_MARK_LINE) {
    const rest = source.slice(first, last)
    if (headingOnlyPattern.test(rest)) {
      // The tag behind the mark went on to the next line, and the heading's words with it.
      strip.pendingPrefix = `${rest} `
      strip.gap = gap
      return
    }
    // Nobody makes a heading of a rule; emphasis may go on below.
    const isHeading = mark.includes('#') && !/^[*_]/.test(rest)
    if (!isHeading && isOnlyMarkup(strip, rest)) return
    first += markLength(rest, strip.printsMarks)
  }
  if (prefix !== '' || gap > 0) strip.openHeading = headingMarkPattern.exec(prefix)?.[0].length ?? 0
  if (strip.openHeading > 0) last = closeHeading(strip, source, first, last)
  const line: Line = {
    from: offsetOf(words, begin),
    start: offsetOf(words, first),
    end: offsetOf(words, last - 1) + 1,
    text: source.slice(first, last),
    prefix,
    gap,
    indent: begin - raw.start,
    width: last - raw.start,
    carrier: null,
    target: null,
    links: [],
    alt: null,
    isEmphasized: false,
    isClosed: false,
    isGlued: false,
    map: words.map && sliceMap(words.map, first),
  }
  tidy(strip, line)
  // Nothing but marks of pictures, in a heading.
  if (line.text === '') return
  strip.gap = 0
  strip.links.attachTo(line)
  strip.attachImages(line, raw)
  strip.lines.push(line)
}

/** Where a character of what was joined comes from. */
function offsetOf({ map }: Words, at: number): number {
  return map === null ? at : mapOffset(map, at)
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
function skipBlockMarks({ links, source }: Strip, words: Words, begin: number, last: number): number {
  const { text } = words
  let first = begin
  const head = text.charCodeAt(first)
  // Words of a link begin with no mark but that of a list.
  if (head !== 0x2a && head !== 0x2d && links.beginAt(offsetOf(words, first))) return first
  for (;;) {
    const next = matchEnd(blockMarkPattern, text, first)
    // `\#` is a word; the cut of the backslash stands right in front.
    if (next === -1 || next >= last || source.text.charCodeAt(offsetOf(words, first) - 1) === 92) return first
    const isHeading = text.charCodeAt(first) === 0x23
    first = next
    while (isSpace(text.charCodeAt(first))) first++
    if (isHeading) return first
  }
}

/** Takes the marks of pictures, and all but single spaces, out of a line. */
function tidy(strip: Strip, line: Line): void {
  const marks = strip.printsMarks ? marksOnLine(line.text) : null
  if (marks !== null) rewriteLine(line, marks, '')
  if (line.text.includes('  ') || spacePattern.test(line.text)) rewriteLine(line, oddSpacePattern, ' ')
  // One piece that begins where the line does runs side by side throughout.
  if (line.map?.length === 2 && line.map[1] === line.start) line.map = null
}
