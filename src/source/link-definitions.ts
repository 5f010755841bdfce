import { addTo } from './add-to'
import { keepAlive } from './keep-alive'
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
  const finder = new DefinitionFinder(text, rawLines)
  finder.run()
  return { ...sortTargets(finder.targets), lines: finder.lines }
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

/** Goes through the lines of a text and collects runs of definitions. */
class DefinitionFinder {
  readonly targets = new Map<string, string[]>()
  readonly lines = new Set<number>()
  private current: Run = { isBelowWords: false, defined: [], lines: [] }
  /** The label of the definition above; empty below any other line. */
  private last = ''
  /** The lines of a label that goes over several, from its bracket on. */
  private open: number[] = []

  constructor(
    private readonly text: string,
    private readonly rawLines: readonly RawLine[],
  ) {}

  run(): void {
    let i = 0
    while (i < this.rawLines.length) i = this.readLine(i)
    this.endRun(true)
    if (this.targets.size === 0) this.lines.clear()
  }

  /** Reads a line; returns the index of the next. */
  private readLine(i: number): number {
    const { text, current } = this
    const { start, end } = this.rawLines[i] as RawLine
    const first = skipBlanks(text, start)
    if (first >= end) {
      if (this.open.length === 0) this.endRun(false)
      return i + 1
    }
    if (current.defined.length > 0 && attributesPattern.test(this.lineAt(i))) {
      current.lines.push(start)
      return i + 1
    }
    if (this.open.length === 0 && !beginnings.includes(text.charAt(first))) {
      this.last = ''
      this.endRun(true)
      return i + 1
    }
    const line = this.lineAt(i)
    if (line === '') {
      if (this.open.length === 0) this.endRun(true)
      return i + 1
    }
    if (this.readLabelEnd(start, line)) return i + 1
    const definition = this.readDefinition(line, i + 1)
    if (definition === null) {
      this.readOther(start, line)
      return i + 1
    }
    const { label, target, isWrapped } = definition
    this.define(label, target, isWrapped ? [start, (this.rawLines[i + 1] as RawLine).start] : [start])
    this.last = label
    return isWrapped ? i + 2 : i + 1
  }

  /** The words of a line; none of one that is too long, or behind the last. */
  private lineAt(i: number): string {
    const { start, end } = this.rawLines[i] ?? { start: 0, end: 0 }
    return end - start > MAX_TARGET_LENGTH ? '' : this.text.slice(start, end).trimEnd()
  }

  /** Reads the end of a label that was opened above, and where that leads; returns whether the line is one. */
  private readLabelEnd(start: number, line: string): boolean {
    const { open, text } = this
    const match = open.length > 0 && line.includes(']:') ? labelEndPattern.exec(line) : null
    if (match === null) return false
    const [, rest, target] = match as unknown as [string, string, string]
    this.define(text.slice(text.indexOf('[', open[0]) + 1, start) + rest, target, [...open, start])
    this.open = []
    this.last = ''
    return true
  }

  /** Reads a definition; its address, or the rest of one, may stand on the line below. */
  private readDefinition(line: string, next: number): Definition | null {
    const isBelow = line.endsWith(']:') && this.lineAt(next) !== ''
    const whole = isBelow ? line + this.lineAt(next) : line
    const marked = whole.includes(']:') ? definitionPattern.exec(whole) : null
    const match = marked ?? numberedDefinitionPattern.exec(whole)
    if (match === null) return null
    const target = match[2] as string
    // `[Re]:Tides` are words.
    if (!isTarget(target) && !/\]:\s/.test(whole)) return null
    const isBroken = !isBelow && /[-/]$/.test(target) && /^\S+$/.test(this.lineAt(next))
    return {
      label: match[1] as string,
      target: isBroken ? target + this.lineAt(next) : target,
      isWrapped: isBelow || isBroken,
    }
  }

  private define(label: string, target: string, starts: readonly number[]): void {
    this.current.defined.push([normalizeLabel(label), target])
    this.current.lines.push(...starts)
  }

  /** Reads what is no definition: a number, the heading of a list, a part of a label, words. */
  private readOther(start: number, line: string): void {
    // The number of a text field leads nowhere.
    if (isNextNumber(line, this.last)) {
      if (this.current.defined.length > 0) this.current.lines.push(start)
      else this.lines.add(start)
      this.last = String(Number(this.last) + 1)
      return
    }
    this.last = ''
    const isHead = isListHead(line)
    if (isHead) this.lines.add(start)
    if (openLabelPattern.test(line)) this.open = [start]
    else if (closesBracket(line) || this.open.length > MAX_LABEL_LINES) this.open = []
    else if (this.open.length > 0) this.open.push(start)
    if (this.open.length === 0) this.endRun(!isHead)
  }

  private endRun(isBelowWords: boolean): void {
    const { current, targets } = this
    if (current.defined.length === 0) {
      current.isBelowWords = isBelowWords
      return
    }
    if (!current.isBelowWords || current.defined.length >= MIN_RUN) {
      for (const [label, target] of current.defined) addTo(targets, label, target)
      for (const start of current.lines) this.lines.add(start)
    } else this.last = ''
    this.current = { isBelowWords, defined: [], lines: [] }
  }
}

keepAlive(new DefinitionFinder('', []))

/** Whether a line closes a bracket that was opened above. */
function closesBracket(line: string): boolean {
  const close = line.indexOf(']')
  return close !== -1 && !line.slice(0, close).includes('[')
}

function isNextNumber(line: string, last: string): boolean {
  return /^\d+$/.test(last) && line.trimStart().startsWith(`${Number(last) + 1}. `)
}
