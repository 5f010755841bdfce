export const MAX_GROWTH: number
type Clock = (run: () => unknown) => number
export const timeOf: Clock
export function fastestOf(run: () => unknown, rounds: number, clock?: Clock): number
export function measureGrowth<Input>(
  make: (times: number) => Input,
  run: (input: Input) => unknown,
  clock?: Clock,
): number
export function repeats(piece: string, length: number): (times: number) => string
