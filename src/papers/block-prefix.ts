import type { Line } from '../source/line'

/** The block mark that most of the lines carry; it belongs to the capture then, and otherwise to the text. */
export function commonPrefix(lines: readonly Line[], indices: readonly number[]): string {
  const counts = new Map<string, number>()
  for (const index of indices) {
    const { prefix } = lines[index] as Line
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  let common = ''
  for (const [prefix, count] of counts) if (count > (counts.get(common) ?? 0)) common = prefix
  return common
}

/** The words of a line, with its block mark where that is not the capture's. */
export function withPrefix(line: Line, usual: string): string {
  if (!line.prefix.startsWith(usual)) return line.text
  return line.prefix.slice(usual.length).replace(/\s+/g, ' ').trimStart() + line.text
}
