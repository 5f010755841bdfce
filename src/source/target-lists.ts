import { skipBlanks } from './spaces'
import type { RawLine } from './split-lines'

/** Fewest targets in a row that are a list; one alone may be that of a paper called `References`. */
const MIN_TARGETS = 3

/** What the heading of a list of targets begins with. */
export const HEAD_LETTERS = 'HLRV'
const headPattern = /^[ \t]*(?:References:?|(?:Visible|Hidden) links:?|Links:)\s*$/
const targetPattern = /^[ \t]*(?:\. )?(?:https?:|file:|ftp:|mailto:|\/)\S*\s*$/

/** Whether a line is the heading of a list of targets. */
export function isListHead(line: string): boolean {
  return headPattern.test(line)
}

/**
 * Finds the lists of targets that text browsers print when they were asked for no numbers: which words lead where is
 * lost then. Gives the starts of their lines.
 */
export function findTargetLists(text: string, rawLines: readonly RawLine[]): number[] {
  const starts: number[] = []
  let heads: number[] = []
  let targets: number[] = []
  const endList = (): void => {
    if (targets.length >= MIN_TARGETS) for (const start of [...heads, ...targets]) starts.push(start)
    heads = []
    targets = []
  }
  for (const { start, end } of rawLines) {
    const first = skipBlanks(text, start)
    if (first >= end) continue
    const isInList = heads.length > 0 || targets.length > 0 || text.charAt(first) === '.'
    if (isInList && targetPattern.test(text.slice(start, end))) {
      targets.push(start)
      continue
    }
    if (targets.length > 0) endList()
    if (HEAD_LETTERS.includes(text.charAt(first)) && isListHead(text.slice(start, end))) heads.push(start)
    else heads = []
  }
  endList()
  return starts
}
