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
  const starts: number[] = []
  let list: number[] = []
  let targets = 0
  const endList = (): void => {
    if (targets >= MIN_TARGETS) for (const start of list) starts.push(start)
    list = []
    targets = 0
  }
  for (const line of rawLines) {
    const { start, first, end } = line
    if (first === end) continue
    const mayGoOn = list.length > 0 || text.charAt(first) === '.'
    if (mayGoOn && targetPattern.test(text.slice(start, end))) targets++
    else {
      const isHead = isListHead(text, line)
      if (targets > 0 || (list.length > 0 && !isHead)) endList()
      if (!isHead) continue
    }
    list.push(start)
  }
  endList()
  return starts
}
