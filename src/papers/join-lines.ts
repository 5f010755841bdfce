import { type Habits, isFull } from '../entries/measure-habits'
import type { Line } from '../source/strip-markup'

/** A line, and those of its words that count. */
export interface Part {
  line: Line
  text: string
}

/** Text of several lines as one, and where each line begins in it. */
export interface Joined {
  text: string
  starts: number[]
  parts: readonly Part[]
}

const urlTailPattern = /(?:https?:\/\/|www\.|\b(?:github|gitlab|huggingface|arxiv|bitbucket)\.\w{2,3}\/)\S*$/i
const incompletePattern =
  /(?:^|[\s(<"'])(?:https?:\/{0,2}|https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|huggingface\.co|hf\.co|arxiv\.org|bitbucket\.org)\/(?:[\w.-]+\/)?)$/i
const englishPattern = /^[A-Z]?[a-z]+(?:'s)?[,.;:!?)]*$/
const hostPattern = /^(?:https?:\/\/)?[^/]*\/?/i
/** How much of the text in front is looked at for an address. */
const MAX_TAIL = 300
const freeHyphenPattern = /^(?:and|or|to|nor) /

/** Behind which characters the capture's tool breaks lines inside of words. */
export interface BreakHabits {
  hyphen: boolean
  slash: boolean
}

/**
 * Joins the lines of a title or an abstract. A line break is a space, but not inside an address, and not behind
 * a hyphen or slash in captures that break words there.
 */
export function joinLines(parts: readonly Part[], habits: Habits, breaks: BreakHabits): Joined {
  const first = parts[0]
  if (!first) return { text: '', starts: [], parts }
  let text = first.text
  const starts = [0]
  for (let i = 1; i < parts.length; i++) {
    const { line, text: next } = parts[i] as Part
    const above = (parts[i - 1] as Part).line
    if (line.gap > 0 || !isGlued(text, next, breaks, isFull(above, line, habits))) text += ' '
    starts.push(text.length)
    text += next
  }
  return { text, starts, parts }
}

function isGlued(text: string, next: string, breaks: BreakHabits, full: boolean): boolean {
  const last = text.charAt(text.length - 1)
  const tail = text.slice(-MAX_TAIL)
  if (next.startsWith('{') && /\\[a-z]+$/.test(tail)) return true
  if (last !== '/' && last !== '-' && last !== '_' && last !== ':') return false
  if (incompletePattern.test(tail)) return true
  const word = next.split(' ', 1)[0] as string
  const address = urlTailPattern.exec(tail)
  if (address) {
    const isDeep = address[0].replace(hostPattern, '').includes('/')
    return (
      full && last !== ':' && (!englishPattern.test(word) || (breaks.slash && isDeep && /^[a-z]/.test(word)))
    )
  }
  if (!/^[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}][/-]$/u.test(tail)) return false
  if (last === '/') return breaks.slash
  return breaks.hyphen && !freeHyphenPattern.test(next)
}

/**
 * Learns whether the capture's tool breaks lines behind hyphens and slashes: then no line ends early although
 * the first part of the next word would still have fitted.
 */
export function measureBreaks(lines: readonly Line[], habits: Habits): BreakHabits {
  return { hyphen: breaksBehind('-', lines, habits), slash: breaksBehind('/', lines, habits) }
}

function breaksBehind(mark: '-' | '/', lines: readonly Line[], habits: Habits): boolean {
  if (habits.wrapWidth === null) return false
  let breaks = 0
  let misses = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const above = lines[i] as Line
    const line = lines[i + 1] as Line
    if (line.gap > 0 || above.text.length < 30) continue
    if (above.text.endsWith(mark)) {
      if (/[\p{L}\p{N}].$/u.test(above.text.slice(-3))) breaks++
      continue
    }
    const at = line.text.indexOf(mark)
    const space = line.text.indexOf(' ')
    const isInWord =
      at > 0 &&
      (space === -1 || at < space - 1) &&
      /^[\p{L}\p{N}]+.[\p{L}\p{N}]/u.test(line.text.slice(0, at + 2))
    if (isInWord && above.width + 2 + at <= habits.wrapWidth) misses++
  }
  return breaks > 0 && misses <= breaks * 0.3
}
