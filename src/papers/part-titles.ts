import type { ReadLine } from '../lines/classify-line'
import { runParser } from '../lines/run-parser'
import { upvoteCount } from '../lines/upvote-count'
import { sourceOffset } from '../source/line'
import { type Draft, doubt, spanOfLine, spanOfTitle } from './draft'

/** Fewest titles, and what part of them, that begin with a number on a page that prints upvotes in front of them. */
const MIN_NUMBERED = 5
const NUMBERED_SHARE = 0.6
/** Upvotes, and the space behind them where there is one: some tools glue them on. */
const numberPattern = /^(\d{1,7}(?:(?:\.\d{1,2})?k)?)(?: (?=\S)|(?=\p{Lu}\p{L}))/u

/** Parts titles from the upvotes that a tool printed in front of them on the same line: `17 Low Tide`. */
export function partTitles(drafts: readonly Draft[], lines: readonly ReadLine[]): void {
  if (drafts.some(({ paper }) => paper.upvotes !== null)) return
  const parts = drafts.map(({ paper }) => numberPattern.exec(paper.title))
  const numbered = parts.filter((part) => part !== null).length
  if (numbered < MIN_NUMBERED || numbered < drafts.length * NUMBERED_SHARE) return
  drafts.forEach((draft, i) => {
    const { entry, paper } = draft
    const line = lines[entry.title[0] as number] as ReadLine
    const [front = '', count = ''] = parts[i] ?? []
    // The dash of no upvotes looks like the mark of a list item.
    const hasDash = count === '' && line.prefix.trim() === '-'
    if (count === '' && !hasDash) return
    const span = spanOfTitle(paper)
    doubt(draft, 'NUMBER_UNCERTAIN', span, 'was read as the upvotes and the title behind.')
    paper.upvotes = hasDash ? 0 : runParser(upvoteCount, count)
    paper.title = hasDash ? paper.title.replace(/^- /, '') : paper.title.slice(front.length)
    paper.spans.title = { start: sourceOffset(line, front.length), end: span.end }
    paper.spans.upvotes = hasDash
      ? { start: line.from, end: line.from + 1 }
      : spanOfLine(line, { start: 0, end: count.length })
  })
}
