import { isHeadLine, type LineReading } from '../lines/classify-line'
import { isBareLabel, isFootPiece } from './foot-places'
import { SKIP, START } from './lattice'
import type { Habits } from './measure-habits'
import { offerCount, offerFoot, offerOrganization } from './offer-foot'
import { offerText } from './offer-text'
import { PLACES, Place } from './places'
import { isAddress, type Row } from './row'
import { MAX_ORGANIZATION } from './slug-of-target'
import { offer, type Steps } from './steps'
import { cutCosts, LEAVE } from './track'

// Costs are as in `track.ts`.
const UNKNOWN_BEFORE = 200
const UNKNOWN_AFTER = 400
/** Below the rest of the card in which a text begins stands the next, which may have no date itself. */
const BELOW_REST = 350
/** A text that begins inside of an abstract: with a line that may be a title, with the rest of a sentence, with more. */
const REST_OF_ABSTRACT = 650
const REST_OF_SENTENCE = 400
const REST_OF_PARAGRAPH = 350

/** The marks of list items. */
const loneMarkPattern = /^[*•+◦▪‣]+$/

/** Offers the steps that a card's grammar allows at a line. */
export function offerSteps(steps: Steps, row: Row, habits: Habits): void {
  const { line, reading, above } = row
  const isMark = loneMarkPattern.test(line.text)
  offerSkip(steps, reading, isMark)
  offerOutside(steps, row, habits)
  if (above === null) offerRest(steps, row)
  offerText(steps, row, habits)
  if (reading.count !== null) offerCount(steps, row, habits)
  else if (reading.card !== null) {
    offerFoot(steps, row, reading.card, habits)
    if (isBareLabel(reading.card)) offerOrganization(steps, row, habits)
  } else if ((line.text.length <= MAX_ORGANIZATION && !isMark) || reading.names !== null)
    offerOrganization(steps, row, habits)
}

/** Marks of pictures may stand anywhere; a dash or another mark may be a list item whose picture is gone. */
function offerSkip(steps: Steps, reading: LineReading, isMark: boolean): void {
  if (reading.isDash || isMark) {
    const cost = isMark ? 0 : 100
    for (const place of [Place.title, Place.titleMore, Place.authors]) offer(steps, place | SKIP, place, cost)
    offer(steps, Place.abstract | SKIP, Place.abstract, 100)
  }
  if (!reading.isImage) return
  for (let place = 0; place < PLACES; place++) offer(steps, place | SKIP, place, 0)
}

function offerOutside(
  steps: Steps,
  { line, reading, isKnown, isCut, isBelowDate }: Row,
  { hasHead }: Habits,
): void {
  const isFurniture = isKnown || isAddress(line)
  const isLoneMark = line.prefix !== '' && line.text.length < 4
  const isStray = isFootPiece(reading) && !reading.card?.date
  const isNext = isBelowDate && !hasHead && !isFootPiece(reading)
  const before =
    (isFurniture ? 0 : UNKNOWN_BEFORE) +
    (isStray ? 100 : 0) -
    (isLoneMark ? 100 : 0) +
    (isNext ? BELOW_REST : 0)
  const after = isFurniture ? 0 : UNKNOWN_AFTER + (line.text.length > 300 ? 200 : 0)
  offer(steps, Place.before, Place.before, before)
  if (isHeadLine(reading)) offer(steps, LEAVE, Place.before, 100)
  if (isCut) offerEnd(steps, after)
  else offer(steps, LEAVE, Place.after, after)
}

/** A card may end above as it may where the text ends. */
function offerEnd(steps: Steps, cost: number): void {
  for (let place = Place.submitted; place <= Place.after; place++)
    offer(steps, place, Place.after, cost + (cutCosts[place] as number))
}

/** A text may be cut out of a page and begin inside of an abstract. */
function offerRest(steps: Steps, { isInside, isRest }: Row): void {
  const cost = isRest ? REST_OF_PARAGRAPH : isInside ? REST_OF_SENTENCE : REST_OF_ABSTRACT
  offer(steps, Place.before | START, Place.abstract, cost)
}
