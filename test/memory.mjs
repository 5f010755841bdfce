import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * `node test/memory.mjs`: nothing of a text is kept after it was read (the heap after 10,000 different texts is what
 * it was before), and how much of a large listing stays alive with one string that is kept out of it. Needs a build.
 */
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const load = (entry) => import(pathToFileURL(resolve(import.meta.dirname, '../dist', entry)).href)
const { explainListing, parsePaperListing } = await load('index.js')
const { formatBibTeX, formatMarkdown } = await load('export.js')

const TEXTS = 10_000
/** In bytes. The texts have 22 MB; what V8 compiles and caches meanwhile takes up to half of this. */
const MAX_LEFT = 200_000
const LARGE = 4_000_000

// As long as most abstracts are; short ones behave differently (a field parser copies what it is given).
const ABSTRACT = `We lower rate # with the tide.${' It is raised again before the boats come in.'.repeat(20)}`

const readers = {
  parsePaperListing: (text) => parsePaperListing(text, { referenceDate: '2026-02-11' }),
  explainListing,
  'paper-listing/export': (text) => {
    const { papers } = parsePaperListing(text)
    return [formatBibTeX(papers), formatMarkdown(papers)]
  },
}

for (const [name, read] of Object.entries(readers)) {
  const growth = await growthOf(read)
  report(growth < MAX_LEFT, `${name}: ${kilobytes(growth)} more after ${TEXTS} texts`)
}

const kept = []
const leak = await growthOf((text) => kept.push(parsePaperListing(text).papers[0].title))
report(leak > MAX_LEFT, `a reader that keeps every title: ${kilobytes(leak)} more, as it has to show`)

for (const [kind, print] of Object.entries({ 'plain text': plainCard, Markdown: markdownCard })) {
  const text = await sizeOf(() => makeLarge(print))
  const keeping = (pick) => sizeOf(() => pick(parsePaperListing(makeLarge(print)).papers))
  const middle = (papers) => papers[papers.length >> 1]
  console.log(`\na listing in ${kind}, 4,000,000 characters: ${kilobytes(text)}`)
  console.log(`  with all its papers: ${kilobytes(await keeping((papers) => papers))}`)
  const parts = {
    title: ({ title }) => title,
    abstract: ({ abstract }) => abstract,
    organization: ({ organization }) => organization,
    repository: ({ repositories }) => repositories[0],
    paper: (paper) => paper,
  }
  for (const [part, of] of Object.entries(parts)) {
    const size = await keeping((papers) => of(middle(papers)))
    report(size < MAX_LEFT, `  with one ${part}: ${kilobytes(size)}`)
  }
}

/** How much larger the heap is after many texts than after the first few, which are compiled for; once more, as compilers go on. */
async function growthOf(read) {
  for (let i = 0; i < 12_000; i++) read(makeSmall(-i))
  let least = Infinity
  for (let round = 0; round < 2; round++) {
    const before = await heapSize()
    for (let i = 0; i < TEXTS; i++) read(makeSmall(round * TEXTS + i))
    least = Math.min(least, (await heapSize()) - before)
  }
  return least
}

/** What is alive with the value that `make` returns and was not before. */
async function sizeOf(make) {
  const before = await heapSize()
  const value = [make()]
  const size = (await heapSize()) - before
  return value.length * size
}

/** The least of some rounds: now and then a compiler that works beside us holds on to what it looks at. */
async function heapSize() {
  let least = Infinity
  for (let round = 0; round < 3; round++) {
    // `RegExp.input` keeps the text that an expression matched last.
    for (let i = 0; i < 4; i++) /a/.exec('a')
    await setTimeout(20)
    collect()
    least = Math.min(least, process.memoryUsage().heapUsed)
  }
  return least
}

function makeSmall(i) {
  return `Daily Papers\n\n${plainCard(i)}\n${markdownCard(i)}`
}

/** Through a buffer: a text that is read from a file is in one piece. */
function makeLarge(print) {
  const cards = []
  for (let length = 0, i = 0; length < LARGE; i++) length += cards[cards.push(print(i)) - 1].length
  return Buffer.from(cards.join('\n')).toString()
}

// Names, users and addresses repeat themselves: what was read once may be handed out again.
function plainCard(i) {
  return `Submitted by\nada-lovelace-of-the-harbour\n12\nTide Tables, Volume ${i}\n\n${ABSTRACT.replace('#', i)} Code: https://github.com/harbour-lab/tide-${i}.\n\nHarbour Institute of Tides\n·\nFeb 12, 2025 3\n`
}

function markdownCard(i) {
  const page = `https://huggingface.co/papers/2502.${String(i & 65535).padStart(5, '0')}`
  const organization =
    '[![harbour-institute-of-tides](https://a.org/x.png) Harbour Institute of Tides](https://huggingface.co/harbour-institute-of-tides)'
  return `### [Tide Tables, Volume ${i}](${page})\n\n${ABSTRACT.replace('#', `**${i}**`)}\n\n${organization}\n\n·\n\nFeb 12, 2025\n\n[3](${page}#community)\n\n[GitHub 31.5k](https://github.com/harbour-laboratory/tide-tables-code)\n`
}

function report(isGood, message) {
  console.log(`${message}${isGood ? '' : '  FAILED'}`)
  if (!isGood) process.exitCode = 1
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}
