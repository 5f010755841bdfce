import { describe, expect, it } from 'vitest'
import { cutLine, type LineLink, rewriteLine, sourceOffset, textOffset } from '../../src/source/line'
import type { Cut } from '../../src/source/offset-map'
import { makeLine } from '../make-line'

// `Low [Tide](/x) Masks`, of which the brackets and the target are cut.
const cut = makeLine('Low Tide Masks', { start: 10, end: 30, map: [0, 10, 4, 15, 8, 24] })
const whole = makeLine('Low Tide', { start: 10, end: 18 })

describe('sourceOffset', () => {
  it.each([
    [0, 10],
    [3, 13],
    [8, 18],
  ])('finds character %i of a line without cuts at %i', (at, source) => {
    expect(sourceOffset(whole, at)).toBe(source)
  })

  it.each([
    [0, 10],
    [3, 13],
    [4, 15],
    [7, 18],
    [8, 24],
    [13, 29],
    [14, 30],
  ])('finds character %i of a line with cuts at %i', (at, source) => {
    expect(sourceOffset(cut, at)).toBe(source)
  })
})

describe('textOffset', () => {
  it.each([
    [10, 0],
    [13, 3],
    [18, 8],
  ])('finds character %i of the capture at %i of a line without cuts', (source, at) => {
    expect(textOffset(whole, source)).toBe(at)
  })

  it.each<[where: string, source: number, at: number]>([
    ['in front of the line', 8, 0],
    ['the first', 10, 0],
    ['the last in front of a cut', 13, 3],
    ['in a cut', 14, 4],
    ['the first behind a cut', 15, 4],
    ['one behind a cut', 17, 6],
    ['the first of a long cut', 19, 8],
    ['the last of a long cut', 23, 8],
    ['behind a long cut', 24, 8],
    ['the last', 29, 13],
    ['the end', 30, 14],
    ['behind the line', 40, 14],
  ])('finds a character of the capture: %s', (_, source, at) => {
    expect(textOffset(cut, source)).toBe(at)
  })

  it('finds the place of a text that begins with a cut', () => {
    expect(textOffset(makeLine('Tide', { start: 10, map: [0, 12] }), 11)).toBe(0)
  })
})

describe('cutLine', () => {
  const cut = (start: number, end: number, insert = '') => ({ start, end, insert })
  const link = (start: number, end: number, url = '/a') => ({ start, end, url })

  it.each<[cuts: Cut[], text: string, start: number, end: number, links: LineLink[]]>([
    [[], '1. Low Tide', 10, 21, [link(0, 2), link(3, 6, '/b')]],
    [[cut(0, 3)], 'Low Tide', 13, 21, [link(0, 0), link(0, 3, '/b')]],
    [[cut(0, 2)], 'Low Tide', 13, 21, [link(0, 0), link(0, 3, '/b')]],
    [[cut(4, 6)], '1. L Tide', 10, 21, [link(0, 2), link(3, 4, '/b')]],
    [[cut(7, 11)], '1. Low', 10, 16, [link(0, 2), link(3, 6, '/b')]],
    [[cut(0, 3), cut(4, 5), cut(10, 11)], 'Lw Tid', 13, 20, [link(0, 0), link(0, 2, '/b')]],
    [[cut(1, 3, ' - ')], '1 - Low Tide', 10, 21, [link(0, 3), link(4, 7, '/b')]],
  ])('makes %j', (cuts, text, start, end, links) => {
    const line = makeLine('1. Low Tide', { start: 10, links: [link(0, 2), link(3, 6, '/b')] })
    cutLine(line, cuts)
    expect(line).toMatchObject({ text, start, end, links })
  })

  it('says what a place of the line has become', () => {
    const moved = cutLine(makeLine('Low (x) Tide (y)'), [cut(3, 7), cut(12, 16)])
    expect([0, 2, 3, 5, 7, 8, 12, 16].map(moved)).toEqual([0, 2, 3, 3, 3, 4, 8, 8])
  })

  it.each<[links: LineLink[], target: string | null]>([
    [[link(3, 6)], '/a'],
    [[link(4, 6)], null],
    [[link(0, 2)], null],
    [[], null],
  ])('of %j the link of the first words is %j', (links, target) => {
    const line = makeLine('1. Low', { links })
    cutLine(line, [cut(0, 3)])
    expect(line.target).toBe(target)
  })
})

describe('rewriteLine', () => {
  it('leaves the line as long as it was in the capture', () => {
    const line = makeLine('_Low__Tide', { start: 10, end: 20, links: [{ start: 1, end: 10, url: '/a' }] })
    rewriteLine(line, /_+/g, (_, at) => (at === 0 ? '' : ' '))
    expect(line).toMatchObject({ text: 'Low Tide', start: 10, end: 20, map: [0, 11, 4, 16] })
    expect(line).toMatchObject({ target: '/a', links: [{ start: 0, end: 8, url: '/a' }] })
  })

  it('changes nothing where nothing matches', () => {
    const line = makeLine('Low Tide')
    rewriteLine(line, /_/g, '')
    expect(line).toEqual(makeLine('Low Tide'))
  })
})
