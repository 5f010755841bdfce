import { execSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

/**
 * Everything that has to hold before a change is merged. A failed step stops only the steps that need what it
 * makes. `node test/run-all.mjs types unit` runs the steps named and nothing else.
 */
const root = resolve(import.meta.dirname, '..')
const vitestReport = resolve(root, 'reports/vitest.json')
const tarball = 'reports/package/paper-listing.tgz'

const steps = [
  { name: 'lint', command: 'biome ci .' },
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'redos', command: 'node test/redos.mjs' },
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'unit',
    command: `vitest run --coverage --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
  },
  { name: 'docs', needs: 'build', command: 'typedoc && node test/docs/check-documents.mjs' },
  {
    name: 'fuzz',
    needs: 'build',
    command: 'node test/fuzz.mjs --count 4000 --seed 1 --no-shared --no-repeats',
  },
  { name: 'memory', needs: 'build', command: 'node test/memory.mjs' },
  { name: 'pack', needs: 'build', command: 'node test/package/pack.mjs' },
  { name: 'publint', needs: 'pack', command: `publint run ${tarball} --strict` },
  { name: 'attw', needs: 'pack', command: `attw ${tarball} --format table-flipped` },
  { name: 'json-schema', needs: 'build', command: 'node test/package/json-schema.mjs' },
  { name: 'sizes', needs: 'pack', command: 'node test/package/sizes.mjs' },
  { name: 'examples', needs: 'pack', command: 'node test/package/examples.mjs' },
  { name: 'consumers', needs: 'pack', command: 'node test/consumers/run.mjs' },
  { name: 'playground', needs: 'build', command: 'node test/playground/run.mjs' },
]

const env = { ...process.env, PATH: `${resolve(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` }
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}`)

const results = []
rmSync(vitestReport, { force: true })
for (const step of steps) {
  if (asked.length > 0 && !asked.includes(step.name)) continue
  results.push({ name: step.name, ...runStep(step) })
}

console.log('\n── summary')
for (const { name, outcome, seconds } of results) {
  console.log(`${outcome.padEnd(8)} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`)
}
if (results.some(({ outcome }) => outcome !== 'ok')) process.exitCode = 1
if (results.some(({ name }) => name === 'unit')) console.log(`\n${countTests()}`)

function runStep({ name, needs, command }) {
  if (results.some((earlier) => earlier.name === needs && earlier.outcome !== 'ok')) {
    console.log(`\n── ${name}: not run, ${needs} failed`)
    return { outcome: 'not run', seconds: 0 }
  }
  console.log(`\n── ${name}: ${command}`)
  const start = performance.now()
  let outcome = 'ok'
  try {
    execSync(command, { cwd: root, env, stdio: 'inherit' })
  } catch {
    outcome = 'FAILED'
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`── ${name}: ${outcome}, ${seconds.toFixed(1)} s`)
  return { outcome, seconds }
}

/** The last line of the output, which CI reads. A file that could not be loaded counts as one failed test. */
function countTests() {
  if (!existsSync(vitestReport)) return '0 passed, 1 failed'
  const report = JSON.parse(readFileSync(vitestReport, 'utf8'))
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const skipped = report.numPendingTests + report.numTodoTests
  const counts = `${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts
}
