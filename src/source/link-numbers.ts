import type { LinkDefinitions } from './link-definitions'
import { matchEnd } from './match-end'
import { charactersBefore } from './spaces'

/** Fewest numbers that follow one another that show that the capture numbers its links. */
const MIN_RISING = 3
/** Fewest paragraphs with a number glued to their first word that show the same, in whatever order they are numbered. */
const MIN_GLUED = 2
const letterPattern = /\p{L}/u
/** Fewest lines that end in a number where no list says what the numbers are. */
const MIN_LINE_ENDS = 6
/** How many numbers of links a tool leaves out at the most between two that it prints. */
const MAX_STEP = 12
/** Deepest indent of a definition. */
const MAX_INDENT = 16
/** A number in brackets; with an address behind it, it is the words of a link or a definition. */
const numberPattern = /\[(\d{1,5})\](?!\((?:https?:|[/#<)])|:)/y
/** What stands behind a citation, and not behind the mark of a link. */
const inSentencePattern = /^(?: (?!arXiv)\p{Ll}|[.,;)])/u

/** Where `[18]` marks a link. */
export interface LinkNumbers {
  /** The numbers by their offsets. */
  marks: ReadonlyMap<number, string>
  /** They stand behind their words (`Title [18]`), not in front. */
  areBehind: boolean
}

interface Mark {
  at: number
  end: number
  number: number
}

/** Where numbers in brackets mark links; null unless such numbers count upwards through the text. */
export function findLinkNumbers(text: string, { lines, targets }: LinkDefinitions): LinkNumbers | null {
  const found: Mark[] = []
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    // Behind a link's mark stands the name of a picture.
    const isPicture = text.charCodeAt(at - 1) === 93
    const end = isPicture ? -1 : matchEnd(numberPattern, text, at)
    if (end === -1 || lines.has(indentStart(text, at))) continue
    found.push({ at, end, number: Number(text.slice(at + 1, end - 1)) })
  }
  // Without a list that says where they lead, numbers behind words are citations, unless they end most lines.
  const areBehind = (targets.size > 0 || endLines(text, found)) && standBehind(text, found)
  const marks = areBehind ? found : found.filter((mark) => !isCitation(text, mark))
  const areGlued =
    marks.filter((mark) => beginsBlock(text, mark) && letterPattern.test(text.charAt(mark.end))).length >=
    MIN_GLUED
  const numbers = new Map<number, string>()
  const known = new Set(targets.keys())
  let last = -1
  let rising = 0
  marks.forEach((mark, i) => {
    const { at, number } = mark
    // One target may have one number throughout.
    const isAgain =
      number <= last &&
      (areBehind ? !isCitation(text, mark) : (areGlued || known.has(String(number))) && marksLink(text, mark))
    if (last !== -1 && !isAgain && (number <= last || (number > last + MAX_STEP && !goesOn(marks, i)))) return
    if (number === last + 1 && (areBehind || targets.size > 0 || standsAlone(text, mark))) rising++
    last = Math.max(last, number)
    numbers.set(at, String(number))
    known.add(String(number))
  })
  return rising >= MIN_RISING || areGlued ? { marks: numbers, areBehind } : null
}

/** Whether most numbers are the last of their lines: the list of their targets was cut away. */
function endLines(text: string, marks: readonly Mark[]): boolean {
  const ending = marks.filter(({ end }) => /^\n?$/.test(text.charAt(end))).length
  return ending >= MIN_LINE_ENDS && ending >= marks.length * 0.5
}

/** Whether numbers stand behind words of their lines, and hardly any has a word glued to it. */
function standBehind(text: string, marks: readonly Mark[]): boolean {
  let behind = 0
  let inFront = 0
  for (const { at, end } of marks) {
    if (/[^\s.,;:)[\]]/.test(text.charAt(end))) inFront++
    else if (/[^\s\]] ?$/.test(charactersBefore(text, at, 2))) behind++
  }
  return behind > inFront * 10
}

/** Whether a number stands inside of a sentence. */
function isCitation(text: string, { at, end }: Mark): boolean {
  return (
    /[\p{L},;)] /u.test(charactersBefore(text, at, 2)) && inSentencePattern.test(text.slice(end, end + 8))
  )
}

/** Whether a number stands where no citation does: glued to the words behind it, or alone on its line. */
function marksLink(text: string, { at, end }: Mark): boolean {
  const next = text.charAt(end)
  if (next !== '\n' && next !== '') return /[^\s.,;:)\]]/.test(next)
  const start = indentStart(text, at)
  return start === 0 || text.charAt(start - 1) === '\n'
}

/** Whether a mark is glued to the words behind it, or alone on its line, and not glued to a word in front. */
function standsAlone(text: string, mark: Mark): boolean {
  return marksLink(text, mark) && !/[\p{L}\p{N}]/u.test(text.charAt(mark.at - 1))
}

/** Whether a paragraph begins with a mark that stands where no citation and no words of a link do. */
function beginsBlock(text: string, mark: Mark): boolean {
  const start = indentStart(text, mark.at)
  const isFirst = start === 0 || text.slice(start - 2, start) === '\n\n'
  return isFirst && text.charCodeAt(mark.end) !== 91 && marksLink(text, mark)
}

/** Whether the numbers go on from one far above the last: somebody cut cards out, and it is no citation. */
function goesOn(marks: readonly Mark[], index: number): boolean {
  const { number } = marks[index] as Mark
  let next = number
  for (const mark of marks.slice(index + 1, index + 4)) if (mark.number === next + 1) next++
  return next >= number + 2
}

/** Where the blanks in front of a place begin. */
function indentStart(text: string, at: number): number {
  let start = at
  while (at - start < MAX_INDENT && /[ \t]/.test(text.charAt(start - 1))) start--
  return start
}
