import fc from 'fast-check'

/** Something that happens to the lines of one card. */
export interface Damage {
  what: string
  /** Whether it happens among the first or last lines of a card. */
  touches(lines: readonly string[]): 'edge' | 'inside'
  apply(lines: readonly string[]): string[]
}

/** Submitter, upvotes and the marks around them; date and comments. */
const EDGE = 4

type At = (lines: readonly string[], at: number) => string[]

const kinds: Record<string, At> = {
  'a line is missing': (lines, at) => lines.filter((_, index) => index !== at),
  'a line is there twice': (lines, at) =>
    lines.flatMap((line, index) => (index === at ? [line, line] : [line])),
  'a blank line is in between': (lines, at) => [...lines.slice(0, at), '', ...lines.slice(at)],
  'a line is cut': (lines, at) =>
    lines.map((line, index) => (index === at ? line.slice(0, Math.ceil(line.length / 2)) : line)),
  'a line is garbled': (lines, at) =>
    lines.map((line, index) => (index === at ? line.replace(/[a-z0-9]/g, '\ufffd') : line)),
  'somebody wrote in between': (lines, at) => [
    ...lines.slice(0, at),
    'Read this one again!',
    ...lines.slice(at),
  ],
}

/** Damages that leave the markup of a card whole enough to see where it ends. */
export const damage: fc.Arbitrary<Damage> = fc
  .tuple(fc.constantFrom(...Object.entries(kinds)), fc.nat())
  .map(([[what, change], nat]) => {
    const placeOf = (lines: readonly string[]) => nat % Math.max(1, lines.length)
    return {
      what,
      apply: (lines) => change(lines, placeOf(lines)),
      touches: (lines) => {
        const before = lines.slice(0, placeOf(lines)).filter((line) => line.trim() !== '').length
        const after = lines.slice(placeOf(lines) + 1).filter((line) => line.trim() !== '').length
        return before < EDGE || after < EDGE ? 'edge' : 'inside'
      },
      [fc.toStringMethod]: () => what,
    }
  })
