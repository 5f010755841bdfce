import type { Entry } from '../entries/group-entries'
import { type Highlights, isHighlightBreak } from '../entries/highlights'
import type { Habits } from '../entries/measure-habits'
import { meanings, Place } from '../entries/places'
import { endsSentence, startsBehindWord, startsCut } from '../entries/sentence-shape'
import { isFull } from '../entries/wrap-width'
import type { ReadLine } from '../lines/classify-line'
import type { DiagnosticCode } from '../schema'
import { isHeading, isSameLink, type Line } from '../source/line'
import { isPaperLink } from '../source/targets'
import { type Draft, doubt, type Page, spanOfLine, spanOfTitle } from './draft'
import type { Joined } from './join-lines'

/** Longest title that is believed without a doubt. */
const MAX_TITLE = 300
/** Shortest abstract that needs no other field beside it; two short paragraphs may be anything. */
const MIN_FOOTLESS = 120
/** Where the page's own source breaks titles. */
const sourceHabits = { wrapWidth: 66 }
/** How much dearer the runner-up is at the most where the reading of a line does not count as settled. */
const MAX_DOUBT = 100

/** Markup that no title or name contains: half of a link, an address of the site, what is left of attributes, tags, headings. */
const leftoverPattern =
  /\]\((?:https?:|\/)|\[\[(?:https?:|data:|\/)|\{[#.:] ?[a-z.]|[a-z]="|<(?:https?:|\/?(?:a|div|span|img|h[1-6]|li)[ >])|\/\/(?:huggingface|hf)\.co\/|\(\.[a-z][a-z\d-]*(?: \.|\)$)|^[^[]*(?:^| )\]$|^\[\d{1,4}\]\S|^\[[^ ]+ .*[^ ]\]$| \[[a-z\d][a-z\d.-]*\]$|^[^ _]+_[^ _]+_\S+$|\( ?\/papers\/|^[#=]{2,6} |\S #{2,6}$|\*\*$|^· /
/** An abstract that is a field of the card with the marks of a tool around it, or begins with one. */
const fieldInTextPattern =
  /^[*·•\s-]{0,20}(?:\d{1,5} authors?)?(?: ?\[\d{1,5}\])?$|^(?:[*•-] )?· \d{1,5} authors?\b/
/** An organization that is the number of authors with something behind it, or has a date of some other kind behind it. */
const fieldInNamePattern = /^\d{1,5} (?:authors?\b|\p{Ll}+$)| · [^·]*\d$/u
/** The end of an abstract that ends with one. */
const fieldAtEndPattern = /[.?!]\W{0,2} [*•-](?: \d{1,5} authors?(?: ·)?)?$/
/** The longest of those ends. */
const MAX_END = '.”) - 12345 authors ·'.length
/** Two numbers at the end; one may be the name's own. */
const countsBehindPattern = / \d[\d.,]{0,9}k? \d[\d.,]{0,9}$/
/** What a whole abstract begins with all the same: a remark, or the question mark that tools print for an emoji. */
const wholePattern = /^(?:\?|\([^()]{0,99}\)\.? \p{Lu})/u
/** How places are called in messages, where their own names say little. */
const wordings: Readonly<Record<string, string>> = {
  outside: 'no part of the card',
  foot: 'a field of the card',
  'title, continued': 'the rest of the title',
}

/** Says what is not certain about a card, once it is read. */
export function judgeDraft(draft: Draft, page: Page, title: Joined, abstract: Joined): void {
  judgeTitle(draft, page, title)
  judgeAbstract(draft, abstract, page.habits)
  judgeFoot(draft, page, abstract)
  judgeOrganization(draft, page.habits)
  judgeMargins(draft, page)
  judgeLeftovers(draft)
}

/** Markup of a kind that is not read shows that the capture was not understood. */
function judgeLeftovers(draft: Draft): void {
  const { title, abstract } = draft.paper
  const organization = draft.organization?.text ?? ''
  if (
    leftoverPattern.test(title) ||
    leftoverPattern.test(organization) ||
    fieldInNamePattern.test(organization) ||
    (abstract !== null &&
      (fieldInTextPattern.test(abstract) || fieldAtEndPattern.test(abstract.slice(-MAX_END))))
  )
    doubt(
      draft,
      'MARKUP_LEFT',
      spanOfTitle(draft.paper),
      'holds what looks like markup of a kind that is not read.',
    )
}

/** Behind the name on a daily page may stand the stars and the comments, on one line. */
function judgeOrganization(draft: Draft, { daily }: Habits): void {
  const { organization, paper } = draft
  const span = paper.spans.organization
  if (!daily || paper.comments !== null || organization === null || span === undefined) return
  if (countsBehindPattern.test(organization.text))
    doubt(draft, 'ORGANIZATION_UNCERTAIN', span, 'was read as a name; its numbers may be stars and comments.')
}

function judgeTitle(draft: Draft, { lines, habits }: Page, title: Joined): void {
  const { entry, paper } = draft
  const span = spanOfTitle(paper)
  if (hasBlank(title, habits.highlights))
    doubt(draft, 'TITLE_UNCERTAIN', span, 'has a blank line inside; it was read as one title.')
  else if (
    hasLooseBreak(title, habits) ||
    (entry.title.at(-1) as number) - (entry.title[0] as number) >= entry.title.length
  )
    doubt(draft, 'TITLE_UNCERTAIN', span, 'goes on below a line that is not full; it was read as one title.')
  const last = lines[entry.title.at(-1) as number] as Line
  const next = lines[entry.abstract[0] ?? -1]
  const isMarked = last.carrier !== null || last.isClosed || last.prefix.includes('#')
  if (next && !isMarked && next.gap === 0 && !habits.isSourceWrapped && isFull(last, next, habits)) {
    doubt(draft, 'TITLE_UNCERTAIN', span, 'is followed by the abstract without a break; the title may go on.')
  }
  if (paper.title.length > MAX_TITLE) doubt(draft, 'TITLE_UNCERTAIN', span, 'is long for a title.')
}

/** Whether a text goes on below a line that neither the capture nor the page's own source would break there. */
function hasLooseBreak({ parts }: Joined, habits: Habits): boolean {
  return parts.some(({ line }, i) => {
    const above = parts[i - 1]?.line
    if (above === undefined || isSameLink(above, line) || isFull(above, line, habits)) return false
    if (isHighlightBreak(above, line, habits.highlights)) return false
    if (endsSentence(line.text)) return true
    // Without abstracts nothing tells where the tool wraps.
    if (habits.daily && above.width > sourceHabits.wrapWidth) return false
    // The source indents what goes on, and words that the page highlights leave a mark behind.
    if (line.indent > above.indent || /^\p{P}/u.test(line.text)) return false
    return !isFull(above, line, sourceHabits)
  })
}

function judgeAbstract(draft: Draft, abstract: Joined, { daily, hasHead, highlights }: Habits): void {
  const { abstract: text, spans } = draft.paper
  const span = spans.abstract
  if (text === null || span === undefined) return
  const doubtIt = (what: string) => doubt(draft, 'ABSTRACT_UNCERTAIN', span, what)
  if (daily) doubtIt('was read as an abstract, which the cards of a daily page have not.')
  if (hasBlank(abstract, highlights))
    doubtIt('has a blank line inside; the paragraphs were read as one abstract.')
  const isRest = startsBehindWord(text) && !wholePattern.test(text)
  if (isRest || (!hasHead && startsCut(text)))
    doubtIt('begins inside of a sentence; its beginning may be elsewhere.')
}

/** Whether a blank line stands inside of a text, other than inside of a link and where the capture breaks sentences. */
function hasBlank({ parts }: Joined, highlights: Highlights): boolean {
  return parts.some(({ line }, i) => {
    const above = parts[i - 1]?.line
    if (above === undefined || line.gap === 0) return false
    return !isSameLink(above, line) && !isHighlightBreak(above, line, highlights)
  })
}

function judgeFoot(draft: Draft, page: Page, abstract: Joined): void {
  const { endsInside, habits, lines, placement } = page
  const { entry, paper, organization, printedDate } = draft
  const title = lines[entry.title[0] as number] as Line
  const hasAuthors = paper.authors.count !== null || organization !== null
  const isFound = hasAuthors || printedDate !== null
  const last = placement.place[entry.last]
  // A name may be the second line of a title.
  const isNamed = last === Place.authors && paper.authors.count === null
  if (entry.isLast && (endsInside || !isFound || isNamed || last === Place.dot)) {
    doubt(draft, 'ABSTRACT_CUT_OFF', paper.span, 'is where the text ends; the entry may be cut off.')
    return
  }
  const isCount = /^\d[\d.,]{0,9}k?$/.test(paper.abstract ?? '')
  if (paper.upvotes === null && (isCount || mayHaveUpvotes(entry, page, paper.comments !== null)))
    doubt(draft, 'NUMBER_UNCERTAIN', paper.span, 'has a number that may be its upvotes.')
  if (isFound) {
    // Behind the dot stands the date.
    const hasDot = entry.foot.some((index) => placement.place[index] === Place.dot)
    if (printedDate === null && (habits.dated || hasDot))
      doubt(draft, 'FOOTER_MISSING', paper.span, 'has no date.')
    return
  }
  const isMarked = isHeading(title) || isPaperLink(title.target)
  const isLong = paper.abstract !== null && (isMarked || paper.abstract.length >= MIN_FOOTLESS)
  const isSettled = isLong && !hasBlank(abstract, habits.highlights)
  const severity = isSettled ? 'info' : 'warning'
  doubt(draft, 'FOOTER_MISSING', paper.span, 'has no author line and no date.', severity)
}

/** Whether a number without words was left out, or one of comments stands beside the word for upvotes. */
function mayHaveUpvotes(
  { first, last }: Entry,
  { lines, placement, habits }: Page,
  hasComments: boolean,
): boolean {
  for (let i = Math.max(0, first - 1); i <= last; i++) {
    const { text, reading } = lines[i] as ReadLine
    const isFoot = (placement.place[i] as number) >= Place.upvoteLabel
    if (hasComments && isFoot && reading.card?.isUpvote) return true
    if (habits.buttons.has(i) && !/\p{L}/u.test(text)) return true
  }
  return false
}

/** Lines that could almost as well be something else; the first of each kind of doubt. */
function judgeMargins(draft: Draft, { lines, placement }: Page): void {
  const { entry } = draft
  const said = new Set<DiagnosticCode>()
  for (let i = entry.first; i <= entry.last; i++) {
    if ((placement.margin[i] as number) > MAX_DOUBT) continue
    const readings = [placement.place[i], placement.rival[i]].map((place) => meanings[place as number] ?? '')
    const code = codeOf(readings)
    if (said.has(code)) continue
    said.add(code)
    const [meaning, rival] = readings.map((reading) => wordings[reading] ?? reading)
    doubt(draft, code, spanOfLine(lines[i] as Line), `was read as ${meaning}; it may be ${rival}.`)
  }
}

function codeOf(readings: readonly string[]): DiagnosticCode {
  if (readings.some((reading) => reading.startsWith('title'))) return 'TITLE_UNCERTAIN'
  if (readings.includes('abstract')) return 'ABSTRACT_UNCERTAIN'
  return readings.includes('authors') ? 'ORGANIZATION_UNCERTAIN' : 'NUMBER_UNCERTAIN'
}
