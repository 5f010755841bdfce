/**
 * node test/captures/report.mjs: makes pages of invented papers, runs every tool that is installed over them, reads
 * every text and compares the papers with the truth. Prints the table of docs/captures.md.
 *
 *   --write          puts the table and the calibration into docs/captures.md and docs/testing.md
 *   --corpus DIR     scores the texts there (made before with --keep) and runs no tools
 *   --keep DIR       keeps pages, texts and truths in DIR
 *   --seed N         other pages
 *   --all            one row for each tool, not only the well-known ones
 *   --wrong          says what was wrong, paper by paper
 *   --module FILE    another build than dist/index.js
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { addUp, scoreFolder } from './score-reading.mjs'

const here = import.meta.dirname
const root = path.resolve(here, '../..')
const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    keep: { type: 'string' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    module: { type: 'string', default: path.join(root, 'dist/index.js') },
  },
})

/** The share of right papers from which on a tool is said to leave the cards whole. */
const MOSTLY = 0.97

/** The tools of the table: what people use most, and at least two of each family. */
const wellKnown = {
  'chromium-selection': ['text copied in a browser (Chromium)', 'plain'],
  'chromium-wide': ['innerText (Chromium)', 'plain'],
  'playwright-ai': ['Playwright, snapshot for programs', 'accessibility tree'],
  'chromium-copy-turndown': ['copied from a browser, pasted as Markdown', 'Markdown'],
  'linkedom-innertext': ['innerText (linkedom)', 'plain'],
  'bs4-text': ['BeautifulSoup get_text', 'plain'],
  'html-text': ['html-text (Python)', 'plain'],
  'html-to-text-nolinks': ['html-to-text, links ignored', 'plain'],
  'html-to-text': ['html-to-text', 'wrapped, bare URLs'],
  'python-html2text-nolinks78': ['html2text (Python), links ignored', 'wrapped'],
  'python-html2text': ['html2text (Python)', 'wrapped Markdown'],
  'python-html2text-nowrap': ['html2text (Python), body_width=0', 'Markdown'],
  html2text: ['html2text (C++)', 'wrapped, underscored'],
  lynx: ['lynx -dump', 'wrapped, numbered'],
  'lynx-nolist': ['lynx -dump -nolist', 'wrapped'],
  'w3m-100': ['w3m -dump', 'wrapped'],
  elinks: ['elinks -dump', 'wrapped, numbered'],
  links: ['links -dump', 'wrapped'],
  'emacs-shr': ['Emacs eww', 'wrapped'],
  'pandoc-plain-100': ['pandoc -t plain', 'wrapped'],
  'pandoc-gfm': ['pandoc -t gfm', 'wrapped Markdown with HTML'],
  'pandoc-markdown': ['pandoc -t markdown', 'wrapped Markdown with attributes'],
  'turndown-atx': ['turndown, ATX headings', 'Markdown'],
  'turndown-gfm': ['turndown with GFM', 'Markdown'],
  'turndown-ref': ['turndown, reference links', 'Markdown, references'],
  'node-html-markdown': ['node-html-markdown', 'Markdown'],
  'html-to-md': ['html-to-md', 'Markdown'],
  'html-to-markdown': ['html-to-markdown (Rust)', 'Markdown'],
  'rehype-remark-gfm': ['rehype-remark', 'Markdown'],
  mdream: ['mdream', 'Markdown'],
  defuddle: ['Defuddle (Obsidian clipper)', 'Markdown'],
  'readability-turndown': ['Readability and turndown', 'Markdown'],
  'php-league': ['league/html-to-markdown', 'Markdown'],
  'notes-reader': ['reader service, images and links kept', 'Markdown'],
}

const { parsePaperListing } = await import(pathToFileURL(path.resolve(options.module)).href)
const corpus = options.corpus ? path.resolve(options.corpus) : makeCorpus()
const rows = scoreFolder(corpus, parsePaperListing)
if (rows.length === 0) throw new Error(`${corpus} holds no text with its truth`)
const rowsWithout = scoreFolder(corpus, parsePaperListing, { withReference: false })
const tables = printTables()
const calibration = printCalibration()
console.log(`${tables}\n\n${calibration}`)
if (options.wrong)
  for (const { file, wrong, spurious } of rows)
    for (const line of [...wrong, ...(spurious > 0 ? [`${spurious} spurious`] : [])])
      console.log(`${file.replace('.truth.json', '')}: ${line}`)
if (options.write) {
  replaceBetween('docs/captures.md', 'table', tables)
  replaceBetween('docs/testing.md', 'calibration', calibration)
}
if (!options.corpus && !options.keep) rmSync(path.dirname(corpus), { recursive: true, force: true })

function makeCorpus() {
  const folder = options.keep
    ? path.resolve(options.keep)
    : mkdtempSync(path.join(tmpdir(), 'listing-captures-'))
  const [pages, raw, made] = ['pages', 'raw', 'corpus'].map((name) => path.join(folder, name))
  const node = (script, ...args) =>
    execFileSync(process.execPath, [path.join(here, script), ...args], { stdio: ['ignore', 2, 2] })
  node('make-pages.mjs', pages, '--seed', options.seed)
  node('run-tools.mjs', pages, raw)
  node('make-corpus.mjs', raw, pages, made)
  return made
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`
}

function printTables() {
  const tools = [...new Set(rows.map(({ tool }) => tool))]
  const named = tools.filter((tool) => options.all || tool in wellKnown)
  const others = rows.filter(({ tool }) => !named.includes(tool))
  const line = (name, family, ours, without) => {
    const sum = addUp(ours)
    const { right } = addUp(without)
    const cells = [
      name,
      family,
      sum.papers,
      percent(sum.right, sum.papers),
      percent(right, sum.papers),
      sum.missing,
      sum.spurious,
      sum.silent,
      sum.alarm,
      describeLosses(sum.loses),
    ]
    return `| ${cells.join(' | ')} |`
  }
  const order = Object.keys(wellKnown)
  named.sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const of = (list, tool) => list.filter((row) => row.tool === tool)
  return [
    '| Tool | Text | Papers | Right % | without options % | Missing | Spurious | SILENT | ALARM | The tool loses |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...named.map((tool) => {
      const [name, family] = wellKnown[tool] ?? [tool, of(rows, tool)[0].style]
      return line(name, family, of(rows, tool), of(rowsWithout, tool))
    }),
    ...(others.length > 0
      ? [
          line(
            `${new Set(others.map(({ tool }) => tool)).size} more tools and settings`,
            '',
            others,
            rowsWithout.filter(({ tool }) => !named.includes(tool)),
          ).replace(/[^|]*\|$/, '|'),
        ]
      : []),
    line(`**All ${tools.length}**`, '', rows, rowsWithout).replace(/[^|]*\|$/, '|'),
    '',
    describeWhole(tools),
    '',
    `Heads of pages (title, curator, day, query) that are right: ${addUp(rows).heads} of ${rows.length}.`,
  ].join('\n')
}

/** What holds for most tools, which the few that take cards apart hide. */
function describeWhole(tools) {
  const whole = tools.filter((tool) => {
    const { right, papers } = addUp(rows.filter((row) => row.tool === tool))
    return right >= papers * MOSTLY
  })
  const { papers, right, missing, spurious, silent, alarm } = addUp(
    rows.filter(({ tool }) => whole.includes(tool)),
  )
  return (
    `With ${whole.length} of the ${tools.length} settings at least ${MOSTLY * 100} % of the papers are right: of their ` +
    `${papers} papers ${((100 * right) / papers).toFixed(2)} %, ${missing} missing, ${spurious} spurious, SILENT ` +
    `${silent} (${((100 * silent) / papers).toFixed(2)} %), ALARM ${alarm}. The other ${tools.length - whole.length} take cards apart.`
  )
}

function describeLosses(fields) {
  const words = {
    authorCount: 'author counts',
    'organization.name': 'organizations',
    'organization.slug': 'slugs',
    date: 'dates',
    comments: 'comments',
    upvotes: 'upvotes',
    arxivId: 'arXiv ids and page URLs',
    url: null,
    submittedBy: 'submitters',
  }
  const list = fields.map((field) =>
    field === 'url' && !fields.includes('arxivId') ? 'page URLs' : words[field],
  )
  return list.filter(Boolean).join(', ') || 'nothing'
}

/** How often a paper with and without warnings is right: on our pages, and on the captures beside the repository. */
function printCalibration() {
  const shared = ['sample', 'made'].flatMap((folder) =>
    scoreFolder(path.join(root, '../shared/captures', folder), parsePaperListing),
  )
  const line = (name, list) => {
    const { texts, papers, found, right, silent, alarm, warned } = addUp(list)
    const quiet = found - warned
    return `| ${name} | ${texts} | ${papers} | ${quiet} | ${percent(quiet - silent, quiet)} | ${warned} | ${percent(warned - alarm, warned)} | ${percent(right, papers)} |`
  }
  return [
    '| Texts of | Texts | Papers | without a warning | right of these % | with a warning | wrong of these % | right in all % |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    line('invented papers, with a reference date', rows),
    line('invented papers, without options', rowsWithout),
    ...(shared.length > 0 ? [line('captures beside the repository', shared)] : []),
  ].join('\n')
}

function replaceBetween(file, name, content) {
  const target = path.join(root, file)
  if (!existsSync(target)) return
  const [start, end] = [`<!-- ${name}: written by test/captures/report.mjs -->`, `<!-- end of ${name} -->`]
  const text = readFileSync(target, 'utf8')
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to === -1) throw new Error(`${file} has no place for the ${name}`)
  writeFileSync(target, `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`)
}
