import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import ts from 'typescript'
import { twoAtOnce } from './two-at-once.mjs'

/**
 * `node test/redos.mjs`: every regular expression in src/, checked by recheck (https://makenowjust-labs.github.io/recheck/).
 * One that recheck calls vulnerable, or can't decide on in time, needs a comment that starts with `recheck:` in front
 * of it or of its statement and says what bounds it; one that is built at run time (`new RegExp`) always does.
 *
 *   --timeout S   for each expression (120 s)
 *   --folder F    another folder than src
 *   --list        prints the safe ones too, and asks about those that are explained
 */
const { values: options } = parseArgs({
  options: {
    timeout: { type: 'string', default: '120' },
    folder: { type: 'string', default: 'src' },
    list: { type: 'boolean', default: false },
  },
})
const root = resolve(import.meta.dirname, '..')
const { check } = await import('recheck')

const params = {
  // Ten times what the slowest takes, and limits on steps end most phases: a busy machine must not decide.
  timeout: Number(options.timeout) * 1000,
  incubationTimeout: null,
  attackTimeout: 10_000,
  seedingTimeout: null,
}
const colors = { safe: 'green', explained: 'yellow', failed: 'red' }
const counts = { safe: 0, explained: 0, failed: 0 }

const expressions = findExpressions()
// Two at once take half of the time.
const verdicts = await twoAtOnce(expressions, ask)

for (const [i, { at, code, explained }] of expressions.entries()) {
  const verdict = verdicts[i]
  const outcome = verdict.status === 'safe' ? 'safe' : explained ? 'explained' : 'failed'
  counts[outcome]++
  if (outcome === 'safe' && !options.list) continue
  const why = verdict.complexity?.summary ?? verdict.error?.kind
  console.log(
    `${at}: ${styleText(colors[outcome], outcome)}, ${verdict.status}${why ? ` (${why})` : ''}\n  ${code}`,
  )
  if (verdict.attack && outcome === 'failed') console.log(`  attack: ${verdict.attack.pattern}`)
}
console.log(
  Object.entries(counts)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', '),
)
if (counts.failed > 0 || counts.safe === 0) process.exitCode = 1

async function ask({ pattern, flags, explained }) {
  if (pattern === null) return { status: 'built at run time' }
  if (explained && !options.list) return { status: 'not asked about' }
  // recheck does not know the flag that asks where groups stand.
  return check(pattern, flags.replace('d', ''), params)
}

function findExpressions() {
  const found = []
  const folder = resolve(root, options.folder)
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!name.endsWith('.ts')) continue
    const file = relative(root, join(folder, name)).replaceAll('\\', '/')
    const text = readFileSync(join(folder, name), 'utf8')
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
    const visit = (node) => {
      const isDynamic = isCallOf(node, source, 'RegExp')
      if (isDynamic || ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
        const written = node.getText(source)
        const end = written.lastIndexOf('/')
        const body = written.slice(1, end)
        found.push({
          at: `${file}:${line + 1}`,
          code: written,
          // parsimmon tries an expression at one place only.
          pattern: isDynamic ? null : isCallOf(node.parent, source, 'P.regexp') ? `^(?:${body})` : body,
          flags: isDynamic ? '' : written.slice(end + 1),
          explained: isExplained(node, text),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

function isCallOf(node, source, name) {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === name
}

function isExplained(node, text) {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []
  const begins = /^\s*(?:\/\/|\/?\*+)\s*recheck:/m
  if (comments.some(({ pos, end }) => begins.test(text.slice(pos, end)))) return true
  return !ts.isStatement(node) && isExplained(node.parent, text)
}
