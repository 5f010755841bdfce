import { parseArgs } from 'node:util'
import { createFaultFinder } from './fuzz/faults.mjs'
import { createGrowthChecks } from './fuzz/growth.mjs'
import { createInputs, MARKS } from './fuzz/inputs.mjs'
import { loadLibrary } from './fuzz/load-library.mjs'
import { minimize } from './fuzz/minimize.mjs'
import { timeOf } from './measure-growth.mjs'

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
/** An input is suspect when a character of it takes this many times what it takes at the median. */
const SUSPECT_COST = 25
const MAX_FAILURES = 20

const library = await loadLibrary(options.source)
const findFault = createFaultFinder(library)
const growth = createGrowthChecks(library.parsePaperListing)
const inputs = createInputs({ seed: Number(options.seed), shared: options.shared })
const repeated = options.repeats ? new Set(MARKS) : []
const failures = new Map()
const started = performance.now()

for (const mark of repeated) keep(growth.checkRepeats(mark))
const repeatsTook = performance.now() - started
for (let i = 0; i < Number(options.phases); i++) keep(growth.checkPhases(inputs))
const { tried, characters, suspects } = tryInputs()
for (const { text } of suspects.sort((a, b) => b.cost - a.cost).slice(0, 20)) keep(growth.checkText(text))

console.log(
  `${tried} inputs (${(characters / 1e6).toFixed(1)} MB) made from ${inputs.texts.length} texts, seed ${options.seed}, ${secondsOf(performance.now() - started)}; ` +
    `${options.repeats ? `${repeated.size} repeated marks timed in ${secondsOf(repeatsTook)}; ` : ''}` +
    `${options.phases} texts in phases timed; ${suspects.length} slow inputs looked at; ${failures.size === 0 ? 'no failure' : `${failures.size} FAILURES`}`,
)
for (const [complaint, text] of failures) {
  console.log(`\n${complaint}\n  ${JSON.stringify(text.length > 3000 ? `${text.slice(0, 3000)}…` : text)}`)
  process.exitCode = 1
}

function tryInputs() {
  const limit = options.count === undefined ? Infinity : Number(options.count)
  const deadline = limit === Infinity ? performance.now() + Number(options.seconds) * 1000 : Infinity
  const suspects = []
  const costs = []
  let [tried, characters, median] = [0, 0, 0]
  while (tried < limit && performance.now() < deadline && failures.size < MAX_FAILURES) {
    const text = inputs.makeInput()
    tried++
    characters += text.length
    let complaint
    const took = timeOf(() => {
      complaint = findFault(text)
    })
    keep(growth.checkShort(text, took))
    if (complaint) keepSmall(complaint, text)
    const cost = took / (text.length + 500)
    costs.push(cost)
    if (costs.length > 2000) costs.splice(0, 1000)
    if (tried >= 200 && tried % 50 === 0) median = costs.toSorted((a, b) => a - b)[costs.length >> 1]
    if (tried > 200 && cost > SUSPECT_COST * median) suspects.push({ text, cost })
  }
  return { tried, characters, suspects }
}

function keep(fault) {
  if (fault) failures.set(...fault)
}

/** One text of each kind of fault, as small as it can be made. */
function keepSmall(complaint, text) {
  const kind = kindOf(complaint)
  if ([...failures.keys()].some((known) => kindOf(known) === kind)) return
  const isFaulty = (candidate) => kindOf(findFault(candidate)) === kind
  failures.set(complaint, minimize(text, isFaulty, Number(options['time-box'])))
}

function kindOf(complaint) {
  return complaint?.replace(/\d+/g, 'n') ?? null
}

function secondsOf(milliseconds) {
  return `${(milliseconds / 1000).toFixed(0)} s`
}
