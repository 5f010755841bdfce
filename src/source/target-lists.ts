import type { RawLine } from './split-lines'

/** Fewest targets in a row that are a list; one alone may be that of a paper called `References`. */
const MIN_TARGETS = 3

/** What it begins with, and few other lines do. */
const headLetters = 'HLRV'
const headPattern = /^[ \t]*(?:References:?|(?:Visible|Hidden) links:?|Links(?:\/Buttons)?:)\s*$/
/** An address, or an item that is a link as Markdown writes it. */
const targetPattern =
  /^[ \t]*(?:(?:\. )?(?:https?:|file:|ftp:|mailto:|\/)\S*|[-*] \[[^\n]*\]\([^\s()]*\))\s*$/

/** Whether a line is the heading of a list of targets. */
export function isListHead(text: string, { start, first, end }: RawLine): boolean {
  return headLetters.includes(text.charAt(first)) && headPattern.test(text.slice(start, end))
}

/**
 * Finds the lists of targets that text browsers print when they were asked for no numbers, and lists of all links of a
 * page: they say nothing that the page does not. Gives the starts of their lines.
 */
export function findTargetLists(text: string, rawLines: readonly RawLine[]): number[] {
  const lists: number[][] = []
  let list: number[] = []
  for (const line of rawLines) {
    const { start, first, end } = line
    if (first === end) continue
    const goesOn = list.length > 0 && targetPattern.test(text.slice(start, end))
    if (goesOn || isListHead(text, line)) list.push(start)
    else if (list.length > 0) list = []
    if (list.length === 1) lists.push(list)
  }
  return lists.filter(({ length }) => length > MIN_TARGETS).flat()
}
