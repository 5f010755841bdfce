import { cutLine, isSameLink, type Line } from './line'
import { cutsAt } from './offset-map'

const openingPattern = /^(\*{1,6}|_{1,3}) ?(?=\S)/
const boldPattern = /^(?:\*{2,6}|_{2,3})(?=\S)/
const wholePattern = /^([*_])\S.*\1$/
// recheck: only on texts of MAX_MARKED_FIELD characters
/** A field whose pieces are each emphasised: `*May 29* _6_`. */
const markedFieldPattern = /^(?:[*_]{1,3}[A-Za-z0-9,. ·-]{1,24}[*_]{1,3} ?)+$/
const MAX_MARKED_FIELD = 40
/** Stars and comments on one line, some of them emphasised: `1.09k _20_`. */
const numbersPattern =
  /^(?=.{0,60}[*_])[*_]{0,3}\d[\d.,]{0,6}[kKM]?[*_]{0,3}(?: [*_]{0,3}\d[\d.,]{0,6}[kKM]?[*_]{0,3}){1,3}$/
/** An organization in front of its date: `_Harborview Institute_ · Mar 4`. */
const emphasizedFieldPattern = /^([*_]{1,3})([^*_\s][^*]{0,100}?)\1(?= · )/
const marksPattern = /[*_]+/g
/** What makes a habit of the capture: three lines emphasised whole, as one or two may be titles such as `*Star*`. */
const MIN_EMPHASIZED = 3
/** What lines in bold letters count for: hardly any title is spelled so. */
const BOLD = 2
/** Longest line that is looked at: titles are shorter, and abstracts are not emphasised. */
const MAX_EMPHASIZED = 400
/** Most lines of an emphasis that a tool wrapped. */
const MAX_LINES = 6

/**
 * Takes emphasis off lines that are wrapped in it whole. The lines of one emphasis belong together, as the lines of
 * one link do.
 */
export function unwrapEmphasis(lines: readonly Line[]): void {
  // Before any mark goes away: what stands above tells where one may begin.
  const beginnings: number[] = []
  for (let i = 0; i < lines.length; i++) if (mayBegin(lines, i)) beginnings.push(i)
  const isHabit = weighEmphases(lines, beginnings) >= MIN_EMPHASIZED
  if (isHabit) for (const line of lines) if (numbersPattern.test(line.text)) cutMarks(line)
  for (const i of beginnings) {
    const { text, prefix } = lines[i] as Line
    if (isHabit || text.startsWith(prefix.includes('#') ? '**' : '****')) unwrap(lines, i)
  }
}

/**
 * Whether an emphasis may begin a line: with `*` or `_`, and not where a tool wrapped the words of a title, as in
 * one that ends with `A __Study__`.
 */
function mayBegin(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  const code = line.text.charCodeAt(0)
  if (code !== 42 && code !== 95) return false
  const above = lines[index - 1]
  if (above === undefined || line.gap > 0) return true
  return !isSameLink(above, line) && (above.text.length <= MAX_MARKED_FIELD || /[*_]$/.test(above.text))
}

function weighEmphases(lines: readonly Line[], beginnings: readonly number[]): number {
  let weight = 0
  const seen = new Set<string>()
  for (const i of beginnings) {
    const { text } = lines[i] as Line
    // A title that is printed twice, and a user of several papers, say once how they are spelled.
    if (seen.has(text)) continue
    seen.add(text)
    if (boldPattern.test(text)) weight += BOLD
    else if (text.length < MAX_EMPHASIZED && wholePattern.test(text)) weight++
  }
  return weight
}

function unwrap(lines: readonly Line[], index: number): void {
  const line = lines[index] as Line
  const { text } = line
  const field = emphasizedFieldPattern.exec(text)
  if (field) {
    const [{ length: end }, { length }] = field as unknown as [string, string]
    cut(line, end - length, end)
    cut(line, 0, length)
    return
  }
  const opening = openingPattern.exec(text)
  if (!opening) return
  const mark = opening[1] as string
  const last = findClosing(lines, index, mark)
  if (last === -1) {
    // The rest of a title whose end the capture lost.
    if (mark.length >= 4 && opening[0].endsWith(' ')) cut(line, 0, opening[0].length)
    else if (text.length <= MAX_MARKED_FIELD && markedFieldPattern.test(text)) cutMarks(line)
    return
  }
  const end = lines[last] as Line
  cut(line, 0, opening[0].length)
  cut(end, end.text.length - mark.length, end.text.length)
  line.isEmphasized = mark.length > 1
  end.isClosed = mark.length > 1
  if (last > index) for (const part of lines.slice(index, last + 1)) part.carrier ??= line
}

/** Takes the marks of emphasis off a line, which reaches over the last of them as before. */
function cutMarks(line: Line): void {
  const { end } = line
  cutLine(line, cutsAt(line.text, marksPattern, ''))
  line.end = end
}

function cut(line: Line, start: number, end: number): void {
  cutLine(line, [{ start, end, insert: '' }])
}

/** The line on which an emphasis ends; -1 when it doesn't, or ends in the middle of a line. */
function findClosing(lines: readonly Line[], index: number, mark: string): number {
  for (let i = index; i < Math.min(lines.length, index + MAX_LINES); i++) {
    const { text, gap } = lines[i] as Line
    if (i > index && (gap > 0 || mark.length < 2)) return -1
    const inner = i === index ? text.slice(mark.length) : text
    const at = closingAt(inner, mark)
    if (at !== -1) return at > 0 && at === inner.length - mark.length ? i : -1
  }
  return -1
}

/**
 * Where an emphasis ends, behind those inside of it: `**Low *Tide***`. Underscores inside of a word end none:
 * `_thimble_x_`.
 */
function closingAt(text: string, mark: string): number {
  let open = 0
  for (const { index, 0: run } of text.matchAll(mark.startsWith('*') ? /\*+/g : /_+/g)) {
    const before = text.charAt(index - 1)
    const behind = text.charAt(index + run.length)
    if (/^[\s([{"']?$/.test(before) && behind !== '') {
      if (behind !== ' ') open += run.length
    } else if (!mark.startsWith('_') || !/[a-z0-9]/i.test(behind)) {
      // A shorter one inside may have no end: `**Low *Tide**`.
      const isOuter = run.length === mark.length && open < mark.length
      if (isOuter || run.length - open >= mark.length) return index + run.length - mark.length
      open = Math.max(0, open - run.length)
    }
  }
  return -1
}
