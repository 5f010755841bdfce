import { cutLine, type Line, mapOf, sourceEnd, sourceOffset } from './line'
import { mostCommon } from './most-common'
import { sliceMap } from './offset-map'

const site = '(?:https?:\\/\\/(?:www\\.)?)?(?:huggingface\\.co|hf\\.co)'
const own = `${site}\\/(?:papers\\/|login|join)[^\\s<>()[\\]]*|\\/(?:papers\\/|login\\?)[^\\s<>()[\\]]*`
const any =
  '(?:https?:\\/\\/(?=\\w)|(?:huggingface\\.co|github\\.com|arxiv\\.org)\\/|\\/(?:papers\\/|login))[^\\s<>()[\\]]*'
/** What may stand around a target: a bracket, some with a space inside. */
const opening = '(?:[<([] ?)?'
const closing = '(?: ?[>)\\]])?'
// The patterns below are built of pieces that can match in one way only; those with ` *` in front begin behind the
// last space of a run.
// recheck: linear as built, and run on at most MAX_SEARCHED characters
const lonePattern = new RegExp(`^${opening}(${any})${closing}$`)
// recheck: linear as built, and run on at most MAX_SEARCHED characters
const loneOwnPattern = new RegExp(`^${opening}(${own})${closing}$`)
// recheck: linear as built, and run on at most MAX_SEARCHED characters
const ownTailPattern = new RegExp(`(?<! ) *${opening}(${own})${closing}$`)
// recheck: linear as built, and run on at most MAX_SEARCHED characters
const bracketedPattern = new RegExp(`(?<! ) *[<([] ?(${any}) ?[>)\\]]`, 'g')
// recheck: linear as built, and run on at most MAX_SEARCHED characters
const anyTargetPattern = new RegExp(`(?<! ) *${opening}(?<![\\w/])(${any})${closing}`, 'g')
// recheck: linear as built, and run on at most MAX_SEARCHED characters
const userPattern = new RegExp(`^${opening}((?:${site})?\\/[\\w.-]+)${closing}$`)
// recheck: linear as built, and run on at most MAX_SEARCHED characters
const userTailPattern = new RegExp(`(?<! ) *${opening}(${site}\\/[\\w.-]+)${closing}(?=$| ·)`, 'g')
// recheck: linear as built, and run on at most MAX_SEARCHED characters
/** Without its site it is one in brackets only: `Harbour Lab ( /harbour-lab )`. */
const relativeUserPattern = /(?<! ) *[<([] ?(\/[\w.-]+) ?[>)\]](?=$| ·)/g
/** The number of a card's upvotes or comments, or the dash of none. */
const count = '(?<=^| )(?:\\d[\\d.,]{0,9}[kKM]?|[-–—])'
const control = `(?:${site})?\\/(?:login\\?next=|papers\\/[\\d.]{9,10}#community)[^\\s<>()[\\]]*`
// recheck: linear as built
/** The upvotes or the comments of a card, and where they lead. */
const controlPattern = new RegExp(`${count} ${opening}${control}${closing}(?: |$)`, 'g')
const paper = `(?:${site})?\\/papers\\/[\\d.]{9,10}`
/** Behind another target a number that leads to the paper is that of a repository's stars; a title may end with one. */
const stars = '(?<=[>)\\]] {1,2})\\d[\\d.,]{0,9}[kKM]?'
// recheck: linear as built
const starsPattern = new RegExp(`${stars} ${opening}${paper}${closing}(?: |$)`, 'g')
// recheck: at most 14 characters in front of the end
const starsAtEndPattern = new RegExp(`${stars}$`)
// recheck: linear as built
const paperAtStartPattern = new RegExp(`^${opening}${paper}${closing}(?: |$)`)
// recheck: at most 11 characters in front of the end
const countAtEndPattern = new RegExp(`${count}$`)
// recheck: linear as built
const controlAtStartPattern = new RegExp(`^${opening}${control}`)
/** The links at the foot of a card; no text of a paper begins like them. */
const linkFieldPattern = /^(?:Upvote|GitHub \d|arXiv Page)/
/** In parentheses stand addresses of the text, too; those of the listing's site don't. */
const sitePattern = /^\/|huggingface\.co\/|hf\.co\//
const imagePattern = /\/avatars\/|cdn-avatars|cdn-thumbnails/
/** Fewest lines with a target behind their words before that counts as a habit of the capture. */
const MIN_TARGETS = 3
/** Longest line that is a field of a card; a longer line with an address at its end is a text that ends so. */
const MAX_FIELD = 120
/** Longest foot of links, without their targets. */
const MAX_LINK_FIELD = 60
/** Longest stretch that is searched for targets between its words. */
const MAX_SEARCHED = 300
/** Numbers for links that the markup stage did not see, out of its way. */
const FIRST_LINK = 1_000_000

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
  let link = FIRST_LINK
  for (const line of splitAtControls(lines)) {
    line.gap += gap
    gap = 0
    const above = kept.at(-1)
    const lone =
      line.text.length <= MAX_SEARCHED
        ? (lonePattern.exec(line.text) ?? userPattern.exec(line.text) ?? firstOfSeveral(line.text))
        : null
    if (lone && above && isTargetOf(above, line)) {
      const target = lone[1] as string
      if (line.prefix.trim() === '-') {
        // The dash of no upvotes, which looks like a list mark in front of its target.
        kept.push({
          ...line,
          text: '-',
          prefix: '',
          start: line.from,
          end: line.from + 1,
          links: null,
          map: null,
        })
        cover(kept, target, link++)
        continue
      }
      if (!imagePattern.test(line.text)) cover(kept, target, link++)
      gap = line.gap + 1
      continue
    }
    kept.push(line)
    if (line.text.includes('/')) link = takeTargets(line, kept, link, bracket)
  }
  return kept
}

/** Sets the numbers that lead to the log-in or to the comments on lines of their own, as they stand on the page. */
function splitAtControls(lines: readonly Line[]): Line[] {
  const split: Line[] = []
  lines.forEach((line, i) => {
    const { text } = line
    const cuts = text.includes('/')
      ? [controlPattern, starsPattern]
          .flatMap((pattern) => [...text.matchAll(pattern)])
          .flatMap(({ index, 0: { length } }) => [index, index + length])
          .sort((a, b) => a - b)
      : []
    // The target may stand on the line below.
    const below = lines[i + 1]
    if (below?.gap === 0) {
      const number = controlAtStartPattern.test(below.text)
        ? countAtEndPattern.exec(text)
        : paperAtStartPattern.test(below.text) && starsAtEndPattern.exec(text)
      if (number) cuts.push(number.index)
    }
    if (cuts.length === 0) {
      split.push(line)
      return
    }
    let from = 0
    for (const to of [...cuts, text.length]) {
      if (to > from) split.push(partOf(line, from, to))
      from = to
    }
  })
  return split
}

function partOf(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd()
  const start = sourceOffset(line, from)
  return {
    ...line,
    ...(from === 0
      ? {}
      : { from: start, prefix: '', gap: 1, indent: 0, linkIndex: -1, target: null, links: null }),
    start,
    end: sourceEnd(line, from + text.length),
    text,
    map: sliceMap(mapOf(line), from),
  }
}

/** What stands in front of most targets on the listing's own site: a bracket, or nothing. Null without such targets. */
function findBracket(lines: readonly Line[]): string | null {
  const marks: string[] = []
  for (const { text } of lines) {
    if (!text.includes('/')) continue
    const match = ownTailPattern.exec(text.slice(-MAX_SEARCHED))
    if (!match || (match.index > 0 && !match[0].startsWith(' '))) continue
    marks.push(markOf(match))
  }
  return marks.length < MIN_TARGETS ? null : mostCommon(marks)
}

/** The bracket in front of a target; empty where there is none. */
function markOf([match]: RegExpExecArray): string {
  return /[<([]/.exec(match)?.[0] ?? ''
}

/** Takes the targets out of a line and puts each on the words in front of it. */
function takeTargets(line: Line, lines: readonly Line[], link: number, bracket: string): number {
  const found = findTargets(line.text, bracket)
  if (found.length === 0 || restOf(line.text, found) === 0) return link
  const moved = cutLine(
    line,
    found.map((match) => ({ start: match.index, end: endOf(match), insert: '' })),
  )
  let from = 0
  for (const { index, 1: target } of found) {
    const url = target as string
    const end = moved(index)
    if (imagePattern.test(url)) continue
    // The words in front of it stand on the line above.
    if (end === 0 && line.gap === 0) {
      cover(lines, url, link++, lines.length - 2)
      continue
    }
    if (found.length === 1 && end >= line.text.length) cover(lines, url, link++)
    else {
      line.links = [...(line.links ?? []), { start: from, end, url: absolute(url) }]
      if (from === 0) {
        line.linkIndex = link++
        line.target = absolute(url)
      }
    }
    from = end
  }
  return link
}

/**
 * The targets that stand on a line, in order. In running text only one of the listing's own at its end is one, unless it
 * is a word of the text.
 */
function findTargets(text: string, bracket: string): RegExpExecArray[] {
  const shift = Math.max(0, text.length - MAX_SEARCHED)
  let tail = ownTailPattern.exec(text.slice(shift))
  if (tail) tail.index += shift
  if (tail && markOf(tail) === '' && isWord(tail, text, bracket)) tail = null
  if (shift > 0) return tail ? [tail] : []
  if (linkFieldPattern.test(text)) {
    const all = [...text.matchAll(anyTargetPattern)]
    if (restOf(text, all) <= MAX_LINK_FIELD) return all
  }
  const inBrackets = [...text.matchAll(bracketedPattern)].filter(
    ({ 0: match, 1: url }) =>
      (bracket !== '' &&
        match.trimStart().startsWith(bracket) &&
        (bracket !== '(' || sitePattern.test(url as string))) ||
      imagePattern.test(url as string),
  )
  // `models: https://huggingface.co/ada` is a sentence that ends so.
  const users = [...text.matchAll(userTailPattern)].filter(({ index }) => text.charAt(index - 1) !== ':')
  if (bracket !== '')
    users.push(
      ...[...text.matchAll(relativeUserPattern)].filter(({ 0: match }) =>
        match.trimStart().startsWith(bracket),
      ),
    )
  if (restOf(text, [...inBrackets, ...users]) > MAX_FIELD) return tail ? [tail] : []
  const found = [...inBrackets, ...(tail ? [tail] : []), ...users].sort((a, b) => a.index - b.index)
  return found.filter(({ index }, i) => i === 0 || index >= endOf(found[i - 1] as RegExpExecArray))
}

/** Whether an address without brackets ends a sentence: behind a colon, or a long text where targets have brackets. */
function isWord({ index }: RegExpExecArray, text: string, bracket: string): boolean {
  return text.charAt(index - 1) === ':' || (bracket !== '' && text.length > MAX_FIELD)
}

/** How long a line is without some targets. */
function restOf(text: string, targets: readonly RegExpExecArray[]): number {
  return targets.reduce((length, { 0: match }) => length - match.length, text.length)
}

function endOf({ index, 0: match }: RegExpExecArray): number {
  return index + match.length
}

/** The first target of a line on which nothing stands but several in brackets: those behind it have no words. */
function firstOfSeveral(text: string): RegExpExecArray | null {
  if (!/^[<([]/.test(text)) return null
  const targets = [...text.matchAll(bracketedPattern)]
  return restOf(text, targets) === 0 ? (targets[0] ?? null) : null
}

/** Whether an address on a line of its own is the target of the words above, and not the end of an abstract. */
function isTargetOf(above: Line, { text, gap }: Line): boolean {
  if (gap === 0 && above.text.endsWith(':')) return false
  return (
    loneOwnPattern.test(text) ||
    firstOfSeveral(text) !== null ||
    userPattern.test(text) ||
    imagePattern.test(text) ||
    linkFieldPattern.test(above.text)
  )
}

/** Puts a target on the paragraph that ends with a line. */
function cover(lines: readonly Line[], target: string, link: number, last = lines.length - 1): void {
  for (let i = last; i >= 0; i--) {
    const line = lines[i] as Line
    if (line.linkIndex !== -1) return
    line.linkIndex = link
    line.target = absolute(target)
    line.links = [...(line.links ?? []), { start: 0, end: line.text.length, url: line.target }]
    if (line.gap > 0) return
  }
}

function absolute(target: string): string {
  return /^(?:https?:|\/)/.test(target) ? target : `https://${target}`
}
