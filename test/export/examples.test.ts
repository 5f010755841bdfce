import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatBibTeX, formatCslJson, formatCsv, formatMarkdown, formatPaperListing } from '../../src/export'
import { makeDate, makePaper } from '../make-paper'

/** The paper of which the examples print the listing. */
const papers = [
  makePaper({
    title: 'Pruning at Scale',
    abstract: 'We prune weights.',
    authors: { count: 4, names: [] },
    date: makeDate(2024, 9, 18),
    comments: 2,
  }),
]

/** What the example in a file says the call gives. */
function readOutput(file: string): string {
  const source = readFileSync(new URL(`../../src/export/${file}.ts`, import.meta.url), 'utf8')
  return [...source.matchAll(/^ \* \/\/ ?(.*)$/gm)].map((match) => match[1]).join('\n')
}

describe('the output in the documentation is true', () => {
  it.each([
    ['format-bibtex', () => formatBibTeX(papers)],
    ['format-csl-json', () => JSON.stringify(formatCslJson(papers), null, 2)],
    ['format-csv', () => formatCsv(papers).split('\r\n')[1] ?? ''],
    ['format-markdown', () => formatMarkdown(papers)],
    ['format-paper-listing', () => formatPaperListing(papers)],
  ])('%s', (file, print) => {
    expect(readOutput(file)).toBe(print().trimEnd())
  })
})
