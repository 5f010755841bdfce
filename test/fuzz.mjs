import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { makePages } from './captures/make-pages.mjs'
import { createRandom } from './captures/random.mjs'
import { fastestOf, MAX_GROWTH, measureGrowth, repeats, timeOf } from './measure-growth.mjs'
import { readRuleWords } from './rule-words.mjs'

/**
 * `npm run fuzz -- --seconds 60 --seed 1`: tries broken listings until the time is up. An input is a piece of a
 * fixture, of our own captures, of a generated page, or of a capture beside the repository, with lines and markup
 * deleted, doubled, swapped, spliced and inserted. The sequence of inputs depends on the seed, the texts and the words
 * that the rules look for.
 *
 *   --count N       stops after N inputs, whatever the time (the same inputs on every machine)
 *   --source        the sources instead of dist, bundled on the fly
 *   --no-shared     only texts of this repository
 *   --no-repeats    leaves out the timing of repeated markup
 *   --phases N      how many texts are timed that repeat one thing, then another (300)
 *   --time-box S    how long one failure may be made smaller (5 s)
 */
const root = resolve(import.meta.dirname, '..')
const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string' },
    source: { type: 'boolean', default: false },
    shared: { type: 'boolean', default: true },
    repeats: { type: 'boolean', default: true },
    phases: { type: 'string', default: '300' },
    'time-box': { type: 'string', default: '5' },
  },
})

const { parsePaperListing, explainListing, PaperListingError, PaperListingSchema, PAPER_FIELDS } =
  await load()

/** A short text that takes longer than this (ms) has met a rule that backtracks. */
const MAX_SHORT_TIME = 300
/** An input is suspect when a character of it takes this many times what it takes at the median. */
const SUSPECT_COST = 25
const MAX_FAILURES = 20
// Faults that are being mended: they are printed and fail nothing. Delete the ones that are done.
const stillOpen = []
const referenceDate = '2026-02-11'

// What stands around words. The words themselves are read from the rules.
const marks =
  '[|](|)|![|[img]|[图片：x]|_a_|*a*|** a **|_ a, |[]|[ ]|[x]|[1]|[12]|[a](b)|[a](https://huggingface.co/papers/2601.00001)|][|[3]: https://a.org/b|](/login?next=%2Fpapers)|#community)|\\|\\\\|\\[|\\_|\\\n|*|**|***|_|__|~~|==|`|```|#|# |### |> |- |+ |* |• |◦ |· |·|•|-|—|…|| |||:---|\n|\n\n|\n\n\n|\r\n|\r|\t|  |        |\u00a0|\u200b|\ufeff|\u202e|\u2028|\0|\ud800|\udc00|é|e\u0301|茶|😀|&|&amp;|&lt;|&#39;|&#x1F600;|&bogus;|<|>|<a href="/papers/2601.00001">|</a>|<br>|<br/>|<div>|</div>|<img alt="x" src="/a.png"/>|<!--|-->|<https://a.org>|<svg |0|1|7|12|1e400|99999999999999999999|31.5k|1,234|7 authors|1 authors|· 7 authors|• 7 authors|authors|May 28|Feb 30|Dec 0|Sep 19, 2024|· Dec 19, 2024 11|Published on Jan 2, 2025|, 2024|Upvote|Upvote 12|GitHub|GitHub 31.5k|arXiv Page|Submitted by|Submitted by x|Daily Papers|Trending Papers|by AK and the research community|byAK|Previous|Next|References|Visible links|Hidden links:|http|https://|http://|https://github.com/|https://github.com/a/b|github.com/a/b.|git@github.com:a/b.git|https://hf.co/a|https://arxiv.org/abs/2601.00001|www.|.github.io|\\url{|\\href{a}{b}|{|}|{.x}|{#a}|(|)|@|//|:|%2F|this https URL|__proto__|constructor|toString|data:image/png;base64,AAAA|javascript:alert(1)|[truncated]|Page 2 of 3|\ufffd| ###| ### [|[SVG Image 7](/login?next=%2Fpapers)|[![](/a.png)](/papers/2601.00001)|by\nAK\n|\n  |- - -|---\ntitle: x\n---|\\n|\\n\\n|\\u00b7|"a""b"|{"a": "|\x1b[1m|\x1b[0m|\x1b]8;;https://a.org\x07|│ a │\n|+ a\n+\n|// a\n//\n|\r\r\n|\n\u200b\n|/web/20250101/https://a.org|https://www.google.com/url?q=https://a.org&sa=D'
    .split('|')
    .map((token) => (token === '' ? '|' : token))

const words = readRuleWords()
const texts = readTexts()
const random = createRandom(Number(options.seed))
const failures = new Map()
let tried = 0
let characters = 0
const suspects = []
let median = 0
const started = performance.now()

if (options.repeats) for (const mark of new Set(marks)) checkRepeats(mark)
const repeatsTook = performance.now() - started
for (let i = 0; i < Number(options.phases); i++) checkPhases()

const deadline = performance.now() + Number(options.seconds) * 1000
const limit = options.count === undefined ? Infinity : Number(options.count)
const costs = []
while (
  tried < limit &&
  (limit !== Infinity || performance.now() < deadline) &&
  failures.size < MAX_FAILURES
) {
  const text = makeInput()
  tried++
  characters += text.length
  let complaint
  const took = timeOf(() => {
    complaint = findFault(text)
  })
  const cost = took / (text.length + 500)
  if (took > MAX_SHORT_TIME * 5 && text.length < 30000 && fastest(text, 2) > MAX_SHORT_TIME)
    failures.set(`HANG: ${took.toFixed(0)} ms for ${text.length} characters`, text)
  if (complaint) keepFailure(complaint, text)
  costs.push(cost)
  if (costs.length > 2000) costs.splice(0, 1000)
  if (tried > 200 && tried % 50 === 0) checkMedian()
  if (tried > 200 && cost > SUSPECT_COST * median) suspects.push({ text, cost })
}
for (const { text } of suspects.sort((a, b) => b.cost - a.cost).slice(0, 20)) checkGrowth(text)

const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${tried} inputs (${(characters / 1e6).toFixed(1)} MB) made from ${texts.length} texts, seed ${options.seed}, ${seconds} s; ` +
    `${options.repeats ? `${new Set(marks).size} repeated marks timed in ${(repeatsTook / 1000).toFixed(0)} s; ` : ''}` +
    `${options.phases} texts in phases timed; ${suspects.length} slow inputs looked at; ${failures.size === 0 ? 'no failure' : `${failures.size} FAILURES`}`,
)
for (const [complaint, text] of failures) {
  const isOpen = stillOpen.some((kind) => complaint.startsWith(`${kind}:`))
  console.log(
    `\n${isOpen ? 'STILL OPEN ' : ''}${complaint}\n  ${JSON.stringify(text.length > 3000 ? `${text.slice(0, 3000)}…` : text)}`,
  )
  if (!isOpen) process.exitCode = 1
}

function pickToken() {
  return random.pick(random.chance(0.6) ? marks : words)
}

function makeInput() {
  let lines = piece()
  const rounds = random.between(1, 8)
  for (let i = 0; i < rounds; i++) lines = mutate(lines)
  return lines.join(random.chance(0.04) ? '\r\n' : random.chance(0.02) ? '\r' : '\n')
}

/** Some lines of one of the texts; now and then a whole one. */
function piece() {
  const lines = random.pick(texts)
  if (random.chance(0.01)) return [...lines]
  const length = random.between(1, random.chance(0.2) ? 120 : 40)
  const start = random.chance(0.1) ? 0 : random.below(Math.max(1, lines.length - length))
  return lines.slice(start, start + length)
}

function mutate(lines) {
  const out = [...lines]
  const at = random.below(out.length + 1)
  const line = out[at] ?? ''
  const cut = random.below(line.length + 1)
  switch (random.below(14)) {
    case 0:
      out.splice(at, random.between(1, 4))
      break
    case 1:
      out.splice(at, 0, ...out.slice(at, at + random.between(1, 8)))
      break
    case 2: {
      const other = random.below(out.length || 1)
      if (out.length > 0 && at < out.length) [out[at], out[other]] = [out[other], out[at]]
      break
    }
    case 3:
      out.splice(at, 0, ...piece())
      break
    case 4:
      out.splice(at, 0, '')
      break
    case 5:
      out.splice(at, 2, `${line}${random.pick(['', ' ', '  '])}${out[at + 1] ?? ''}`)
      break
    case 6:
      out.splice(at, 1, line.slice(0, cut), line.slice(cut))
      break
    case 7:
      out[at] = line.slice(0, cut) + pickToken() + line.slice(cut)
      break
    case 8:
      out[at] = pickToken() + line
      break
    case 9:
      out[at] = line + pickToken()
      break
    case 10:
      out.splice(at, 0, pickToken())
      break
    case 11:
      out[at] = line.slice(0, cut) + line.slice(cut + random.between(1, 12))
      break
    case 12: {
      // One token for another, everywhere.
      const [from, to] = [pickToken(), pickToken()]
      return out.map((each) => each.replaceAll(from, to))
    }
    default: {
      const indent = random.pick(['  ', '    ', '> ', '* ', '- ', '\t', '| '])
      const end = at + random.between(1, 30)
      return out.map((each, i) => (i >= at && i < end ? indent + each : each))
    }
  }
  return out
}

/** What is wrong with the reading of a text, or null. The first words are the kind of fault. */
function findFault(text, thorough = true) {
  let result
  let stretches
  try {
    result = parsePaperListing(text, { referenceDate })
    stretches = explainListing(text, { referenceDate })
  } catch (error) {
    return `THROWS: ${error.message} ${
      String(error.stack)
        .split('\n')[1]
        ?.trim()
        .replace(/\(?file:.*\//, '(') ?? ''
    }`
  }
  const inside = ({ start, end }) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
  let at = 0
  for (const { start, end, paper } of stretches) {
    if (start !== at || end <= start) return `EXPLAIN GAP: a stretch does not begin where the last one ended`
    if (paper !== null && !result.papers[paper])
      return `EXPLAIN PAPER: a stretch of paper ${paper}, which is none`
    at = end
  }
  if (at !== text.length) return `EXPLAIN END: the stretches don't reach the end`
  const checked = PaperListingSchema.safeParse(result)
  if (!checked.success) {
    const { path, message } = checked.error.issues[0]
    return `SCHEMA: ${path.map((part) => (typeof part === 'number' ? 'n' : part)).join('.')}: ${message}`
  }
  let last = 0
  for (const diagnostic of result.diagnostics) {
    if (!inside(diagnostic.span)) return `SPAN: of a diagnostic ${diagnostic.code}`
    if (diagnostic.span.start < last) return `ORDER: of the diagnostics`
    last = diagnostic.span.start
    if (diagnostic.paper !== null && !result.papers[diagnostic.paper])
      return `DIAGNOSTIC PAPER: ${diagnostic.code}`
  }
  last = 0
  for (const paper of result.papers) {
    if (!inside(paper.span)) return 'SPAN: of a paper'
    if (paper.span.start < last) return 'ORDER: of the papers'
    last = paper.span.start
    for (const [field, span] of Object.entries(paper.spans)) if (!inside(span)) return `SPAN: of ${field}`
    if (paper.title.trim() === '') return 'TITLE: is blank'
    for (const [field, words] of [
      ['title', paper.title],
      ['abstract', paper.abstract],
      ['organization', paper.organization?.name],
    ]) {
      if (words && (/\s{2}|[\n\r\t]/.test(words) || words !== words.trim())) return `WHITE SPACE: in ${field}`
      if (words === '') return `EMPTY: ${field}`
    }
    const held = {
      ...paper,
      authors: paper.authors.count,
      links: paper.links.length || null,
      repositories: paper.repositories.length || null,
    }
    if (paper.authors.names.length > 0) held.authors = paper.authors.names.length
    for (const field of PAPER_FIELDS)
      if ((held[field] !== null) !== (paper.spans[field] !== undefined))
        return `SPANS: ${field} has a value or a span, not both`
    for (const { url, span } of paper.links) {
      if (!inside(span)) return 'SPAN: of a link'
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      if (!/^https?:\/\//.test(url) || /[\0-\x1f\x7f]/.test(url))
        return `LINK: ${JSON.stringify(url.slice(0, 20))}`
    }
    if (paper.date && (paper.date.iso === null) !== (paper.date.year === null))
      return 'DATE: iso and year disagree'
  }
  if (JSON.stringify(JSON.parse(JSON.stringify(result))) !== JSON.stringify(result))
    return 'JSON: not plain data'
  if (Object.keys(Object.prototype).length > 0) return 'PROTOTYPE: Object.prototype was written to'
  if (thorough) {
    const feeds = parsePaperListing(text.replace(/\r\n?/g, '\n'), { referenceDate })
    const returns = parsePaperListing(text.replace(/\r\n?/g, '\n').replaceAll('\n', '\r\n'), {
      referenceDate,
    })
    if (withoutSpans(feeds) !== withoutSpans(returns)) return `CRLF: reads differently from LF`
    try {
      parsePaperListing(text, { referenceDate, strict: true })
      if (result.diagnostics.some(({ severity }) => severity === 'error')) return 'STRICT: did not throw'
    } catch (error) {
      if (!(error instanceof PaperListingError)) return `STRICT: threw ${error.name}`
    }
  }
  return null
}

function withoutSpans({ papers, diagnostics, ...rest }) {
  return JSON.stringify(
    { ...rest, papers, codes: diagnostics.map(({ code, severity, paper }) => [code, severity, paper]) },
    (key, value) => (key === 'span' || key === 'spans' ? undefined : value),
  )
}

function keepFailure(complaint, text) {
  const kind = kindOf(complaint)
  if ([...failures.keys()].some((known) => kindOf(known) === kind)) return
  failures.set(
    complaint,
    minimize(text, (candidate) => kindOf(findFault(candidate)) === kind),
  )
}

function kindOf(complaint) {
  return complaint?.replace(/\d+/g, 'n') ?? null
}

/** Takes lines, then characters, away as long as the fault stays. */
function minimize(text, isFaulty) {
  const end = performance.now() + Number(options['time-box']) * 1000
  let parts = text.split(/(?<=\n)/)
  for (const split of [(s) => s.split(/(?<=\n)/), (s) => [...s]]) {
    parts = split(parts.join(''))
    for (let size = Math.ceil(parts.length / 2); size >= 1 && performance.now() < end; ) {
      let removed = false
      for (let i = 0; i < parts.length && performance.now() < end; ) {
        const fewer = [...parts.slice(0, i), ...parts.slice(i + size)]
        if (isFaulty(fewer.join(''))) {
          parts = fewer
          removed = true
        } else i += size
      }
      if (!removed || size === 1) {
        if (size === 1 && !removed) break
        size = Math.max(1, size >> 1)
      }
    }
  }
  return parts.join('')
}

function checkMedian() {
  median = costs.toSorted((a, b) => a - b)[costs.length >> 1]
}

function fastest(text, rounds) {
  return fastestOf(() => parsePaperListing(text), rounds)
}

/** How much longer twice the text takes at growing sizes: what is far from linear is found before it takes minutes. */
function growthAtSizes(print, unit, sizes = [3000, 12000]) {
  for (const size of sizes) {
    const repeated = repeats(unit, size)
    const growth = measureGrowth((times) => print(repeated(times)), parsePaperListing)
    if (growth >= MAX_GROWTH) return growth
  }
  return 0
}

function checkGrowth(text) {
  const growth = growthAtSizes((s) => s, `${text}\n\n`)
  if (growth >= MAX_GROWTH) failures.set(`SUPERLINEAR: ${growth.toFixed(1)} times for twice the text`, text)
}

/** One token, over and over, inside an abstract, as the title and at the start of lines. */
function checkRepeats(token) {
  const shapes = {
    'in an abstract': (s) => `A Title\n\nAn abstract ${s} goes on.\n\n• 7 authors\n·\nMay 28, 2024\n`,
    'as a title': (s) => `${s}\n\nAn abstract.\n\n• 7 authors\n·\nMay 28, 2024\n`,
    'in Markdown': (s) =>
      `### [A Title](https://huggingface.co/papers/2601.00001)\n\n[An](/x) \\_abstract ${s}\n\n<b>x</b>\n\n• 7 authors\n·\nMay 28, 2024\n`,
    'in a target': (s) => `[A](/x) [Title](${s}\0)\n\nAn abstract.\n\n• 7 authors\n·\nMay 28, 2024\n`,
    'on lines': (s) => `A Title\n\nAn abstract.\n\n• 7 authors\n·\nMay 28, 2024\n${s}`,
    'among references': (s) =>
      `A [1]Title [2]is [3]this\n\nAn [4]abstract.\n\n• 7 authors\n·\nMay 28, 2024\n${s}[1\n  1. https://a.org/x\n  2. /y`,
  }
  // Rules for short lines see no more than 200 characters; what backtracks there hangs within 100.
  for (const end of ['', '\0', ' x']) {
    for (let length = 30; length < 200; length += 8) {
      const line = `${token.repeat(Math.ceil(length / token.length)).slice(0, length)}${end}`
      const took = fastest(`A Title\n\n${line}\n\n• 7 authors\n·\nMay 28, 2024\n${line}`, 1)
      if (took > MAX_SHORT_TIME) {
        failures.set(`HANG: ${took.toFixed(0)} ms for ${length} characters of ${JSON.stringify(token)}`, line)
        return
      }
    }
  }
  for (const [shape, print] of Object.entries(shapes)) {
    const unit = shape === 'on lines' || shape === 'among references' ? `${token}\n` : token
    // Copying what was read so far for every line costs little below 50 kB, and everything above.
    const growth = growthAtSizes(print, unit, shape === 'on lines' ? [3000, 12000, 96000] : undefined)
    if (growth >= MAX_GROWTH)
      failures.set(
        `SUPERLINEAR: ${growth.toFixed(1)} times for twice as many ${JSON.stringify(token)} ${shape}`,
        token,
      )
  }
}

/**
 * One thing over and over, then another: what was opened many times above is looked at again on every line below.
 * Four times the text takes 4 times as long when linear, 16 times when not.
 */
function checkPhases() {
  const phases = Array.from({ length: random.between(2, 4) }, () => {
    const tokens = Array.from({ length: random.between(1, 3) }, pickToken)
    return tokens.join(random.pick(['', ' '])) + random.pick(['', '', ' ', '\n', '\n\n'])
  })
  const [above, below] = random.pick([
    ['', ''],
    ['Daily Papers\nby AK and the research community\n\n', ''],
    ['A Title\n\n', '\n\n• 7 authors\n·\nMay 28, 2024\n'],
    ['[1]A [2]Title [3]is [4]this\n\nAn abstract.\n\n', '\n  1. https://a.org/x\n  2. /y\n'],
    ['### [A](/papers/2601.00001)\n\n### [B](/papers/2601.00002)\n\n### [C](/papers/2601.00003)\n\n', ''],
  ])
  const make = (n) =>
    above + phases.map((each) => each.repeat(Math.ceil((4000 * n) / each.length))).join('') + below
  if (fastest(make(4), 1) < fastest(make(1), 1) * 8) return
  const growth = measureGrowth((times) => make(4 * times), parsePaperListing)
  if (growth >= MAX_GROWTH)
    failures.set(
      `SUPERLINEAR: ${growth.toFixed(1)} times for twice as much of each phase`,
      JSON.stringify(phases),
    )
}

function readTexts() {
  const found = []
  const add = (folder, isText) => {
    if (!existsSync(folder)) return
    for (const file of readdirSync(folder, { recursive: true }).sort())
      if (isText(String(file))) found.push(readFileSync(join(folder, String(file)), 'utf8'))
  }
  add(join(root, 'fixtures'), (file) => file.endsWith('input.txt'))
  add(join(root, 'test/captures/texts'), (file) => file.endsWith('.txt'))
  if (options.shared) add(join(root, '../shared/captures'), (file) => file.endsWith('.txt'))
  for (const { html } of makePages(Number(options.seed)))
    found.push(html.replace(/<head>[\s\S]*<\/head>/, '').replace(/ (?=<)|(?=<(?:article|h3|li|p)\b)/g, '\n'))
  return found.map((text) => text.split(/\r\n|\n|\r/))
}

async function load() {
  if (!options.source) {
    const [main, schema] = ['index.js', 'schema.js'].map(
      (file) => pathToFileURL(join(root, 'dist', file)).href,
    )
    return { ...(await import(main)), ...(await import(schema)) }
  }
  const { build } = await import('esbuild')
  const folder = join(root, 'node_modules/.cache/paper-listing')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `fuzz-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: `export * from './src/index'; export { PAPER_FIELDS, PaperListingSchema } from './src/schema'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  })
  return import(pathToFileURL(outfile).href)
}
