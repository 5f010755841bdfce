/** A quadratic rule shows at any of these; a linear one may seem steeper where a cache or the young heap ends. */
const LENGTHS = [10_000, 20_000, 40_000]

/** Enough for one of them not to be disturbed. */
const MIN_ROUNDS = 8

/** In milliseconds of the processor, for all rounds at one length that is in doubt. */
const PATIENCE = 1000

/** In milliseconds. A linear rule takes less on the shortest text, a quadratic one a hundred times as long. */
const NOISE = 1

/** The processor's time and not the clock's: tests run side by side. */
function measure(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * How many times longer `run` takes on twice the text: 2 when linear, 4 when quadratic. The shortest of several
 * runs counts, since a run is only ever made longer by what else goes on.
 */
export function measureGrowth(piece: string, run: (text: string) => unknown): number {
  let growth = 1
  for (const length of LENGTHS) {
    // Through a buffer: `repeat` makes a rope, which the first reader would have to flatten.
    const build = (size: number) => Buffer.from(piece.repeat(Math.ceil(size / piece.length))).toString()
    const short = build(length)
    const long = build(length * 2)
    let [bestShort, bestLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 1, spent = 0; round <= MIN_ROUNDS || spent < PATIENCE; round++) {
      const times = [measure(() => run(short)), measure(() => run(long))] as const
      bestShort = Math.min(bestShort, times[0])
      bestLong = Math.min(bestLong, times[1])
      spent += times[0] + times[1]
      growth = bestLong < NOISE ? 1 : bestLong / bestShort
      if (round >= MIN_ROUNDS && growth < 2.2) return growth
    }
  }
  return growth
}
