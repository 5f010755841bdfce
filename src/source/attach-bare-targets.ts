import { type BareTarget, findTargets, isOwn, isUser } from './bare-targets'
import { cutLine, type Line } from './line'
import { mostCommon } from './most-common'
import { splitAtControls } from './split-at-controls'
import { isPictureTarget } from './targets'

/** The links at the foot of a card; no text of a paper begins like them. */
const linkFieldPattern = /^(?:Upvote|GitHub \d|arXiv [Pp]age)/
/** In parentheses stand addresses of the text, too; those of the listing's site don't. */
const sitePattern = /^\/|huggingface\.co\/|hf\.co\//
/** Fewest lines with a target behind their words before that counts as a habit of the capture. */
const MIN_TARGETS = 2
/** Longest line that is a field of a card; a longer line with an address at its end is a text that ends so. */
const MAX_FIELD = 120
/** Longest foot of links, without their targets. */
const MAX_LINK_FIELD = 60

/**
 * Attaches link targets that a tool printed behind the words: as a paragraph of their own, in brackets, or bare
 * at the end of the line. Only texts that do so throughout are changed, and behind long texts only targets on
 * the listing's own site count, so that an abstract may end with an address.
 */
export function attachBareTargets(lines: readonly Line[]): Line[] {
  const bracket = findBracket(lines)
  if (bracket === null) return lines as Line[]
  const kept: Line[] = []
  let gap = 0
  for (const line of splitAtControls(lines)) {
    line.gap += gap
    gap = 0
    const above = kept.at(-1)
    const targets = findTargets(line.text)
    const [lone] = targets
    if (lone && above && isTargetOf(above, line, lone)) {
      const { from, prefix } = line
      // The dash of no upvotes, which looks like a list mark in front of its target.
      if (prefix.trim() === '-')
        kept.push({ ...line, text: '-', prefix: '', start: from, end: from + 1, links: [], map: null })
      else gap = line.gap + 1
      cover(kept, lone.url)
      continue
    }
    kept.push(line)
    takeTargets(line, chooseTargets(line.text, targets, bracket), kept)
  }
  return kept
}

/**
 * What stands in front of most targets on the listing's own site, and at the foot of its cards: a bracket, or nothing. Null
 * without such targets.
 */
function findBracket(lines: readonly Line[]): string | null {
  const brackets: string[] = []
  for (const { text } of lines) {
    if (!text.includes('/')) continue
    // The last word, with a bracket and a space in front: the rest of a long line takes longer to search.
    const words = text.slice(Math.max(0, text.lastIndexOf(' ', text.length - 3) - 2))
    const tail = ownTail(words, findTargets(words))
    if (tail && (tail.start === 0 || words.charAt(tail.start) === ' ')) brackets.push(tail.bracket)
    else if (linkFieldPattern.test(text)) brackets.push(...findTargets(text).map(({ bracket }) => bracket))
  }
  return brackets.length < MIN_TARGETS ? null : mostCommon(brackets)
}

/** The target on the listing's own site in which a line ends. */
function ownTail(text: string, targets: readonly BareTarget[]): BareTarget | undefined {
  const last = targets.at(-1)
  return last?.end === text.length && isOwn(last.url) ? last : undefined
}

/** Takes targets out of a line and puts each on the words in front of it. */
function takeTargets(line: Line, targets: readonly BareTarget[], lines: readonly Line[]): void {
  if (targets.length === 0 || restOf(line.text, targets) === 0) return
  const moved = cutLine(
    line,
    targets.map(({ start, end }) => ({ start, end, insert: '' })),
  )
  let from = 0
  for (const { start, url } of targets) {
    const end = moved(start)
    if (isPictureTarget(url)) continue
    if (targets.length === 1 && end >= line.text.length) cover(lines, url)
    else {
      const link = { start: from, end, url: absolute(url) }
      line.links = [...line.links, link]
      if (from === 0) {
        line.carrier = link
        line.target = link.url
      }
    }
    from = end
  }
}

/**
 * Which of the targets on a line are no words. In running text only one of the listing's own at its end is none, unless
 * it ends a sentence, behind a colon.
 */
function chooseTargets(text: string, targets: readonly BareTarget[], bracket: string): readonly BareTarget[] {
  if (linkFieldPattern.test(text) && restOf(text, targets) <= MAX_LINK_FIELD) return targets
  const isBehindColon = ({ start }: BareTarget) => text.charAt(start - 1) === ':'
  const tail = ownTail(text, targets)
  const isTail = (target: BareTarget) => target === tail && (target.bracket !== '' || !isBehindColon(target))
  const isInField = (target: BareTarget) => {
    const { end, url, bracket: own, isBracketed } = target
    const isUsers = isUser(url) && (end === text.length || /^ ?·/.test(text.slice(end, end + 2)))
    const isRelative = url.startsWith('/') && isUser(url)
    // `models: https://huggingface.co/ada` is a sentence that ends so.
    if (isUsers && !isRelative && !isBehindColon(target)) return true
    return isBracketed && own === bracket && (isRelative ? isUsers : bracket !== '(' || sitePattern.test(url))
  }
  const inField = targets.filter(isInField)
  const isField = restOf(text, inField) <= MAX_FIELD
  return targets.filter((target) => isTail(target) || (isField && inField.includes(target)))
}

/** How long a line is without some targets. */
function restOf(text: string, targets: readonly BareTarget[]): number {
  return targets.reduce((length, { start, end }) => length - (end - start), text.length)
}

/** Whether an address on a line of its own is the target of the words above, and not the end of an abstract or an address. */
function isTargetOf(above: Line, { text, gap }: Line, target: BareTarget): boolean {
  if (restOf(text, [target]) > 0 || (gap === 0 && /:(?:\/\/)?$/.test(above.text))) return false
  const { url, isBracketed } = target
  return isBracketed || isOwn(url) || isUser(url) || linkFieldPattern.test(above.text)
}

/** Puts a target on the paragraph that ends with a line. */
function cover(lines: readonly Line[], target: string): void {
  const carrier = {}
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line
    if (line.carrier !== null) return
    line.carrier = carrier
    line.target = absolute(target)
    line.links = [...line.links, { start: 0, end: line.text.length, url: line.target }]
    if (line.gap > 0) return
  }
}

function absolute(target: string): string {
  return /^(?:https?:|\/)/.test(target) ? target : `https://${target}`
}
