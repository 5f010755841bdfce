// node make-corpus.mjs RAW_DIR TRUTH_DIR OUT_DIR [--truth turndown] [--report FILE]
// RAW_DIR: <tool>__<page>.txt (run-tools.mjs). TRUTH_DIR: <page>.truth.json, or <--truth>__<page>.truth.json.
// OUT_DIR gets the texts, <tool>__<page>.truth.json (with `lost` and `dropped`) and survives.json. What a tool left of a
// page is found by looking for it: text fields by their letters and digits, the rest around them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { examine } from './examine-text.mjs'
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
