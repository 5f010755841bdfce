import { addTo } from './add-to'
import { isTarget, MAX_TARGET_LENGTH } from './link-target'
import { normalizeLabel } from './normalize-label'
import { type Search, searchIn } from './search'
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

const definitionPattern =
  /^[ \t]{0,3}\[((?:[^[\]]|\[[^[\]]{0,400}\]){1,400})\]:\s*<?(\S+?)>?(?:\s+["'({].*)?$/
/** Attributes of a definition on lines of their own: `{.flex}`, `{.flex` / `.items-center}`. */
const attributesPattern = /^[ \t]+\{?[.#a-z][^{}]*\}$/
const labelEndPattern = /^([^[\]]*)\]: ?<?((?:https?:|\/)\S*?)>?$/
const numberedDefinitionPattern = /^[ \t]*\[?(\d{1,5})(?:\.|\]:?)[ \t]+((?:https?:|file:|\/)\S*)$/

/** Reads `[36]: https://…` and the numbered list that text browsers put at the end. */
export function findDefinitions(text: string, rawLines: readonly RawLine[]): LinkDefinitions {
  const search = startSearch(text, rawLines)
  let i = 0
  while (i < rawLines.length) i = readLine(search, i)
  endRun(search, true)
  const { targets, lines } = search
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

/** A walk through the lines of a text that collects runs of definitions. */
interface DefinitionSearch {
  readonly text: string
  readonly rawLines: readonly RawLine[]
  readonly targets: Map<string, string[]>
  readonly lines: Set<number>
  current: Run
  /** The label of the definition above; empty below any other line. */
  last: string
  /** The lines of a label that goes over several, from its bracket on. */
  open: number[]
  readonly labelEnds: Search
  readonly closers: Search
}

function startSearch(text: string, rawLines: readonly RawLine[]): DefinitionSearch {
  return {
    text,
    rawLines,
    targets: new Map(),
    lines: new Set(),
    current: { isBelowWords: false, defined: [], lines: [] },
    last: '',
    open: [],
    labelEnds: searchIn(text, /\]:/g),
    closers: searchIn(text, /\]/g),
  }
}

/** Reads a line; returns the index of the next. */
function readLine(search: DefinitionSearch, i: number): number {
  const { current } = search
  const raw = search.rawLines[i] as RawLine
  if (raw.first === raw.end || raw.end - raw.start > MAX_TARGET_LENGTH) {
    if (search.open.length === 0) endRun(search, raw.first < raw.end)
    return i + 1
  }
  if (current.defined.length > 0 && attributesPattern.test(lineAt(search, i))) {
    current.lines.push(raw.start)
    return i + 1
  }
  const next = mayDefine(search, raw) ? readDefining(search, i) : i
  if (next > i) return next
  readOther(search, raw)
  return i + 1
}

/** Whether a line begins with a number, or holds what stands behind a label, which few lines of a text do. */
function mayDefine({ text, open, labelEnds }: DefinitionSearch, { first, end }: RawLine): boolean {
  const isBracket = text.charCodeAt(first) === 91
  const code = text.charCodeAt(isBracket ? first + 1 : first)
  return (code > 47 && code < 58) || ((isBracket || open.length > 0) && labelEnds(first, end))
}

/** Reads what defines a label, or its number; returns the index of the line behind it, the same for other lines. */
function readDefining(search: DefinitionSearch, i: number): number {
  const line = lineAt(search, i)
  const { start } = search.rawLines[i] as RawLine
  if (readLabelEnd(search, start, line)) return i + 1
  const definition = readDefinition(search, line, i + 1)
  if (definition === null) {
    if (!isNextNumber(line, search.last)) return i
    // The number of a text field leads nowhere.
    search.current.lines.push(start)
    search.last = String(Number(search.last) + 1)
    return i + 1
  }
  const { label, target, isWrapped } = definition
  define(search, label, target, isWrapped ? [start, (search.rawLines[i + 1] as RawLine).start] : [start])
  search.last = label
  return isWrapped ? i + 2 : i + 1
}

/** The words of a line; none of one that is too long, or behind the last. */
function lineAt(search: DefinitionSearch, i: number): string {
  const { start, end } = search.rawLines[i] ?? { start: 0, end: 0 }
  return end - start > MAX_TARGET_LENGTH ? '' : search.text.slice(start, end).trimEnd()
}

/** Reads the end of a label that was opened above, and where that leads; returns whether the line is one. */
function readLabelEnd(search: DefinitionSearch, start: number, line: string): boolean {
  const { open, text } = search
  const match = open.length > 0 ? labelEndPattern.exec(line) : null
  if (match === null) return false
  const [, rest, target] = match as unknown as [string, string, string]
  define(search, text.slice(text.indexOf('[', open[0]) + 1, start) + rest, target, [...open, start])
  search.open = []
  search.last = ''
  return true
}

/** Reads a definition; its address, or the rest of one, may stand on the line below. */
function readDefinition(search: DefinitionSearch, line: string, next: number): Definition | null {
  const isBelow = line.endsWith(']:') && lineAt(search, next) !== ''
  const whole = isBelow ? line + lineAt(search, next) : line
  const marked = whole.includes(']:') ? definitionPattern.exec(whole) : null
  const match = marked ?? numberedDefinitionPattern.exec(whole)
  if (match === null) return null
  const target = match[2] as string
  // `[Re]:Tides` are words.
  if (!isTarget(target) && !/\]:\s/.test(whole)) return null
  const isBroken = !isBelow && /[-/]$/.test(target) && /^\S+$/.test(lineAt(search, next))
  return {
    label: match[1] as string,
    target: isBroken ? target + lineAt(search, next) : target,
    isWrapped: isBelow || isBroken,
  }
}

function define(search: DefinitionSearch, label: string, target: string, starts: readonly number[]): void {
  search.current.defined.push([normalizeLabel(label), target])
  search.current.lines.push(...starts)
}

/** Reads what is no definition: the heading of a list, a part of a label, words. */
function readOther(search: DefinitionSearch, raw: RawLine): void {
  const { text, open, closers } = search
  const { start, first, end } = raw
  const isBracket = text.charCodeAt(first) === 91 && first - start < 4
  search.last = ''
  const isHead = isListHead(text, raw)
  if (isHead) search.lines.add(start)
  const isClosed = (isBracket || open.length > 0) && closers(first, end)
  if (isBracket && !isClosed) search.open = [start]
  else if (
    open.length > MAX_LABEL_LINES ||
    (isClosed && !text.slice(first, text.indexOf(']', first)).includes('['))
  )
    search.open = []
  else if (open.length > 0) open.push(start)
  if (search.open.length === 0) endRun(search, !isHead)
}

function endRun(search: DefinitionSearch, isBelowWords: boolean): void {
  const { current, targets } = search
  // As below most lines of a text, for each of which a run would be made.
  if (current.defined.length === 0) {
    current.isBelowWords = isBelowWords
    return
  }
  if (!current.isBelowWords || current.defined.length >= MIN_RUN) {
    for (const [label, target] of current.defined) addTo(targets, label, target)
    for (const start of current.lines) search.lines.add(start)
  } else search.last = ''
  search.current = { isBelowWords, defined: [], lines: [] }
}

function isNextNumber(line: string, last: string): boolean {
  return /^\d+$/.test(last) && line.trimStart().startsWith(`${Number(last) + 1}. `)
}
