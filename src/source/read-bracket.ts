import { addTo } from './add-to'
import {
  type LinkTarget,
  MAX_TARGET_LENGTH,
  readInlineTarget,
  readReference,
  readShortcut,
} from './link-target'
import {
  gluedBullet,
  isAuthorLine,
  isGluedNumber,
  isLinkAhead,
  isNumberBehind,
  pictureNameLength,
} from './link-words'
import { cutBareTarget, cutNumber } from './loose-targets'
import { matchEnd } from './match-end'
import { cut, type Opener, type Scan } from './scan'
import { charactersBefore } from './spaces'
import { isControlLink, isPaperLink } from './targets'

/** Deepest nesting of brackets that is followed; a link around an image needs two. */
const MAX_BRACKET_DEPTH = 64
/**
 * Longest words of a link, with the markup inside of them. The longest of real captures are an abstract of 2,424
 * characters; there is room for one, and for a picture with the longest target. Behind that, a bracket that somebody
 * left open met one that was left over somewhere below.
 */
const MAX_LINK_LENGTH = MAX_TARGET_LENGTH * 2
/** Longest mark of a heading or an item, with what it is glued to. */
const MAX_GLUE = 12
/** What a scraper sets in front of the words of every link. A paper may be called so. */
const LINK_NAME = 'LINK: '

/**
 * What pandoc and kramdown keep of a tag: `{.flex .gap-1 role="button"}`, which may be wrapped. Only behind a link are
 * those without quotation marks attributes: `{target=_blank}`, `{class: flex}`.
 */
const attributesPattern =
  /\{(?::\s{0,9}| )?(?:[.#][^\s{}]|[a-z-]{1,30}="|(?<=[\])\n]\{:? ?)[a-z-]{1,30}(?:=|: ))[^{}]{0,600}\}/y
const gluedHeadingPattern = /(?<=[^#\s] {0,3})(?<!\n[ \t]{0,4}(?:[-*+•]|\d{1,3}[.)]) {1,3})#{1,6} $/
/**
 * A label alone begins a line, behind the mark of a heading or an item, or stands behind another or a day; and it ends a
 * line, but for others, attributes or a day behind it.
 */
const labelBeginPattern = /(?:(?<![^\n])[ \t#*+-]*|[\]\d] )$/
const labelEndPattern = /[ \t]{0,9}(?:\n|[[{·]|$)/y
const numberPattern = /^\d*$/
/** What stands in front of a title, which may be a number. */
const headingMarkPattern = /(?<![^\n])#{1,6} $/

/** Reads a bracket that opens; returns where to look for the next mark. */
export function openBracket(scan: Scan, at: number): number {
  const number = scan.kinds.numbers?.marks.get(at)
  if (number !== undefined) return cutNumber(scan, at, number)
  const start = scan.text.charCodeAt(at - 1) === 33 ? at - 1 : at
  pushOpener(scan, { start, inner: at + 1, cut: scan.cuts.length })
  return at + 1
}

/** Keeps a bracket until it is closed. */
function pushOpener(scan: Scan, opener: Opener): void {
  const { openers } = scan
  if (openers.length >= MAX_BRACKET_DEPTH) {
    openers.shift()
    scan.linkedOpeners = Math.max(0, scan.linkedOpeners - 1)
  }
  openers.push(opener)
}

/** Reads a bracket that closes, with what stands behind it; returns where to look for the next mark. */
export function closeBracket(scan: Scan, at: number): number {
  const { text, kinds } = scan
  const opener = scan.openers.pop()
  if (!opener) return closeCut(scan, at)
  const { inner } = opener
  const isLink = mayLink(scan, opener)
  const target = at - inner <= MAX_LINK_LENGTH ? readTarget(scan, opener, at + 1) : null
  if (target !== null && (isLink || (isPaperLink(target.url) && restoreLinks(scan, opener)))) {
    return isImage(opener) ? cutImage(scan, opener, at, target.end) : cutLink(scan, opener, at, target)
  }
  if (kinds.attributes && text.charCodeAt(at + 1) === 123) {
    const end = cutAttributes(scan, at, at + 1)
    if (end === -1) return at + 2
    cutOpening(scan, opener, inner - 1, inner)
    return end
  }
  if (kinds.bareTargets && at - inner < MAX_TARGET_LENGTH) cutBareTarget(scan, opener, at)
  return at + 1
}

/** Cuts the end of the link in which the text begins. */
function closeCut(scan: Scan, at: number): number {
  const { text, kinds, definitions } = scan
  if (!kinds.links || at > MAX_LINK_LENGTH || text.lastIndexOf('[', at) !== -1) return at + 1
  const code = text.charCodeAt(at + 1)
  const target =
    code === 40
      ? readInlineTarget(text, at + 1)
      : code === 91
        ? readReference(text, at + 1, definitions.targets, at + 1)
        : null
  return target === null ? at + 1 : cut(scan, at, target.end)
}

/** Cuts what stands from `start` to the end of the attributes that begin at `at`; -1 when none do. */
export function cutAttributes(scan: Scan, start: number, at: number): number {
  const end = matchEnd(attributesPattern, scan.text, at)
  return end === -1 ? -1 : cut(scan, start, end)
}

function isImage({ start, inner }: Opener): boolean {
  return inner - start === 2
}

/** Cuts a stretch at an open bracket, in front of what was cut inside. */
function cutOpening({ cuts }: Scan, opener: Opener, start: number, end: number, insert = ''): void {
  cuts.splice(opener.cut, 0, { start, end, insert })
}

/**
 * Whether the bracket that was opened last may be a link or a picture. As in Markdown, a link has no other inside;
 * 64 of them around many lines would stand on each of the lines.
 */
function mayLink(scan: Scan, opener: Opener): boolean {
  const hasLink = scan.openers.length < scan.linkedOpeners
  if (hasLink) scan.linkedOpeners = scan.openers.length
  return isImage(opener) || !hasLink
}

/** Makes words of the links inside of a paper's: an abstract may print some, which its tool did not escape. */
function restoreLinks({ cuts, links }: Scan, { cut, inner }: Opener): boolean {
  let first = links.length
  while ((links[first - 1]?.start ?? 0) > inner) first--
  const inside = links.slice(first)
  if (inside.some(({ url }) => isPaperLink(url) || isControlLink(url))) return false
  links.length = first
  const starts = new Set(inside.map(({ start }) => start))
  const ends = new Set(inside.map(({ end }) => end))
  cuts.push(...cuts.splice(cut).filter(({ start, end }) => !(starts.has(end) || ends.has(start))))
  return true
}

function readTarget(scan: Scan, opener: Opener, at: number): LinkTarget | null {
  const { text, kinds } = scan
  const { targets } = scan.definitions
  const { inner } = opener
  const code = text.charCodeAt(at)
  // A picture and the words behind it have a target, relative to the page as it may be: `[![](logo.png) Name](name)`.
  if (code === 40 && kinds.links) {
    const target = readInlineTarget(text, at, isImage(opener) || startsWithPicture(scan, inner))
    if (target !== null && text.charCodeAt(target.end - 1) !== 41) scan.endsInLink = true
    return target
  }
  if (code === 91 && kinds.links && !kinds.numbers?.marks.has(at))
    return readReference(text, at, targets, inner)
  const isCitation =
    (kinds.numericLabels || kinds.numbers !== null) &&
    numberPattern.test(text.slice(inner, at - 1)) &&
    !headingMarkPattern.test(charactersBefore(text, inner - 1, MAX_GLUE))
  if (code === 58 || isCitation) return null
  return (
    readShortcut(text, at, targets, inner) ?? (isLabelAlone(scan, inner, at) ? { url: null, end: at } : null)
  )
}

/** Whether brackets around the whole of a line, or of several, are what is left of a link. */
function isLabelAlone({ text, kinds }: Scan, inner: number, end: number): boolean {
  return (
    kinds.labelsAlone &&
    labelBeginPattern.test(charactersBefore(text, inner - 1, MAX_GLUE)) &&
    matchEnd(labelEndPattern, text, end) !== -1
  )
}

function cutImage(scan: Scan, opener: Opener, at: number, end: number): number {
  scan.images.push({ at: opener.start, alt: wordsOf(scan, opener, at) })
  scan.cuts.length = opener.cut
  return cut(scan, opener.start, end)
}

/** What a reader sees between brackets. */
function wordsOf({ text, cuts }: Scan, { cut, inner }: Opener, at: number): string {
  let words = ''
  let from = inner
  for (const { start, end, insert } of cuts.slice(cut)) {
    words += text.slice(from, start) + insert
    from = end
  }
  return (words + text.slice(from, at)).trim()
}

function cutLink(scan: Scan, opener: Opener, at: number, { url, end, repeated }: LinkTarget): number {
  const { text } = scan
  const { start, inner } = opener
  const isControl = isControlLink(url)
  const isPaper = isPaperLink(url)
  const isField =
    isControl || isAuthorLine(text, inner, at) || (isPaper && isNumberBehind(text, start, inner, at))
  const mayBePaper = isPaper || url === null
  const endsBlock =
    isField || (mayBePaper && isLinkAhead(text, end)) || (isPaper && isPicture(scan, inner, at))
  const name = isControl ? pictureNameLength(text.slice(inner, at)) : isPaper ? 0 : nameLength(text, inner)
  const insert = isField ? '\n' : isGluedNumber(text, start, inner, at) ? ' ' : ''
  cutOpening(scan, opener, start - gluedBullet(text, start), inner + name, insert)
  if (isPaper) breakAtHeading(scan, opener)
  if (url !== null) {
    scan.links.push({ start: inner, end: at, url })
    // Not the number of a citation, `[Low [1][2] Tide](/papers)`, nor a link that lost its words.
    if (!numberPattern.test(text.slice(inner, at))) scan.linkedOpeners = scan.openers.length
  } else if (repeated !== undefined) {
    addTo(scan.repeated, repeated, { start: inner, end: at })
  }
  return cut(scan, at, end, endsBlock ? '\n' : '')
}

function startsWithPicture({ images }: Scan, inner: number): boolean {
  return images.at(-1)?.at === inner
}

/** Whether a link is nothing but a picture: the one above a card. */
function isPicture(scan: Scan, inner: number, at: number): boolean {
  return startsWithPicture(scan, inner) && scan.cuts.at(-1)?.end === at
}

/** A title whose heading mark a tool glued to the card above begins a line: `arXiv Page ### [Title](…)`. */
function breakAtHeading(scan: Scan, opener: Opener): void {
  const { text } = scan
  // Most links have no mark right in front, which this tells faster.
  if (text.charCodeAt(opener.start - 2) !== 35) return
  const [mark] = gluedHeadingPattern.exec(charactersBefore(text, opener.start, MAX_GLUE)) ?? []
  if (mark === undefined) return
  const start = opener.start - mark.length
  cutOpening(scan, opener, start, start, '\n')
}

/** How many characters the name takes that a scraper sets in front of a link's words. */
function nameLength(text: string, inner: number): number {
  return text.startsWith(LINK_NAME, inner) ? LINK_NAME.length : 0
}

/** A label that is defined as often as it is used was defined for each of its uses, in their order. */
export function linkRepeated({ definitions, links, repeated }: Scan): void {
  for (const [label, ranges] of repeated) {
    const urls = definitions.repeated.get(label)
    if (urls?.length === ranges.length)
      ranges.forEach((range, i) => {
        links.push({ ...range, url: urls[i] as string })
      })
  }
}

/** A capture that ends inside a link leaves its opening bracket. */
export function cutUnclosed(scan: Scan): void {
  const [opener] = scan.openers
  if (!opener || scan.links.length === 0) return
  const { text } = scan
  const begin = opener.start + 1
  if (/\S[^\S\n]*\n[^\S\n]*\n/.test(text.slice(begin))) return
  scan.endsInLink = true
  cutOpening(scan, opener, opener.inner - 1, begin + nameLength(text, begin))
}
