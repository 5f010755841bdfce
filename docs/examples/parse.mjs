import { explainListing, parsePaperListing } from 'paper-listing'
import { readArguments, readText } from './read-text.mjs'
import { columns, escapeJson, fill, paint, printable, widthOf } from './terminal.mjs'

const usage = `Usage: npm run parse -- [file] [options]

  file               a listing; "-" is standard input, a fixture by default
  --json             print the result of parsePaperListing as JSON
  --explain          print the text with what every line was taken for, and in which paper
  --date YYYY-MM-DD  the day on which the text was read, for dates without a year
  --help             print this

Exit status: 0 for a listing, 1 for an empty text or one of another kind, 2 when the file cannot be read or an argument
is wrong.
For a pipe: npm run --silent parse -- listing.txt --json > papers.json`

const roleColors = {
  title: ['bold', 'green'],
  abstract: ['green'],
  'author line': ['cyan'],
  date: ['yellow'],
  comments: ['yellow'],
  upvotes: ['yellow'],
  repository: ['magenta'],
  arxiv: ['magenta'],
  'submitted by': ['cyan'],
  submitter: ['cyan'],
  'header title': ['blue'],
  curator: ['blue'],
  query: ['blue'],
  'header date': ['blue'],
  unused: ['red'],
}
const severityColors = { info: 'blue', warning: 'yellow', error: 'red' }

const { file, ...values } = readArguments(
  usage,
  { json: { type: 'boolean' }, explain: { type: 'boolean' }, date: { type: 'string' } },
  checkOptions,
)
warnOfLostOptions()
const text = await readText(file)
const options = values.date === undefined ? {} : { referenceDate: values.date }
const listing = parsePaperListing(text, options)

if (values.json) console.log(escapeJson(JSON.stringify(listing, null, 2)))
else if (values.explain) printExplanation()
else printTable()
if (listing.diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1

function checkOptions({ json, explain, date }) {
  if (json && explain) throw new Error('--json and --explain exclude each other')
  if (date !== undefined && !isDay(date)) {
    throw new Error(`--date takes a day of the calendar as YYYY-MM-DD, got "${printable(date)}"`)
  }
}

/** `npm run parse --json`, without a double hyphen: npm keeps the option. It says so for some options only. */
function warnOfLostOptions() {
  for (const option of ['json', 'explain', 'date']) {
    if (process.env[`npm_config_${option}`] && values[option] === undefined) {
      console.error(`npm kept --${option} to itself; write: npm run parse -- --${option}`)
    }
  }
}

/** What the library takes for a day; its own message names an option that nobody typed here. */
function isDay(date) {
  try {
    parsePaperListing('', { referenceDate: date })
    return true
  } catch {
    return false
  }
}

function printTable() {
  const { header, papers, diagnostics } = listing
  const head = [
    header.title,
    header.curator && `by ${header.curator}`,
    header.query && `"${header.query}"`,
    header.date && formatDate(header.date),
  ]
  const known = head.filter((part) => part !== null)
  if (known.length > 0) console.log(`${paint(printable(known.join(' · ')), 'bold')}\n`)
  const rows = papers.map((paper, index) => ({
    index: String(index),
    date: paper.date ? formatDate(paper.date) : '',
    title: paper.title,
    by:
      paper.organization?.name ??
      (paper.authors.names.join(', ') ||
        (paper.authors.count === null
          ? ''
          : `${paper.authors.count} ${paper.authors.count === 1 ? 'author' : 'authors'}`)),
    comments: String(paper.comments ?? ''),
    upvotes: String(paper.upvotes ?? ''),
    repository: paper.repositories.map(({ owner, name }) => `${owner}/${name}`).join(' '),
    mark: diagnostics.some((diagnostic) => diagnostic.paper === index && diagnostic.severity === 'warning')
      ? '!'
      : '',
  }))
  if (rows.length > 0) printRows(rows)
  const noun = papers.length === 1 ? 'paper' : 'papers'
  console.log(
    `${rows.length > 0 ? '\n' : ''}${papers.length} ${noun}${file === undefined ? ' in fixtures/readme/input.txt' : ''}`,
  )
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic))
}

/**
 * A column that no paper fills is left out. On a terminal the title takes the columns that are left, and where that is
 * too few, `by` and `repository` give some; in a pipe nothing is cut.
 */
function printRows(rows) {
  const layout = [
    { name: 'index', head: '#' },
    { name: 'mark', head: '' },
    { name: 'date', head: 'date' },
    { name: 'title', head: 'title' },
    { name: 'by', head: 'by', most: 22, least: 10 },
    { name: 'comments', head: 'comments', align: 'right' },
    { name: 'upvotes', head: 'upvotes', align: 'right' },
    { name: 'repository', head: 'repository', most: 28, least: 12 },
  ].filter(({ name }) => name === 'title' || rows.some((row) => row[name] !== ''))
  for (const column of layout) {
    const widest = (width, row) => Math.max(width, widthOf(printable(row[column.name])))
    column.width = rows.reduce(widest, widthOf(column.head))
    if (columns !== null && column.most) column.width = Math.min(column.most, column.width)
  }
  if (columns !== null) fitTitle(layout)
  const print = (row) =>
    layout
      .map(({ name, width, align }) => fill(printable(row[name]), width, align))
      .join('  ')
      .trimEnd()
  console.log(paint(print(Object.fromEntries(layout.map(({ name, head }) => [name, head]))), 'dim'))
  for (const row of rows) console.log(print(row))
}

function fitTitle(layout) {
  const title = layout.find(({ name }) => name === 'title')
  const leastTitle = Math.min(24, title.width)
  const room = () => columns - layout.reduce((sum, { width }) => sum + width + 2, -2) + title.width
  for (const column of layout.filter(({ least }) => least)) {
    const missing = Math.max(0, leastTitle - room())
    column.width = Math.max(Math.min(column.least, column.width), column.width - missing)
  }
  title.width = Math.max(leastTitle, Math.min(title.width, room()))
}

/** The text line by line: its number, what each stretch on it was taken for, the paper, the words. */
function printExplanation() {
  const notes = [...listing.diagnostics]
  const starts = [0]
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length)
  const width = String(starts.length).length
  let line = 0
  for (const { start, end, role, paper } of explainListing(text, options)) {
    if (role === 'blank') continue
    for (let at = start; at < end; ) {
      while (starts[line + 1] <= at) line++
      const next = Math.min(end, starts[line + 1] ?? end)
      const words = text.slice(at, next).replace(/[\r\n]+$/, '')
      at = next
      if (words.trim() !== '') {
        const number = String(line + 1).padStart(width)
        const label = `${number} ${fill(role, 12)} ${fill(paper === null ? '' : String(paper), 4, 'right')} │`
        console.log(`${paint(label, 'dim')} ${paint(printable(words), ...(roleColors[role] ?? ['dim']))}`)
      }
    }
    while (notes.length > 0 && notes[0].span.start < end) printNote(notes.shift(), width)
  }
  for (const note of notes) printNote(note, width)
}

function printNote(diagnostic, width) {
  console.log(`${' '.repeat(width + 18)} ${paint('└', 'dim')} ${formatDiagnostic(diagnostic)}`)
}

function formatDiagnostic({ code, severity, message }) {
  return `${paint(`${severity} ${code}`, severityColors[severity])} ${printable(message)}`
}

/** `2025-05-28`; without a year `05-28`. */
function formatDate({ iso, month, day }) {
  return iso ?? `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
