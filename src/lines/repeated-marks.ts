import type { Line } from '../source/line'
import type { LineReading } from './classify-line'

const bracketedPattern = /^\[[^[\]]{1,60}\]$/
/** A title may stand in brackets and be printed twice. */
const MIN_REPEATED = 3

/**
 * Takes lines in brackets that a page repeats to the letter for the marks of pictures, whatever the tool's language calls
 * one that has no alternative text: `[no alt]`, `[imagen]`.
 */
export function readRepeatedMarks(lines: readonly Line[], readings: readonly LineReading[]): LineReading[] {
  const counts = new Map<string, number>()
  for (const { text } of lines)
    if (text.startsWith('[') && bracketedPattern.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  if (counts.size === 0) return readings as LineReading[]
  return readings.map((reading, i) => {
    const { text } = lines[i] as Line
    // To look up every line of a page takes as long as to read its cards.
    const isRepeated = text.startsWith('[') && (counts.get(text) ?? 0) >= MIN_REPEATED
    return isRepeated ? { ...reading, isImage: true } : reading
  })
}
