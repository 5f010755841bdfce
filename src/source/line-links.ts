import { type Line, type LineLink, textOffset } from './line'
import { isPaperLink } from './targets'

/** A link that goes on, its index into the links of the text, and on how many lines it stands so far. */
interface OpenLink {
  link: LineLink
  index: number
  lines: number
}

/**
 * On how many lines a link is followed. An abstract that is one takes 39 lines in real captures, and would take about
 * 120 at twenty columns. Whoever reads a line reads the whole address, which may be as long as many lines.
 */
const MAX_LINK_LINES = 200

/** Puts the links of a text on its lines, one line behind the other. */
export class LineLinks {
  private next = 0
  /** Links that go on below the last line. */
  private open: OpenLink[] = []
  /** The first link that does not end in front of the words that were looked at last. */
  private ahead = 0
  /** Where the last line ended. */
  private lineEnd = 0

  constructor(
    private readonly text: string,
    private readonly links: readonly LineLink[],
  ) {}

  /** Whether the first words of a line, at an offset into the text, are those of a link. */
  beginAt(at: number): boolean {
    const { links } = this
    while (this.ahead < links.length && (links[this.ahead] as LineLink).end <= at) this.ahead++
    const link = links[this.ahead]
    if (link === undefined || link.start > at || link.start < this.lineEnd) return false
    // A link without brackets begins where its paragraph does, the mark of a heading included.
    return link.start > 0 && this.text.charCodeAt(link.start - 1) !== 10
  }

  attachTo(line: Line): void {
    const { links } = this
    const first = this.next
    for (let link = links[first]; link && link.start < line.end; link = links[++this.next])
      // A picture without words that leads to a paper's page, such as the one above the card.
      if (link.end <= line.from && isPaperLink(link.url)) line.links = [{ start: 0, end: 0, url: link.url }]
    if (this.open.length > 0) this.open = this.open.filter((open) => attach(line, open))
    for (let index = first; index < this.next; index++) {
      const open = { link: links[index] as LineLink, index, lines: 0 }
      if (attach(line, open)) this.open.push(open)
    }
    this.lineEnd = line.end
  }
}

/** Puts a link on a line, if it stands there; returns whether it goes on below. */
function attach(line: Line, open: OpenLink): boolean {
  const { link, index } = open
  const start = textOffset(line, Math.max(link.start, line.start))
  const end = textOffset(line, Math.min(link.end, line.end))
  if (end > start && ++open.lines <= MAX_LINK_LINES) {
    const { url } = link
    if (line.links === null) line.links = [{ start, end, url }]
    else line.links.push({ start, end, url })
    if (start <= 0 && line.linkIndex === -1) {
      line.linkIndex = index
      line.target = url
    }
  }
  return link.end > line.end
}
