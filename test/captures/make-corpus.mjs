// node make-corpus.mjs RAW_DIR TRUTH_DIR OUT_DIR [--truth turndown] [--report FILE]
// RAW_DIR: <tool>__<page>.txt (run-tools.mjs). TRUTH_DIR: <page>.truth.json, or <--truth>__<page>.truth.json.
// OUT_DIR gets the texts, <tool>__<page>.truth.json (with `lost` and `dropped`) and survives.json. What a tool left of a
// page is found by looking for it: text fields by their letters and digits, the rest around them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { TOOLS } from './tools.mjs'

const argv = process.argv.slice(2)
const option = (name, otherwise) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : otherwise)
const [raw, truthDir, outDir] = argv
const outOf = (tool) => (styleOf(tool) === 'runon' ? `${outDir}-runon` : outDir)
const prefix = option('--truth', null)
const FIELDS = [
  'title',
  'abstract',
  'authorCount',
  'organization.name',
  'organization.slug',
  'date',
  'comments',
  'upvotes',
  'arxivId',
  'url',
  'submittedBy',
  'repositories',
]
const BY_KIND = {
  search: FIELDS.filter((field) => field !== 'submittedBy'),
  daily: FIELDS,
  trending: FIELDS.filter((field) => field !== 'comments'),
}
// Where the text holds the value but no reader could tell whose it is (or that it is one).
const NOT = {
  'lynx-nonumbers': ['arxivId', 'url', 'card-repositories'], // a list of targets without numbers
}

const BACKSPACE = new RegExp(`.${String.fromCharCode(8)}`, 'g') // overstriking
const ENTITY = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
}
/** The text with each entity as its character and padding, so that offsets stay. */
const plainOf = (text) =>
  text
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#39|#x27);/g, (e) => ENTITY[e] + '\ue000'.repeat(e.length - 1))
    .replace(
      /&#x([0-9a-f]{1,4});/gi,
      (e, n) => String.fromCharCode(Number.parseInt(n, 16)) + '\ue000'.repeat(e.length - 1),
    )
    .replace(/&#(\d{2,5});/g, (e, n) => String.fromCharCode(Number(n)) + '\ue000'.repeat(e.length - 1))
    .replace(BACKSPACE, '\ue000\ue000')

/** Padding for what is markup and would look like words: HTML tags, attributes in braces. */
const unmarked = (text) =>
  text.replace(
    /<\/?(?:a|abbr|article|b|body|br|button|code|dialog|div|em|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|main|mark|nav|ol|p|path|section|small|span|strong|sup|svg|time|u|ul)(?:\s[^<>]*)?\/?>|\{:?\s*[.#][a-zA-Z:[\]][^{}]*\}|\{(?:target|width|role|loading|alt|aria-[a-z]+)=[^{}]*\}/g,
    (m) => '\ue000'.repeat(m.length),
  )

function fold(text) {
  let s = ''
  const at = []
  for (let i = 0; i < text.length; ) {
    const c = String.fromCodePoint(text.codePointAt(i))
    for (const x of c.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss')) {
      if (!/[\p{L}\p{N}]/u.test(x)) continue
      s += x
      for (let k = 0; k < x.length; k++) at.push(i)
    }
    i += c.length
  }
  at.push(text.length)
  return { s, at }
}

const literal = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const MARKUP = /[\\_*=<>|`~[\](){}#^>+\ue000]/u

/** null when the slice says what the truth says, up to markup and places where a line may break; or what is wrong. */
function altered(text, [from, to], whole, style) {
  // Fold only sees letters and digits: signs before the first and after the last one are looked for beside them.
  const [, head, truth, tail] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(whole)
  const signs = (s) => [...s].filter((c) => !/\s/u.test(c) && c !== '\ufe0f')
  const before = text.slice(Math.max(0, from - 24), from)
  const behind = text.slice(to - 2, to + 24)
  for (const c of signs(head)) if (!before.includes(c)) return `no ${c} before`
  for (const c of signs(tail)) if (!behind.includes(c)) return `no ${c} behind`
  const slice = text.slice(from, to)
  const strip = unmarked
  let x = strip(slice)
  if (style === 'markdown') x = x.replace(/\\$/gm, '')
  if (style === 'emphasis' && !/\S \S/.test(slice)) {
    if (truth.includes('_')) return 'an underscore among underscores'
    x = x.replace(/_/g, ' ')
  }
  const [a, b] = [[...x], [...strip(truth)]]
  let i = 0
  let j = 0
  const space = (c) => /\s/u.test(c)
  for (;;) {
    let gapA = ''
    let gapB = ''
    while (i < a.length && (space(a[i]) || MARKUP.test(a[i]))) gapA += a[i++]
    while (j < b.length && (space(b[j]) || MARKUP.test(b[j]))) gapB += b[j++]
    if (i >= a.length || j >= b.length) break
    if (/\s/u.test(gapB) && !/\s/u.test(gapA))
      return `glued before ${JSON.stringify(b.slice(j, j + 12).join(''))}`
    const torn = style === 'plain' && /\\\n/.test(gapA) && /\\$/.test(gapB) // the line ends after a backslash of LaTeX
    if (torn) return `broken after a backslash before ${JSON.stringify(b.slice(j, j + 12).join(''))}`
    if (/\s/u.test(gapA) && !/\s/u.test(gapB) && j > 0) {
      const before =
        a
          .slice(0, i)
          .join('')
          .match(/(\S)[\s>]*$/u)?.[1] ?? ''
      const broken = /\n/.test(gapA) && /[-–—/]/.test(before) // a URL or a word with a hyphen, broken where a line ends
      if (!broken) return `broken before ${JSON.stringify(b.slice(j, j + 12).join(''))}`
    }
    if (a[i] !== b[j])
      return `${JSON.stringify(a.slice(i, i + 8).join(''))} for ${JSON.stringify(b.slice(j, j + 8).join(''))}`
    i++
    j++
  }
  return /[^\s]/u.test(
    b
      .slice(j)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  )
    ? 'cut off'
    : null
}

/** Where each paper of the truth stands in the text. */
function locate(text, papers, style) {
  const f = fold(unmarked(text))
  let cursor = 0
  const places = []
  for (const p of papers) {
    const title = fold(p.title).s
    const abstract = p.abstract ? fold(p.abstract).s : ''
    let titleAt = -1
    let abstractAt = -1
    let whole = false
    if (abstract) {
      abstractAt = f.s.indexOf(abstract, cursor)
      whole = abstractAt >= 0
      // The abstract may repeat the title, and the title the abstract: the title comes first.
      if (
        whole &&
        title &&
        abstract.startsWith(title) &&
        abstractAt - cursor >= 0 &&
        f.s.lastIndexOf(title, abstractAt - 1) < cursor
      ) {
        const again = f.s.indexOf(abstract, abstractAt + title.length)
        if (again >= 0) abstractAt = again
      }
      if (!whole) {
        for (const head of [60, 30, 18]) {
          if (abstractAt < 0 && abstract.length >= head)
            abstractAt = f.s.indexOf(abstract.slice(0, head), cursor)
        }
      }
      if (abstractAt >= 0) {
        // The last one before the abstract, rather one as it should be (an anchor may follow the title).
        let at = abstractAt - title.length
        for (let tries = 0; tries < 4; tries++) {
          at = at < cursor ? -1 : f.s.lastIndexOf(title, at)
          if (at < cursor || abstractAt - at - title.length > 500) break
          if (titleAt < 0) titleAt = at
          if (altered(text, [f.at[at], f.at[at + title.length - 1] + 2], p.title, style) === null) {
            titleAt = at
            break
          }
          at--
        }
      } else titleAt = title.length > 15 ? f.s.indexOf(title, cursor) : -1
    } else if (title.length > 8) {
      for (
        let at = f.s.indexOf(title, cursor), tries = 0;
        at >= 0 && tries < 4;
        at = f.s.indexOf(title, at + 1), tries++
      ) {
        if (titleAt < 0) titleAt = at
        if (altered(text, [f.at[at], f.at[at + title.length - 1] + 2], p.title, style) === null) {
          titleAt = at
          break
        }
      }
    }
    // Where the tool dropped a card, another's abstract may begin as its own does, and hold the word that its title is.
    if (!whole && (titleAt < 0 || (abstract && title.length <= 15))) {
      places.push(null)
      continue
    }
    const start = titleAt >= 0 ? titleAt : abstractAt
    const end = abstractAt >= 0 ? abstractAt + (whole ? abstract.length : 18) : titleAt + title.length
    const cutAt = (k, n) => [f.at[k], n ? f.at[k + n - 1] + 2 : f.at[k]]
    places.push({
      start: f.at[start],
      end: f.at[end - 1] + 1,
      whole,
      title: titleAt >= 0 ? cutAt(titleAt, title.length) : null,
      abstract: abstractAt >= 0 && whole ? cutAt(abstractAt, abstract.length) : null,
    })
    cursor = end
  }
  return places
}

function examine(text0, truth, style, not) {
  const text = plainOf(text0)
  const { kind, papers } = truth
  const places = locate(text, papers, style)
  const loose = text
    .replace(/\\(?=[^A-Za-z0-9\s])/g, '')
    .replace(/([/-])\n[>\s]*/g, '$1')
    .replace(/\ue000/g, '')
  const cardText = text.replace(/\ue000/g, '')
  const tokens = (s) => new Set(s.match(/(?<![\p{L}\p{N}.])\d+(?![\p{L}\p{N}])/gu) ?? [])
  return papers.map((p, i) => {
    const at = places[i]
    if (!at) return { dropped: true }
    let before = 0
    for (let k = i - 1; k >= 0; k--)
      if (places[k]) {
        before = places[k].end
        break
      }
    let after = text.length
    for (let k = i + 1; k < papers.length; k++)
      if (places[k]) {
        after = places[k].start
        break
      }
    const pre = text.slice(Math.max(before, at.start - 1500), at.start)
    const post = text.slice(at.end, after)
    const preFold = fold(unmarked(pre)).s
    const postFold = fold(unmarked(post)).s
    const states = {}
    const why = {}
    states.title = at.title !== null
    if (!at.title) why.title = 'not found'
    else {
      why.title = altered(text, at.title, p.title, style)
      states.title = why.title === null
    }
    if (p.abstract) {
      if (!at.abstract) {
        states.abstract = false
        why.abstract = 'not whole'
      } else {
        why.abstract = altered(text, at.abstract, p.abstract, style)
        states.abstract = why.abstract === null
      }
    }
    if (p.authorCount !== null)
      states.authorCount = new RegExp(`(?<!\\d)${p.authorCount}[\\s_]+authors?`).test(post)
    if (p.organization) {
      const { name, slug } = p.organization
      states['organization.name'] = postFold.includes(fold(name).s)
      const whole = (s) => new RegExp(`(?<![\\w-])${literal(s)}(?![\\w-])`, 'g')
      const inCard =
        (style === 'emphasis' ? post.replace(/_/g, ' ') : post)
          .replace(/\\(?=[^A-Za-z0-9\s])/g, '')
          .match(whole(slug))?.length ?? 0
      const inName = name.match(whole(slug))?.length ?? 0
      const inLinks = new RegExp(`(?:huggingface\\.co/|[(<\\s[]/)${literal(slug)}(?![\\w./-])`).test(cardText)
      states['organization.slug'] = inCard > inName || inLinks
    }
    if (p.dateText) states.date = new RegExp(literal(p.dateText).replace(/ /g, '[\\s_]+')).test(post)
    if (p.upvotes > 0)
      states.upvotes =
        kind === 'trending'
          ? tokens(post).has(String(p.upvotes)) && /upvote/i.test(post)
          : tokens(pre).has(String(p.upvotes)) || tokens(pre.replace(/_/g, ' ')).has(String(p.upvotes))
    if (p.comments > 0) {
      const tail =
        p.dateText && states.date
          ? post.slice(
              post.search(new RegExp(literal(p.dateText).replace(/ /g, '[\\s_]+'))) + p.dateText.length,
            )
          : post
      states.comments = tokens(tail.replace(/_/g, ' ').replace(/(\d)\[/g, '$1 [')).has(String(p.comments))
    }
    if (p.submittedBy)
      states.submittedBy = new RegExp(`submittedby.{0,140}${literal(fold(p.submittedBy).s)}`).test(
        kind === 'trending' ? preFold + postFold : preFold,
      )
    const id = new RegExp(`(?<!social-thumbnails/)papers/${literal(p.arxivId)}(?![.\\d])`)
    states.url = states.arxivId = id.test(cardText)
    for (const f of not) if (f in states) states[f] = false
    const repositoriesLost = p.repositories.filter((u) => {
      const bare = u.replace('https://', '').toLowerCase()
      const fromAbstract = p.abstract?.toLowerCase().replace(/\s/g, '').includes(bare.replace('https://', ''))
      if (not.includes('card-repositories') && !fromAbstract) return true
      const printed = new RegExp(`${literal(bare)}(?![\\w-])`).test(
        (style === 'emphasis'
          ? loose.replace(/(?<=\/[\w.-]+\/[^/\s_]*)_(?=[A-Z])/g, ' ')
          : loose
        ).toLowerCase(),
      )
      return !printed || (style === 'emphasis' && bare.includes('_') && fromAbstract)
    })
    return { states, why, repositoriesLost }
  })
}

const styleOf = (tool) => TOOLS[tool]?.style ?? 'plain'
const files = readdirSync(raw)
  .filter((f) => f.endsWith('.txt'))
  .sort()
const found = new Map() // tool -> [{file, truth, result}]
for (const file of files) {
  const [tool, page] = file.replace('.txt', '').split('__')
  if (!TOOLS[tool] && !argv.includes('--any')) continue
  const truth = JSON.parse(
    readFileSync(path.join(truthDir, `${prefix ? `${prefix}__` : ''}${page}.truth.json`), 'utf8'),
  )
  const text = readFileSync(path.join(raw, file), 'utf8')
  if (!found.has(tool)) found.set(tool, [])
  found
    .get(tool)
    .push({ file, page, text, truth, result: examine(text, truth, styleOf(tool), NOT[tool] ?? []) })
}

for (const out of [outDir, `${outDir}-runon`]) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
}
const survives = {}
const report = []
for (const [tool, cases] of found) {
  survives[tool] = {}
  const lines = []
  for (const kind of Object.keys(BY_KIND)) {
    const here = cases.filter((c) => c.truth.kind === kind)
    const states = here
      .flatMap((c) => c.result)
      .filter((r) => !r.dropped)
      .map((r) => r.states)
    const rates = {}
    for (const f of FIELDS) {
      const known = states.filter((s) => f in s)
      if (known.length) rates[f] = known.filter((s) => s[f]).length / known.length
    }
    survives[tool][kind] = BY_KIND[kind].filter(
      (f) => ['title', 'abstract', 'repositories'].includes(f) || !(f in rates) || rates[f] >= 0.5,
    )
    if (states.length)
      lines.push(
        `   ${kind.padEnd(9)}${FIELDS.filter((f) => f in rates)
          .map((f) => `${f.replace('organization', 'org')} ${Math.round(rates[f] * 100)}`)
          .join('  ')}`,
      )
  }
  const odd = []
  for (const { file, truth, text, result } of cases) {
    const kept = survives[tool][truth.kind]
    const papers = truth.papers.map((p, i) => {
      const r = result[i]
      if (r.dropped) {
        odd.push(`${file} dropped: ${p.title.slice(0, 50)}`)
        return { ...p, lost: [], dropped: true }
      }
      const lost = kept.filter((f) => r.states[f] === false)
      for (const f of lost) odd.push(`${file} ${f}: ${p.title.slice(0, 40)}: ${r.why[f] ?? ''}`)
      if (r.repositoriesLost.length) odd.push(`${file} repositories lost: ${r.repositoriesLost.join(' ')}`)
      return {
        ...p,
        repositories: p.repositories.filter((u) => !r.repositoriesLost.includes(u)),
        repositoriesLost: [...(p.repositoriesLost ?? []), ...r.repositoriesLost],
        lost,
      }
    })
    // A capture that holds hardly a card is no case.
    if (papers.filter((p) => !p.dropped).length < papers.length * 0.2) {
      odd.push(`${file} left out: hardly any card`)
      continue
    }
    writeFileSync(path.join(outOf(tool), file), text)
    writeFileSync(
      path.join(outOf(tool), file.replace('.txt', '.truth.json')),
      `${JSON.stringify({ ...truth, extractor: tool, style: styleOf(tool), papers }, null, 1)}\n`,
    )
  }
  report.push(`${tool} (${styleOf(tool)})`, ...lines, ...odd.map((o) => `      ${o}`))
}
for (const out of [outDir, `${outDir}-runon`])
  writeFileSync(path.join(out, 'survives.json'), `${JSON.stringify(survives, null, 1)}\n`)
const reportFile = option('--report', null)
if (reportFile) writeFileSync(reportFile, `${report.join('\n')}\n`)
console.log(`${found.size} tools, ${readdirSync(outDir).filter((f) => f.endsWith('.txt')).length} texts`)
