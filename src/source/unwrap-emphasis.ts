import { type Line, sliceMap } from './strip-markup'

const openingPattern = /^(\*{1,6}|_{1,3}|~~|==) ?(?=\S)/
/** A field whose pieces are each emphasised: `*May 29* _6_`. */
const markedFieldPattern = /^(?:[*_]{1,3}[A-Za-z0-9,. ·-]{1,24}[*_]{1,3} ?)+$/
const MAX_MARKED_FIELD = 40
/** Fewest lines emphasised whole that make a habit of the capture. */
const MIN_EMPHASIZED = 3
/** Many words in one: no title is spelled so. */
const underlinedTitlePattern = /^[^\s_]{1,40}(?:_[^\s_]{1,40}){4,40}$/
const starTitlePattern = /^\*{2,6} \S/

/**
 * Takes emphasis off lines that are wrapped in it whole, the first and last of a wrapped title included, and
 * turns underscores back into spaces where a tool prints linked text as one word (`When_AI_Takes_the_Couch`).
 */
export function unwrapEmphasis(lines: readonly Line[]): void {
  let underlined = lines.filter(({ text }) => underlinedTitlePattern.test(text)).length
  const hasEmphasis = countWhole(lines) >= MIN_EMPHASIZED
  for (const line of lines) {
    const first = line.text.charCodeAt(0)
    const last = line.text.charCodeAt(line.text.length - 1)
    if (first !== 42 && first !== 95 && first !== 126 && first !== 61 && last !== 42) continue
    if (isUnderlined(line) && starTitlePattern.test(line.text)) underlined++
    if (hasEmphasis || line.text.startsWith('****')) unwrap(line)
  }
  if (underlined < 2) return
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    // A user's name is no link, and may hold underscores of its own.
    const isUser = i > 0 && /^Submitted by/.test((lines[i - 1] as Line).text)
    if (isUser || !isUnderlined(line) || line.text.length > 400) continue
    line.text = line.text.replace(/_+(?=.)/g, ' ').trim()
    const bullet = /^[*•] /.exec(line.text)
    if (bullet) line.text = line.text.slice(2).trim()
  }
}

/** How many lines are emphasised whole; one or two may be titles such as `*Star*`. */
function countWhole(lines: readonly Line[]): number {
  let count = 0
  for (const { text } of lines) {
    const mark = text.length < 400 ? /^(\*{1,3}|_{1,3}|~~|==)\S.*\1$/.exec(text) : null
    if (mark && text.length > 2) count++
  }
  return count
}

function isUnderlined(line: Line): boolean {
  const words = line.text.replace(/^\*+ | \*+$/g, '')
  return words.includes('_') && (!words.includes(' ') || words.length < 60)
}

function unwrap(line: Line): void {
  const { text } = line
  const opening = openingPattern.exec(text)
  if (!opening) {
    const closing = / \*{4,6}$/.exec(text)
    if (closing) line.text = text.slice(0, closing.index)
    return
  }
  const mark = opening[1] as string
  const inner = text.slice(opening[0].length)
  if (text.length <= MAX_MARKED_FIELD && markedFieldPattern.test(text)) {
    line.text = text.replace(/[*_]/g, '').trim()
    return
  }
  const isWhole = inner.endsWith(mark) && !inner.slice(0, -mark.length).includes(mark)
  if (!isWhole && !(mark.length >= 4 && opening[0].endsWith(' '))) return
  line.text = isWhole ? inner.slice(0, -mark.length).trim() : inner
  line.isEmphasized = mark.length > 1
  line.isClosed = isWhole && mark.length > 1
  shift(line, opening[0].length)
}

function shift(line: Line, by: number): void {
  if (!line.map) {
    line.start += by
    return
  }
  line.map = sliceMap(line.map, by)
  line.start = line.map[1] ?? line.start
}
