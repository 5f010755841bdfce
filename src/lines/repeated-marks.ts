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
  for (const { text } of lines) if (bracketedPattern.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  if (counts.size === 0) return readings as LineReading[]
  return readings.map((reading, i) => {
    const count = counts.get((lines[i] as Line).text) ?? 0
    return count < MIN_REPEATED ? reading : { ...reading, isImage: true }
  })
}
