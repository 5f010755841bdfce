import { cutLine, type Line } from './line'
import { cutsAt } from './offset-map'

/** The number of a list's item, which an emphasis may hold as well, with the mark of a heading behind it. */
const numberPattern = /(?<=^[*_]{0,4} ?)(?:\d{1,3}[.)]|#\d{1,3}) +(?:#{1,6} +)?(?=\S)/g
const beginnings = '0123456789*_#'
const itemPattern = /^[*_]{0,4} ?(?:#(?=\d+ )|(?=\d+[.)]))(\d{1,3})[.)]? /
/** The upvotes right above a title. */
const upvotesPattern = /^(?:-|[^\p{L}\p{N}]{0,3}\d[\d.,]{0,6}k?)$/u
/** Fewest items, each numbered one higher than the one above or as that is, that make a list. */
const MIN_ITEMS = 3

/**
 * Takes the numbers off the items of a list that goes through the whole text, which are cards: `1. Low Tide`, `#1 Low Tide`. A card
 * has more lines than its title, and a blank one or its upvotes above; the points of an abstract follow each other.
 */
export function unnumberItems(lines: readonly Line[]): void {
  let items: Line[] = []
  let last = 0
  let lastIndex = 0
  lines.forEach((line, index) => {
    const number = numberOf(line, lines[index - 1])
    if (number === 0) return
    // Some pages print each card twice.
    const goesOn = (number === last + 1 || number === last) && index > lastIndex + 1
    if (!goesOn && items.length >= MIN_ITEMS) return
    if (!goesOn) items = []
    items.push(line)
    last = number
    lastIndex = index
  })
  if (items.length < MIN_ITEMS) return
  for (const line of items) cutLine(line, cutsAt(line.text, numberPattern, ''))
}

/** The number in front of a line; 0 without one. */
function numberOf({ text, gap }: Line, above: Line | undefined): number {
  if (!beginnings.includes(text.charAt(0))) return 0
  if (gap === 0 && above !== undefined && !upvotesPattern.test(above.text)) return 0
  return Number(itemPattern.exec(text)?.[1] ?? 0)
}
