import type { CardLine } from '../lines/card-line'
import { isHeadLine, type LineReading } from '../lines/classify-line'
import { isHeading, type Line } from '../source/line'
import { isPaperLink } from '../source/targets'
import { firstPlace, isBareLabel, isFootPiece, lastPlace } from './foot-places'
import { goesOn, isBelowHighlight, startsAtHighlight } from './highlights'
import { SKIP, START, type Way } from './lattice'
import { type Habits, MAX_WRAP_WIDTH } from './measure-habits'
import { PLACES, Place, type Placement } from './places'
import { lookAt, type Row } from './row'
import { endsInside, endsOpen, mayEnd } from './sentence-shape'
import { isOrganizationLink, MAX_ORGANIZATION } from './slug-of-target'
import { Track } from './track'

// Costs are as in `track.ts`.
const UNKNOWN_BEFORE = 200
const UNKNOWN_AFTER = 400
const KNOWN_AS_TEXT = 300
const FIELD_AS_TEXT = 600
/** No words of an abstract lead to an organization's page. */
const ORGANIZATION_AS_TEXT = 300
/** A text that begins inside of an abstract, with a new sentence and with the rest of one. */
const REST_OF_ABSTRACT = 650
const REST_OF_SENTENCE = 400
/** What the length of a title can cost at the most: in its place a very long title is one all the same. */
const LONG_TITLE = 500
/** Longest title that costs nothing; each character more costs a little. */
const TITLE_LENGTH = 170
/** How much cheaper one reading of the bare numbers must be than the other to count as certain. */
const SURE_MARGIN = 200
/** An abstract that begins where the capture breaks sentences; it mostly begins elsewhere. */
const AT_BREAK = 150
/** A sentence right below or above a whole paragraph on one line: an abstract has one. */
const OTHER_PARAGRAPH = 280
/** An abstract that begins deeper than its title right above. */
const HANGING = 300
/** A title that ends with a preposition or an article. */
const OPEN_TITLE = 200
/** Each further line of a title: two are common, an abstract's worth of them is none. */
const TITLE_LINE = 30
/** Abstracts hold addresses, titles hardly ever. */
const ADDRESS_IN_TITLE = 400
/** Stars of a repository that the card does not name, where no link tells, and such a link that tells of comments. */
const UNNAMED_STARS = 150
const STARS_AS_COMMENTS = 200
/** A name of an organization that a tool wrapped. */
const LONG_NAME = 250
/** An organization may be called `Home`, but hardly `[Content truncated]`. */
const KNOWN_AS_NAME = 200
/** "by AK and the research community" is the second line of a page. */
const CURATOR_AS_NAME = 1000
const CUT_AS_NAME = 400
/** Longest name of a user. */
const MAX_USER = 60

/** A line of a list of targets. */
const addressPattern = /^https?:\/\/\S+$/

/**
 * Places every line by the cheapest way through the page: which line is a title is a question about the
 * sequence, not about the line. Both readings of bare numbers (cards with upvotes, cards without) are tried.
 */
export function decodeLines(
  lines: readonly Line[],
  readings: readonly LineReading[],
  habits: Habits,
): Placement {
  const hasNumbers = readings.some((reading) => reading.count !== null || reading.card?.endsWithDash)
  const tracks = (hasNumbers ? [true, false] : [false]).map(
    (hasUpvotes) => new Track(lines.length, habits, hasUpvotes),
  )
  new Decoder(lines, readings, habits, tracks).run()
  const [way, other] = tracks.map((track) => track.cheapest()).sort((a, b) => a.cost - b.cost) as [Way, Way?]
  return toPlacement(way, !other || other.cost - way.cost >= SURE_MARGIN)
}

function toPlacement({ place, marks, margin, rival }: Way, areCountsSure: boolean): Placement {
  const starts = marks.map((mark) => (mark & START ? 1 : 0))
  const skipped = marks.map((mark) => (mark & SKIP ? 1 : 0))
  return { place, starts, skipped, margin, rival, areCountsSure }
}

/** Offers to each track, line by line, the steps that a card's grammar allows. */
class Decoder {
  private readonly noAbstract: number
  private readonly noSubmitter: number

  constructor(
    private readonly lines: readonly Line[],
    private readonly readings: readonly LineReading[],
    private readonly habits: Habits,
    private readonly tracks: readonly Track[],
  ) {
    this.noAbstract = habits.daily ? 0 : 500
    this.noSubmitter = habits.daily ? 200 : 0
  }

  run(): void {
    let row: Row | null = null
    for (let i = 0; i < this.lines.length; i++) {
      row = lookAt(i, this.lines, this.readings, this.habits, row)
      for (const track of this.tracks) track.findWaysOut()
      this.offerRow(row)
      for (const { lattice } of this.tracks) lattice.endRow()
    }
  }

  private offerRow(row: Row): void {
    const { line, reading, above } = row
    this.offerSkip(reading)
    this.offerOutside(row)
    if (above === null) this.offerRest(row)
    this.offerText(row)
    if (reading.count !== null) this.offerCount(row)
    else if (reading.card !== null) {
      this.offerFoot(row, reading.card)
      if (isBareLabel(reading.card)) this.offerOrganization(row)
    } else if (line.text.length <= MAX_ORGANIZATION || reading.names !== null) this.offerOrganization(row)
  }

  /** Offers a step whose cost is the same on every track. */
  private step(from: number, to: number, cost: number): void {
    for (const track of this.tracks) track.step(from, to, cost)
  }

  /** Marks of pictures may stand anywhere; a dash may be a list item whose picture is gone. */
  private offerSkip(reading: LineReading): void {
    if (reading.isDash) {
      for (const place of [Place.title, Place.titleMore, Place.abstract, Place.authors])
        this.step(place | SKIP, place, 100)
    }
    if (!reading.isImage) return
    for (let place = 0; place < PLACES; place++) this.step(place | SKIP, place, 0)
  }

  private offerOutside({ line, reading, isKnown }: Row): void {
    const isFurniture = isKnown || addressPattern.test(line.text)
    const isLoneMark = line.prefix !== '' && line.text.length < 4
    const isStray = isFootPiece(reading) && !reading.card?.date
    const before = (isFurniture ? 0 : UNKNOWN_BEFORE) + (isStray ? 100 : 0) - (isLoneMark ? 100 : 0)
    const after = isFurniture ? 0 : UNKNOWN_AFTER + (line.text.length > 300 ? 200 : 0)
    for (const track of this.tracks) {
      track.step(Place.before, Place.before, before)
      if (isHeadLine(reading)) track.step(track.leaveFrom, Place.before, track.leave + 100)
      track.step(track.leaveFrom, Place.after, track.leave + after)
    }
  }

  /** A text may be cut out of a page and begin inside of an abstract. */
  private offerRest({ isInside }: Row): void {
    this.step(Place.before | START, Place.abstract, isInside ? REST_OF_SENTENCE : REST_OF_ABSTRACT)
  }

  private offerText(row: Row): void {
    const { line, reading, above, isInside, isSameLink } = row
    const { habits } = this
    const isField = isFootPiece(reading)
    const looks = isField ? FIELD_AS_TEXT : row.isKnown || reading.isImage ? KNOWN_AS_TEXT : 0
    const isMarked = isHeading(line)
    const { length } = line.text
    const isLong = length > TITLE_LENGTH
    const hasAddress = !isLong && line.text.includes('://')
    const asTitle =
      (isLong ? Math.min(LONG_TITLE, (length - TITLE_LENGTH) * 3) : 0) +
      Math.min(looks, 350) +
      (habits.headings ? (isMarked ? -300 : 400) : 0) +
      (habits.paperLinks ? (isPaperLink(line.target) ? -100 : 400) : 0) +
      (isInside ? 200 : 0) +
      (hasAddress ? ADDRESS_IN_TITLE : 0)
    for (const track of this.tracks) {
      const { noUpvotes } = track
      track.step(track.enterFrom, Place.title, track.enter + asTitle + noUpvotes + this.noSubmitter)
      track.step(Place.submitter, Place.title, asTitle + noUpvotes)
      track.step(Place.upvotes, Place.title, asTitle)
    }
    if (above === null) return
    const isHighlight = startsAtHighlight(line, habits.highlights)
    const isBelow = isBelowHighlight(above, habits.highlights)
    const isBreak = isHighlight || isBelow
    const continues = isSameLink || isBreak || line.isGlued ? 0 : this.continuationCost(row, above)
    const alsoLooks = isHighlight ? 0 : looks
    const isOpen = endsOpen(above.text)
    const isNewHeading = isMarked && habits.headings && !isWrappedHeading(line, above, habits)
    const asMore =
      TITLE_LINE +
      continues +
      alsoLooks +
      (isNewHeading ? 600 : 0) +
      (isLong ? 600 : hasAddress ? ADDRESS_IN_TITLE : 0) +
      (line.gap > 0 && !isBreak ? 300 : 0)
    this.step(Place.title, Place.titleMore, asMore)
    this.step(Place.titleMore, Place.titleMore, asMore)
    const isBesideWhole = above.text.length > MAX_WRAP_WIDTH ? mayEnd(above.text) : length > MAX_WRAP_WIDTH
    const isOther = isBesideWhole && continues > 0 && line.gap === 0 && !isInside
    const asText =
      alsoLooks +
      (isOther ? OTHER_PARAGRAPH : 0) +
      (habits.headings && isMarked ? 600 : 0) +
      (isOrganizationLink(line) ? ORGANIZATION_AS_TEXT : 0)
    const isBroken = isInside && line.gap > 0 && !isSameLink && !row.isLogo && !isBreak
    const newParagraph = isBroken ? continues - (endsInside(above.text) ? 600 : 300) : continues
    this.step(Place.abstract, Place.abstract, newParagraph + asText)
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
    this.step(Place.title, Place.abstract, first)
    this.step(Place.titleMore, Place.abstract, first)
    if (length <= MAX_USER) this.step(Place.submitted, Place.submitter, isField ? 300 : 0)
  }

  private continuationCost({ line, isHanging, isBelowFull }: Row, above: Line): number {
    if (line.gap > 0) return 700
    if (isHanging) return 0
    if (above.isClosed) return 600
    if (line.linkIndex >= 0 && above.linkIndex >= 0) return 500
    if (this.habits.wrapWidth === null) return 150
    if (isBelowFull) return 0
    return this.habits.isSourceWrapped ? 150 : 300
  }

  /** A bare number or dash, which its link may tell apart. */
  private offerCount({ line, reading, isSameLink }: Row): void {
    // A name's last word may be a number.
    if (isSameLink) this.step(Place.authors, Place.authors, 0)
    const isUpvote = line.target?.includes('/login?next=') ?? false
    const isComments = line.target?.includes('#community') ?? false
    if (!isComments) {
      for (const track of this.tracks) {
        const { strayUpvotes } = track
        track.step(track.enterFrom, Place.upvotes, track.enter + this.noSubmitter + strayUpvotes)
        track.step(Place.submitter, Place.upvotes, strayUpvotes)
      }
      this.step(Place.upvoteLabel, Place.upvoteCount, 0)
      this.step(Place.github, Place.stars, 0)
    }
    const { daily } = this.habits
    // A daily page prints the stars of a repository without its name, as a link to the paper.
    const isStars = isPaperLink(line.target)
    if (daily || isStars) this.step(Place.authors, Place.stars, isStars ? 0 : UNNAMED_STARS)
    if (!isUpvote && !reading.isDash) {
      this.step(Place.date, Place.comments, 0)
      this.step(Place.authors, Place.comments, daily ? (isStars ? STARS_AS_COMMENTS : 0) : 300)
      if (daily || isComments) this.step(Place.stars, Place.comments, 0)
    }
  }

  private offerFoot({ line, reading, isBelowSlug, isBelowFull }: Row, card: CardLine): void {
    const hasOrganization = reading.organization !== null
    const first = hasOrganization ? Place.authors : firstPlace(card)
    // Behind the stars of a daily page stand the comments, behind comments the upvotes of the next card.
    const isStarred = this.habits.daily && card.date === null && card.counts.length === 2
    const last = isStarred ? Place.comments : lastPlace(card)
    if (first === Place.submitted) {
      for (const track of this.tracks) track.step(track.enterFrom, last, track.enter)
      return
    }
    const cost = (hasOrganization && card.authors === null ? 50 : 0) + (card.stray === '' ? 0 : 200)
    this.enterFoot(first, last, cost)
    if (hasOrganization && line.gap <= 1) {
      // A name may be wrapped in front of its date, or the logo's text stand above.
      this.step(Place.authors, last, isBelowSlug || isBelowFull ? 100 : LONG_NAME)
    }
    if (card.date && (card.endsWithDash || card.counts.length > 0))
      for (const track of this.tracks) this.enterFootOn(track, first, Place.upvotes, track.strayUpvotes)
  }

  private offerOrganization(row: Row): void {
    const { line, above } = row
    const cut = row.reading.furniture === 'cut' ? CUT_AS_NAME : 0
    // A logo's alternative text on a line of its own.
    if (row.isBelowSlug && line.gap <= 1) this.step(Place.authors, Place.authors, 100 + cut)
    if (row.isSameLink) this.step(Place.authors, Place.authors, cut)
    else if (row.isBelowFull) this.step(Place.authors, Place.authors, LONG_NAME + cut)
    const isBelow = above !== null && line.gap === 0
    const inSentence = isBelow && endsInside(above.text) ? 100 : 0
    this.enterFoot(
      Place.authors,
      Place.authors,
      (isOrganizationLink(line) ? 0 : 150) +
        (row.reading.curator !== null ? CURATOR_AS_NAME : row.isKnown ? KNOWN_AS_NAME : 0) +
        cut +
        (isBelow ? 50 : 0) +
        inSentence +
        (row.isInside && !row.isLogo ? 100 : 0),
    )
  }

  /** Steps from every place in front of `first` to `last`, dearer where parts of the card are left out. */
  private enterFoot(first: number, last: number, cost: number): void {
    for (const track of this.tracks) this.enterFootOn(track, first, last, cost)
  }

  private enterFootOn(track: Track, first: number, last: number, cost: number): void {
    for (let place: number = Place.title; place < first; place++) {
      const isTitle = place === Place.title || place === Place.titleMore
      const noAuthors = place < Place.authors && first > Place.authors ? 400 : 0
      const noDate = place < Place.date && first > Place.date && !this.habits.daily ? 300 : 0
      track.step(place, last, cost + (isTitle ? this.noAbstract : 0) + noAuthors + noDate)
    }
  }
}

/** Whether a heading goes on right below: some tools repeat the mark on each line. */
function isWrappedHeading({ gap, prefix }: Line, above: Line, { wrapWidth }: Habits): boolean {
  return wrapWidth !== null && gap === 0 && prefix === above.prefix && above.width * 2 > wrapWidth
}
