import type { parsePaperListing } from '../../src'

export interface Score {
  papers: number
  found: number
  right: number
  missing: number
  spurious: number
  silent: number
  alarm: number
  warned: number
  heads: number
}
export function scoreFolder(
  folder: string,
  parse: typeof parsePaperListing,
  options?: { withReference?: boolean },
): (Score & { wrong: string[] })[]
export function addUp(rows: readonly Score[]): Score & { texts: number }
