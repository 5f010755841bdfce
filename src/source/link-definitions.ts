import { isTarget, MAX_TARGET_LENGTH } from './link-target'
import { normalizeLabel } from './normalize-label'
import { skipBlanks } from './spaces'
import type { RawLine } from './split-lines'
import { HEAD_LETTERS, isListHead } from './target-lists'

/** Where the links of a text lead, by their label in small letters, and which lines say so. */
export interface LinkDefinitions {
  /** Null where the text defines a label twice, each time otherwise: a number of comments, say. */
  targets: ReadonlyMap<string, string | null>
  /** Where those lead, in the order of the text. */
  repeated: ReadonlyMap<string, readonly string[]>
  /** Starts of the lines that are a definition, or the heading of a list of them. */
  lines: ReadonlySet<number>
}

interface Definition {
  label: string
  target: string
  /** It goes on on the line below. */
  isWrapped: boolean
}

/** Definitions on lines that follow each other. */
interface Run {
  /** As in Markdown, a definition does not interrupt a paragraph: `[1] https://…` may be a line of an abstract. */
  isBelowWords: boolean
  defined: [label: string, target: string][]
  lines: number[]
}

/** So many definitions in a row are a list even where somebody took out the blank line above. */
const MIN_RUN = 3
/** Most lines of a label that stands between brackets on lines of their own. */
const MAX_LABEL_LINES = 40

const definitionPattern =
  /^[ \t]{0,3}\[((?:[^[\]]|\[[^[\]]{0,400}\]){1,400})\]:\s*<?(\S+?)>?(?:\s+["'({].*)?$/
/** Attributes of a definition on lines of their own: `{.flex}`, `{.flex` / `.items-center}`. */
const attributesPattern = /^[ \t]+\{?[.#a-z][^{}]*\}$/
const openLabelPattern = /^ {0,3}\[[^\]]*$/
const labelEndPattern = /^([^[\]]*)\]: ?<?((?:https?:|\/)\S*?)>?$/
const numberedDefinitionPattern = /^[ \t]*\[?(\d{1,5})(?:\.|\]:?)[ \t]+((?:https?:|file:|\/)\S*)$/
/** First characters of a definition, of a bracket around its label, and of the heading of a list. */
const beginnings = `[]0123456789${HEAD_LETTERS}`

/** Reads `[36]: https://…` and the numbered list that text browsers put at the end. */
export function findDefinitions(text: string, rawLines: readonly RawLine[]): LinkDefinitions {
  const targets = new Map<string, string[]>()
  const lines = new Set<number>()
  const lineAt = (index: number): string => {
    const { start, end } = rawLines[index] ?? { start: 0, end: 0 }
    return end - start > MAX_TARGET_LENGTH ? '' : text.slice(start, end).trimEnd()
  }
  let last = ''
  let run: Run = { isBelowWords: false, defined: [], lines: [] }
  const addToRun = (label: string, target: string, starts: readonly number[]): void => {
    run.defined.push([normalizeLabel(label), target])
    run.lines.push(...starts)
  }
  const endRun = (isBelowWords: boolean): void => {
    if (run.defined.length === 0) {
      run.isBelowWords = isBelowWords
      return
    }
    if (!run.isBelowWords || run.defined.length >= MIN_RUN) {
      for (const [label, target] of run.defined) {
        const known = targets.get(label)
        if (known) known.push(target)
        else targets.set(label, [target])
      }
      for (const start of run.lines) lines.add(start)
    } else last = ''
    run = { isBelowWords, defined: [], lines: [] }
  }
  // The lines of a label that goes over several, from its bracket on.
  let open: number[] = []
  for (let i = 0; i < rawLines.length; i++) {
    const { start, end } = rawLines[i] as RawLine
    const first = skipBlanks(text, start)
    if (first >= end) {
      if (open.length === 0) endRun(false)
      continue
    }
    if (run.defined.length > 0 && attributesPattern.test(lineAt(i))) {
      run.lines.push(start)
      continue
    }
    if (open.length === 0 && !beginnings.includes(text.charAt(first))) {
      last = ''
      endRun(true)
      continue
    }
    const line = lineAt(i)
    if (line === '') {
      if (open.length === 0) endRun(true)
      continue
    }
    const labelEnd = open.length > 0 && line.includes(']:') ? labelEndPattern.exec(line) : null
    if (labelEnd) {
      const [, rest, target] = labelEnd as unknown as [string, string, string]
      addToRun(text.slice(text.indexOf('[', open[0]) + 1, start) + rest, target, [...open, start])
      open = []
      last = ''
      continue
    }
    const definition = readDefinition(line, i + 1, lineAt)
    if (definition) {
      const { label, target, isWrapped } = definition
      addToRun(label, target, [start])
      if (isWrapped) run.lines.push((rawLines[++i] as RawLine).start)
      last = label
      continue
    }
    // The number of a text field leads nowhere.
    if (isNextNumber(line, last)) {
      if (run.defined.length > 0) run.lines.push(start)
      else lines.add(start)
      last = String(Number(last) + 1)
      continue
    }
    last = ''
    const isHead = isListHead(line)
    if (isHead) lines.add(start)
    if (openLabelPattern.test(line)) open = [start]
    else if (closesBracket(line) || open.length > MAX_LABEL_LINES) open = []
    else if (open.length > 0) open.push(start)
    if (open.length === 0) endRun(!isHead)
  }
  endRun(true)
  if (targets.size === 0) lines.clear()
  return { ...sortTargets(targets), lines }
}

/** Sets the labels that lead to one place apart from those that lead to several. */
function sortTargets(all: ReadonlyMap<string, readonly string[]>): Omit<LinkDefinitions, 'lines'> {
  const targets = new Map<string, string | null>()
  const repeated = new Map<string, readonly string[]>()
  for (const [label, urls] of all) {
    const [first = null] = urls
    const isOne = urls.every((url) => url === first)
    targets.set(label, isOne ? first : null)
    if (!isOne) repeated.set(label, urls)
  }
  return { targets, repeated }
}

/** Whether a line closes a bracket that was opened above. */
function closesBracket(line: string): boolean {
  const close = line.indexOf(']')
  return close !== -1 && !line.slice(0, close).includes('[')
}

/** Reads a definition; its address, or the rest of one, may stand on the line below. */
function readDefinition(line: string, next: number, lineAt: (index: number) => string): Definition | null {
  const isBelow = line.endsWith(']:') && lineAt(next) !== ''
  const whole = isBelow ? line + lineAt(next) : line
  const marked = whole.includes(']:') ? definitionPattern.exec(whole) : null
  const match = marked ?? numberedDefinitionPattern.exec(whole)
  if (match === null) return null
  const target = match[2] as string
  // `[Re]:Tides` are words.
  if (!isTarget(target) && !/\]:\s/.test(whole)) return null
  const isBroken = !isBelow && /[-/]$/.test(target) && /^\S+$/.test(lineAt(next))
  return {
    label: match[1] as string,
    target: isBroken ? target + lineAt(next) : target,
    isWrapped: isBelow || isBroken,
  }
}

function isNextNumber(line: string, last: string): boolean {
  return /^\d+$/.test(last) && line.trimStart().startsWith(`${Number(last) + 1}. `)
}
