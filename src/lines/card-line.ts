import P from 'parsimmon'
import type { Range } from '../source/range'
import { authorCount } from './author-count'
import { compactNumber } from './compact-number'
import { type PrintedDate, paperDate } from './paper-date'
import { upvoteCount } from './upvote-count'
import { vagueDate } from './vague-date'

/**
 * What a piece of a line is. A first bare number is `comments` and a second `upvotes`, as a card prints them; a page that
 * prints only upvotes, or stars in front of the comments, means something else by them.
 */
export type CardPieceKind =
  | 'organization'
  | 'authors'
  | 'dot'
  | 'date'
  | 'comments'
  | 'upvotes'
  | 'upvoteLabel'
  | 'upvoteCount'
  | 'github'
  | 'stars'
  | 'arxiv'
  | 'submitted'
  | 'submitter'
  | 'stray'

/** A piece of a line, and where it stands, as offsets into the line. */
export type CardPiece = {
  [Kind in CardPieceKind]: {
    /** What it is. */
    kind: Kind
    /** What was read there: a number, a date, or the words. */
    value: Kind extends 'date'
      ? PrintedDate
      : Kind extends 'authors' | 'comments' | 'upvotes' | 'upvoteCount' | 'stars'
        ? number
        : string
    /** Offset of its first character. */
    start: number
    /** Offset behind its last character. */
    end: number
  }
}[CardPieceKind]

/** A piece of one kind, as long as it is read. */
interface Piece<Kind extends string, Value> extends Range {
  kind: Kind
  value: Value
}

/** What one line of a card's foot holds; null, false or empty where it holds nothing of the kind. */
export interface CardLine {
  /** The user behind "Submitted by", on the same line. */
  submittedBy: string | null
  /** Whether the line says "Submitted by", with or without the user. */
  isSubmittedBy: boolean
  /** The number of `7 authors`. */
  authors: number | null
  /** Whether a middle dot stands before or behind the date, or in its place. */
  hasDot: boolean
  /** The date as printed. */
  date: PrintedDate | null
  /** The bare numbers behind the date, two at most; a dash behind them is 0. Which is which the line does not tell. */
  counts: number[]
  /** Whether a dash and no number stands behind the date, which is how no upvotes are printed. */
  endsWithDash: boolean
  /** Whether the line says "Upvote". */
  isUpvote: boolean
  /** The number behind "Upvote", or at the end of the line; 0 for a dash. */
  upvotes: number | null
  /** Whether the line says "GitHub". */
  isGitHub: boolean
  /** The number behind "GitHub". */
  stars: number | null
  /** Whether the line says "arXiv Page". */
  isArxiv: boolean
  /** What follows a date and is no count; empty when the line is read whole. */
  stray: string
  /** Where each of these stands, in the order of the line. */
  pieces: CardPiece[]
}

/** The offset at which a parser stands. That of parsimmon comes with a line and a column, which takes it longer. */
const here = P((_, at) => P.makeSuccess(at, at))
/** Runs over any of some characters; where they end. */
const skip = (characters: string) =>
  P((input, from) => {
    let at = from
    while (at < input.length && characters.includes(input.charAt(at))) at++
    return P.makeSuccess(at, at)
  })
/** Pictures of what a number counts may stand on either side of it. */
const space = skip(' ★☆⭐▲△')
const piece = <Kind extends string, Value>(kind: Kind, parser: P.Parser<Value>, before = space) =>
  P.seqMap(
    before,
    parser,
    here,
    (start, value, end): Piece<Kind, Value> => ({ kind, value, start, end }),
  ).fallback(null)
/** The words in a pattern's group, if they are there; it matches without them, as failing takes parsimmon longer. */
const label = <Kind extends string>(kind: Kind, pattern: RegExp) =>
  P.seqMap(space, P.regexp(pattern, 1), (start, words?: string) => wordsAt(kind, start, words ?? ''))

const foot = P.seq(
  piece('authors', authorCount, skip(' *•+·-')),
  label('dot', /(·)?/),
  piece('date', P.alt(paperDate, vagueDate)),
  label('dot', /(·)?/),
  piece('comments', compactNumber.skip(P.regexp(/(?: comments?(?![\w-]))?/))),
  piece('upvotes', upvoteCount),
)

const buttons = P.seq(
  label('upvoteLabel', /(?:(Upvoted?)(?![A-Za-z_:]))?/i),
  piece('upvoteCount', upvoteCount),
  label('github', /(?:(GitHub)(?![A-Za-z_:]))?/i),
  piece('stars', compactNumber),
  label('arxiv', /(arXiv page)?/i),
)

// What stands there without "Submitted by" is no field.
const end = P.seqMap(
  label('submitted', /(?:((?:Submitt|Shar|Post|Add|Suggest)ed by:?)(?: *(?:\[[^\]]{0,200}\]|\*(?= |$)))*)?/i),
  // Users have no spaces in their names; a number behind one is the next field, the upvotes.
  P.seqMap(space, P.regexp(/\S{1,60}(?= (?:\d[\d,.]*[kKmM]?|[-–—])$)|[^·]{0,60}/), (start, words) =>
    wordsAt('submitter', start, words.trim()),
  ),
  piece('upvotes', upvoteCount),
  (submitted, words, upvotes) =>
    submitted
      ? ([submitted, words, null, upvotes] as const)
      : ([null, null, words && { ...words, kind: 'stray' as const }, upvotes] as const),
)

const rest = P.seq(buttons, end)
type Rest = typeof rest extends P.Parser<infer Value> ? Value : never
/** Most lines end behind the foot; to try what could follow takes as long as all that was read. */
const nothing: P.Parser<Rest> = P.eof.result([
  [null, null, null, null, null],
  [null, null, null, null],
])

/**
 * A line of a card's foot: any of its pieces, in the order of the card.
 *
 * @example
 * ```ts
 * import { cardLine, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(cardLine, '· Dec 19, 2024 11')?.counts) // [ 11 ]
 * console.log(runParser(cardLine, 'GitHub 31.5k arXiv Page')?.stars) // 31500
 * console.log(runParser(cardLine, 'Lighthouse')) // null
 * ```
 */
export const cardLine: P.Parser<CardLine> = P.seqMap(foot, P.alt(nothing, rest), (foot, [buttons, end]) => {
  const [authors, dotBefore, date, dotBehind, first, second] = foot
  const [upvote, upvotes, github, stars, arxiv] = buttons
  const [submitted, submitter, stray, last] = end
  return {
    submittedBy: read(submitter),
    isSubmittedBy: submitted !== null,
    authors: read(authors),
    hasDot: dotBefore !== null || dotBehind !== null,
    date: read(date),
    counts: present([first, second]).map(({ value }) => value),
    endsWithDash: first === null && second?.value === 0,
    isUpvote: upvote !== null,
    upvotes: read(upvotes ?? last),
    isGitHub: github !== null,
    stars: read(stars),
    isArxiv: arxiv !== null,
    stray: read(stray) ?? '',
    pieces: present<CardPiece>([...foot, ...buttons, ...end]),
  }
})
  .chain((line) => (isFoot(line) ? P.succeed(line) : P.fail('the end of the line')))
  .desc('a line of a card')

function wordsAt<Kind extends string>(kind: Kind, start: number, words: string): Piece<Kind, string> | null {
  return words === '' ? null : { kind, value: words, start, end: start + words.length }
}

function read<T>(piece: Piece<string, T> | null): T | null {
  return piece === null ? null : piece.value
}

function present<T>(pieces: readonly (T | null)[]): T[] {
  return pieces.filter((piece) => piece !== null)
}

/** A date keeps its line even where something stands in the place of its count: `May 28 1e400`, not `May 28 Lab`. */
function isFoot({ date, stray, isUpvote, isGitHub, isArxiv, stars, upvotes, pieces }: CardLine): boolean {
  if (stray === '') return pieces.length > 0
  // Buttons of another page stand behind: `GitHub 31.5k Project page`.
  if (isUpvote || isGitHub || isArxiv)
    return /^\p{Lu}/u.test(stray) && (stars !== null || (isUpvote && upvotes !== null))
  return date !== null && /^(?:[a-z\d_.-][\w.-]{0,5}(?: comments?)?$|\(\w)/.test(stray)
}
