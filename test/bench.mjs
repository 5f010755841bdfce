import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * `npm run bench`: how long `parsePaperListing` takes, next to `JSON.parse` of the JSON of its own result and to
 * splitting the text into lines. The three run in turn in one process, and what counts is the time of the processor
 * (all threads), so that other programs matter little; only ratios are printed, of the fastest rounds and of the medians. See docs/benchmarks.md.
 *
 *   node test/bench.mjs [--only plain,markdown] [--sizes 1,4] [--rounds 7] [--module FILE] [--json]
 *   node test/bench.mjs --write         puts the table into docs/benchmarks.md
 *   node test/bench.mjs --check 2.5     fails when a ratio of minima at 4 MB is above (for CI)
 *   node --cpu-prof test/bench.mjs --profile markdown      parses only, for a profiler
 */
const root = resolve(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    module: { type: 'string', default: 'dist/index.js' },
    only: { type: 'string', default: 'plain,markdown,wrapped' },
    sizes: { type: 'string', default: '1,4,16' },
    rounds: { type: 'string', default: '7' },
    check: { type: 'string' },
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

/** The first that is there. The captures beside the repository are other people's and never part of it. */
const sources = {
  plain: ['../shared/captures/sample/sample.txt', 'test/captures/texts/plain.txt'],
  markdown: ['../shared/captures/made/turndown__search-a.txt', 'test/captures/texts/markdown.txt'],
  wrapped: ['../shared/captures/made/w3m__search-a.txt', 'test/captures/texts/wrapped.txt'],
}

const RUNS_PER_ROUND = 3

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

const entry = pathToFileURL(resolve(root, options.module)).href
const { parsePaperListing } = await import(entry)
const referenceDate = '2026-02-03'

if (options.profile) {
  const text = repeat(read(options.profile).text, 4)
  for (let round = 0; round < 6; round++) parsePaperListing(text, { referenceDate })
  process.exit()
}

const rows = []
for (const name of options.only.split(',')) {
  const { file, text } = read(name)
  for (const megabytes of options.sizes.split(',').map(Number))
    rows.push(measure(name, file, repeat(text, megabytes), megabytes))
}
for (const row of rows) {
  const before = rows.find(({ name, megabytes }) => name === row.name && megabytes * 4 === row.megabytes)
  row.growth = before
    ? (row.times.parse.min / before.times.parse.min) * (before.length / row.length) * 4
    : null
  row.jsonGrowth = before
    ? (row.times.json.min / before.times.json.min) * (before.length / row.length) * 4
    : null
}
const start = importTime()

if (options.json) {
  const plain = rows.map(({ times: _, ...row }) => row)
  console.log(JSON.stringify({ node: process.version, rows: plain, start }, null, 1))
} else print()
if (options.write) write()

if (options.check) {
  const slow = rows.filter(({ megabytes, toJson }) => megabytes === 4 && toJson.min > Number(options.check))
  for (const { name, toJson } of slow)
    console.error(`${name}: ${toJson.min.toFixed(2)} times JSON.parse, more than ${options.check}`)
  if (slow.length > 0) process.exitCode = 1
}

function read(name) {
  const file = sources[name]?.find((candidate) => existsSync(resolve(root, candidate)))
  if (!file) throw new Error(`No text for "${name}"; there are ${Object.keys(sources).join(', ')}.`)
  return { file, text: readFileSync(resolve(root, file), 'utf8') }
}

/** The text as often as fits; in one piece, as a text that was read from a file is. */
function repeat(text, megabytes) {
  const whole = `${text.trimEnd()}\n\n`.repeat(Math.max(1, Math.round((megabytes * 1e6) / text.length)))
  return Buffer.from(whole, 'utf16le').toString('utf16le')
}

function measure(name, file, text, megabytes) {
  const result = parsePaperListing(text, { referenceDate })
  const json = JSON.stringify(result)
  const tasks = {
    parse: () => parsePaperListing(text, { referenceDate }).papers.length,
    json: () => JSON.parse(json).papers.length,
    lines: () => text.split('\n').length,
  }
  // Small texts are over before the machine code is ready.
  for (const task of Object.values(tasks)) for (let i = 0; i < Math.ceil(12 / megabytes); i++) task()
  const taken = { parse: [], json: [], lines: [] }
  for (let round = 0; round < Number(options.rounds) * (megabytes < 4 ? 3 : 1); round++) {
    for (const task of Object.keys(tasks)) {
      collectGarbage()
      // A full collection also throws away what V8 made of regular expressions, as hardly any program sees it.
      for (let run = 0; run < RUNS_PER_ROUND; run++) taken[task].push(measureOnce(tasks[task]))
    }
  }
  const times = Object.fromEntries(Object.entries(taken).map(([task, all]) => [task, summarize(all)]))
  const ratio = (other) => ({
    min: times.parse.min / times[other].min,
    median: times.parse.median / times[other].median,
  })
  return {
    name,
    file,
    megabytes,
    length: text.length,
    papers: result.papers.length,
    jsonPerText: json.length / text.length,
    times,
    toJson: ratio('json'),
    toLines: ratio('lines'),
  }
}

/** Milliseconds of the processor, all threads together. */
function measureOnce(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function summarize(all) {
  const sorted = all.toSorted((a, b) => a - b)
  return { min: sorted[0], median: sorted[sorted.length >> 1] }
}

/** Loading the main entry in a fresh process, as a share of what Node takes to start; and what zod would take. */
function importTime() {
  const script = (specifier) =>
    `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t, t)`
  const zod = pathToFileURL(resolve(root, 'node_modules/zod/index.js')).href
  const taken = { main: [], zod: [], node: [] }
  for (let round = 0; round < 9; round++) {
    for (const [name, specifier] of Object.entries({ main: entry, zod })) {
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', script(specifier)], {
        encoding: 'utf8',
      })
      const [took, node] = out.split(' ').map(Number)
      taken[name].push(took)
      taken.node.push(node)
    }
  }
  const [main, ofZod, node] = [taken.main, taken.zod, taken.node].map(summarize)
  return {
    toNode: { min: main.min / node.min, median: main.median / node.median },
    zodToNode: { min: ofZod.min / node.min, median: ofZod.median / node.median },
  }
}

function write() {
  const file = resolve(root, 'docs/benchmarks.md')
  const [opening, closing] = ['<!-- figures: written by test/bench.mjs -->', '<!-- end of figures -->']
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)]
  if (from === -1 || to === -1) throw new Error(`${file} has no place for the figures`)
  const both = ({ min, median }) => `${min.toFixed(1)} / ${median.toFixed(1)}`
  const times = (value) => (value === null ? '' : value.toFixed(1))
  const table = [
    '| Text | MB | to `JSON.parse` | to `split` | 4x text | (`JSON.parse`) |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, megabytes, toJson, toLines, growth, jsonGrowth }) =>
        `| ${name} | ${megabytes} | ${both(toJson)} | ${both(toLines)} | ${times(growth)} | ${times(jsonGrowth)} |`,
    ),
    '',
    `Ratios of the fastest rounds / of the medians, Node ${process.version.slice(1)}. Loading the main entry takes ${both(start.toNode)} of what Node takes to start.`,
  ]
  writeFileSync(file, `${text.slice(0, from)}${opening}\n${table.join('\n')}\n${text.slice(to)}`)
}

function print() {
  const both = ({ min, median }) => `${min.toFixed(2)} / ${median.toFixed(2)}`
  const times = (value) => (value === null ? '' : value.toFixed(2))
  console.log(`Node ${process.version}; ratios of the fastest rounds / of the medians\n`)
  const head = ['text', 'MB', 'papers', 'to JSON.parse', 'to split', '4x text', '(JSON.parse)']
  const cells = rows.map((row) => [
    row.name,
    row.megabytes,
    row.papers,
    both(row.toJson),
    both(row.toLines),
    times(row.growth),
    times(row.jsonGrowth),
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => String(row[i]).length)))
  const line = (row) =>
    row
      .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i])))
      .join('  ')
  console.log(styleText('bold', line(head)))
  for (const row of cells) console.log(line(row))
  console.log(
    `\nimport of the main entry: ${both(start.toNode)} of Node's own start (zod alone: ${both(start.zodToNode)})`,
  )
  for (const { name, file } of rows.filter(({ name }, i) => rows.findIndex((row) => row.name === name) === i))
    console.log(`${name}: ${file}`)
}
