import type { CardLine } from '../lines/card-line'
import { parseRepository } from '../links/parse-repository'
import { isCommentsLink, isLoginLink, isPaperLink } from '../source/targets'
import { firstPlace, isMany, lastPlace } from './foot-places'
import type { Habits } from './measure-habits'
import { Place } from './places'
import { isAddress, type Row } from './row'
import { endsInside, endsSentence, holdsSentence } from './sentence-shape'
import { isOrganizationLink } from './slug-of-target'
import { offer, type Steps } from './steps'
import { ENTER, NO_SUBMITTER, STRAY_UPVOTES } from './track'

// Costs are as in `track.ts`.

/** Stars of a repository that the card does not name, where no link tells, and such a link that tells of comments. */
const UNNAMED_STARS = 150
const STARS_AS_COMMENTS = 200
/** More than a paper has comments. */
const TOO_MANY = 1000
/** What it costs to take a number for one of comments that hardly any paper has. */
const MANY_COMMENTS = 300
/** Comments below a date on a page that prints them beside it. */
const COMMENTS_BELOW = 600
/** An organization above the number of authors that leads to no page of its own; it may be the end of the title. */
const UNKNOWN_ORGANIZATION = 200
const SENTENCE_AS_ORGANIZATION = 500
/** A name of an organization that a tool wrapped. */
const LONG_NAME = 250
/** An organization may be called `Home`, but hardly `[Content truncated]`. */
const KNOWN_AS_NAME = 200
const CUT_AS_NAME = 400
/** What leads to a paper is no organization, and neither is an address. */
const PAPER_AS_NAME = 300
/** The words of a title's link, or of its emphasis, go on. */
const TITLE_AS_NAME = 300
/** "by AK and the research community" is the second line of a page. */
const CURATOR_AS_NAME = 1000

/** A slug and the name that it spells: `nvidia NVIDIA`. */
const repeatedSlugPattern = /^([\w.-]{2,}) \1(?: |$)/i

/** Offers a bare number or dash, which its link may tell apart. */
export function offerCount(
  steps: Steps,
  { line, reading, isSameLink }: Row,
  { commentsBesideDate, daily }: Habits,
): void {
  // A name's last word may be a number.
  if (isSameLink) offer(steps, Place.authors, Place.authors, 0)
  if (line.target !== null && parseRepository(line.target) !== null) {
    for (const place of [Place.authors, Place.date, Place.github]) offer(steps, place, Place.stars, 0)
    return
  }
  const isUpvote = isLoginLink(line.target)
  const isComments = isCommentsLink(line.target)
  if (!isComments) {
    const entering = daily ? NO_SUBMITTER : 0
    offer(steps, ENTER, Place.upvotes, entering, entering + STRAY_UPVOTES)
    offer(steps, Place.submitter, Place.upvotes, 0, STRAY_UPVOTES)
    offer(steps, Place.upvoteLabel, Place.upvoteCount, 0)
    offer(steps, Place.github, Place.stars, 0)
  }
  // A daily page prints the stars of a repository without its name, as a link to the paper.
  const isStars = isPaperLink(line.target) || (daily && !isComments && (reading.count as number) >= TOO_MANY)
  if (daily || isStars) offer(steps, Place.authors, Place.stars, isStars ? 0 : UNNAMED_STARS)
  if (!isUpvote && !reading.isDash) {
    const asComments = isComments ? 0 : costAsComments(reading.count as number)
    offer(steps, Place.date, Place.comments, asComments + (commentsBesideDate ? COMMENTS_BELOW : 0))
    offer(steps, Place.authors, Place.comments, daily ? (isStars ? STARS_AS_COMMENTS : 0) : 300)
    if (daily || isComments) offer(steps, Place.stars, Place.comments, 0)
  }
}

/** Offers a line of a card's foot. */
export function offerFoot(
  steps: Steps,
  { line, reading, above, isBelowSlug, isBelowFull }: Row,
  card: CardLine,
  habits: Habits,
): void {
  const hasOrganization = reading.organization !== null
  const first = hasOrganization ? Place.authors : firstPlace(card)
  // Behind the stars of a daily page stand the comments, behind comments the upvotes of the next card.
  const isStarred = habits.daily && card.date === null && card.counts.length === 2
  const last = isStarred ? Place.comments : lastPlace(card)
  if (first === Place.submitted) {
    offer(steps, ENTER, last, 0)
    return
  }
  const cost =
    (hasOrganization && card.authors === null ? 50 : 0) +
    (card.stray === '' ? 0 : 200) +
    (last === Place.comments ? costAsComments(card.counts.at(-1) as number) : 0)
  enterFoot(steps, first, last, habits, cost)
  // Daily pages print the number of authors behind an organization.
  if (habits.daily && card.authors !== null && !hasOrganization && above !== null)
    offer(steps, Place.authors, last, isOrganizationLink(above) ? 0 : costAsOrganization(above.text))
  if (hasOrganization && line.gap <= 1) {
    // A name may be wrapped in front of its date, or the logo's text stand above.
    offer(steps, Place.authors, last, isBelowSlug || isBelowFull ? 100 : LONG_NAME)
  }
  // The last count beside a date may be the upvotes of the next card, unless it leads to comments.
  const mayEndWithUpvotes =
    card.endsWithDash || (card.counts.length > 0 && !isCommentsLink(line.links?.at(-1)?.url))
  if (card.date && mayEndWithUpvotes) enterFoot(steps, first, Place.upvotes, habits, 0, STRAY_UPVOTES)
}

function costAsComments(count: number): number {
  return isMany(count) ? MANY_COMMENTS : 0
}

function costAsOrganization(text: string): number {
  return holdsSentence(text) ? SENTENCE_AS_ORGANIZATION : UNKNOWN_ORGANIZATION
}

/** Offers a line as the name of an organization. */
export function offerOrganization(steps: Steps, row: Row, habits: Habits): void {
  const { line, above } = row
  const cut = row.reading.furniture === 'cut' ? CUT_AS_NAME : 0
  // A logo's alternative text on a line of its own.
  if (row.isBelowSlug && line.gap <= 1) offer(steps, Place.authors, Place.authors, 100 + cut)
  if (row.isSameLink) offer(steps, Place.authors, Place.authors, cut)
  else if (row.isBelowFull || (above?.alt && line.gap === 0))
    offer(steps, Place.authors, Place.authors, LONG_NAME + cut)
  const isBelow = above !== null && line.gap === 0
  const inSentence =
    isBelow && endsInside(above.text) ? (endsSentence(line.text) ? SENTENCE_AS_ORGANIZATION : 100) : 0
  const cost =
    (isOrganizationLink(line) || repeatedSlugPattern.test(line.text) ? 0 : 150) +
    (row.reading.curator !== null ? CURATOR_AS_NAME : row.isKnown ? KNOWN_AS_NAME : 0) +
    cut +
    (isAddress(line) || (row.reading.names === null && isPaperLink(line.target)) ? PAPER_AS_NAME : 0) +
    (isBelow ? 50 : 0) +
    inSentence +
    (row.isInside && !row.isLogo ? 100 : 0)
  enterFoot(steps, Place.authors, Place.authors, habits, cost, cost, row.isSameLink ? TITLE_AS_NAME : 0)
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
    const noAbstract = isTitle ? (daily ? 0 : 500) + belowTitle : 0
    const noAuthors = place < Place.authors && first > Place.authors ? 400 : 0
    const noDate = place < Place.date && first > Place.date && !daily ? 300 : 0
    const missing = noAbstract + noAuthors + noDate
    offer(steps, place, last, cost + missing, withoutUpvotes + missing)
  }
}
