import type { Line } from '../source/line'
import { mostCommon } from '../source/most-common'

/** The block mark that most of the lines carry; it belongs to the capture then, and otherwise to the text. */
export function commonPrefix(lines: readonly Line[], indices: readonly number[]): string {
  return mostCommon(indices.map((index) => (lines[index] as Line).prefix))
}

/** The words of a line, with its block mark where that is not the capture's. */
export function withPrefix(line: Line, usual: string): string {
  if (line.prefix === usual || !line.prefix.startsWith(usual)) return line.text
  return line.prefix.slice(usual.length).replace(/\s+/g, ' ').trimStart() + line.text
}
