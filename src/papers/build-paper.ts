import { type Habits, isFull, isPaperLink, Place, type Placed } from '../entries/decode-lines'
import type { Entry } from '../entries/group-entries'
import type { LineReading } from '../lines/classify-line'
import type { PrintedDate } from '../lines/paper-date'
import { classifyLink } from '../links/classify-link'
import { findUrls } from '../links/find-urls'
import { parseArxivId } from '../links/parse-arxiv-id'
import { parseRepository } from '../links/parse-repository'
import type { Paper, PaperField, Span } from '../schema'
import { type Line, sourceOffset } from '../source/strip-markup'
import { type BreakHabits, joinLines } from './join-lines'
import type { PrintedOrganization } from './split-organizations'

/** A doubt about a paper, to be reported once its place among the papers is known. */
export interface Doubt {
  code:
    | 'TITLE_UNCERTAIN'
    | 'ABSTRACT_UNCERTAIN'
    | 'ABSTRACT_CUT_OFF'
    | 'FOOTER_MISSING'
    | 'NUMBER_TOO_LARGE'
    | 'NUMBER_UNCERTAIN'
    | 'LINK_TARGET_LOST'
  severity: 'info' | 'warning'
  span: Span
  what: string
}

/** A paper whose date and organization still wait for what the whole listing says. */
export interface Draft {
  paper: Paper
  printedDate: PrintedDate | null
  organization: PrintedOrganization | null
  doubts: Doubt[]
}

/** What the builder needs to know of the whole text. */
export interface Page {
  text: string
  lines: readonly Line[]
  readings: readonly LineReading[]
  placed: readonly Placed[]
  habits: Habits
  breaks: BreakHabits
  /** Whether it is certain which bare numbers are upvotes and which comments. */
  areCountsSure: boolean
  /** The block mark that titles of this capture carry; another one belongs to the title. */
  titlePrefix: string
  abstractPrefix: string
}

const SITE = 'https://huggingface.co'
const lostTargetPattern = /\bthis (?:https?|http) URL\b/

/** Builds the paper of one card. */
export function buildPaper(entry: Entry, page: Page): Draft {
  const { lines, readings, placed } = page
  const doubts: Doubt[] = []
  const spans: Partial<Record<PaperField, Span>> = {}
  const titleParts = entry.title.map((index, i) => ({
    line: lines[index] as Line,
    text: withPrefix(lines[index] as Line, i === 0 ? page.titlePrefix : ''),
  }))
  const title = joinLines(titleParts, page.habits, page.breaks)
  const abstractParts = entry.abstract.map((index, i) => ({
    line: lines[index] as Line,
    text: withPrefix(lines[index] as Line, i === 0 ? page.abstractPrefix : ''),
  }))
  const abstract = joinLines(abstractParts, page.habits, page.breaks)
  spans.title = spanOf(lines, entry.title)
  if (abstract.text !== '') spans.abstract = spanOf(lines, entry.abstract)

  const paper: Paper = {
    title: title.text,
    abstract: abstract.text === '' ? null : abstract.text,
    authors: { count: null, names: [] },
    organization: null,
    date: null,
    comments: null,
    upvotes: null,
    submittedBy: null,
    arxivId: null,
    url: null,
    links: [],
    repositories: [],
    span: { start: (lines[entry.first] as Line).from, end: (lines[entry.last] as Line).end },
    spans,
  }
  let printedDate: PrintedDate | null = null
  let organization: PrintedOrganization | null = null
  let stars: number | null = null
  let namesBefore: string | null = null

  const setCount = (field: 'comments' | 'upvotes', value: number, line: Line) => {
    if (Number.isSafeInteger(value)) {
      paper[field] = value
      spans[field] = { start: line.start, end: line.end }
    } else tooLarge(line)
  }
  const setStars = (value: number, line: Line) => {
    if (Number.isSafeInteger(value)) stars = value
    else tooLarge(line)
  }
  const tooLarge = (line: Line) =>
    doubts.push({
      code: 'NUMBER_TOO_LARGE',
      severity: 'warning',
      span: { start: line.start, end: line.end },
      what: 'holds a number that no page shows; it was left out.',
    })

  if (entry.carried !== null) {
    const line = lines[entry.carried] as Line
    const card = readings[entry.carried]?.card
    const value = card?.endsWithDash ? 0 : card?.counts.at(-1)
    if (card?.isSubmittedBy) {
      if (card.submittedBy !== null) {
        paper.submittedBy = card.submittedBy
        spans.submittedBy = { start: line.start, end: line.end }
      }
    } else if (value !== undefined) setCount('upvotes', value, line)
  }
  for (const index of entry.foot) {
    const line = lines[index] as Line
    const reading = readings[index] as LineReading
    const { place, skipped } = placed[index] as Placed
    if (skipped) continue
    const whole = { start: line.start, end: line.end }
    const { card, count } = reading
    if (count !== null) {
      if (place === Place.upvotes || place === Place.upvoteCount) setCount('upvotes', count, line)
      else if (place === Place.comments) setCount('comments', count, line)
      else if (place === Place.stars) setStars(count, line)
      if (
        !page.areCountsSure &&
        (place === Place.upvotes || place === Place.comments) &&
        line.target === null
      ) {
        doubts.push({
          code: 'NUMBER_UNCERTAIN',
          severity: 'warning',
          span: whole,
          what: `was read as ${place === Place.upvotes ? 'upvotes' : 'comments'}; the text does not settle it.`,
        })
      }
    } else if (card && !(card.isSubmittedBy && index === entry.first)) {
      if (card.authors !== null) {
        if (Number.isSafeInteger(card.authors)) {
          paper.authors.count = card.authors
          spans.authors = whole
        } else tooLarge(line)
      }
      if (card.date) {
        printedDate = card.date
        spans.date = whole
      }
      const endsInNextCard = place === Place.upvotes
      const comments = card.counts[0]
      if (comments !== undefined && !(endsInNextCard && card.counts.length === 1 && !card.endsWithDash)) {
        setCount('comments', comments, line)
      }
      if (card.stray !== '' || card.counts.length > 2) {
        doubts.push({
          code: 'NUMBER_UNCERTAIN',
          severity: 'warning',
          span: whole,
          what: 'has something else in the place of the comments; it was left out.',
        })
      }
      if (card.upvotes !== null) setCount('upvotes', card.upvotes, line)
      if (card.stars !== null) setStars(card.stars, line)
    } else if (place === Place.submitter) {
      paper.submittedBy = card?.submittedBy ?? withPrefix(line, '')
      spans.submittedBy = whole
    }
    const isOrganization = place === Place.authors || reading.organization !== null
    if (isOrganization) {
      const words = reading.organization ?? (card ? '' : line.text)
      if (words !== '') {
        if (reading.names !== null && line.alt === null && line.target === null && reading.names.length > 2) {
          paper.authors = { count: reading.names.length, names: reading.names }
          spans.authors = whole
        } else {
          organization = {
            text: namesBefore === null ? words : `${namesBefore} ${words}`,
            alt: line.alt,
            target: line.target ?? line.links?.[0]?.url ?? null,
          }
          spans.organization = whole
          namesBefore = organization.text
        }
      }
    }
  }
  attachLinks(entry, page, paper, stars, abstractParts, abstract.starts, doubts)
  addDoubts(entry, page, paper, printedDate, organization, doubts)
  return { paper, printedDate, organization, doubts }
}

function withPrefix(line: Line, norm: string): string {
  if (line.prefix === '' || line.prefix === norm) return line.text
  const prefix = line.prefix.replace(/\s+/g, ' ')
  if (norm === '') return prefix + line.text
  return line.prefix.startsWith(norm) ? prefix.slice(norm.length).trimStart() + line.text : line.text
}

function spanOf(lines: readonly Line[], indices: readonly number[]): Span {
  return {
    start: (lines[indices[0] as number] as Line).start,
    end: (lines[indices.at(-1) as number] as Line).end,
  }
}

function attachLinks(
  entry: Entry,
  page: Page,
  paper: Paper,
  stars: number | null,
  abstractParts: readonly { line: Line; text: string }[],
  starts: readonly number[],
  doubts: Doubt[],
): void {
  const { lines } = page
  const seen = new Set<string>()
  const known = new Set<string>()
  const add = (url: string, from: 'abstract' | 'card', span: Span) => {
    const repository = parseRepository(url)
    if (repository) {
      const key = repository.url.toLowerCase()
      if (!known.has(key)) {
        known.add(key)
        paper.repositories.push({ ...repository, stars: from === 'card' ? stars : null, from })
        paper.spans.repositories ??= span
      } else if (from === 'card' && stars !== null) {
        const same = paper.repositories.find((other) => other.url.toLowerCase() === key)
        if (same && same.stars === null) same.stars = stars
      }
    }
    if (seen.has(url)) return
    seen.add(url)
    paper.links.push({ url, kind: classifyLink(url), from, span })
    paper.spans.links ??= span
  }
  if (paper.abstract !== null) {
    for (const found of findUrls(paper.abstract)) {
      const span = { start: toSource(found.start), end: toSource(found.end - 1) + 1 }
      add(found.url, 'abstract', span)
    }
    if (
      paper.abstract.includes('this http') &&
      lostTargetPattern.test(paper.abstract) &&
      paper.spans.abstract
    ) {
      doubts.push({
        code: 'LINK_TARGET_LOST',
        severity: 'info',
        span: paper.spans.abstract,
        what: 'names a link whose target the capture dropped.',
      })
    }
  }
  function toSource(at: number): number {
    let i = starts.length - 1
    while (i > 0 && (starts[i] as number) > at) i--
    const { line, text } = abstractParts[i] as { line: Line; text: string }
    // A block mark that belongs to the words stands in front of the line's own text.
    const lead = text.length - line.text.length
    return sourceOffset(line, Math.max(0, at - (starts[i] as number) - lead))
  }
  if (!hasLinks(entry, lines)) return
  const body = new Set([...entry.title, ...entry.abstract])
  // The title's own link comes first: the line above may still carry a link of the card above.
  for (const index of new Set([...entry.title, ...entry.abstract, ...entry.foot])) {
    const line = lines[index] as Line
    if (!line.links) continue
    for (const { start, end, url } of line.links) {
      const span = { start: sourceOffset(line, start), end: sourceOffset(line, Math.max(start, end - 1)) + 1 }
      const words = line.text.slice(start, end)
      const printsItself = findUrls(words).some((found) => found.start === 0)
      if (printsItself && body.has(index)) continue
      const id = parseArxivId(url)
      if (id !== null) {
        const isOwn =
          body.has(index) ||
          !words.includes(' ') ||
          /\/papers\/|%2Fpapers%2F/i.test(url) ||
          /arxiv/i.test(words)
        if (isOwn && paper.arxivId === null) {
          paper.arxivId = id
          paper.spans.arxivId = span
        }
        if (paper.url === null && /papers(?:\/|%(?:25)?2F)/i.test(url)) {
          paper.url = `${SITE}/papers/${id}`
          paper.spans.url = span
        }
      }
      if (isCardLink(url)) add(url, body.has(index) ? 'abstract' : 'card', span)
    }
  }
  paper.links.sort((a, b) => a.span.start - b.span.start)
}

function hasLinks({ first, last }: Entry, lines: readonly Line[]): boolean {
  for (let index = first; index <= last; index++) if ((lines[index] as Line).links) return true
  return false
}

/** Whether a target on a card leads out of the listing: not the paper's own page, a user's or the log-in's. */
function isCardLink(url: string): boolean {
  return (
    /^https?:\/\//i.test(url) &&
    !/^https?:\/\/(?:[\w-]+\.)?(?:huggingface\.co|hf\.co)\/(?:papers\/|login|join|avatars|[\w.-]*$)/i.test(
      url,
    )
  )
}

function addDoubts(
  entry: Entry,
  page: Page,
  paper: Paper,
  date: PrintedDate | null,
  organization: PrintedOrganization | null,
  doubts: Doubt[],
): void {
  const { lines, habits } = page
  const doubt = (code: Doubt['code'], severity: Doubt['severity'], span: Span, what: string) =>
    doubts.push({ code, severity, span, what })
  const hasAuthors = paper.authors.count !== null || organization !== null
  const hasFoot = hasAuthors || date !== null
  const isMarked = (index: number) =>
    (lines[index] as Line).linkIndex >= 0 || (lines[index] as Line).prefix.includes('#')
  const titleSpan = paper.spans.title as Span
  entry.title.forEach((index, i) => {
    const line = lines[index] as Line
    if (i > 0 && line.gap > 0 && line.linkIndex !== (lines[entry.title[i - 1] as number] as Line).linkIndex) {
      doubt('TITLE_UNCERTAIN', 'warning', titleSpan, 'has a blank line inside; it was read as one title.')
    }
  })
  const lastTitle = entry.title.at(-1) as number
  const firstAbstract = entry.abstract[0]
  if (firstAbstract !== undefined && !isMarked(lastTitle)) {
    const line = lines[firstAbstract] as Line
    if (line.gap === 0 && isFull(lines[lastTitle] as Line, line, habits)) {
      doubt(
        'TITLE_UNCERTAIN',
        'warning',
        titleSpan,
        'is followed by the abstract without a break; the title may go on.',
      )
    }
  }
  let paragraphs = 0
  entry.abstract.forEach((index, i) => {
    const line = lines[index] as Line
    if (
      i > 0 &&
      line.gap > 0 &&
      (line.linkIndex === -1 || line.linkIndex !== (lines[entry.abstract[i - 1] as number] as Line).linkIndex)
    )
      paragraphs++
  })
  if (paragraphs > 0 && paper.spans.abstract) {
    doubt(
      'ABSTRACT_UNCERTAIN',
      'warning',
      paper.spans.abstract,
      'has a blank line inside; the paragraphs were read as one abstract.',
    )
  }
  if (!hasFoot) {
    if (entry.isLast)
      doubt('ABSTRACT_CUT_OFF', 'warning', paper.span, 'is where the text ends; the entry may be cut off.')
    else {
      const settled = paper.abstract !== null && paragraphs === 0
      doubt('FOOTER_MISSING', settled ? 'info' : 'warning', paper.span, 'has no author line and no date.')
    }
  } else if (date === null && !habits.daily) {
    doubt('FOOTER_MISSING', 'warning', paper.span, 'has no date.')
  }
  if (paper.title.length > 300) doubt('TITLE_UNCERTAIN', 'warning', titleSpan, 'is long for a title.')
  if (
    paper.arxivId === null &&
    habits.paperLinks &&
    !isPaperLink((lines[entry.title[0] as number] as Line).target)
  ) {
    doubt('TITLE_UNCERTAIN', 'warning', titleSpan, 'carries no link, unlike the other titles.')
  }
}
