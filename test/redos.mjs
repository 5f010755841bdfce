import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import ts from 'typescript'

/**
 * `node test/redos.mjs`: every regular expression in src/, checked by recheck (https://makenowjust-labs.github.io/recheck/).
 * One that recheck calls vulnerable, or can't decide on in time, needs a comment that starts with `recheck:` on one
 * of the lines above it and says what bounds it; one that is built at run time (`new RegExp`) always does.
 *
 *   --timeout S   for each expression (20 s)
 *   --list        prints the safe ones too
 */
const { values: options } = parseArgs({
  options: { timeout: { type: 'string', default: '20' }, list: { type: 'boolean', default: false } },
})
const root = resolve(import.meta.dirname, '..')
const { check } = await import('recheck')

/** How many lines above an expression its comment may stand. */
const COMMENT_REACH = 4
const counts = { safe: 0, explained: 0, failed: 0 }

for (const found of findExpressions()) {
  const { pattern, flags, at, explained } = found
  const verdict =
    pattern === null
      ? { status: 'dynamic' }
      : await check(pattern, flags, { timeout: Number(options.timeout) * 1000 })
  const isSafe = verdict.status === 'safe'
  counts[isSafe ? 'safe' : explained ? 'explained' : 'failed']++
  if (isSafe && !options.list) continue
  const word = isSafe
    ? styleText('green', `safe (${verdict.complexity.type})`)
    : `${styleText(explained ? 'yellow' : 'red', verdict.status)}${verdict.complexity ? `, ${verdict.complexity.summary}` : ''}${verdict.error ? `, ${verdict.error.kind}` : ''}${explained ? ', explained' : ''}`
  console.log(`${at}: ${word}\n  ${pattern === null ? found.code : `/${pattern}/${flags}`}`)
  if (verdict.attack && !explained) console.log(`  attack: ${verdict.attack.pattern}`)
}
console.log(`${counts.safe} safe, ${counts.explained} explained, ${counts.failed} neither`)
if (counts.failed > 0) process.exitCode = 1

function findExpressions() {
  const found = []
  const folder = join(root, 'src')
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!name.endsWith('.ts')) continue
    const code = readFileSync(join(folder, name), 'utf8')
    const lines = code.split('\n')
    const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
    const visit = (node) => {
      const isDynamic =
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText(source) === 'RegExp'
      if (isDynamic || ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
        const written = node.getText(source)
        const end = written.lastIndexOf('/')
        found.push({
          at: `src/${name}:${line + 1}`,
          code: written,
          pattern: isDynamic ? null : written.slice(1, end),
          flags: isDynamic ? '' : written.slice(end + 1),
          explained: lines
            .slice(Math.max(0, line - COMMENT_REACH), line + 1)
            .some((text) => /(?:\/\/|\*).*\brecheck:/.test(text)),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}
