import type { Report } from '../diagnostics'
import type { Habits } from '../entries/measure-habits'
import { isOutside, isSkipped, type Placement } from '../entries/places'
import type { Span } from '../schema'
import type { Line } from '../source/line'
import type { Draft } from './draft'
import type { ReadHeader } from './read-header'

// Every second byte of English in UTF-16 is a NUL, and no other one: pictures hold many NULs together.
const utf16Pattern = /(?:[^\0]\0){9}/

/** What is needed of a page to know which of its lines belong to nothing. */
interface ReadLines {
  lines: readonly Line[]
  drafts: readonly Draft[]
  habits: Pick<Habits, 'buttons'>
  placement: Placement
  header: ReadHeader
}

/** Text that belongs to nothing. */
export interface UnusedText extends Span {
  /** It stands on many cards. */
  isButton: boolean
  /** The card above, where another stands below; it may lack the text. */
  draft: Draft | null
}

/** The lines of a page that belong to nothing, those of one kind that stand next to each other together. */
export function findUnused({ lines, drafts, habits, placement, header }: ReadLines): UnusedText[] {
  const texts: UnusedText[] = []
  let last: UnusedText | null = null
  let next = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    while (next < drafts.length && (drafts[next] as Draft).entry.last < i) next++
    const isLoose = isOutside(placement.place[i]) && !header.parts.has(i)
    const isBeside = habits.buttons.has(i) && (isLoose || isSkipped(placement, i))
    if (!isLoose && !isBeside) last = null
    else if (last !== null && last.isButton === isBeside) last.end = line.end
    else {
      const draft = (next < drafts.length && drafts[next - 1]) || null
      last = { start: line.from, end: line.end, isButton: isBeside, draft }
      texts.push(last)
    }
  }
  return texts
}

/** Reports text of a page that belongs to nothing. `paperOf` says which papers its cards are. */
export function reportUnused(
  texts: readonly UnusedText[],
  paperOf: ReadonlyMap<Draft, number>,
  report: Report,
): void {
  for (const { start, end, isButton, draft } of texts) {
    const span = { start, end }
    if (isButton) report('UNUSED_TEXT', 'info', span, 'stands on many cards; it was left out.')
    else
      report(
        'UNUSED_TEXT',
        'warning',
        span,
        'belongs to no paper; it was left out.',
        draft ? paperOf.get(draft) : undefined,
      )
  }
}

/** Reports a text without papers: empty, no listing, or the head of one. */
export function reportNoPapers(text: string, hasLines: boolean, isListing: boolean, report: Report): void {
  const whole = { start: 0, end: text.length }
  if (isListing) report('NO_PAPERS', 'warning', whole, 'has the head of a listing but no paper.')
  else if (hasLines) {
    const what = utf16Pattern.test(text) ? 'looks like UTF-16' : 'does not look like a listing'
    report('NOT_A_LISTING', 'error', whole, `${what}; nothing was read.`)
  } else report('EMPTY_TEXT', 'error', whole, 'holds no words; there is nothing to read.')
}
