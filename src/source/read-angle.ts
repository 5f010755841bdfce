import { readTag } from './html-tags'
import { isLinkAhead } from './link-words'
import { matchEnd } from './match-end'
import { cut, type Scan } from './scan'
import { isControlLink, isPaperLink } from './targets'

/** An item of the list of authors: empty, a picture, their number. */
const itemPattern = /[-*+] ?(?:\n|!\[|\d+ authors?<)/y
const autolinkPattern = /<https?:\/\/[^\s<>]{1,2000}>/y

/** Reads what begins with `<`: a comment, an address, a tag. Returns where to look for the next mark. */
export function readAngle(scan: Scan, at: number): number {
  const { text, links } = scan
  if (text.startsWith('<!--', at)) return cutComment(scan, at)
  const end = matchEnd(autolinkPattern, text, at)
  if (end === -1) return scan.kinds.tags ? cutTag(scan, at) : at + 1
  cut(scan, at, at + 1)
  links.push({ start: at + 1, end: end - 1, url: text.slice(at + 1, end - 1) })
  return cut(scan, end - 1, end)
}

function cutComment(scan: Scan, at: number): number {
  const end = scan.hasCommentEnd ? scan.text.indexOf('-->', at + 4) : -1
  scan.hasCommentEnd = end !== -1
  return end === -1 ? at + 1 : cut(scan, at, end + 3)
}

function cutTag(scan: Scan, at: number): number {
  const tag = readTag(scan.text, at)
  if (tag === null) return at + 1
  const { end, name, lineBreak, isClosing, href, alt } = tag
  if (name === 'img') scan.images.push({ at, alt })
  if (name !== 'a') return cut(scan, at, end, lineBreak)
  return isClosing ? closeAnchor(scan, at, end) : openAnchor(scan, at, end, href)
}

function openAnchor(scan: Scan, at: number, end: number, href: string): number {
  scan.anchor = { start: end, end, url: href.replaceAll('&amp;', '&') }
  const beginsBlock = isControlLink(href) || matchEnd(itemPattern, scan.text, end) !== -1
  return cut(scan, at, end, beginsBlock ? '\n' : '')
}

function closeAnchor(scan: Scan, at: number, end: number): number {
  const { url = '', start = end } = scan.anchor ?? {}
  scan.anchor = null
  if (url !== '') scan.links.push({ start, end: at, url })
  const endsBlock = isControlLink(url) || (isPaperLink(url) && isLinkAhead(scan.text, end))
  return cut(scan, at, end, endsBlock ? '\n' : '')
}
