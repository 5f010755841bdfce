import type { Line } from '../source/line'
import { isPaperLink } from '../source/targets'
import { Cost } from './costs'
import { isFootPiece } from './foot-places'
import { goesOn, isBelowHighlight, startsAtHighlight } from './highlights'
import type { Habits } from './measure-habits'
import { Place } from './places'
import { type Row, TITLE_LENGTH } from './row'
import { endsInside, endsOpen } from './sentence-shape'
import { offer, type Steps } from './steps'
import { ENTER } from './track'
import { MAX_WRAP_WIDTH } from './wrap-width'

/** Longest name of a user. */
const MAX_USER = 60
const capitalPattern = /^\p{Lu}/u

/** Offers a line to a title, an abstract, and the user who submitted a paper. */
export function offerText(steps: Steps, row: Row, habits: Habits): void {
  const { line, above } = row
  const isField = isFootPiece(line.reading)
  const isKnown = row.isKnown || line.alt || row.isOrganization
  const looks = isField ? Cost.fieldAsText : isKnown ? Cost.knownAsText : 0
  const asAddress = row.hasAddress ? Cost.addressInTitle : 0
  const asButton = row.isButton ? Cost.buttonAsText : 0
  const asTitle = costAsTitle(row, habits, looks) + asAddress + asButton
  const entering = asTitle + (habits.submitters ? Cost.noSubmitter : 0)
  offer(steps, ENTER, Place.title, entering + Cost.noUpvotes, entering)
  offer(steps, Place.submitter, Place.title, asTitle + Cost.noUpvotes, asTitle)
  offer(steps, Place.upvotes, Place.title, asTitle)
  if (above === null) return
  const isHighlight = startsAtHighlight(line, habits.highlights)
  const isBelow = isBelowHighlight(above, habits.highlights)
  const isBreak = isHighlight || isBelow
  const continues = row.isSameLink || isBreak ? 0 : continuationCost(row, above)
  const alsoLooks = isHighlight ? 0 : looks
  const further = continues === Cost.belowEnd && endsOpen(above.text) ? Cost.below : continues
  const asMore = costAsMore(row) + further + alsoLooks + asAddress + asButton
  offer(steps, Place.title, Place.titleMore, asMore)
  offer(steps, Place.titleMore, Place.titleMore, asMore)
  const asText = costAsText(row, above, continues) + alsoLooks
  const asHeading = row.isHeading ? Cost.otherHeading : 0
  const goingOn = continues + (isBreak ? 0 : costOfBreak(row, above)) + costOfCapital(line, above, continues)
  offer(steps, Place.abstract, Place.abstract, goingOn + asText + asHeading + asButton)
  const atBreak = isHighlight || (isBelow && goesOn(line.text)) ? Cost.abstractAtBreak : 0
  // What stands in the place of an abstract is one rather than what goes on with it.
  const asRest = row.isRest ? Cost.restBelowTitle : 0
  const asNames = line.reading.names === null ? 0 : Cost.fieldAsText
  const asFirst =
    costAsFirst(row, above, habits) + atBreak + (asText >> 1) + asHeading + asRest + asButton + asNames
  offer(steps, Place.title, Place.abstract, asFirst)
  offer(steps, Place.titleMore, Place.abstract, asFirst)
  if (line.text.length <= MAX_USER) offer(steps, Place.submitted, Place.submitter, 0)
}

function costAsTitle({ line, isHeading, isInside }: Row, habits: Habits, looks: number): number {
  return (
    Math.min(Cost.longTitle, Math.max(0, line.text.length - TITLE_LENGTH) * Cost.titleCharacter) +
    Math.min(looks, Cost.looksAsTitle) +
    (isHeading ? Cost.heading : habits.headings ? Cost.unlikeTitles : 0) +
    (habits.paperLinks ? (isPaperLink(line.target) ? Cost.paperLink : Cost.unlikeTitles) : 0) +
    (isInside ? Cost.smallStart : 0)
  )
}

/** What it costs to take a line for a further one of a title. */
function costAsMore({ line, isHeading }: Row): number {
  return (
    Cost.titleLine +
    (isHeading ? Cost.otherHeading : 0) +
    (isLong(line) ? Cost.longTitleLine : 0) +
    (line.text.includes('. ') ? Cost.sentenceInTitle : 0)
  )
}

/** What it costs to take a line for one of an abstract. */
function costAsText({ line, isInside }: Row, above: Line, continues: number): number {
  const isOther = continues > 0 && line.gap === 0 && !isInside && isBesideParagraph(above, line)
  return isOther ? Cost.otherParagraph : 0
}

/** What it costs, besides, to take a line for the first one of an abstract. */
function costAsFirst(row: Row, above: Line, habits: Habits): number {
  const { line, isInside } = row
  const mayGoOn = row.isBelowFull && !habits.isSourceWrapped
  return (
    (line.gap > 0 || isLong(line) ? 0 : mayGoOn ? Cost.abstractBelowFull : Cost.abstractBelow) +
    (row.isSameLink ? Cost.abstractInLink : 0) +
    (endsOpen(above.text) ? Cost.abstractInTitle : 0) +
    (habits.daily ? Cost.dailyAbstract : 0) +
    (isInside ? Cost.smallStart : 0)
  )
}

/** What a blank line costs less in which a sentence goes on. */
function costOfBreak({ line, isInside, isSlug }: Row, above: Line): number {
  const mayBreak = isInside && line.gap > 0 && !isSlug
  return mayBreak && endsInside(above.text) ? Cost.brokenSentence : 0
}

/** What it costs that a sentence goes on with a capital, below a line that is not full and might end anything. */
function costOfCapital({ text }: Line, above: Line, continues: number): number {
  if (continues !== Cost.below || !capitalPattern.test(text)) return 0
  return endsInside(above.text) && !endsOpen(above.text) ? Cost.capitalInSentence : 0
}

function continuationCost({ line, isHanging, isBelowFull }: Row, above: Line): number {
  if (line.gap > 0 || above.isClosed) return Cost.belowEnd
  return isHanging || isBelowFull ? 0 : Cost.below
}

/** Whether one of two lines is a whole paragraph. */
function isBesideParagraph(above: Line, { text }: Line): boolean {
  return above.text.length > MAX_WRAP_WIDTH || text.length > MAX_WRAP_WIDTH
}

function isLong({ text }: Line): boolean {
  return text.length > TITLE_LENGTH
}
