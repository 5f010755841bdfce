/** Fewest numbers that follow one another that show that the capture numbers its links. */
const MIN_RISING = 3
/** How many numbers of links a tool leaves out at the most between two that it prints. */
const MAX_STEP = 12
/** Deepest indent of a definition. */
const MAX_INDENT = 16
/** What stands behind a citation, and not behind the mark of a link. */
const inSentencePattern = /^(?: (?!arXiv)[a-z]|[.,;)])/

/** Where `[18]` marks a link, and its number; null unless such numbers count upwards through the text. */
export function findLinkNumbers(text: string, definitions: ReadonlySet<number>): Map<number, string> | null {
  const marks: { at: number; number: number }[] = []
  for (const { index: at, 0: match, 1: number } of text.matchAll(/\[(\d{1,5})\](?!\(|:)/g)) {
    // Behind a link's mark stands the name of a picture, and inside of a sentence a citation.
    const isPicture = text.charCodeAt(at - 1) === 93
    const behind = at + match.length
    const isCitation =
      /[A-Za-z,;)] /.test(text.slice(Math.max(0, at - 2), at)) &&
      inSentencePattern.test(text.slice(behind, behind + 8))
    if (!isPicture && !isCitation && !definitions.has(indentStart(text, at)))
      marks.push({ at, number: Number(number) })
  }
  const numbers = new Map<number, string>()
  let last = -1
  let rising = 0
  marks.forEach(({ at, number }, i) => {
    if (last !== -1 && (number <= last || (number > last + MAX_STEP && !goesOn(marks, i)))) return
    if (number === last + 1) rising++
    last = number
    numbers.set(at, String(number))
  })
  return rising >= MIN_RISING && numbers.size >= marks.length * 0.5 ? numbers : null
}

/** Whether the numbers go on from one far above the last: somebody cut cards out, and it is no citation. */
function goesOn(marks: readonly { number: number }[], index: number): boolean {
  const { number } = marks[index] as { number: number }
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
