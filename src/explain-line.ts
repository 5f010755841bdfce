import { piecesAt } from './entries/foot-places'
import { isFootPlace, perPlace } from './entries/places'
import type { CardLine, CardPiece, CardPieceKind } from './lines/card-line'
import type { LineReading } from './lines/classify-line'
import type { PartReading } from './read-part'
import { type Line, sourceEnd, sourceOffset } from './source/line'
import type { Range } from './source/range'

/**
 * What a stretch of the text was taken for: a part of a card (from `submitted by` to `arxiv`), of the head of the page
 * (from `header title` to `header date`), of the rest of the page (`navigation`, `notice`, `image`, and `cut` for words
 * such as "truncated"), `blank`, or `markup` between lines. `unused` is text that no rule knows.
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
  isNext: boolean
}

const footRoles = {
  submitted: 'submitted by',
  submitter: 'submitter',
  upvotes: 'upvotes',
  authors: 'author line',
  dot: 'separator',
  date: 'date',
  comments: 'comments',
  upvoteLabel: 'upvotes',
  upvoteCount: 'upvotes',
  github: 'repository',
  stars: 'repository',
  arxiv: 'arxiv',
} as const

const roles = perPlace<StretchRole | null>({
  ...footRoles,
  before: null,
  title: 'title',
  titleMore: 'title',
  abstract: 'abstract',
  after: null,
})

const pieceRoles: Readonly<Record<CardPieceKind, StretchRole>> = {
  ...footRoles,
  organization: 'author line',
  stray: 'unused',
}

/** Says what the words of a line were taken for: all of them, or each piece of a card's foot. */
export function explainLine(part: PartReading, index: number): LineStretch[] {
  const line = part.lines[index] as Line
  const { card } = part.readings[index] as LineReading
  const place = part.placement.place[index] as number
  const whole = { start: line.from, end: line.end, role: roleOf(part, index), isNext: false }
  if (card === null || part.placement.skipped[index] === 1 || !isFootPlace(place)) return [whole]
  const pieces = piecesAt(card, place)
  const next = firstOfNext(card, pieces)
  const stretches: LineStretch[] = []
  pieces.forEach(({ kind, start, end }, i) => {
    const role = pieceRoles[kind]
    const last = stretches.at(-1)
    if (last?.role === role) last.end = sourceEnd(line, end)
    else
      stretches.push({ start: sourceOffset(line, start), end: sourceEnd(line, end), role, isNext: i >= next })
  })
  const [first, second] = stretches
  if (first === undefined || second === undefined) return [whole]
  first.start = line.from
  const last = stretches.at(-1) as LineStretch
  last.end = line.end
  return stretches
}

function roleOf({ placement, header }: PartReading, index: number): StretchRole {
  if (placement.skipped[index] === 1) return 'image'
  return roles[placement.place[index] as number] ?? header.parts.get(index) ?? 'unused'
}

/** The first piece of a line that belongs to the next card where that begins on the line. */
function firstOfNext({ isSubmittedBy }: CardLine, pieces: readonly CardPiece[]): number {
  const kinds = pieces.map(({ kind }) => kind)
  return kinds.indexOf(isSubmittedBy ? 'submitted' : 'upvotes')
}
