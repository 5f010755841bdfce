import { describe, expect, it } from 'vitest'
import { shiftLines } from '../../src/source/shift-lines'
import { makeLine } from '../make-line'

describe('shiftLines', () => {
  it('moves what is an offset into the page', () => {
    const lines = [
      makeLine('Ferry', { from: 2, start: 4, end: 9 }),
      makeLine('Masks', { from: 10, start: 10, end: 15 }),
    ]
    shiftLines(lines, [0, 100])
    expect(lines).toEqual([
      makeLine('Ferry', { from: 102, start: 104, end: 109 }),
      makeLine('Masks', { from: 110, start: 110, end: 115 }),
    ])
  })

  it('moves the second of each pair of a map', () => {
    const line = makeLine('Ferry Masks', { map: [0, 4, 6, 12] })
    shiftLines([line], [0, 100])
    expect(line.map).toEqual([0, 104, 6, 112])
  })

  it('knows where words begin that a mark was taken off', () => {
    const line = makeLine('Ferry', { end: 7, map: [0, 2] })
    shiftLines([line], [0, 100])
    expect(line).toEqual(makeLine('Ferry', { from: 100, start: 100, end: 107, map: [0, 102] }))
  })

  it('leaves what is an offset into the words', () => {
    const links = [{ start: 0, end: 5, url: 'https://example.org' }]
    const line = makeLine('Ferry', { gap: 1, width: 7, carrier: 2, links })
    shiftLines([line], [0, 100])
    expect(line).toEqual(
      makeLine('Ferry', { from: 100, start: 100, end: 105, gap: 1, width: 7, carrier: 2, links }),
    )
    expect(line.links).toEqual([{ start: 0, end: 5, url: 'https://example.org' }])
  })

  it('leaves lines that stand where their text does', () => {
    const line = makeLine('Ferry', { map: [0, 0, 2, 9] })
    const { map } = line
    shiftLines([line], [0, 0])
    expect(line).toEqual(makeLine('Ferry', { map: [0, 0, 2, 9] }))
    expect(line.map).toBe(map)
  })

  it('follows a map to what was left out between lines', () => {
    const lines = [makeLine('Ferry'), makeLine('Masks', { from: 6, start: 6, end: 11 })]
    shiftLines(lines, [0, 2, 6, 10])
    expect(lines).toEqual([
      makeLine('Ferry', { from: 2, start: 2, end: 7 }),
      makeLine('Masks', { from: 10, start: 10, end: 15 }),
    ])
  })

  it('follows a map to what was left out inside of a line', () => {
    const [plain, cut] = [
      makeLine('Ferry'),
      makeLine('Ferry Masks', { from: 10, start: 10, end: 30, map: [0, 10, 6, 25] }),
    ]
    shiftLines([plain, cut], [0, 0, 2, 6, 12, 20, 26, 40])
    expect(plain).toEqual(makeLine('Ferry', { end: 9, map: [0, 0, 2, 6] }))
    expect(cut).toEqual(
      makeLine('Ferry Masks', { from: 14, start: 14, end: 44, map: [0, 14, 2, 20, 6, 33, 7, 40] }),
    )
  })

  it('does not reach over what was left out behind a line', () => {
    const line = makeLine('Ferry')
    shiftLines([line], [0, 0, 5, 9])
    expect(line).toEqual(makeLine('Ferry'))
  })
})
