import type { RawLine } from './split-lines'

// What tools, logs and people write where they left a part of a text out: `[Content truncated]`, `<response clipped>`,
// `... [+907 chars truncated]`, `[... 12000 characters omitted ...]`, `… +118 lines (ctrl+o to expand)`, `（内容已截断）`, `[...]`.

const frame = '(?:[[(<{（【]|\\.{3}|…|-{3}|\\*{3}|={3})[[(<\\s.…+*=-]{0,9}'
const frameEnd = '[\\s\\])>}）】.…*=-]{0,9}'
const number = '\\d[\\d.,]{0,12} ?[kKM]?'
const unit = '(?:(?:char(?:acter)?|byte|line|token|word|item|paper|paragraph)s?|entry|entries|[kKM]?B)'
const amount = `\\+?${number}(?:more )?${unit}`
/** An amount alone says what is left out, and not what there is, only with one of these. */
const more = `(?:\\+${number}|${number}more )${unit}`
const part =
  '(?:the|of|some|more|too long|too large|earlier|previous|middle|remaining|rest|tool|page|full|content|text|output|document|response|observation|result|message|transcript|log|part)s?'
const done = '(?:truncated|omitted|clipped|snip(?:ped)?|elided|trimmed|shortened|skipped|cut off|not shown)'
const why = '(?:[:;,(-].{0,80}| (?:due|for|because|to|by|at|here|after|below|above|in)\\b.{0,80})?'
const note = `${frame}(?:(?:(?:${part}|${amount}|was|were|has been|have been|is|are)[ :,]{1,2}){0,9}${done}${why}|${more}(?: .{0,40})?|.{0,20}(?:截断|截斷|省略).{0,10})${frameEnd}|[[(]?(?:\\.{3}|…)[\\])]?`

// recheck: everything is bounded
const notePattern = new RegExp(`^(?:${note})$`, 'i')
/** What quotes and lists set in front of a line is no part of a note. */
// recheck: looked at once a line, and everything is bounded
const noteLinePattern = new RegExp(`(?:^|\\n)[ \\t>|#*-]{0,9}(?:${note})[ \\t]{0,9}(?=\\n|$)`, 'gi')

/** Whether a line says, in a frame of brackets, dots or rules, that a part of the text was left out there. */
export function isCutNote(line: string): boolean {
  return notePattern.test(line)
}

/**
 * The lines that say so, with the line break in front of them.
 *
 * @example
 * findCutNotes('Foghorn\n[12 lines omitted]\nLow Tide') // [{ start: 7, end: 26 }]
 */
export function findCutNotes(text: string): RawLine[] {
  const notes = text.matchAll(noteLinePattern)
  return Array.from(notes, ({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
