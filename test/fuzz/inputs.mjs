import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makePages } from '../captures/make-pages.mjs'
import { createRandom } from '../captures/random.mjs'
import { readRuleWords } from './rule-words.mjs'

const root = resolve(import.meta.dirname, '../..')

/** What stands around words; an empty one is a bar. The words themselves are read from the rules. */
export const MARKS = [
  '[|](|)|![|[img]|[图片：x]|_a_|*a*|** a **|_ a, |[]|[ ]|[x]|[1]|[12]|[a](b)',
  '[a](https://huggingface.co/papers/2601.00001)|][|[3]: https://a.org/b',
  '](/login?next=%2Fpapers)|#community)|\\|\\\\|\\[|\\_|\\\n',
  '*|**|***|_|__|~~|==|`|```',
  '#|# |### |> |- |+ |* |• |◦ |· |·|•|-|—|…|| |||:---',
  '\n|\n\n|\n\n\n|\r\n|\r|\t|  |        |\u00a0|\u200b|\ufeff|\u202e|\u2028|\0|\ud800|\udc00',
  'é|e\u0301|茶|😀',
  '&|&amp;|&lt;|&#39;|&#x1F600;|&bogus;',
  '<|>|<a href="/papers/2601.00001">|</a>|<br>|<br/>|<div>|</div>|<img alt="x" src="/a.png"/>|<!--',
  '-->|<https://a.org>|<svg ',
  '0|1|7|12|1e400|99999999999999999999|31.5k|1,234',
  '7 authors|1 authors|· 7 authors|• 7 authors|authors|May 28|Feb 30|Dec 0|Sep 19, 2024',
  '· Dec 19, 2024 11|Published on Jan 2, 2025|, 2024',
  'Upvote|Upvote 12|GitHub|GitHub 31.5k|arXiv Page|Submitted by|Submitted by x',
  'Daily Papers|Trending Papers|by AK and the research community|byAK|Previous|Next|References',
  'Visible links|Hidden links:',
  'http|https://|http://|https://github.com/|https://github.com/a/b|github.com/a/b.',
  'git@github.com:a/b.git|https://hf.co/a|https://arxiv.org/abs/2601.00001|www.|.github.io',
  '\\url{|\\href{a}{b}|{|}|{.x}|{#a}|(|)|@|//|:|%2F|this https URL',
  '__proto__|constructor|toString|data:image/png;base64,AAAA|javascript:alert(1)',
  '[truncated]|Page 2 of 3|\ufffd',
  ' ###| ### [|[SVG Image 7](/login?next=%2Fpapers)|[![](/a.png)](/papers/2601.00001)|by\nAK\n|\n  ',
  '- - -|---\ntitle: x\n---',
  '\\n|\\n\\n|\\u00b7|"a""b"|{"a": "',
  '\x1b[1m|\x1b[0m|\x1b]8;;https://a.org\x07',
  '│ a │\n|+ a\n+\n|// a\n//\n|\r\r\n|\n\u200b\n',
  '- link "x"|- /url: |  - text: "|- heading "x" [level=3]:|uid=1_9 link "|[9] link: |⟨5⟩|【1†|】',
  '/web/20250101/https://a.org|https://www.google.com/url?q=https://a.org&sa=D',
].flatMap((row) => row.split('|').map((mark) => mark || '|'))

/**
 * Breaks pieces of the texts of this repository, of invented pages and, where `shared` says so, of the captures beside
 * it. The same seed makes the same inputs of the same texts.
 */
export function createInputs({ seed, shared }) {
  const words = readRuleWords()
  const texts = readTexts(seed, shared)
  const random = createRandom(seed)
  return { texts, random, pickToken, makeInput }

  function pickToken() {
    return random.pick(random.chance(0.6) ? MARKS : words)
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
}

function readTexts(seed, shared) {
  const found = []
  const add = (folder, isText) => {
    if (!existsSync(folder)) return
    for (const file of readdirSync(folder, { recursive: true }).sort())
      if (isText(String(file))) found.push(readFileSync(join(folder, String(file)), 'utf8'))
  }
  add(join(root, 'fixtures'), (file) => file.endsWith('input.txt'))
  add(join(root, 'test/captures/texts'), (file) => file.endsWith('.txt'))
  if (shared) add(join(root, '../shared/captures'), (file) => file.endsWith('.txt'))
  for (const { html } of makePages(seed))
    found.push(html.replace(/<head>[\s\S]*<\/head>/, '').replace(/ (?=<)|(?=<(?:article|h3|li|p)\b)/g, '\n'))
  return found.map((text) => text.split(/\r\n|\n|\r/))
}
