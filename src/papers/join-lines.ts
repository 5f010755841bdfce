import type { Habits } from '../entries/decode-lines'
import { isFull } from '../entries/decode-lines'
import type { Line } from '../source/strip-markup'

/** Text of several lines as one, and where each line begins in it. */
export interface Joined {
  text: string
  starts: number[]
}

const urlTailPattern = /(?:https?:\/\/|www\.|\b(?:github|gitlab|huggingface|arxiv|bitbucket)\.\w{2,3}\/)\S*$/i
const incompletePattern =
  /(?:^|[\s(<"'])(?:https?:\/{0,2}|https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|huggingface\.co|hf\.co|arxiv\.org|bitbucket\.org)\/(?:[\w.-]+\/)?)$/i
const englishPattern = /^[A-Z]?[a-z]+(?:'s)?[,.;:!?)]*$/
const freeHyphenPattern = /^(?:and|or|to|nor) /

/**
 * Joins the lines of a title or an abstract. A line break is a space, but not inside an address, and not behind
 * a hyphen in captures that break words there.
 */
export function joinLines(
  parts: readonly { line: Line; text: string }[],
  habits: Habits,
  breaksAtHyphen: boolean,
): Joined {
  const first = parts[0]
  if (!first) return { text: '', starts: [] }
  let text = first.text
  const starts = [0]
  for (let i = 1; i < parts.length; i++) {
    const { line, text: next } = parts[i] as { line: Line; text: string }
    const above = (parts[i - 1] as { line: Line }).line
    const glued =
      line.gap === 0 &&
      isGlued(text, next, breaksAtHyphen, habits.wrapWidth !== null && isWide(above, line, habits))
    if (!glued) text += ' '
    starts.push(text.length)
    text += next
  }
  return { text, starts }
}

function isWide(above: Line, line: Line, habits: Habits): boolean {
  return isFull(above, line, habits)
}

function isGlued(text: string, next: string, breaksAtHyphen: boolean, wide: boolean): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (next.startsWith('{') && /\\[a-z]+$/.test(text.slice(-20))) return true
  const tail = text.slice(-300)
  if (last === 47 || last === 45 || last === 58 || last === 95 || last === 46) {
    const address = urlTailPattern.exec(tail)
    if (incompletePattern.test(tail)) return true
    if (address && wide && last !== 46 && last !== 58) {
      const word = next.split(' ', 1)[0] as string
      if (!englishPattern.test(word)) return true
    }
  }
  if (last === 45) {
    return (
      breaksAtHyphen &&
      /[\p{L}\p{N}]-$/u.test(tail) &&
      /^[\p{L}\p{N}]/u.test(next) &&
      !freeHyphenPattern.test(next)
    )
  }
  return false
}

/**
 * Whether the capture's tool breaks lines behind hyphens: then no line ends early although the first half of
 * a hyphenated word would still have fitted.
 */
export function measureHyphenBreaks(lines: readonly Line[], habits: Habits): boolean {
  if (habits.wrapWidth === null) return false
  let breaks = 0
  let misses = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const above = lines[i] as Line
    const line = lines[i + 1] as Line
    if (line.gap > 0 || above.text.length < 30) continue
    if (above.text.endsWith('-')) breaks++
    else {
      const word = /^[\p{L}\p{N}]+-(?=[\p{L}\p{N}])/u.exec(line.text)
      if (word && above.width + 1 + word[0].length <= habits.wrapWidth) misses++
    }
  }
  return breaks > 0 && misses <= breaks * 0.3
}
