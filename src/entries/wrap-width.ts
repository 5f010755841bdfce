import type { Line } from '../source/line'

/** Widest column at which tools wrap text; longer lines are paragraphs on one line. */
export const MAX_WRAP_WIDTH = 250
/** How far from the edge a wrapped line may end: one long word. */
const EDGE_COLUMNS = 16
/** How often lines end at the edge, compared with the column where most lines end. */
const EDGE_SHARE = 0.4
/** Fewest lines under one another from which a width can be told. */
const MIN_WRAPPED_LINES = 6
/** Shorter lines were not wrapped. */
const MIN_WRAPPED_LENGTH = 30
/** How far titles, which tools indent less, may reach beyond the edge of the text. */
const OUTDENT = 8

/** Measures the column at which a capture wraps its lines; null when it does not. */
export function measureWrapWidth(lines: readonly Line[]): number | null {
  const widths = new Uint32Array(MAX_WRAP_WIDTH + 1)
  let wrapped = 0
  let long = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const { width, text } = lines[i] as Line
    if (text.length > MAX_WRAP_WIDTH) long++
    else if (width > MAX_WRAP_WIDTH) continue
    else if ((lines[i + 1] as Line).gap === 0 && text.length > MIN_WRAPPED_LENGTH) {
      widths[width] = (widths[width] as number) + 1
      wrapped++
    }
  }
  if (wrapped < MIN_WRAPPED_LINES || long * 2 > wrapped) return null
  // The edge is the last column where many lines end; an unbreakable address sticks out of it alone.
  const most = Math.max(...widths)
  let width = MAX_WRAP_WIDTH
  while ((widths[width] as number) < most * EDGE_SHARE) width--
  // Wrapped lines crowd at the edge; titles and short lines do not.
  let near = 0
  const last = Math.min(MAX_WRAP_WIDTH, width + OUTDENT)
  for (let w = Math.max(0, width - EDGE_COLUMNS); w <= last; w++) near += widths[w] as number
  return near >= wrapped / 2 ? width : null
}

/** Whether the next line's first word would not have fitted behind this line. */
export function isFull(above: Line, { text }: Line, { wrapWidth }: { wrapWidth: number | null }): boolean {
  if (wrapWidth === null) return false
  // A line beyond the edge was not wrapped there, unless an address sticks out of it.
  if (above.width > wrapWidth + OUTDENT && !/\S{40}/.test(above.text.slice(-40))) return false
  const space = text.indexOf(' ')
  return above.width + 1 + (space === -1 ? text.length : space) > wrapWidth
}
