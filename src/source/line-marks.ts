import { matchAt, matchEnd } from './match-end'
import type { Range } from './range'
import { isBlankLine } from './split-lines'

/** What stands in front of every line of a text. */
export interface FrontMark {
  /** Matches the mark where a line begins. */
  pattern: RegExp
  /** Matches it where an item of an outline begins, each of which is a paragraph; null when it is no outline. */
  item: RegExp | null
}

const quotePattern = /[ \t]*>[ \t]?/y
/** Of comments, of what a patch adds, the bar of a table, a mail or a box. */
const barMarks = ['[|│┃║]', '#', '\\/\\/', '\\+', '[;%]', '\\*', '--?']
// recheck: a mark between spaces
const barPatterns = barMarks.map((mark) => new RegExp(`[ \\t]*${mark}[ \\t]?`, 'y'))
/** Fewest lines with one. */
const MIN_BARS = 3
/** Of an outline, whose items go on indented; not of what a browser tells of a page, which has addresses as items. */
const outlinePattern = /(?:[-*•] | {2}|\t)(?! {0,99}- \/url: )/y
const itemPattern = /[-*•] /y
/** Fewest items of an outline. */
const MIN_ITEMS = 10
/** Of `cat -n`, `grep -n`, editors and browsers: `    12\t`, `12:`, `page.txt:12:`, ` 12 │ `, `L12: `. */
const numberPattern = /[ \t]*(?:L|[A-Za-z_./][\w./-]{0,80}:)?(\d{1,6})(?:\t| ?[:.|│→][ \t]?| |(?=\n|$))/y
/** Fewest lines that are numbered. */
const MIN_NUMBERED = 10
/** The other side of a table or a box, and the marks of a line break that an editor sets behind every line. */
const endMarks = ['|', '│', '┃', '║', '\\', '<br>', '<br/>', '<br />']
/** Fewest lines that end so. */
const MIN_ENDED = 10

/** The mark in front of all lines, or of all but a few; null when they have none. */
export function findFrontMark(text: string, lines: readonly Range[]): FrontMark | null {
  const starts =
    (pattern: RegExp) =>
    ({ start }: Range) =>
      matchEnd(pattern, text, start) > start
  if (countMost(lines, 0.8, starts(quotePattern)) > 0) return { pattern: quotePattern, item: null }
  for (const pattern of barPatterns) {
    // Not the marks of headings or items alone: blank lines have one, too.
    const isBar = countMost(lines, 0.9, starts(pattern)) >= MIN_BARS
    if (isBar && lines.some((line) => isBlankBehind(text, line, pattern))) return { pattern, item: null }
  }
  if (countMost(lines, 1, starts(outlinePattern)) >= MIN_ITEMS) {
    const items = lines.filter(starts(itemPattern)).length
    if (items >= MIN_ITEMS)
      return { pattern: outlinePattern, item: items < lines.length ? itemPattern : null }
  }
  return areNumbered(text, lines) ? { pattern: numberPattern, item: null } : null
}

/** The mark behind all lines, or nearly all; null when they have none. */
export function findEndMark(text: string, lines: readonly Range[]): string | null {
  const isEnd = (mark: string) =>
    countMost(lines, 0.9, ({ end }) => text.startsWith(mark, end - mark.length)) >= MIN_ENDED
  return endMarks.find(isEnd) ?? null
}

/** How many of the lines that hold something pass a test; 0 when that is less than a share of them. */
function countMost(lines: readonly Range[], share: number, test: (line: Range) => boolean): number {
  const least = lines.length * share
  let passed = 0
  let failed = 0
  for (const line of lines) {
    if (line.start === line.end) continue
    if (test(line)) passed++
    else if (lines.length - ++failed < least || (passed === 0 && failed > 20)) return 0
  }
  return passed >= (passed + failed) * share ? passed : 0
}

/** Whether a line is nothing but a mark. */
function isBlankBehind(text: string, { start, end }: Range, pattern: RegExp): boolean {
  const behind = matchEnd(pattern, text, start)
  return behind > start && behind >= end
}

/** Whether nearly every line begins with the number that follows on that of the line above. */
function areNumbered(text: string, lines: readonly Range[]): boolean {
  let last = -1
  let following = 0
  let others = 0
  for (const line of lines) {
    if (line.start === line.end) continue
    const number = matchAt(numberPattern, text, line.start)?.[1]
    if (number !== undefined && (last === -1 || Number(number) === last + 1)) following++
    else if (!isBlankLine(text, line) && ++others > 20 && following < 2) return false
    if (number !== undefined) last = Number(number)
  }
  return following >= MIN_NUMBERED && others <= following * 0.2
}
