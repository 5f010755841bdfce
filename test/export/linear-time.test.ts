import { describe, expect, it } from 'vitest'
import { formatBibTeX, formatCslJson, formatCsv, formatMarkdown, formatPaperListing } from '../../src/export'
import type { Paper } from '../../src/schema'
import { makePaper } from '../make-paper'
import { MAX_GROWTH, measureGrowth } from '../measure-growth.mjs'

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

const SIZE = 8_000

function makeHostilePaper(pieces: readonly string[], length: number): Paper {
  const repeats = pieces.map((piece) => piece.repeat(length / pieces.length / piece.length))
  const text = `${repeats.join('')}!`
  const url = `https://${text}`
  const authors = { count: 1, names: [text] }
  return makePaper({ title: text, abstract: `https://x.org/${text}`, url, submittedBy: url, authors })
}

describe.each(FORMATS)('%s', (_, format) => {
  it.each(HOSTILE.map((pieces) => [[pieces].flat()]))(
    'takes time in proportion to a text of %j',
    (pieces) => {
      const growth = measureGrowth((times) => [makeHostilePaper(pieces, SIZE * times)], format)
      expect(growth).toBeLessThan(MAX_GROWTH)
    },
  )
})
