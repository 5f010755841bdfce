import { isHeadLine, isPageLine, type ReadLine } from '../lines/classify-line'
import { isHeading } from '../source/line'
import { isPaperLink } from '../source/targets'
import { type Buttons, findButtons } from './find-buttons'
import { isFootPiece } from './foot-places'
import { findHighlights, type Highlights } from './highlights'
import { isOrganizationLink } from './slug-of-target'
import { MAX_WRAP_WIDTH, measureWrapWidth } from './wrap-width'

/** What is known of the whole text before its lines are placed. */
export interface Habits {
  /** Columns at which the capture wraps its lines; null when it does not. */
  wrapWidth: number | null
  /** Some lines are longer than a tool leaves them: those that are wrapped are so in the page's own source. */
  isSourceWrapped: boolean
  /** Titles carry a heading mark. */
  headings: boolean
  /** Cards carry no abstract (daily pages). */
  daily: boolean
  /** Cards of such a page name the user who submitted them. */
  submitters: boolean
  /** A blank line stands between an abstract and the name of an organization. */
  namesApart: boolean
  /** Cards carry a date. */
  dated: boolean
  /** The number of comments stands behind the date on its line. */
  commentsBesideDate: boolean
  /** The text begins with the head of a page, or has one in it; otherwise it may begin inside of a card. */
  hasHead: boolean
  /** Card titles carry a link to the paper's page. */
  paperLinks: boolean
  /** What the page sets on many cards. */
  buttons: Buttons
  /** Words in which the capture breaks sentences. */
  highlights: Highlights
}

/** The share of cards that have a date on a page whose cards have one, and of titles that have a mark. */
const DATED_SHARE = 0.3
const MARKED_SHARE = 0.5
/** The share of cards that name a submitter on a daily page; one of them may be a title. */
const SUBMITTED_SHARE = 0.3
/** Fewer lines of text for each card hold titles, but no abstracts. */
const TEXTS_PER_CARD = 1.5

/** Learns from the whole text what its tool and its page do throughout. */
export function measureHabits(lines: readonly ReadLine[]): Habits {
  let headings = 0
  let paperLinks = 0
  let authorLines = 0
  let dateLines = 0
  let submitted = 0
  let organizations = 0
  let texts = 0
  let commentsBesideDate = false
  let apart = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ReadLine
    const { reading } = line
    const { card, names } = reading
    if (isHeading(line)) {
      headings++
      if (isPaperLink(line.target)) paperLinks++
    }
    if (names !== null || card?.authors != null) authorLines++
    if (card?.hasDot && card.authors === null) {
      const name = reading.organization === null ? nameAbove(lines[i - 1]) : line
      if (name !== undefined) apart += name.gap > 0 ? 1 : -1
    }
    // The page's own day stands in front of the cards; behind upvotes stands a title, behind "Submitted by" a user.
    const above = lines[i - 1]?.reading
    const isText = above?.count != null || above?.card?.isSubmittedBy
    if (card?.date && !isText && (authorLines > 0 || submitted > 0 || card.hasDot)) dateLines++
    if (card?.date && card.counts.length > 0) commentsBesideDate = true
    if (card?.isSubmittedBy) submitted++
    if (isOrganizationLink(line)) organizations++
    else if (!isFootPiece(reading) && !isPageLine(reading)) texts++
  }
  const cards = Math.max(authorLines, dateLines)
  const highlights = findHighlights(lines)
  const dated = dateLines > Math.max(authorLines, submitted) * DATED_SHARE
  const wrapWidth = measureWrapWidth(lines)
  const layout = { cards: Math.max(cards, submitted), wrapWidth, highlights }
  const buttons = findButtons(lines, layout)
  texts -= buttons.size
  const isBare = authorLines > 1 && texts < (authorLines + organizations) * TEXTS_PER_CARD
  const daily = !dated && authorLines > 0 && (submitted > authorLines * SUBMITTED_SHARE || isBare)
  return {
    wrapWidth,
    isSourceWrapped: wrapWidth !== null && lines.some(({ text }) => text.length > MAX_WRAP_WIDTH),
    headings: headings > 0 && headings >= cards * MARKED_SHARE,
    daily,
    submitters: daily && submitted > 0,
    namesApart: apart > 0,
    dated,
    commentsBesideDate,
    hasHead: lines.some(({ reading }) => isHeadLine(reading)),
    buttons,
    paperLinks: paperLinks > 0 && paperLinks >= cards * MARKED_SHARE,
    highlights,
  }
}

/** The line in front of a dot, where it may be the name of an organization. */
function nameAbove(above: ReadLine | undefined): ReadLine | undefined {
  return above === undefined || isFootPiece(above.reading) || above.reading.isImage ? undefined : above
}
