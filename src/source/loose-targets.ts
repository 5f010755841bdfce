import { MAX_TARGET_LENGTH } from './link-target'
import { isBetweenDigits, isNumberAhead, marksUpvotes } from './link-words'
import { cut, type Opener, type Scan } from './scan'
import { skipBlanks } from './spaces'
import { isControlLink, isPaperLink, isPictureTarget } from './targets'

// Targets, and numbers that stand for them, in brackets beside the words: no mark tells which words those are.

const lineBreakPattern = /\n[ \t]*/g
/** A page that was read from a file leads to places of the file system. */
const bareTargetPattern = /^(?:https?:\/|file:\/\/(?:localhost)?)?\/[^\s[\]]*$/

/** Ends the link that goes up to the next target or the end of the line. */
export function closeLink(scan: Scan, end: number): void {
  if (scan.openLink === null) return
  scan.openLink.end = end
  scan.links.push(scan.openLink)
  scan.openLink = null
}

/** Cuts the number of a link out; returns its end. */
export function cutNumber(scan: Scan, at: number, number: string): number {
  const { text } = scan
  const url = scan.definitions.targets.get(number)
  const end = text.indexOf(']', at) + 1
  // A number in front of another mark that leads to the paper is the stars of a repository.
  const isField = url
    ? isControlLink(url) || (isPaperLink(url) && isNumberAhead(text, end))
    : marksUpvotes(text, at, end)
  const insert = isField ? '\n' : isBetweenDigits(text, at, end) ? ' ' : ''
  if (scan.kinds.numbers?.areBehind) {
    const start = text.charCodeAt(at - 1) === 32 ? at - 1 : at
    if (url) linkBlock(scan, at, start, url)
    scan.lastTargetEnd = end
    return cut(scan, start, end, insert)
  }
  closeLink(scan, at)
  cut(scan, at, end, insert)
  if (url) scan.openLink = { start: end, end, url }
  return end
}

/** Cuts out what stands between brackets, when it is an address. */
export function cutBareTarget(scan: Scan, { start, inner, cut: index }: Opener, at: number): void {
  // A narrow capture breaks it over lines.
  const url = scan.text.slice(inner, at).replace(lineBreakPattern, '')
  if (!bareTargetPattern.test(url)) return
  const end = at + 1
  const isPicture = isPictureTarget(url)
  scan.cuts.length = index
  cut(scan, inner - 1, end, isControlLink(url) ? '\n' : '')
  if (scan.kinds.targetsFirst) {
    closeLink(scan, start)
    if (!isPicture) scan.openLink = { start: end, end, url }
    return
  }
  if (isPicture) scan.images.push({ at: start, alt: '' })
  else linkBlock(scan, start, start, url)
  scan.lastTargetEnd = end
}

/** Puts a target on the paragraph in front of it, or the part of that behind another target. */
function linkBlock({ text, links, lastTargetEnd }: Scan, at: number, end: number, url: string): void {
  let i = at - 1
  while (/\s/.test(text.charAt(i))) i--
  const lowest = Math.max(lastTargetEnd, i + 1 - MAX_TARGET_LENGTH)
  while (i >= lowest && !(text.charCodeAt(i) === 10 && text.charCodeAt(skipBlanks(text, i + 1)) === 10)) i--
  links.push({ start: i + 1, end, url })
}
