import { isHeading, type Line } from '../source/line'
import { isPaperLink } from '../source/targets'
import { isFootPiece } from './foot-places'
import { goesOn, isBelowHighlight, startsAtHighlight } from './highlights'
import { START } from './lattice'
import { type Habits, hadRoom, MAX_WRAP_WIDTH } from './measure-habits'
import { Place } from './places'
import type { Row } from './row'
import { endsInside, endsOpen, mayEnd } from './sentence-shape'
import { isOrganizationLink } from './slug-of-target'
import { offer, type Steps } from './steps'
import { ENTER, NO_SUBMITTER, NO_UPVOTES } from './track'

// Costs are as in `track.ts`.
const KNOWN_AS_TEXT = 300
const FIELD_AS_TEXT = 600
/** No words of an abstract lead to an organization's page. */
const ORGANIZATION_AS_TEXT = 300
/** What the length of a title can cost at the most: in its place a very long title is one all the same. */
const LONG_TITLE = 500
/** Longest title that costs nothing; each character more costs a little. */
const TITLE_LENGTH = 170
/** An abstract that begins where the capture breaks sentences; it mostly begins elsewhere. */
const AT_BREAK = 150
/** A sentence right below or above a whole paragraph on one line: an abstract has one. */
const OTHER_PARAGRAPH = 280
/** An abstract that begins deeper than its title right above. */
const HANGING = 300
/** A title that ends with a preposition or an article. */
const OPEN_TITLE = 200
/** A title goes on below a line that had room, on a page without abstracts: what stands there is an organization. */
const SECOND_LINE = 400
/** Each further line of a title: two are common, an abstract's worth of them is none. */
const TITLE_LINE = 30
/** Abstracts hold addresses, titles hardly ever. */
const ADDRESS_IN_TITLE = 400
/** A title goes over a line in which one sentence ends and another begins. */
const SENTENCE_IN_TITLE = 150
/** The first card of a text that may begin below its upvotes. */
const CUT_UPVOTES = 100
/** Longest name of a user. */
const MAX_USER = 60

/** Offers a line to a title, an abstract, and the user who submitted a paper. */
export function offerText(steps: Steps, row: Row, habits: Habits): void {
  const { line, reading, above, isInside, isSameLink } = row
  const isField = isFootPiece(reading)
  const looks = isField ? FIELD_AS_TEXT : row.isKnown || reading.isImage ? KNOWN_AS_TEXT : 0
  const isMarked = isHeading(line)
  const { length } = line.text
  const isLong = length > TITLE_LENGTH
  const hasAddress = !isLong && line.text.includes('://')
  const asTitle =
    (isLong ? Math.min(LONG_TITLE, (length - TITLE_LENGTH) * 3) : 0) +
    (reading.isImage ? FIELD_AS_TEXT : Math.min(looks, 350)) +
    (habits.headings ? (isMarked ? -300 : 400) : 0) +
    (habits.paperLinks ? (isPaperLink(line.target) ? -100 : 400) : 0) +
    (isInside ? 200 : 0) +
    (hasAddress ? ADDRESS_IN_TITLE : 0)
  const entering = asTitle + (habits.daily ? NO_SUBMITTER : 0)
  offer(steps, ENTER, Place.title, entering + NO_UPVOTES, entering)
  if (!habits.hasHead) offer(steps, Place.before | START, Place.title, entering + CUT_UPVOTES, entering)
  offer(steps, Place.submitter, Place.title, asTitle + NO_UPVOTES, asTitle)
  offer(steps, Place.upvotes, Place.title, asTitle)
  if (above === null) return
  const isHighlight = startsAtHighlight(line, habits.highlights)
  const isBelow = isBelowHighlight(above, habits.highlights)
  const isBreak = isHighlight || isBelow
  const continues = isSameLink || isBreak || line.isGlued ? 0 : continuationCost(row, above, habits)
  const alsoLooks = isHighlight ? 0 : looks
  const isOpen = endsOpen(above.text)
  const isNewHeading = isMarked && habits.headings && !isWrappedHeading(line, above, habits)
  const asMore =
    TITLE_LINE +
    continues +
    alsoLooks +
    (isNewHeading ? 600 : 0) +
    (isLong ? 600 : hasAddress ? ADDRESS_IN_TITLE : 0) +
    (line.text.includes('. ') ? SENTENCE_IN_TITLE : 0) +
    (line.gap > 0 && !isBreak ? 300 : 0)
  offer(steps, Place.title, Place.titleMore, asMore)
  offer(steps, Place.titleMore, Place.titleMore, asMore)
  const isBesideWhole = above.text.length > MAX_WRAP_WIDTH ? mayEnd(above.text) : length > MAX_WRAP_WIDTH
  const isOther = isBesideWhole && continues > 0 && line.gap === 0 && !isInside
  const asText =
    alsoLooks +
    (isOther ? OTHER_PARAGRAPH : 0) +
    (habits.headings && isMarked ? 600 : 0) +
    (line.alt || isOrganizationLink(line) ? ORGANIZATION_AS_TEXT : 0)
  const isBroken = isInside && line.gap > 0 && !isSameLink && !row.isLogo && !isBreak
  const newParagraph = isBroken ? continues - (endsInside(above.text) ? 600 : 300) : continues
  offer(steps, Place.abstract, Place.abstract, newParagraph + asText)
  const sameBlock = line.gap === 0 && !isLong ? (row.isBelowFull && !habits.isSourceWrapped ? 400 : 100) : 0
  const first =
    (asText >> 1) +
    sameBlock +
    (isSameLink ? 500 : 0) +
    (habits.daily ? 600 : 0) +
    (isInside ? 150 : 0) +
    (isHighlight || (isBelow && goesOn(line.text)) ? AT_BREAK : 0) +
    (row.isHanging ? HANGING : 0) +
    (isOpen ? OPEN_TITLE : 0)
  offer(steps, Place.title, Place.abstract, first)
  offer(steps, Place.titleMore, Place.abstract, first)
  if (length <= MAX_USER) offer(steps, Place.submitted, Place.submitter, isField ? 300 : 0)
}

function continuationCost({ line, isHanging, isBelowFull }: Row, above: Line, habits: Habits): number {
  if (line.gap > 0) return 700
  if (isHanging) return 0
  if (above.isClosed) return 600
  if (line.linkIndex >= 0 && above.linkIndex >= 0) return 500
  if (habits.wrapWidth === null) return habits.daily && hadRoom(above, line, habits) ? SECOND_LINE : 150
  if (isBelowFull) return 0
  return habits.isSourceWrapped ? 150 : 300
}

/** Whether a heading goes on right below: some tools repeat the mark on each line. */
function isWrappedHeading({ gap, prefix }: Line, above: Line, { wrapWidth }: Habits): boolean {
  return wrapWidth !== null && gap === 0 && prefix === above.prefix && above.width * 2 > wrapWidth
}
