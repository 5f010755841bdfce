import type { Line } from './line'

const name = '[A-Z][\\w-]{1,20}(?: [A-Z][\\w-]{1,20})?:'
/** What editors of notes keep between rules: `---`, `title: "Tides"`, `tags:`, `  - ferries`, `---`. */
const rulesPattern =
  /^\s{0,99}---[ \t]{0,9}\n(?:(?:[\w-]{1,40}:|[ \t]{1,9}\S|[-#] )[^\n]{0,2000}\n){1,60}(?:---|\.\.\.)[ \t]{0,9}(?:\n|$)/
/** The head of a mail or of a page that was fetched, whose long lines may go on indented; a blank line ends it. */
// recheck: everything is bounded, and tried at the beginning only
const fieldsPattern = new RegExp(
  `^\\s{0,99}(?:${name} [^\\n]{1,200}\\n(?:[ \\t]{1,9}\\S[^\\n]{0,200}\\n){0,9}){2,20}(?=[ \\t]{0,9}\\n)`,
)
/** Where a page is from, its fields perhaps below blank lines: `Title: Tides`, `URL Source: https://…`, `Markdown Content:`. */
// recheck: everything is bounded, and tried at the beginning only
const sourcePattern = new RegExp(
  `^\\s{0,99}(?:${name} [^\\n]{1,200}\\s{1,9}){0,3}?${name} https?://\\S{1,300}(?:\\s{1,9}|$)` +
    `(?:${name} (?:\\d{4}-|[A-Z][a-z]{2}, )[^\\n]{0,40}\\s{1,9})?(?:${name}[ \\t]{0,9}(?:\\n|$))?`,
)
/** Labels of a note: `#papers #to-read`. */
const tagsPattern = /^(?:#[\p{L}\d_/-]{1,40} ?){1,20}$/u
/** Longest line that says what follows: `This is what I copied:`. */
const MAX_LEAD = 100
/** How many lines such a one may be below others. */
const MAX_ABOVE = 1

/**
 * How many lines belong to what somebody, or the program that kept the text, set above it: none of it is a part of the
 * page, which may begin below in the middle of a card.
 */
export function countFrontMatter(text: string, lines: readonly Line[]): number {
  const [{ length }] = rulesPattern.exec(text) ?? fieldsPattern.exec(text) ?? sourcePattern.exec(text) ?? ['']
  let count = 0
  while (count < lines.length && (lines[count] as Line).from < length) count++
  const first = count
  for (let i = first; i <= first + MAX_ABOVE && i + 1 < lines.length; i++)
    if (isLead(lines[i] as Line, lines[i + 1] as Line)) count = i + 1
  return count
}

/** Whether a line says what stands below it, or how it is filed. */
function isLead({ text }: Line, { gap }: Line): boolean {
  return gap > 0 && text.length <= MAX_LEAD && (text.endsWith(':') || tagsPattern.test(text))
}
