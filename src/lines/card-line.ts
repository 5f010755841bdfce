import P from 'parsimmon'
import { authorCount } from './author-count'
import { compactNumber } from './compact-number'
import { type PrintedDate, paperDate } from './paper-date'
import { upvoteCount } from './upvote-count'

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
}

const space = P.regexp(/ */)
const piece = <T>(parser: P.Parser<T>) => space.then(parser).fallback(null)
/** Whether the words in a pattern's group are there; it matches without them, as failing takes parsimmon longer. */
const label = (pattern: RegExp) => P.regexp(pattern, 1).map((words?: string) => words !== undefined)

const foot = P.seq(
  piece(authorCount),
  label(/(?: *(·))?/),
  piece(paperDate),
  label(/(?: *(·))?/),
  piece(compactNumber),
  piece(upvoteCount),
)

const buttons = P.seq(
  label(/(?: *(Upvoted?)(?![A-Za-z_:]))?/),
  piece(upvoteCount),
  label(/(?: *(GitHub)(?![A-Za-z_:]))?/),
  piece(compactNumber),
  label(/(?: *(arXiv Page))?/),
)

const end = P.seq(
  label(/(?: *(Submitted by:?)(?: *(?:\[[^\]]{0,200}\]|\*(?= |$)))*)?/),
  // Users have no spaces in their names; a number behind one is the next field, the upvotes.
  space.then(P.regexp(/\S{1,60}(?= (?:\d[\d,.]*[kKmM]?|[-–—])$)|[^·]{0,60}/)).map((words) => words.trim()),
  piece(upvoteCount),
)

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
export const cardLine: P.Parser<CardLine> = P.seqMap(
  foot,
  buttons,
  end,
  (
    [authors, dotBefore, date, dotBehind, first, second],
    [isUpvote, upvotes, isGitHub, stars, isArxiv],
    [isSubmittedBy, words, last],
  ) => ({
    submittedBy: isSubmittedBy && words !== '' ? words : null,
    isSubmittedBy,
    authors,
    hasDot: dotBefore || dotBehind,
    date,
    counts: [first, second].filter((count) => count !== null),
    endsWithDash: first === null && second === 0,
    isUpvote,
    upvotes: upvotes ?? last,
    isGitHub,
    stars,
    isArxiv,
    stray: isSubmittedBy ? '' : words,
  }),
)
  .chain(
    (line): P.Parser<CardLine> =>
      holdsPiece(line) && (line.stray === '' || isStrayCount(line))
        ? P.succeed(line)
        : P.fail('the end of the line'),
  )
  .desc('a line of a card')

/** A first number or dash is one of the counts, even where the line ends with it. */
function holdsPiece({ authors, hasDot, date, counts, ...line }: CardLine): boolean {
  if (authors !== null || hasDot || date !== null || counts.length > 0) return true
  return line.isUpvote || line.isGitHub || line.isArxiv || line.isSubmittedBy
}

/** A date keeps its line even where something stands in the place of its count: `May 28 1e400`. */
function isStrayCount({ date, stray, isUpvote, isGitHub, isArxiv }: CardLine): boolean {
  return date !== null && !isUpvote && !isGitHub && !isArxiv && /^[\w.-]{1,6}(?: comments?)?$/.test(stray)
}
