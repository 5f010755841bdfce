export const MAX_GROWTH: number
export function timeOf(run: () => unknown): number
export function fastestOf(run: () => unknown, rounds: number): number
export function measureGrowth<Input>(make: (times: number) => Input, run: (input: Input) => unknown): number
export function repeats(piece: string, length: number): (times: number) => string
