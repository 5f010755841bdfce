import { describe, expect, it } from 'vitest'
import { formatBibTeX, formatCslJson, formatCsv, formatMarkdown, formatPaperListing } from '../../src/export'
import type { Paper } from '../../src/schema'
import { makePaper } from '../make-paper'

const FORMATS: [string, (papers: Paper[]) => unknown][] = [
  ['formatBibTeX', formatBibTeX],
  ['formatCslJson', formatCslJson],
  ['formatCsv', formatCsv],
  ['formatMarkdown', formatMarkdown],
  ['formatPaperListing', formatPaperListing],
]

/** Repeats on which a careless pattern starts over at every character; of several pieces one after the other. */
const HOSTILE: (string | string[])[] = [
  '$',
  '$a',
  '{',
  '}',
  '\\',
  '|',
  ' ',
  "'",
  '_',
  '&a',
  '&#',
  'https://',
  ').',
  '1',
  'A',
  '\uD800',
  'x^ ',
  // Marks of one letter that Unicode's normal forms put in another order.
  ['\u0301', '\u0323'],
]

const SIZE = 20_000

/** Enough for one of them not to be interrupted. */
const MAX_ROUNDS = 12

function makeHostilePaper(pieces: readonly string[], length: number): Paper {
  const repeats = pieces.map((piece) => piece.repeat(length / pieces.length / piece.length))
  const text = `${repeats.join('')}!`
  const url = `https://${text}`
  const authors = { count: 1, names: [text] }
  return makePaper({ title: text, abstract: `https://x.org/${text}`, url, submittedBy: url, authors })
}

function measure(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe.each(FORMATS)('%s', (_, format) => {
  it.each(HOSTILE.map((pieces) => [[pieces].flat()]))(
    'takes time in proportion to a text of %j',
    (pieces) => {
      const short = [makeHostilePaper(pieces, SIZE)]
      const long = [makeHostilePaper(pieces, SIZE * 4)]
      let [bestShort, bestLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      for (let round = 0; round < MAX_ROUNDS; round++) {
        bestShort = Math.min(
          bestShort,
          measure(() => format(short)),
        )
        bestLong = Math.min(
          bestLong,
          measure(() => format(long)),
        )
        // Four times the text: 4 when linear, 16 when quadratic, which takes a second here. Below that, memory counts.
        if (round > 1 && (bestLong < 200 || bestLong / bestShort < 8)) return
      }
      expect.fail(`${bestShort} ms for ${SIZE} characters, ${bestLong} ms for four times as many`)
    },
  )
})
