import type { Range } from './range'
import { isBlankLine } from './split-lines'

/** Shortest line that holds running text. */
const MIN_TEXT = 30
/** Fewest lines that go on in the middle of a sentence, and their share among those of running text. */
const MIN_INSIDE = 6
const INSIDE_SHARE = 0.25
const insidePattern = /^\s*\p{Ll}/u
/** Addresses and tags are no sentences. */
const markupPattern = /:\/\/|[<>]/

/**
 * Takes back the blank line that something set behind every line of a text that was wrapped. Where every other line is
 * blank, lines that go on with a sentence do not each begin a paragraph.
 */
export function withoutDoubling(text: string, lines: readonly Range[]): readonly Range[] {
  let [texts, inside] = [0, 0]
  let above = -1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Range
    if (isBlankLine(text, line)) continue
    if (above !== -1 && (i - above) % 2 === 1) return lines
    above = i
    const words = text.slice(line.start, line.end)
    if (words.length <= MIN_TEXT || markupPattern.test(words)) continue
    texts++
    if (insidePattern.test(words)) inside++
  }
  if (inside < MIN_INSIDE || inside < texts * INSIDE_SHARE) return lines
  return lines.filter((_, i) => (above - i) % 2 === 0)
}
