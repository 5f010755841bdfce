import type { Line } from './line'

/** What editors of notes keep between rules: `---`, `title: "Tides"`, `tags:`, `  - ferries`, `---`. */
const rulesPattern =
  /^\s{0,99}---[ \t]{0,9}\n(?:(?:[\w-]{1,40}:|[ \t]{1,9}\S|[-#] )[^\n]{0,2000}\n){1,60}(?:---|\.\.\.)[ \t]{0,9}(?:\n|$)/
/** The head of a mail or of a page that was fetched, whose long lines may go on indented; a blank line ends it. */
const fieldsPattern =
  /^\s{0,99}(?:[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20})?: [^\n]{1,200}\n(?:[ \t]{1,9}\S[^\n]{0,200}\n){0,9}){2,20}(?=[ \t]{0,9}\n)/

/**
 * How many lines belong to what somebody, or the program that kept the text, set above it: none of it is a part of the
 * page, which may begin below in the middle of a card.
 */
export function countFrontMatter(text: string, lines: readonly Line[]): number {
  const [{ length }] = rulesPattern.exec(text) ?? fieldsPattern.exec(text) ?? ['']
  let count = 0
  while (count < lines.length && (lines[count] as Line).from < length) count++
  return count
}
