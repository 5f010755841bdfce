import type { CardLine } from '../lines/card-line'
import { isCommentsLink, isLoginLink, isPaperLink } from '../source/targets'
import { Cost } from './costs'
import { firstPlace, isMany, lastPlace } from './foot-places'
import type { Habits } from './measure-habits'
import { Place } from './places'
import type { Row } from './row'
import { endsInside, endsSentence } from './sentence-shape'
import { isOrganizationLink } from './slug-of-target'
import { offer, type Steps } from './steps'
import { ENTER } from './track'

/** More than a paper has comments. */
const TOO_MANY = 1000

/** Offers a bare number or dash, which its link may tell apart. */
export function offerCount(steps: Steps, row: Row, habits: Habits): void {
  const { line } = row
  const { reading } = line
  const { commentsBesideDate, daily, submitters } = habits
  // A name may be a number.
  if (row.isOrganization) offerOrganization(steps, row, habits)
  else if (!reading.isDash && line.target === null && !row.isBelowFull) offerName(steps, row, habits)
  const isComments = isCommentsLink(line.target)
  if (!isComments) {
    const entering = submitters ? Cost.noSubmitter : 0
    offer(steps, ENTER, Place.upvotes, entering, entering + Cost.strayUpvotes)
    offer(steps, Place.submitter, Place.upvotes, 0, Cost.strayUpvotes)
    offer(steps, Place.upvoteLabel, Place.upvoteCount, 0)
    offer(steps, Place.github, Place.stars, 0)
  }
  // A daily page prints the stars of a repository without its name, as a link to the paper.
  const isStars = isPaperLink(line.target) || (daily && (reading.count as number) >= TOO_MANY)
  if (daily) offer(steps, Place.authors, Place.stars, isStars ? 0 : Cost.unlikeStars)
  if (daily && isStars)
    for (const place of [Place.title, Place.titleMore])
      offer(steps, place, Place.stars, Cost.noAuthors + Cost.unlikeComments)
  if (isLoginLink(line.target) || reading.isDash) return
  const asComments = isComments ? 0 : costAsComments(reading.count as number)
  offer(steps, Place.date, Place.comments, asComments + (commentsBesideDate ? Cost.unlikeComments : 0))
  const behindAuthors = daily ? (isStars ? Cost.unlikeStars : 0) : Cost.unlikeComments
  offer(steps, Place.authors, Place.comments, behindAuthors)
  if (daily) offer(steps, Place.stars, Place.comments, 0)
}

/** Offers a line of a card's foot. */
export function offerFoot(
  steps: Steps,
  { line, above, isBelowSlug, isBelowFull }: Row,
  card: CardLine,
  habits: Habits,
): void {
  const hasOrganization = line.reading.organization !== null
  const first = hasOrganization ? Place.authors : firstPlace(card)
  // Behind the stars of a daily page stand the comments, behind comments the upvotes of the next card.
  const isStarred = habits.daily && card.counts.length === 2 && !card.isSubmittedBy
  const last = isStarred ? Place.comments : lastPlace(card)
  if (first === Place.submitted) {
    offer(steps, ENTER, last, 0)
    return
  }
  const cost = last === Place.comments ? costAsComments(card.counts.at(-1) as number) : 0
  const stray = last === Place.upvotes ? Cost.strayUpvotes : 0
  enterFoot(steps, first, last, habits, cost, cost + stray)
  // Stars stand in front of the comments there.
  if (habits.daily && first === Place.comments) offer(steps, Place.stars, last, cost, cost + stray)
  // Daily pages print the number of authors behind an organization.
  if (habits.daily && card.authors !== null && !hasOrganization && above !== null)
    offer(steps, Place.authors, last, isOrganizationLink(above) ? 0 : Cost.unknownName)
  // A name may be wrapped in front of its date, or the logo's text stand above.
  if (hasOrganization)
    offer(steps, Place.authors, last, isBelowSlug || isBelowFull ? Cost.nameBelowSlug : Cost.longName)
  // The last count beside a date may be the upvotes of the next card, unless it leads to comments.
  if (card.date !== null && last === Place.comments && !isCommentsLink(line.links.at(-1)?.url))
    enterFoot(steps, first, Place.upvotes, habits, 0, Cost.strayUpvotes)
  // A text may begin in the foot of a card. What else the line holds would be lost.
  if (!habits.hasHead && card.stray === '' && above === null) offer(steps, Place.before, last, 0, stray)
}

function costAsComments(count: number): number {
  return isMany(count) ? Cost.unlikeComments : 0
}

/** Offers a line as the name of an organization. */
export function offerOrganization(steps: Steps, row: Row, habits: Habits): void {
  // A logo's alternative text on a line of its own.
  if (row.isBelowSlug) offer(steps, Place.authors, Place.authors, Cost.nameBelowSlug)
  if (row.isSameLink) offer(steps, Place.authors, Place.authors, 0)
  else if (row.isBelowFull) offer(steps, Place.authors, Place.authors, Cost.longName)
  offerName(steps, row, habits)
}

/** Offers a line as the first one of an organization's name. */
function offerName(steps: Steps, row: Row, habits: Habits): void {
  const { line, above } = row
  const isBelow = above !== null && line.gap === 0
  const mayGoOn =
    row.isBelowFull && (habits.namesApart || (line.text.endsWith('.') && !endsSentence(line.text)))
  const cost =
    costOfUnknown(row, habits) +
    (row.isKnown ? Cost.pageAsName : 0) +
    (row.hasAddress || isPaperLink(line.target) ? Cost.paperAsName : 0) +
    (row.isHeading ? Cost.otherHeading : 0) +
    (isBelow ? (mayGoOn ? Cost.nameBelowFull : Cost.nameBelow) : 0) +
    costAsSentence(line.text, isBelow && endsInside(above.text)) +
    (row.isInside && !row.isSlug ? Cost.smallName : 0) +
    (row.isButton ? Cost.buttonAsName : 0)
  enterFoot(steps, Place.authors, Place.authors, habits, cost, cost, costBelowTitle(row))
}

/** What it costs to take a line for a name that neither its link nor a slug tells. */
function costOfUnknown({ line: { reading }, isOrganization }: Row, { daily }: Habits): number {
  if (isOrganization) return 0
  // A daily page has no buttons, but numbers of two kinds.
  if (reading.count !== null) return Cost.unknownName + Cost.pageAsName + (daily ? Cost.unlikeStars : 0)
  return Cost.unknownName + (reading.card === null || daily ? 0 : Cost.pageAsName)
}

/** What it costs to take what may be a sentence, or be in the middle of one, for a name. */
function costAsSentence(text: string, isInSentence: boolean): number {
  const isWhole = endsSentence(text)
  if (isWhole && isInSentence) return Cost.sentenceAsName
  return isWhole || isInSentence ? Cost.nameInSentence : 0
}

/** What it costs, besides, to take the line below a title for an organization. */
function costBelowTitle({ isSameLink, isOrganization }: Row): number {
  if (isSameLink) return Cost.titleAsName
  return isOrganization ? Cost.linkedName : 0
}

/** Offers steps from every place in front of `first` to `last`, dearer where parts of the card are left out. */
function enterFoot(
  steps: Steps,
  first: number,
  last: number,
  { daily }: Habits,
  cost: number,
  withoutUpvotes = cost,
  belowTitle = 0,
): void {
  for (let place = Place.title; place < first; place++) {
    const isTitle = place === Place.title || place === Place.titleMore
    const noAbstract = isTitle ? (daily ? 0 : Cost.noAbstract) + belowTitle : 0
    const noAuthors = place < Place.authors && first > Place.authors ? Cost.noAuthors : 0
    const missing = noAbstract + noAuthors
    offer(steps, place, last, cost + missing, withoutUpvotes + missing)
  }
}
