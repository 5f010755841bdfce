import { describe, expect, it } from 'vitest'
import { shiftLines } from '../../src/source/shift-lines'
import { makeLine } from '../make-line'

describe('shiftLines', () => {
  it('moves what is an offset into the page', () => {
    const lines = [
      makeLine('Ferry', { from: 2, start: 4, end: 9 }),
      makeLine('Masks', { from: 10, start: 10, end: 15 }),
    ]
    shiftLines(lines, 100, [])
    expect(lines).toEqual([
      makeLine('Ferry', { from: 102, start: 104, end: 109 }),
      makeLine('Masks', { from: 110, start: 110, end: 115 }),
    ])
  })

  it('moves the second of each pair of a map', () => {
    const line = makeLine('Ferry Masks', { map: [0, 4, 6, 12] })
    shiftLines([line], 100, [])
    expect(line.map).toEqual([0, 104, 6, 112])
  })

  it('leaves what is an offset into the words', () => {
    const links = [{ start: 0, end: 5, url: 'https://example.org' }]
    const line = makeLine('Ferry', { gap: 1, width: 7, linkIndex: 2, links })
    shiftLines([line], 100, [])
    expect(line).toEqual(
      makeLine('Ferry', { from: 100, start: 100, end: 105, gap: 1, width: 7, linkIndex: 2, links }),
    )
    expect(line.links).toEqual([{ start: 0, end: 5, url: 'https://example.org' }])
  })

  it('counts the carriage returns that were left out in front of each offset', () => {
    const lines = [makeLine('Ferry'), makeLine('Masks', { from: 6, start: 6, end: 11 })]
    shiftLines(lines, 0, [5])
    expect(lines).toEqual([makeLine('Ferry'), makeLine('Masks', { from: 7, start: 7, end: 12 })])
  })
})
