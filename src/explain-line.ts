import { placeOf, splitPieces } from './entries/foot-places'
import { isFootPlace, isSkipped, Place, perPlace } from './entries/places'
import type { ReadLine } from './lines/classify-line'
import type { PartReading } from './read-part'
import { sourceEnd, sourceOffset } from './source/line'
import type { Range } from './source/range'

/**
 * What a stretch of the text was taken for: a part of a card (from `submitted by` to `arxiv`), of the head of the page
 * (from `header title` to `header date`), of the rest of the page (`navigation`, `notice`, `image`, and `cut` for words
 * such as "truncated"), `blank`, or `markup` between the words, which may say where they lead. `unused` is text that no
 * rule knows.
 *
 * A minor version may add some: let a `switch` have a default.
 */
export type StretchRole =
  | 'blank'
  | 'markup'
  | 'header title'
  | 'curator'
  | 'query'
  | 'header date'
  | 'navigation'
  | 'notice'
  | 'cut'
  | 'image'
  | 'submitted by'
  | 'submitter'
  | 'upvotes'
  | 'title'
  | 'abstract'
  | 'author line'
  | 'separator'
  | 'date'
  | 'comments'
  | 'repository'
  | 'arxiv'
  | 'unused'

/** A stretch of a line, as offsets into the text, and whether it is the first part of the next card. */
interface LineStretch extends Range {
  role: StretchRole
  isNext?: boolean
}

const roles = perPlace<StretchRole>({
  [Place.before]: 'unused',
  [Place.submitted]: 'submitted by',
  [Place.submitter]: 'submitter',
  [Place.upvotes]: 'upvotes',
  [Place.title]: 'title',
  [Place.titleMore]: 'title',
  [Place.abstract]: 'abstract',
  [Place.authors]: 'author line',
  [Place.dot]: 'separator',
  [Place.date]: 'date',
  [Place.comments]: 'comments',
  [Place.upvoteLabel]: 'upvotes',
  [Place.upvoteCount]: 'upvotes',
  [Place.github]: 'repository',
  [Place.stars]: 'repository',
  [Place.arxiv]: 'arxiv',
  [Place.after]: 'unused',
})

/**
 * Says what the words of a line were taken for: all of them, or each piece of a card's foot. A line outside of all cards may
 * carry the first fields of the card below.
 */
export function explainLine(
  { lines, habits, placement, header }: PartReading,
  index: number,
  isCarrying: boolean,
): LineStretch[] {
  const line = lines[index] as ReadLine
  const { card } = line.reading
  const place = placement.place[index] as Place
  const isBeside = isSkipped(placement, index)
  const beside = habits.buttons.has(index) ? 'unused' : 'image'
  const role = isBeside ? beside : (header.parts.get(index) ?? (roles[place] as StretchRole))
  const whole: LineStretch = { start: line.from, end: line.end, role }
  const isFoot = isFootPlace(place)
  if (card === null || isBeside || !(isFoot || isCarrying)) return [whole]
  // Whatever a user is called: `May 4 2`.
  if (place === Place.submitter && !card.isSubmittedBy) return [whole]
  const { own, next } = splitPieces(card, isFoot ? place : Place.upvotes)
  const stretches: LineStretch[] = []
  for (const piece of [...own, ...next]) {
    const isNext = next.includes(piece)
    const pieceRole = isFoot || isNext ? (roles[placeOf[piece.kind]] as StretchRole) : role
    const end = sourceEnd(line, piece.end)
    const last = stretches.at(-1)
    if (last?.role === pieceRole) last.end = end
    else {
      const start = last ? sourceOffset(line, piece.start) : line.from
      stretches.push({ start, end, role: pieceRole, isNext })
    }
  }
  if (stretches.length < 2) return [whole]
  ;(stretches.at(-1) as LineStretch).end = line.end
  return stretches
}
