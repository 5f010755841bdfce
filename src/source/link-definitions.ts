import { addTo } from './add-to'
import { isTarget, MAX_TARGET_LENGTH } from './link-target'
import { normalizeLabel } from './normalize-label'
import type { RawLine } from './split-lines'
import { isListHead } from './target-lists'

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

/** What begins with a number, or holds what stands behind a label, which few lines of a text do. */
const numberOrLabelPattern = /^[ \t]*(?:\[?\d|\[[^\n]*\]:)/
const definitionPattern =
  /^[ \t]{0,3}\[((?:[^[\]]|\[[^[\]]{0,400}\]){1,400})\]:\s*<?(\S+?)>?(?:\s+["'({].*)?$/
/** Attributes of a definition on lines of their own: `{.flex}`, `{.flex` / `.items-center}`. */
const attributesPattern = /^[ \t]+\{?[.#a-z][^{}]*\}$/
const labelEndPattern = /^([^[\]]*)\]: ?<?((?:https?:|\/)\S*?)>?$/
const numberedDefinitionPattern =
  /^[ \t]*\[?(\d{1,5})(?:[.:)]|\](?:[.:]| [=:–—-])?)[ \t]+((?:https?:|file:|\/)\S*)$/

/** Reads `[36]: https://…` and the numbered list that text browsers put at the end. */
export function findDefinitions(text: string, rawLines: readonly RawLine[]): LinkDefinitions {
  const targets = new Map<string, string[]>()
  const lines = new Set<number>()
  let run: Run = { isBelowWords: false, defined: [], lines: [] }
  /** The label of the definition above; empty below any other line. */
  let last = ''
  /** The lines of a label that goes over several, from its bracket on. */
  let open: number[] = []

  const define = (label: string, target: string, ...starts: number[]): void => {
    run.defined.push([normalizeLabel(label), target])
    run.lines.push(...starts)
  }

  const endRun = (isBelowWords: boolean): void => {
    // As below most lines of a text, for each of which a run would be made.
    if (run.defined.length === 0) {
      run.isBelowWords = isBelowWords
      return
    }
    if (!run.isBelowWords || run.defined.length >= MIN_RUN) {
      for (const [label, target] of run.defined) addTo(targets, label, target)
      for (const start of run.lines) lines.add(start)
    } else last = ''
    run = { isBelowWords, defined: [], lines: [] }
  }

  /** Reads a line that defines a label, or its number; returns how many lines it takes, none for other lines. */
  const readDefining = (line: string, i: number): number => {
    const { start } = rawLines[i] as RawLine
    const next = rawLines[i + 1]
    const below = next ? wordsOf(text, next) : ''
    const isBelow = line.endsWith(']:') && below !== ''
    const end = isBelow ? line + below.trimStart() : line
    const [, rest = '', url = ''] = (open.length > 0 && labelEndPattern.exec(end)) || []
    if (url !== '') {
      define(text.slice(text.indexOf('[', open[0]) + 1, start) + rest, url, ...open, start)
      if (isBelow) run.lines.push((next as RawLine).start)
      open = []
      last = ''
      return isBelow ? 2 : 1
    }
    const definition = readDefinition(line, below, isBelow)
    if (definition !== null) {
      const { label, target, isWrapped } = definition
      define(label, target, start)
      if (isWrapped) run.lines.push((next as RawLine).start)
      last = label
      return isWrapped ? 2 : 1
    }
    if (!isNextNumber(line, last)) return 0
    // The number of a text field leads nowhere.
    run.lines.push(start)
    last = String(Number(last) + 1)
    return 1
  }

  /** Reads what is no definition: the heading of a list, a part of a label, words. */
  const readOther = (line: string, raw: RawLine): void => {
    const { start, first } = raw
    const isBracket = text.charCodeAt(first) === 91 && first - start < 4
    last = ''
    const isHead = isListHead(text, raw)
    if (isHead) lines.add(start)
    const closing = isBracket || open.length > 0 ? line.indexOf(']') : -1
    if (isBracket && closing === -1) open = [start]
    else if (open.length > MAX_LABEL_LINES || (closing !== -1 && !line.slice(0, closing).includes('[')))
      open = []
    else if (open.length > 0) open.push(start)
    if (open.length === 0) endRun(!isHead)
  }

  for (let i = 0; i < rawLines.length; ) {
    const raw = rawLines[i] as RawLine
    const { first, end } = raw
    const line = first === end ? '' : wordsOf(text, raw)
    if (line === '') {
      if (open.length === 0) endRun(first < end)
      i++
    } else if (run.defined.length > 0 && attributesPattern.test(line)) {
      run.lines.push(raw.start)
      i++
    } else {
      const count = numberOrLabelPattern.test(line) || open.length > 0 ? readDefining(line, i) : 0
      if (count === 0) readOther(line, raw)
      i += count || 1
    }
  }
  endRun(true)
  if (targets.size === 0) lines.clear()
  return { ...sortTargets(targets), lines }
}

/** The words of a line; none of one that is too long. */
function wordsOf(text: string, { start, end }: RawLine): string {
  return end - start > MAX_TARGET_LENGTH ? '' : text.slice(start, end).trimEnd()
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

/** Reads a definition; its address stands on the line below (`isBelow`), or the rest of one may. */
function readDefinition(line: string, below: string, isBelow: boolean): Definition | null {
  const whole = isBelow ? line + below : line
  const marked = whole.includes(']:') ? definitionPattern.exec(whole) : null
  const match = marked ?? numberedDefinitionPattern.exec(whole)
  if (match === null) return null
  const [, label, target] = match as unknown as [string, string, string]
  // `[Re]:Tides` are words.
  if (!isTarget(target) && !/\]:\s/.test(whole)) return null
  const isBroken = !isBelow && /[-/]$/.test(target) && /^\S+$/.test(below)
  return { label, target: isBroken ? target + below : target, isWrapped: isBelow || isBroken }
}

function isNextNumber(line: string, last: string): boolean {
  return /^\d+$/.test(last) && line.trimStart().startsWith(`${Number(last) + 1}. `)
}
