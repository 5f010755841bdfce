import { fastestOf, MAX_GROWTH, measureGrowth, repeats } from '../measure-growth.mjs'

/** A short text that takes longer than this (ms) has met a rule that backtracks. */
export const MAX_SHORT_TIME = 300

const FOOT = '• 7 authors\n·\nMay 28, 2024\n'
const SHAPES = {
  'in an abstract': (s) => `A Title\n\nAn abstract ${s} goes on.\n\n${FOOT}`,
  'as a title': (s) => `${s}\n\nAn abstract.\n\n${FOOT}`,
  'in Markdown': (s) =>
    `### [A Title](https://huggingface.co/papers/2601.00001)\n\n[An](/x) \\_abstract ${s}\n\n<b>x</b>\n\n${FOOT}`,
  'in a target': (s) => `[A](/x) [Title](${s}\0)\n\nAn abstract.\n\n${FOOT}`,
  'on lines': (s) => `A Title\n\nAn abstract.\n\n${FOOT}${s}`,
  'among references': (s) =>
    `A [1]Title [2]is [3]this\n\nAn [4]abstract.\n\n${FOOT}${s}[1\n  1. https://a.org/x\n  2. /y`,
}
const SURROUNDINGS = [
  ['', ''],
  ['Daily Papers\nby AK and the research community\n\n', ''],
  ['A Title\n\n', `\n\n${FOOT}`],
  ['[1]A [2]Title [3]is [4]this\n\nAn abstract.\n\n', '\n  1. https://a.org/x\n  2. /y\n'],
  ['### [A](/papers/2601.00001)\n\n### [B](/papers/2601.00002)\n\n### [C](/papers/2601.00003)\n\n', ''],
]

/** Makes the functions that time a reader. Each returns a fault and the text that shows it, or null. */
export function createGrowthChecks(read) {
  return { checkShort, checkText, checkRepeats, checkPhases }

  function checkShort(text, took) {
    if (took <= MAX_SHORT_TIME * 5 || text.length >= 30_000 || fastest(text, 2) <= MAX_SHORT_TIME) return null
    return [`HANG: ${took.toFixed(0)} ms for ${text.length} characters`, text]
  }

  function checkText(text) {
    return slow(
      growthAtSizes((s) => s, `${text}\n\n`),
      'the text',
      text,
    )
  }

  /** One token, over and over, inside an abstract, as the title and at the start of lines. */
  function checkRepeats(token) {
    // Rules for short lines see no more than 200 characters; what backtracks there hangs within 100.
    for (const end of ['', '\0', ' x']) {
      for (let length = 30; length < 200; length += 8) {
        const line = `${token.repeat(Math.ceil(length / token.length)).slice(0, length)}${end}`
        const took = fastest(`A Title\n\n${line}\n\n${FOOT}${line}`, 1)
        if (took > MAX_SHORT_TIME)
          return [`HANG: ${took.toFixed(0)} ms for ${length} characters of ${JSON.stringify(token)}`, line]
      }
    }
    for (const [shape, print] of Object.entries(SHAPES)) {
      const unit = shape === 'on lines' || shape === 'among references' ? `${token}\n` : token
      // Copying what was read so far for every line costs little below 50 kB, and everything above.
      const growth = growthAtSizes(print, unit, shape === 'on lines' ? [3000, 12_000, 96_000] : undefined)
      const fault = slow(growth, `as many ${JSON.stringify(token)} ${shape}`, token)
      if (fault) return fault
    }
    return null
  }

  /**
   * One thing over and over, then another: what was opened many times above is looked at again on every line below.
   * Four times the text takes 4 times as long when linear, 16 times when not.
   */
  function checkPhases({ random, pickToken }) {
    const phases = Array.from({ length: random.between(2, 4) }, () => {
      const tokens = Array.from({ length: random.between(1, 3) }, pickToken)
      return tokens.join(random.pick(['', ' '])) + random.pick(['', '', ' ', '\n', '\n\n'])
    })
    const [above, below] = random.pick(SURROUNDINGS)
    const make = (n) =>
      above + phases.map((each) => each.repeat(Math.ceil((4000 * n) / each.length))).join('') + below
    if (fastest(make(4), 1) < fastest(make(1), 1) * 8) return null
    const growth = measureGrowth((times) => make(4 * times), read)
    return slow(growth, 'as much of each phase', JSON.stringify(phases))
  }

  function fastest(text, rounds) {
    return fastestOf(() => read(text), rounds)
  }

  /** How much longer twice the text takes at growing sizes: what is far from linear is found before it takes minutes. */
  function growthAtSizes(print, unit, sizes = [3000, 12_000]) {
    for (const size of sizes) {
      const repeated = repeats(unit, size)
      const growth = measureGrowth((times) => print(repeated(times)), read)
      if (growth >= MAX_GROWTH) return growth
    }
    return 0
  }
}

function slow(growth, what, text) {
  return growth < MAX_GROWTH ? null : [`SUPERLINEAR: ${growth.toFixed(1)} times for twice ${what}`, text]
}
