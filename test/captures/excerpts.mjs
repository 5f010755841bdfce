import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parsePaperListing } from '../../dist/index.js'
import { createRandom } from './random.mjs'

/**
 * `node test/captures/excerpts.mjs FOLDER … [--seed N] [--show]`: cuts excerpts out of the texts of folders
 * (`report.mjs --keep` makes one), each beginning and ending inside of a card, and counts how many of the cards
 * between the cuts are read otherwise than in the whole text. What a link says counts only where the excerpt still
 * says it: the list of targets is mostly cut away.
 */
const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, show: { type: 'boolean', default: false } },
})
const random = createRandom(Number(options.seed))
const referenceDate = '2026-02-11'
/** Excerpts from each text, and the cards of the shortest text that is cut. */
const EXCERPTS = 3
const MIN_CARDS = 8

const counts = {
  papers: 0,
  missing: 0,
  'wrong, warned': 0,
  'wrong, SILENT': 0,
  invented: 0,
  'invented, SILENT': 0,
}

for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    cutText(file, readFileSync(join(folder, file), 'utf8'))
}
console.log(counts)

function cutText(file, text) {
  const { papers } = parsePaperListing(text, { referenceDate })
  if (papers.length < MIN_CARDS) return
  for (let i = 0; i < EXCERPTS; i++) {
    const first = random.between(1, papers.length - 4)
    const last = Math.min(papers.length - 1, first + random.between(3, 7))
    const start = insideOf(text, papers[first - 1])
    const end = insideOf(text, papers[last])
    compare(`${file} ${start} ${end}`, text.slice(start, end), papers, first, last)
  }
}

/** Where one of the lines of a card begins, but its first. */
function insideOf(text, { span }) {
  const starts = [...text.slice(span.start, span.end).matchAll(/\n/g)].map(
    ({ index }) => span.start + index + 1,
  )
  return starts.length === 0 ? span.end : random.pick(starts)
}

function compare(name, excerpt, whole, first, last) {
  const { papers, diagnostics } = parsePaperListing(excerpt, { referenceDate })
  const doubted = new Set(
    diagnostics.flatMap(({ severity, paper }) => (severity === 'warning' ? papers[paper] : [])),
  )
  for (const paper of whole.slice(first, last)) {
    counts.papers++
    const found = papers.find(({ title }) => title === paper.title)
    if (!found) note('missing', name, paper.title)
    else if (fieldsOf(found) !== fieldsOf(paper))
      note(doubted.has(found) ? 'wrong, warned' : 'wrong, SILENT', name, paper.title)
  }
  const known = new Set(whole.slice(first - 1, last + 1).map(({ title }) => title))
  for (const paper of papers)
    if (!known.has(paper.title)) note(doubted.has(paper) ? 'invented' : 'invented, SILENT', name, paper.title)
}

function fieldsOf({ abstract, authors, date, comments, organization }) {
  const day = date && [date.month, date.day]
  return JSON.stringify([abstract, authors, day, comments, organization?.name])
}

function note(kind, name, title) {
  counts[kind]++
  if (options.show) console.log(`${kind}: ${name}: ${title}`)
}
