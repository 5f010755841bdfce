/** Enough for one of them not to be interrupted. */
const MAX_ROUNDS = 60

/** A run this short is all noise. */
const SHORT = 1

function measure(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * How many times longer `run` takes on twice the text: 2 when linear, 4 when quadratic. The shortest of several
 * runs counts, since a run is only ever made longer by what else goes on.
 */
export function measureGrowth(piece: string, length: number, run: (text: string) => unknown): number {
  // Through a buffer: `repeat` makes a rope, which the first reader would have to flatten.
  const build = (size: number) => Buffer.from(piece.repeat(Math.ceil(size / piece.length))).toString()
  const short = build(length)
  const long = build(length * 2)
  let [bestShort, bestLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < MAX_ROUNDS; round++) {
    bestShort = Math.min(
      bestShort,
      measure(() => run(short)),
    )
    bestLong = Math.min(
      bestLong,
      measure(() => run(long)),
    )
    if (round > 1 && (bestLong < SHORT || bestLong / bestShort < 2.2)) break
  }
  return bestLong < SHORT ? 1 : bestLong / bestShort
}
