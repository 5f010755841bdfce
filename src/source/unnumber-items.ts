import { type Line, moveLinks, relink, rewriteLine, sourceOffset } from './line'

/** The number of a list's item, which an emphasis may hold as well. */
const numberPattern = /(?<=^[*_]{0,3})(\d{1,3})[.)] +(?=\S)/g
const mayBeginPattern = /^[\d*_]/
/** Fewest items, each numbered one higher than the one above, that make a list. */
const MIN_ITEMS = 3

/**
 * Takes the numbers off the items of a list that goes through the whole text, which are cards: `1. Low Tide`. A card
 * has more lines than its title, and a blank one above; the points of an abstract follow each other.
 */
export function unnumberItems(lines: readonly Line[]): void {
  let items: [line: Line, length: number][] = []
  let last = 0
  let lastIndex = 0
  lines.forEach((line, index) => {
    const [mark, number] = readMark(line)
    if (number === 0) return
    const goesOn = number === last + 1 && index > lastIndex + 1
    if (!goesOn && items.length >= MIN_ITEMS) return
    if (!goesOn) items = []
    items.push([line, mark])
    last = number
    lastIndex = index
  })
  if (items.length < MIN_ITEMS) return
  for (const [line, length] of items) cutStart(line, length)
}

/** How long the number in front of a line is with its mark, and which it is; 0 without one. */
function readMark({ text, gap, from }: Line): [length: number, number: number] {
  if ((gap === 0 && from > 0) || !mayBeginPattern.test(text)) return [0, 0]
  const [match] = text.matchAll(numberPattern)
  return match ? [match[0].length, Number(match[1])] : [0, 0]
}

/** Takes the number off a line. */
function cutStart(line: Line, length: number): void {
  rewriteLine(line, numberPattern, '')
  line.start = sourceOffset(line, 0)
  if (line.links !== null) relink(line, moveLinks(line.links, -length))
}
