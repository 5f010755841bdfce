import { REST, SITE } from './bare-targets'
import { type Line, mapOf, sourceEnd, sourceOffset } from './line'
import { sliceMap } from './offset-map'

const number = '\\d[\\d.,]{0,9}[kKM]?'
/** The upvotes or the comments of a card, or the dash of none, and where they lead. */
const control = `(?<=^| )(?:${number}|[-–—]) (?:[<([] ?)?(?:${SITE})?\\/(?:login\\?next=|papers\\/[\\d.]{9,10}#community)${REST}`
/**
 * Behind another target a number that leads to the paper is that of a repository's stars; a title may end with one, and
 * an abstract: `n > 2.`.
 */
const stars = `(?<=\\S[>)\\]] {1,2})${number}(?<![.,]) (?:[<([] ?)?(?:${SITE})?\\/papers\\/[\\d.]{9,10}`
// recheck: built of pieces that can match in one way only
const controlPattern = new RegExp(`(?:${control}|${stars})(?: ?[>)\\]])?(?: |$)`, 'g')

/** Sets the numbers that lead to the log-in or to the comments on lines of their own, as they stand on the page. */
export function splitAtControls(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const { text } = line
    const below = lines[i + 1]
    // The target may stand on the line below; one behind a dash is that of no upvotes.
    const words = below?.gap === 0 && below.prefix === '' ? `${text} ${below.text}` : text
    const cuts = words.includes('/')
      ? Array.from(words.matchAll(controlPattern), ({ index, 0: { length } }) => [index, index + length])
          .flat()
          .filter((at) => at < text.length)
      : []
    if (cuts.length === 0) return line
    const split: Line[] = []
    let from = 0
    for (const to of [...cuts, text.length]) {
      if (to > from) split.push(partOf(line, from, to))
      from = to
    }
    return split
  })
}

function partOf(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd()
  const start = sourceOffset(line, from)
  return {
    ...line,
    ...(from > 0 && {
      from: start,
      prefix: '',
      gap: 1,
      indent: 0,
      carrier: null,
      target: null,
      links: [],
    }),
    start,
    end: sourceEnd(line, from + text.length),
    text,
    map: sliceMap(mapOf(line), from, to),
  }
}
