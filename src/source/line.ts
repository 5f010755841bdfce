import { type Cut, cutsAt, findPair, makeCuts, mapOffset, type Rewrite, sliceMap } from './offset-map'
import type { Range } from './range'

/** The stretch of a text, or of a line's text, that carries a link, and where it leads. */
export interface LineLink extends Range {
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
  /** How far the line is indented in the capture, in characters. */
  indent: number
  /** Columns that the line takes in the capture. */
  width: number
  /** What carries the first word, a link or an emphasis, to be compared with that of other lines; null without one. */
  carrier: unknown
  /** Where that link leads. */
  target: string | null
  /** All links on the line. */
  links: LineLink[]
  /** The line begins with an emphasis that stands for a heading. */
  isEmphasized: boolean
  /** Emphasis opened and closed on this line: the words do not go on below. */
  isClosed: boolean
  /** The words go on right behind those of the line above: the line break stood inside of markup. */
  isGlued: boolean
  /** Alternative text of an image on the line; null without an image. */
  alt: string | null
  /** Pairs of offsets (in `text`, in the capture) from which the two run side by side; null: throughout. */
  map: number[] | null
}

/** Whether a line goes on with the link, or the emphasis, that carries the first word of the line above. */
export function isSameLink(above: Line, line: Line): boolean {
  return line.carrier !== null && line.carrier === above.carrier
}

/** Whether a line carries the mark of a heading, or an emphasis that stands for one. */
export function isHeading({ prefix, isEmphasized }: Line): boolean {
  return isEmphasized || prefix.includes('#')
}

/** Where the characters of a line's text come from, one piece or several. */
export function mapOf({ map, start }: Line): number[] {
  return map ?? [0, start]
}

/** The offset in the capture of a character of a line's text. */
export function sourceOffset({ map, start }: Pick<Line, 'map' | 'start'>, at: number): number {
  return map ? mapOffset(map, at) : start + at
}

/** The offset in the capture behind the words of a line that end at an offset into its text. */
export function sourceEnd(line: Line, end: number): number {
  return sourceOffset(line, end - 1) + 1
}

/** The offset in a line's text of a character of the capture; what was cut out counts as the place behind it. */
export function textOffset({ map, start, text }: Line, source: number): number {
  if (!map) return source - start
  const pair = findPair(map, source, 1)
  const beyond = source - (map[pair + 1] as number)
  const next = map[pair + 2] ?? text.length
  return beyond < 0 ? 0 : Math.min((map[pair] as number) + beyond, next)
}

/**
 * Makes cuts in the words of a line, and trims what is left of them. Links stay on their words: one behind the first of
 * the words that went away may carry the first word now. Gives the place that a place of the line has become.
 */
function cutWords(line: Line, cuts: readonly Cut[]): (at: number) => number {
  const before = { start: line.start, map: line.map }
  const { text, map } = makeCuts({ text: line.text, map: mapOf(line) }, cuts)
  line.text = text.trim()
  const first = text.length - text.trimStart().length
  line.map = first === 0 ? map : sliceMap(map, first)
  const moved = (at: number) => textOffset(line, sourceOffset(before, at))
  line.links = line.links.map(({ url, start, end }) => ({ url, start: moved(start), end: moved(end) }))
  const [link] = line.links
  if (link?.start === 0 && link.end > 0) line.target ??= link.url
  return moved
}

/** Takes what cuts leave out off a line, which begins and ends with its words then; gives what `cutWords` does. */
export function cutLine(line: Line, cuts: readonly Cut[]): (at: number) => number {
  const moved = cutWords(line, cuts)
  line.start = sourceOffset(line, 0)
  line.end = sourceEnd(line, line.text.length)
  return moved
}

/** Puts other words in the place of what a pattern finds in a line's text; the line reaches as far as before. */
export function rewriteLine(line: Line, pattern: RegExp, rewrite: Rewrite): void {
  const cuts = cutsAt(line.text, pattern, rewrite)
  if (cuts.length > 0) cutWords(line, cuts)
}
