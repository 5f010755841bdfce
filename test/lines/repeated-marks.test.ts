import { describe, expect, it } from 'vitest'
import { classifyLine } from '../../src/lines/classify-line'
import { readRepeatedMarks } from '../../src/lines/repeated-marks'
import { makeLine } from '../make-line'

function marksIn(...texts: string[]) {
  const lines = texts.map((text) => makeLine(text))
  const readings = readRepeatedMarks(
    lines,
    lines.map((line) => classifyLine(line, new Map())),
  )
  return texts.filter((_, i) => readings[i]?.isImage)
}

describe('readRepeatedMarks', () => {
  it.each(['[no alt text]', '[imagen: sin texto]', '[sans légende]', '[]'])(
    'takes %s for a picture where the page repeats it',
    (mark) => {
      expect(marksIn(mark, 'Low Tide', mark, 'Ferry', mark)).toEqual([mark, mark, mark])
    },
  )

  it.each([
    ['twice', ['[no alt text]', '[no alt text]']],
    ['in other words each time', ['[a ferry]', '[a lamp]', '[a gull, again]']],
    ['with words behind it', Array(3).fill('[no alt text] Ebb')],
    ['with words in front of it', Array(3).fill('Ebb [no alt text]')],
    ['longer than a mark', Array(3).fill(`[${'no alt text '.repeat(6)}]`)],
    ['without brackets', ['no alt text', 'no alt text', 'no alt text']],
  ])('takes what is printed %s for words', (_, texts) => {
    expect(marksIn(...texts)).toEqual([])
  })

  it('leaves the readings of other lines as they are', () => {
    const lines = ['[no alt]', '4 authors', '[no alt]', '[no alt]'].map((text) => makeLine(text))
    const readings = lines.map((line) => classifyLine(line, new Map()))
    expect(readRepeatedMarks(lines, readings)[1]).toBe(readings[1])
  })
})
