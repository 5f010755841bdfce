import { isTarget, MAX_TARGET_LENGTH } from './link-target'
import { normalizeLabel } from './normalize-label'
import type { RawLine } from './split-lines'

/** Where the links of a text lead, by their label in small letters, and which lines say so. */
export interface LinkDefinitions {
  /** Null where the text defines a label twice, each time otherwise: a number of comments, say. */
  targets: ReadonlyMap<string, string | null>
  /** Starts of the lines that are a definition, or the heading of a list of them. */
  lines: ReadonlySet<number>
}

interface Definition {
  label: string
  target: string
  /** It goes on on the line below. */
  isWrapped: boolean
}

/** Most lines of a label that stands between brackets on lines of their own. */
const MAX_LABEL_LINES = 40

const definitionPattern = /^[ \t]{0,3}\[((?:[^[\]]|\[[^[\]]{0,400}\]){1,400})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/
const labelEndPattern = /^([^[\]]*)\]: ?<?((?:https?:|\/)\S*?)>?$/
/** A bracket that was opened above. */
const closingPattern = /^[^[]*\]/
const numberedDefinitionPattern = /^[ \t]*\[?(\d{1,5})(?:\.|\]:?)[ \t]+((?:https?:|file:|\/)\S*)$/
/** First characters of all lines that are looked at. */
const beginnings = '[]0123456789HLRV'
const listHeadPattern = /^[ \t]*(?:References:?|(?:Visible|Hidden) links:?|Links:)\s*$/

/** Reads `[36]: https://…` and the numbered list that text browsers put at the end. */
export function findDefinitions(text: string, rawLines: readonly RawLine[]): LinkDefinitions {
  const targets = new Map<string, string | null>()
  const lines = new Set<number>()
  const lineAt = (index: number): string => {
    const { start, end } = rawLines[index] ?? { start: 0, end: 0 }
    return end - start > MAX_TARGET_LENGTH ? '' : text.slice(start, end)
  }
  const define = (printed: string, target: string): void => {
    const label = normalizeLabel(printed)
    targets.set(label, targets.has(label) && targets.get(label) !== target ? null : target)
  }
  let last = ''
  // The lines of a label that goes over several, from its bracket on.
  let open: number[] = []
  for (let i = 0; i < rawLines.length; i++) {
    const { start, end } = rawLines[i] as RawLine
    if (start === end) continue
    if (open.length === 0 && !mayBegin(text, start)) {
      last = ''
      continue
    }
    const line = lineAt(i)
    if (line === '') continue
    const labelEnd = open.length > 0 ? labelEndPattern.exec(line) : null
    if (labelEnd) {
      const [, rest, target] = labelEnd as unknown as [string, string, string]
      define(text.slice((open[0] as number) + 1, start) + rest, target)
      for (const part of [...open, start]) lines.add(part)
      open = []
      last = ''
      continue
    }
    const definition = readDefinition(line, lineAt(i + 1))
    if (definition) {
      const { label, target, isWrapped } = definition
      define(label, target)
      lines.add(start)
      if (isWrapped) lines.add((rawLines[++i] as RawLine).start)
      last = label
      continue
    }
    // The number of a text field leads nowhere.
    if (isNextNumber(line, last)) {
      lines.add(start)
      last = String(Number(last) + 1)
      continue
    }
    last = ''
    if (listHeadPattern.test(line)) lines.add(start)
    if (line.startsWith('[') && !line.includes(']')) open = [start]
    else if (closingPattern.test(line) || open.length > MAX_LABEL_LINES) open = []
    else if (open.length > 0) open.push(start)
  }
  if (targets.size === 0) lines.clear()
  return { targets, lines }
}

/** Reads a definition; its address, or the rest of one, may stand on the line below. */
function readDefinition(line: string, below: string): Definition | null {
  const isBelow = line.endsWith(']:') && below !== ''
  const whole = isBelow ? line + below : line
  const marked = whole.includes(']:') ? definitionPattern.exec(whole) : null
  const match = marked ?? numberedDefinitionPattern.exec(whole)
  if (match === null) return null
  const target = match[2] as string
  // `[Re]:Tides` are words.
  if (!isTarget(target) && !/\]:\s/.test(whole)) return null
  const isBroken = !isBelow && /[-/]$/.test(target) && /^\S+$/.test(below)
  return {
    label: match[1] as string,
    target: isBroken ? target + below : target,
    isWrapped: isBelow || isBroken,
  }
}

function isNextNumber(line: string, last: string): boolean {
  return /^\d+$/.test(last) && line.trimStart().startsWith(`${Number(last) + 1}. `)
}

/** Whether a line begins like a definition, a bracket around its label, or the heading of a list. */
function mayBegin(text: string, start: number): boolean {
  let at = start
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return beginnings.includes(text.charAt(at))
}
