import { isHeadLine, type LineReading } from '../lines/classify-line'
import { isWordCode } from '../source/is-word-code'
import { Cost } from './costs'
import { isFootPiece, mayBeName } from './foot-places'
import { SKIP, START } from './lattice'
import type { Habits } from './measure-habits'
import { offerCount, offerFoot, offerOrganization } from './offer-foot'
import { offerText } from './offer-text'
import { PLACES, Place } from './places'
import { isAddress, type Row } from './row'
import { MAX_ORGANIZATION } from './slug-of-target'
import { offer, type Steps } from './steps'
import { cutCosts, LEAVE } from './track'

/** The marks of list items. */
const loneMarkPattern = /^[*•+◦▪‣]+$/

/** Offers the steps that a card's grammar allows at a line. */
export function offerSteps(steps: Steps, row: Row, habits: Habits): void {
  const { line, above } = row
  const { reading } = line
  const isMark = !isWordCode(line.text.charCodeAt(0)) && loneMarkPattern.test(line.text)
  offerSkip(steps, reading, isMark)
  if (row.isButton) offerButton(steps, habits)
  offerOutside(steps, row, habits)
  // A text may be cut out of a page and begin inside of an abstract, somebody's words above it.
  if (above === null) offer(steps, Place.before | START, Place.abstract, Cost.restOfAbstract)
  else if (row.isRest) offer(steps, Place.before | START, Place.abstract, 0)
  offerText(steps, row, habits)
  if (reading.count !== null) offerCount(steps, row, habits)
  else if (reading.card !== null) {
    offerFoot(steps, row, reading.card, habits)
    if (mayBeName(reading.card) || (row.isOrganization && reading.organization === null))
      offerOrganization(steps, row, habits)
  } else if (line.text.length <= MAX_ORGANIZATION && !isMark) offerOrganization(steps, row, habits)
}

/** Marks of pictures may stand anywhere; a dash or another mark may be a list item whose picture is gone. */
function offerSkip(steps: Steps, reading: LineReading, isMark: boolean): void {
  if (reading.isDash || isMark) {
    const cost = isMark ? 0 : Cost.markAsPicture
    for (const place of [Place.title, Place.titleMore, Place.authors]) offer(steps, place | SKIP, place, cost)
    offer(steps, Place.abstract | SKIP, Place.abstract, Cost.markAsPicture)
  }
  if (!reading.isImage) return
  for (let place = 0; place < PLACES; place++) offer(steps, place | SKIP, place, 0)
}

/** A button may stand anywhere on a card. */
function offerButton(steps: Steps, { daily }: Habits): void {
  for (let place = Place.submitted; place < Place.after; place++)
    offer(steps, place | SKIP, place, daily ? Cost.buttonOrName : Cost.button)
}

function offerOutside(steps: Steps, { line, isHeading, isKnown, isCut }: Row, { paperLinks }: Habits): void {
  const { reading } = line
  const isFurniture = isKnown || isAddress(line)
  const isStray = isFootPiece(reading) && !reading.card?.date
  const asTitle = paperLinks && isHeading ? Cost.titleOutside : 0
  const before = asTitle + (isFurniture ? 0 : Cost.unknownBefore) + (isStray ? Cost.strayField : 0)
  const after = asTitle + (isFurniture ? 0 : Cost.unknownAfter)
  offer(steps, Place.before, Place.before, before)
  if (isHeadLine(reading)) offer(steps, LEAVE, Place.before, Cost.headBelowCards)
  if (isCut) offerEnd(steps, after)
  else offer(steps, LEAVE, Place.after, after)
}

/** A card may end above as it may where the text ends. */
function offerEnd(steps: Steps, cost: number): void {
  for (let place = Place.submitted; place <= Place.after; place++)
    offer(steps, place, Place.after, cost + (cutCosts[place] as number))
}
