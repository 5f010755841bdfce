import type { Range } from './range'
import { isBlankLine } from './split-lines'

// What tools, logs and people write where they left a part of a text out: `[Content truncated]`, `<response clipped>`,
// `... [+907 chars truncated]`, `[... 12000 characters omitted ...]`, `… +118 lines (ctrl+o to expand)`, `（内容已截断）`, `[...]`.

const frame = '(?:[[(<{（【]|\\.{3}|…|-{3}|\\*{3}|={3})[[(< \\t.…+*=-]{0,9}'
const frameEnd = '[ \\t\\])>}）】.…*=-]{0,9}'
const number = '\\d[\\d.,]{0,12} ?[kKM]?'
const unit = '(?:(?:char(?:acter)?|byte|line|token|word|item|paper|paragraph)s?|entry|entries|[kKM]?B)'
const amount = `\\+?${number}(?:more )?${unit}`
/** An amount alone says what is left out, and not what there is, only with one of these. */
const more = `(?:\\+${number}|${number}more )${unit}`
const part =
  '(?:the|of|some|more|too long|too large|earlier|previous|middle|remaining|rest|tool|page|full|content|text|output|document|response|observation|result|message|transcript|log|part)s?'
const done =
  '(?:truncated|omitted|clipped|snip(?:ped)?|elided|trimmed|shortened|skipped|cut off|not shown|continues)'
const why = '(?: ?[:;,(–—].{0,80}| (?:due|for|because|to|by|at|here|after|below|above|in)\\b.{0,80})?'
const words = `(?:(?:${part}|${amount}|was|were|has been|have been|is|are)[ :,]{1,2}){0,9}${done}(?![\\w-])${why}`
const framed = `${frame}(?:${words}|${more}(?: .{0,40})?|.{0,20}(?:截断|截斷|省略).{0,10})${frameEnd}|[[(]?(?:\\.{3}|…)[\\])]?`

// recheck: everything is bounded
const notePattern = new RegExp(`^(?:${framed}|[*_]{0,3}${words}[.*_]{0,3})$`, 'i')
/** Where the words in front of a note are cut, it stands behind dots, perhaps inside of a line: `rou... [+907 chars truncated]`. */
const behindDots = `(?:\\.{3}|…) ?[[(<]${words}[\\])>]`
/** What quotes and lists set in front of a line is no part of a note. */
const marks = '(?:^|\\n)[ \\t>|#*-]{0,9}'
// recheck: looked at once a line, or behind dots, and everything is bounded
const splitPattern = new RegExp(`${marks}(?:${framed})[ \\t]{0,9}(?=\\n|$)|${behindDots}`, 'gi')

/** Whether a line says that a part of the text was left out there. */
export function isCutNote(line: string): boolean {
  return notePattern.test(line)
}

/**
 * Splits a page in front of each note that says so in a frame of brackets, dots or rules, which hardly any title has,
 * and behind it; the parts join back into the page. Notes with nothing between them are one part.
 *
 * @example
 * splitAtNotes('Low Tide\n[...]\nFerry') // [{ start: 0, end: 8 }, { start: 8, end: 14 }, { start: 14, end: 20 }]
 */
export function splitAtNotes(text: string): Range[] {
  const parts: Range[] = []
  let notes: Range | null = null
  for (const { index, 0: note } of text.matchAll(splitPattern)) {
    const between: Range = { start: notes?.end ?? 0, end: index }
    const end = index + note.length
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
