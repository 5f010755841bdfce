import { isPageLine, type ReadLine } from '../lines/classify-line'
import { isSameLink, type Line } from '../source/line'
import { countValues } from '../source/most-common'
import { isFootPiece } from './foot-places'
import { type Highlights, startsAtHighlight } from './highlights'
import { endsOpen, endsSentence, startsInside } from './sentence-shape'
import { isOrganizationLink, isSlug } from './slug-of-target'
import { isFull } from './wrap-width'

/** The lines that say what many cards do, as indices: no paper does, so the page does. */
export type Buttons = ReadonlySet<number>

/** Longest words of a button. */
const MAX_BUTTON = 30
/** Fewest lines that make one, and their share of the cards: some stand only on cards that have a project's page, say. */
const MIN_BUTTONS = 3
const BUTTON_SHARE = 0.25

/** What is known of a page before its buttons are. */
interface Layout {
  cards: number
  wrapWidth: number | null
  highlights: Highlights
}

/** Learns which lines are buttons of the page that no rule knows by name: `Project page`, `Add to collection`, `+12`. */
export function findButtons(lines: readonly ReadLine[], layout: Layout): Buttons {
  const said: string[] = []
  const titles = new Set<string>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine
    if (line.text.length > MAX_BUTTON) continue
    // Whatever a user is called, who may have submitted many.
    if (lines[i - 1]?.reading.card?.isSubmittedBy || !mayBeButton(line)) continue
    if (isRestOf(lines[i - 1], line, layout)) continue
    if (goesOnBelow(line, lines[i + 1])) continue
    const words = wordsOf(line)
    // A text may hold a card several times, whose title stands above the same abstract.
    const below = lines[i + 1]?.text ?? ''
    if (below.length > MAX_BUTTON) {
      const pair = `${words}\n${below}`
      if (titles.has(pair)) continue
      titles.add(pair)
    }
    said.push(words)
  }
  const least = Math.max(MIN_BUTTONS, layout.cards * BUTTON_SHARE)
  const counts = countValues(said)
  const buttons = new Set<number>()
  lines.forEach((line, i) => {
    if (line.text.length <= MAX_BUTTON && (counts.get(wordsOf(line)) ?? 0) >= least) buttons.add(i)
  })
  return buttons
}

/** Whether nothing tells that a line is a field, an address or a part of a sentence. */
function mayBeButton(line: ReadLine): boolean {
  const { text, reading } = line
  if (reading.organization !== null || reading.isImage) return false
  if (isFootPiece(reading) || isPageLine(reading) || isOrganizationLink(line)) return false
  return !(text.includes('://') || startsInside(text) || endsSentence(text) || endsOpen(text))
}

/** Whether a line goes on with the words above, which the page or its tool broke. */
function isRestOf(above: Line | undefined, line: Line, layout: Layout): boolean {
  if (startsAtHighlight(line, layout.highlights)) return true
  if (above === undefined || line.gap > 0) return false
  return isSameLink(above, line) || isFull(above, line, layout)
}

/** Whether a line goes on below: in the middle of a sentence, or with the name of an organization whose slug it is. */
function goesOnBelow({ text }: Line, next: ReadLine | undefined): boolean {
  if (next === undefined) return false
  if (next.gap === 0 && startsInside(next.text)) return true
  return isSlug(text) && (next.reading.organization !== null || isOrganizationLink(next))
}

/** What a line says; whichever number it holds. */
function wordsOf({ text }: Line): string {
  return text.replace(/\d+/g, '0')
}
