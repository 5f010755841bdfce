import { type Line, type LineLink, textOffset } from './line'
import { isPaperLink } from './targets'

/** A link that goes on, and on how many lines it stands so far. */
interface OpenLink {
  link: LineLink
  lines: number
}

/**
 * On how many lines a link is followed. An abstract that is one takes 39 lines in real captures, and would take about
 * 120 at twenty columns. Whoever reads a line reads the whole address, which may be as long as many lines.
 */
const MAX_LINK_LINES = 200

/** A walk through the lines of a text, one behind the other. */
export interface LineLinks {
  /** Whether the first words of a line, at an offset into the text, are those of a link. */
  beginAt(at: number): boolean
  attachTo(line: Line): void
}

/** Puts the links of a text on its lines. */
export function lineLinks(text: string, links: readonly LineLink[]): LineLinks {
  let next = 0
  /** Links that go on below the last line. */
  let open: OpenLink[] = []
  /** The first link that does not end in front of the words that were looked at last. */
  let ahead = 0
  return {
    beginAt(at) {
      while (ahead < links.length && (links[ahead] as LineLink).end <= at) ahead++
      const link = links[ahead]
      if (link === undefined || link.start > at) return false
      // A link without brackets begins where its paragraph does, the mark of a heading included.
      return link.start > 0 && text.charCodeAt(link.start - 1) !== 10
    },
    attachTo(line) {
      const first = next
      for (let link = links[first]; link && link.start < line.end; link = links[++next])
        // A picture without words that leads to a paper's page, such as the one above the card.
        if (link.end <= line.from && isPaperLink(link.url)) line.links = [{ start: 0, end: 0, url: link.url }]
      if (open.length > 0) open = open.filter((link) => attach(line, link))
      for (let index = first; index < next; index++) {
        const link = { link: links[index] as LineLink, lines: 0 }
        if (attach(line, link)) open.push(link)
      }
    },
  }
}

/** Puts a link on a line, if it stands there; returns whether it goes on below. */
function attach(line: Line, open: OpenLink): boolean {
  const { link } = open
  const start = textOffset(line, Math.max(link.start, line.start))
  const end = textOffset(line, Math.min(link.end, line.end))
  if (end > start && ++open.lines <= MAX_LINK_LINES) {
    const { url } = link
    line.links.push({ start, end, url })
    if (start <= 0 && line.carrier === null) {
      line.carrier = link
      line.target = url
    }
  }
  return link.end > line.end
}
