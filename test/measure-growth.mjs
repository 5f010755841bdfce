/** What is linear stays below it when the text is doubled. */
export const MAX_GROWTH = 2.3

/** Four times a large text takes 4 times as long when linear and 16 times when quadratic. */
const MAX_STEP = 11
/** Times (ms) below this one are noise. */
const MIN_TIMED = 8
/** What takes longer than this (ms) is not asked again with more. */
const PATIENCE = 5000
/** How many times as much has outgrown the young heap. */
const LARGE = 4
/** Enough for one of them not to be disturbed. */
const MAX_ATTEMPTS = 4

/**
 * How many milliseconds it takes. The processor's time counts the engine's own threads too, the clock counts whatever
 * else the machine does: the lower of the two is nearer.
 */
export function timeOf(run) {
  const processor = process.cpuUsage()
  const clock = performance.now()
  run()
  const elapsed = performance.now() - clock
  const { user, system } = process.cpuUsage(processor)
  return Math.min(elapsed, (user + system) / 1000)
}

/** A run is only ever made longer by what else goes on. */
export function fastestOf(run, rounds, clock = timeOf) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) best = Math.min(best, clock(run))
  return best
}

/**
 * How many times longer `run` takes on twice the input: 2 when linear, 4 when quadratic; `make(n)` makes n times as
 * much of it. What outgrows the young heap takes a linear rule up a step, so what is above `MAX_GROWTH` counts only
 * when inputs beyond that step grow in the same way. 2 stands for everything that is not slow.
 */
export function measureGrowth(make, run, clock = timeOf) {
  const growth = growthOfTwice(make, run, clock)
  if (growth < MAX_GROWTH) return 2
  const [short, long] = [make(LARGE), make(LARGE * 4)]
  const once = fastestOf(() => run(short), 3, clock)
  return once < PATIENCE && fastestOf(() => run(long), 3, clock) < MAX_STEP * once ? 2 : growth
}

/** Makes `piece`, again and again, until it is `length` characters long, or any number of times as long. */
export function repeats(piece, length) {
  return (times) => piece.repeat(Math.ceil((length * times) / piece.length))
}

function growthOfTwice(make, run, clock) {
  const [short, long] = [make(1), make(2)]
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    for (let round = 0; round < 2; round++) {
      // In turn, so that what else goes on meets both of them.
      const times = [short, long].map((input) => clock(() => run(input)))
      once = Math.min(once, times[0])
      twice = Math.min(twice, times[1])
    }
    if (twice < MIN_TIMED || twice / once < MAX_GROWTH) return 2
    if (twice > PATIENCE) break
  }
  return twice / once
}
