import { type Cut, countMatches, type ImageMark, type LinkRange, type Markup } from './find-markup'
import type { RawLine } from './split-lines'
import { isPaperLink } from './targets'

/** A link on a line, as offsets into the line's text. */
export interface LineLink {
  start: number
  end: number
  url: string
}

/** A line that a reader sees, with the markup removed. */
export interface Line {
  /** Offset of the first visible character, its block mark included. */
  from: number
  /** Offset of the first character of `text`. */
  start: number
  /** Offset behind the last visible character. */
  end: number
  /** The words, white space collapsed. */
  text: string
  /** The block mark in front of the words (`### `, `• `). */
  prefix: string
  /** Number of blank lines above; lines that are only markup count as blank. */
  gap: number
  /** Columns that the line takes in the capture. */
  width: number
  /** The link that carries the first word, as an index into the links of the text; -1 without one. */
  linkIndex: number
  /** Where that link leads. */
  target: string | null
  /** All links on the line. */
  links: LineLink[] | null
  /** The line begins with an emphasis that stands for a heading. */
  isEmphasized: boolean
  /** Emphasis opened and closed on this line: the words do not go on below. */
  isClosed: boolean
  /** Alternative text of an image on the line; null without an image. */
  alt: string | null
  /** Pairs of offsets (in `text`, in the capture) from which the two run side by side; null: throughout. */
  map: number[] | null
}

const oddSpacePattern = /[\t\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/
const prefixPattern = /(?:(?:#{1,6}|[*+\-•◦▪‣●○■>|])[ \t]+)/y
/** Longest line on which the marks of pictures and checkboxes are looked for; in an abstract `[]` are words. */
const MAX_MARKED_LENGTH = 120
/** Fewest such marks that make a habit of the capture; fewer may be words of a title. */
const MIN_MARKS = 3
/** A line that is nothing but such a mark settles it alone. */
const markLinePattern =
  /^[ \t]{0,20}\[?(?:[-*•+] {1,4})?(?:\[\d{1,5}\])?(?:!?\[[\sxX]?\]|[⁰☐☑□])[ \t\r\\]{0,20}$/m
const loneMarkPattern =
  /(?:^|[ \t\]])(?:!?\[[\sxX]?\]|[⁰☐☑□]|\[(?:INLINE|IMAGE|LINK|IMG)\])(?=[ \t\r\n_]|$)/gm
/** What a text with such marks contains. */
const markNeedles = ['[]', '[ ]', '[x]', '[X]', '[IMG', '[INL', '[IMA', '[LINK', '⁰', '☐', '☑', '□']
const emptyMarkPattern = /!?\[[\sxX]?\]|[⁰☐☑□]|\[(?:INLINE|IMAGE|LINK|IMG)\](?:-\[(?:IMAGE|IMG|LINK)\])?/g
const emptyMarkAtStartPattern = /^(?:(?:!?\[[\sxX]?\]|[⁰☐☑□])\s*)+(?=\S)/
/** Marks in front of a field of a card need no habit: no title goes on like this. */
const markBeforeFieldPattern =
  /^(?:(?:[-*+•] )?!?\[(?:[\sxX-]?|IMG|IMAGE|[Ii]mage)\] *)+(?:- )?(?=(?:Upvoted?|[-–—]|\d[\d.,]*[kKM]?)(?: |$)|\d+ authors?$)/
const rulePattern = /^(?:[-=_*~─━═ ]{3,}|:::.*|```.*|\|[-:| ]+\|?|[|>]+)$/
/** The dash of no upvotes, emphasised or not. */
const dashPattern = /^[*_]{0,2}--?[*_]{0,2}$/
const headingOnlyPattern = /^#{1,6}$/
const bulletOnlyPattern = /^[*+•◦▪‣●○■]+(?:[ \t]+[*+•◦▪‣●○■]+)*$/

/**
 * Turns raw lines into the lines that a reader sees: markup cut out, block marks set apart, links attached.
 * Lines that hold nothing but markup vanish and leave a gap.
 */
export function stripMarkup(text: string, rawLines: readonly RawLine[], markup: Markup): Line[] {
  const lines: Line[] = []
  const oddSpaces = oddSpacePattern.test(text)
  const hasMarks = countMarks(text) >= MIN_MARKS
  const { cuts, links, images } = markup
  let cutIndex = 0
  let linkIndex = 0
  let imageIndex = 0
  let gap = 0
  let pendingPrefix = ''
  let visibleEnd = 0
  for (const raw of rawLines) {
    if (raw.start === raw.end || markup.furniture.has(raw.start)) {
      gap++
      continue
    }
    while (
      cutIndex < cuts.length &&
      (cuts[cutIndex] as Cut).end <= raw.start &&
      (cuts[cutIndex] as Cut).start < raw.start
    )
      cutIndex++
    const firstCut = cuts[cutIndex]
    if (firstCut === undefined || firstCut.start >= raw.end) {
      gap = pushLine(raw.start, raw.end, null, gap)
      continue
    }
    let pieces: number[] = []
    let visible = ''
    let from = raw.start
    let any = false
    // A block tag sets the line behind it apart, as a blank line does.
    let apart = false
    const flush = () => {
      if (visible.trim() !== '') {
        gap = pushLine(
          raw.start,
          raw.end,
          { visible, pieces },
          any ? (apart ? 1 : 0) : apart ? Math.max(gap, 1) : gap,
        )
        apart = false
        any = true
      }
      visible = ''
      pieces = []
    }
    while (cutIndex < cuts.length && (cuts[cutIndex] as Cut).start < raw.end) {
      const cut = cuts[cutIndex] as Cut
      if (cut.start > from) {
        pieces.push(visible.length, from)
        visible += text.slice(from, cut.start)
      }
      if (cut.insert === '\n\n') {
        flush()
        apart = true
      } else if (cut.insert === '\n') flush()
      else if (cut.insert !== '') {
        pieces.push(visible.length, cut.start)
        visible += cut.insert
      }
      from = Math.max(from, cut.end)
      if (cut.end > raw.end) break
      cutIndex++
    }
    if (from < raw.end) {
      pieces.push(visible.length, from)
      visible += text.slice(from, raw.end)
    }
    flush()
    if (!any) gap++
  }
  return lines

  function pushLine(
    rawStart: number,
    rawEnd: number,
    cut: { visible: string; pieces: number[] } | null,
    gapAbove: number,
  ): number {
    let first = 0
    let last: number
    const source = cut ? cut.visible : text
    if (cut) last = source.length
    else {
      first = rawStart
      last = rawEnd
    }
    while (first < last && isSpace(source.charCodeAt(first))) first++
    const rawLast = last
    while (last > first && isSpace(source.charCodeAt(last - 1))) last--
    if (first === last) return gapAbove + 1
    // An empty list item keeps the spaces behind its mark; the dash for no upvotes has none.
    if (last - first === 1 && rawLast - last > 1 && source.charCodeAt(first) === 0x2d) return gapAbove + 1
    const begin = first
    const offsetOf = (at: number) => (cut ? mapOffset(cut.pieces, at) : at)
    const startsLink = markup.links.length > 0 && isLinkStart(offsetOf(first))
    let prefix = pendingPrefix
    pendingPrefix = ''
    const head = source.charCodeAt(first)
    if (
      head < 0x30 ||
      head > 0x2000 ||
      head === 0x3a ||
      head === 0x3e ||
      head === 0x60 ||
      head === 0x7c ||
      head === 0x5b ||
      head === 0x3d ||
      head === 0x5f ||
      head === 0x7e
    ) {
      if (!startsLink || head === 0x2a || head === 0x2d) {
        prefixPattern.lastIndex = first
        while (
          first < last &&
          prefixPattern.test(source) &&
          prefixPattern.lastIndex < last &&
          isMark(cut, first)
        ) {
          const isHeading = source.charCodeAt(first) === 0x23
          first = prefixPattern.lastIndex
          while (first < last && isSpace(source.charCodeAt(first))) first++
          prefixPattern.lastIndex = first
          // Behind a heading mark a star or bullet is part of the heading.
          if (isHeading) break
        }
        prefix += source.slice(begin, first)
      }
      if (first >= last) return gapAbove + 1
      const rest = last - first < 400 ? source.slice(first, last) : ''
      if (headingOnlyPattern.test(rest)) {
        // The tag behind the mark went on to the next line, and the heading's words with it.
        pendingPrefix = `${rest} `
        return gapAbove
      }
      if (rest !== '' && (rulePattern.test(rest) || bulletOnlyPattern.test(rest)) && !dashPattern.test(rest))
        return gapAbove + 1
      if (rest !== '' && hasMarks && rest.replace(emptyMarkPattern, '').trim() === '') return gapAbove + 1
      const mark = markBeforeFieldPattern.exec(rest) ?? (hasMarks ? emptyMarkAtStartPattern.exec(rest) : null)
      if (mark) first += mark[0].length
    }
    let value = source.slice(first, last)
    let map: number[] | null = null
    if (cut) map = sliceMap(cut.pieces, first)
    if (hasMarks && value.length < MAX_MARKED_LENGTH && (value.includes('[') || value.includes('⁰'))) {
      const unmarked = removeMatches(value, map ?? [0, first], emptyMarkPattern, '')
      value = unmarked.value.trimEnd()
      map = unmarked.map
    }
    if (oddSpaces ? /[^\S ]| {2}/.test(value) : value.includes('  ')) {
      const collapsed = removeMatches(value, map ?? [0, first], /\s{2,}|[^\S ]/g, ' ')
      value = collapsed.value
      map = collapsed.map
    }
    const start = offsetOf(first)
    const rawWidth = cut ? rawEnd - rawStart : last - rawStart
    const end = offsetOf(last - 1) + 1
    const line: Line = {
      from: offsetOf(begin),
      start,
      end,
      text: value,
      prefix,
      gap: gapAbove,
      width: rawWidth,
      linkIndex: -1,
      target: null,
      links: null,
      alt: null,
      isEmphasized: false,
      isClosed: false,
      map,
    }
    attachLinks(line, rawStart, rawEnd)
    lines.push(line)
    return 0
  }

  /** `# ` is a heading mark unless the capture escaped it; `\#` has a cut right in front. */
  function isMark(cut: { pieces: number[] } | null, at: number): boolean {
    if (!cut) return true
    const raw = mapOffset(cut.pieces, at)
    return text.charCodeAt(raw - 1) !== 92
  }

  function isLinkStart(at: number): boolean {
    let index = linkIndex
    while (index < links.length && (links[index] as LinkRange).end <= at) index++
    const link = links[index]
    return link !== undefined && link.start <= at && link.start >= visibleEnd
  }

  function attachLinks(line: Line, rawStart: number, rawEnd: number): void {
    while (linkIndex < links.length && (links[linkIndex] as LinkRange).end <= line.from) {
      // A picture without words that leads to a paper's page, such as the one above the card.
      const { start, url } = links[linkIndex] as LinkRange
      if (start >= visibleEnd && isPaperLink(url)) line.links = [{ start: 0, end: 0, url }]
      linkIndex++
    }
    visibleEnd = line.end
    for (let index = linkIndex; index < links.length; index++) {
      const link = links[index] as LinkRange
      if (link.start >= line.end) break
      if (link.end <= line.from) continue
      const start = textOffset(line, Math.max(link.start, line.start))
      const end = textOffset(line, Math.min(link.end, line.end))
      if (end <= start) continue
      line.links ??= []
      line.links.push({ start, end, url: link.url })
      if (start <= 0 && line.linkIndex === -1) {
        line.linkIndex = index
        line.target = link.url
      }
    }
    while (imageIndex < images.length && (images[imageIndex] as ImageMark).at < rawStart) {
      // A logo on a line of its own belongs to the words right below it.
      const { at, alt } = images[imageIndex] as ImageMark
      if (alt !== '' && line.from - at < 600 && !/\n[^\S\n]*\n/.test(text.slice(at, line.from)))
        line.alt = alt
      imageIndex++
    }
    for (let index = imageIndex; index < images.length && (images[index] as ImageMark).at < rawEnd; index++) {
      const image = images[index] as ImageMark
      if (image.at <= line.start || line.alt === null) line.alt = image.alt
    }
  }
}

/** The offset in the capture of a character of a line's text. */
export function sourceOffset(line: Line, at: number): number {
  return line.map ? mapOffset(line.map, at) : line.start + at
}

function textOffset(line: Line, source: number): number {
  if (!line.map) return source - line.start
  let low = 0
  let high = line.map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((line.map[middle * 2 + 1] as number) <= source) low = middle
    else high = middle - 1
  }
  const beyond = source - (line.map[low * 2 + 1] as number)
  const next = line.map[low * 2 + 2] ?? line.text.length
  return beyond < 0 ? 0 : Math.min((line.map[low * 2] as number) + beyond, next)
}

function mapOffset(map: readonly number[], at: number): number {
  let low = 0
  let high = map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle * 2] as number) <= at) low = middle
    else high = middle - 1
  }
  return (map[low * 2 + 1] as number) + at - (map[low * 2] as number)
}

/** The map of what is left of a text whose first characters go away. */
export function sliceMap(pieces: readonly number[], from: number): number[] {
  const map: number[] = []
  for (let i = 0; i < pieces.length; i += 2) {
    const next = pieces[i + 2] ?? Number.POSITIVE_INFINITY
    if (next <= from) continue
    const at = pieces[i] as number
    if (at <= from) map.push(0, (pieces[i + 1] as number) + from - at)
    else map.push(at - from, pieces[i + 1] as number)
  }
  return map
}

/** How often the mark of a picture or checkbox stands by itself, as far as it matters. */
function countMarks(text: string): number {
  if (!markNeedles.some((needle) => text.includes(needle))) return 0
  if (markLinePattern.test(text)) return MIN_MARKS
  return countMatches(text, loneMarkPattern, MIN_MARKS)
}

/** Replaces what a pattern finds, and keeps track of where the rest comes from. */
export function removeMatches(
  value: string,
  map: readonly number[],
  pattern: RegExp,
  insert: string,
): { value: string; map: number[] } {
  const ranges = Array.from(value.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
  return removeRanges(value, map, ranges, insert)
}

/** Replaces stretches of a text, in order, and keeps track of where the rest comes from. */
export function removeRanges(
  value: string,
  map: readonly number[],
  ranges: readonly { start: number; end: number }[],
  insert = '',
): { value: string; map: number[] } {
  const kept: number[] = []
  let out = ''
  let from = 0
  let piece = 0
  const take = (start: number, end: number) => {
    while (piece + 2 < map.length && (map[piece + 2] as number) <= start) piece += 2
    for (let i = piece; i < map.length && (map[i] as number) < end; i += 2) {
      const low = Math.max(map[i] as number, start)
      kept.push(out.length + low - start, (map[i + 1] as number) + low - (map[i] as number))
    }
    out += value.slice(start, end)
  }
  for (const { start, end } of ranges) {
    take(from, start)
    if (insert !== '') kept.push(out.length, mapOffset(map, start))
    out += insert
    from = end
  }
  take(from, value.length)
  return { value: out, map: kept }
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
