import { matchEnd } from './match-end'
import type { Range } from './range'
import { isBlankLine, type RawLine } from './split-lines'

// What tools, logs and people write where they left a part of a text out: `[Content truncated]`, `<response clipped>`,
// `... [+907 chars truncated]`, `[... 12000 characters omitted ...]`, `… +118 lines (ctrl+o to expand)`, `（内容已截断）`, `[...]`.

const open = '(?:[[(<{（【*_]|\\.{3}|…|-{3}|={3})[[(< \\t.…+*_=-]{0,9}'
const close = '[ \\t\\])>}）】.…*_=-]{1,9}'
const done =
  '(?:truncated|omitted|clipped|snip(?:ped)?|elided|trimmed|shortened|skipped|cut off|not shown|continues)'
const part = '(?:page|content|text|output|document|response|observation|message|transcript|log)'
/** What is left out, as no title says of its own: an amount, or a part of the text. */
const what = `(?:\\d|\\b(?:too|due|more|rest|tool|view|${part}))`
const amount =
  '(?:\\+\\d[\\d.,]{0,12}|\\d[\\d.,]{0,12} ?more) ?(?:char|line|token|word|item|paper|byte|[km]?b\\b)'
/** Within one frame. */
const any = '[^\\n\\[\\]<>{}【】]{0,80}'
const words = `(?:${done}|(?=${any}${what})${any}\\b${done}\\b${any}|${amount}${any}|${any}(?:截断|截斷|省略)${any})`
const sentence = `(?:<[a-z]{1,20}>)?(?:th(?:e|is) )?${part}s? (?:(?:was|is|were|has been) )?${done}(?:(?: (?:(?:here|due|because)\\b|(?:at|after|to) \\d).{0,80})?\\.?|\\. [^\\n<]{0,120})(?:</[a-z]{1,20}>)?`
const framed = `(?:${open}${words}${close}|[[(]?(?:\\.{3}|…)[\\])]?)`

// recheck: everything is bounded
const notePattern = new RegExp(`^(?:${framed}|${sentence})$`, 'i')
/** Where the words in front of a note are cut, it stands behind dots, perhaps inside of a line: `rou... [+907 chars truncated]`. */
const behindDots = `(?:\\.{3}|…) ?[[(<](?:\\+?\\d[^\\n\\])>]{0,40} )?${done}[\\])>]`
/** So do dots with which a text ends. */
const dotsAtEnd = '(?:\\.{3,9}|…)(?=\\s*$)'
/** What quotes and lists set in front of a line is no part of a note. */
const marks = '(?:^|\\n)[ \\t>|#*-]{0,9}'
/** Without a frame only where nothing follows. */
const sentenceAtEnd = `${marks}${sentence}\\s*$`
const dots = ['...', '…']
/** What the line of a note begins and ends with. */
const beginnings = '[(<{（【.…-*_=>|#'
const endings = ' \t])>}）】.…*_=-'
/** What is in each note, and in no rule. */
const wordPattern = /\w|\.{3}|[…截省]/
// recheck: looked at once a line, or behind dots; everything is bounded but the white space at the end, over which no other runs
const splitPattern = new RegExp(
  `${marks}${framed}[ \\t]{0,9}(?=\\n|$)|${behindDots}|${dotsAtEnd}|${sentenceAtEnd}`,
  'iy',
)

/** Whether a line says that a part of the text was left out there. */
export function isCutNote(line: string): boolean {
  return notePattern.test(line)
}

/**
 * Splits a page in front of each note that says so in a frame of brackets, dots or rules, which hardly any title has,
 * and behind it; the parts join back into the page. Notes with nothing between them are one part.
 *
 * @example
 * splitAtNotes('Low Tide\n[...]\nFerry', splitLines('Low Tide\n[...]\nFerry'))
 * // [{ start: 0, end: 8 }, { start: 8, end: 14 }, { start: 14, end: 20 }]
 */
export function splitAtNotes(text: string, lines: readonly RawLine[]): Range[] {
  const parts: Range[] = []
  let notes: Range | null = null
  for (const index of findCandidates(text, lines)) {
    const end: number = index < (notes?.end ?? 0) ? -1 : matchEnd(splitPattern, text, index)
    if (end === -1) continue
    const between: Range = { start: notes?.end ?? 0, end: index }
    if (notes !== null && isBlankLine(text, between)) {
      notes.end = end
      continue
    }
    if (index > 0) parts.push(between)
    notes = { start: index, end }
    parts.push(notes)
  }
  const start = notes?.end ?? 0
  if (start < text.length || notes === null) parts.push({ start, end: text.length })
  return parts
}

/** Where a note may begin: at the line break above its line, or at the dots in front of it. */
function findCandidates(text: string, lines: readonly RawLine[]): number[] {
  const found: number[] = []
  const last = lines.at(-1)
  for (const line of lines)
    if (line === last || mayBeNote(text, line)) found.push(Math.max(0, line.start - 1))
  for (const needle of dots)
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at)
  return found.sort((a, b) => a - b)
}

/** Whether a line may be a note, which the pattern takes longer to say: no item, no link and no rule is one. */
function mayBeNote(text: string, { start, first, end }: RawLine): boolean {
  if (!beginnings.includes(text.charAt(first)) || !endings.includes(text.charAt(end - 1))) return false
  const words = text.slice(start, end)
  return wordPattern.test(words) && !words.includes('](')
}
