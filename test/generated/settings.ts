/**
 * `GENERATED_RUNS=2000 npx vitest run test/generated` tries more listings of each tool, and `GENERATED_SEED=7` others.
 * By default they are few and always the same, so that a failure is a change of the reader.
 */
export const RUNS = Number(process.env.GENERATED_RUNS ?? 60)
export const SEED = Number(process.env.GENERATED_SEED ?? 1)

export const few = { numRuns: RUNS, seed: SEED }
export const TIMEOUT = 60_000 + RUNS * 500
