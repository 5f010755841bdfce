import { describe, expect, it } from 'vitest'
import {
  composeMaps,
  joinStretches,
  makeCuts,
  mapOffset,
  rewriteMatches,
  sliceMap,
} from '../../src/source/offset-map'
import type { Range } from '../../src/source/range'

describe('mapOffset', () => {
  it.each<[map: number[], at: number, source: number]>([
    [[0, 10], 0, 10],
    [[0, 10], 5, 15],
    [[0, 10, 4, 20], 3, 13],
    [[0, 10, 4, 20], 4, 20],
    [[0, 10, 4, 20], 6, 22],
    [[0, 10, 4, 20, 8, 30], 5, 21],
    [[0, 10, 4, 20, 8, 30], 8, 30],
    [[0, 10, 4, 20, 8, 30, 12, 40], 3, 13],
    [[0, 10, 4, 20, 8, 30, 12, 40], 11, 33],
    [[0, 10, 4, 20, 8, 30, 12, 40], 13, 41],
  ])('%j maps %i to %i', (map, at, source) => {
    expect(mapOffset(map, at)).toBe(source)
  })
})

describe('sliceMap', () => {
  it.each<[map: number[], from: number, sliced: number[]]>([
    [[0, 10], 0, [0, 10]],
    [[0, 10], 3, [0, 13]],
    [[0, 10, 4, 20], 3, [0, 13, 1, 20]],
    [[0, 10, 4, 20], 4, [0, 20]],
    [[0, 10, 4, 20], 6, [0, 22]],
    [[0, 10, 4, 20, 8, 30], 5, [0, 21, 3, 30]],
    [[], 3, []],
  ])('%j from %i is %j', (map, from, sliced) => {
    expect(sliceMap(map, from)).toEqual(sliced)
  })

  it('may end in front of what is left', () => {
    const map = [0, 10, 4, 20, 8, 30]
    expect(sliceMap(map, 2, 4)).toEqual([0, 12])
    expect(sliceMap(map, 2, 5)).toEqual([0, 12, 2, 20])
    expect(sliceMap(map, 4, 8)).toEqual([0, 20])
  })
})

describe('composeMaps', () => {
  it.each<[map: number[], length: number, outer: number[] | null, composed: number[]]>([
    [[0, 4, 2, 9], 4, null, [0, 4, 2, 9]],
    [[0, 4], 3, [0, 0], [0, 4]],
    [[0, 4], 3, [0, 10], [0, 14]],
    [[0, 4], 3, [0, 0, 5, 9], [0, 4, 1, 9]],
    // The outer pair begins where the text ends.
    [[0, 4], 3, [0, 0, 7, 9], [0, 4]],
    [[0, 4], 3, [0, 0, 4, 9], [0, 9]],
    [[0, 4], 3, [0, 0, 5, 9, 6, 20], [0, 4, 1, 9, 2, 20]],
    [[0, 4, 2, 9], 4, [0, 0, 5, 50, 7, 70, 10, 100], [0, 4, 1, 50, 2, 72, 3, 100]],
    [[0, 4, 2, 9], 4, [0, 0, 6, 60], [0, 4, 2, 63]],
    [[0, 4, 2, 9], 4, [0, 0, 12, 70], [0, 4, 2, 9]],
    [[], 0, [0, 0], []],
  ])('%j of %i characters and then %j is %j', (map, length, outer, composed) => {
    expect(composeMaps(map, length, outer)).toEqual(composed)
  })
})

describe('joinStretches', () => {
  it.each<[stretches: [number, number][], joined: { text: string; map: number[] }]>([
    [[], { text: '', map: [0, 10] }],
    [[[2, 5]], { text: 'Low\n', map: [0, 2] }],
    [
      [
        [2, 5],
        [6, 6],
        [6, 10],
      ],
      { text: 'Low\n\nTide\n', map: [0, 2, 5, 6] },
    ],
  ])('sets %j on lines', (stretches, joined) => {
    expect(
      joinStretches(
        { text: '> Low Tide', map: null },
        stretches.map(([start, end]) => ({ start, end })),
      ),
    ).toEqual(joined)
  })
})

describe('rewriteMatches', () => {
  const shorten = (text: string) => text.slice(1, -1)
  it.each<[text: string, rewritten: string, map: number[] | null]>([
    ['Low Tide', 'Low Tide', null],
    ['Low <a>Tide', 'Low aTide', [0, 0, 5, 7]],
    ['<a>Tide', 'aTide', [0, 0, 1, 3]],
    ['<>Tide', 'Tide', [0, 2]],
    ['Low<>', 'Low', [0, 0]],
    ['Low<><>Tide', 'LowTide', [0, 0, 3, 7]],
    ['Low<a><b>', 'Lowab', [0, 0, 4, 6]],
    ['Low<><b>', 'Lowb', [0, 0, 3, 5]],
    ['Low<ab>', 'Low<ab>', null],
    ['<>', '', [0, 2]],
  ])('makes of %j the text %j', (text, rewritten, map) => {
    const made = rewriteMatches({ text, map: null }, /<[a-z]?>/g, shorten)
    expect(made).toEqual({ text: rewritten, map })
    for (const [at, letter] of [...rewritten].entries())
      if (map !== null && letter !== 'a' && letter !== 'b')
        expect(text.charAt(mapOffset(map, at))).toBe(letter)
  })

  it('needs no new pair for what takes as much room', () => {
    expect(rewriteMatches({ text: 'a b c', map: null }, / /g, () => '_')).toEqual({
      text: 'a_b_c',
      map: [0, 0],
    })
  })

  it.each<[pattern: RegExp, insert: string, rewritten: string, map: number[]]>([
    [/ Tide /g, ' ', 'Low Masks', [0, 10, 4, 19]],
    [/Low | /g, '-', '-Tide-Masks', [0, 10, 1, 14]],
  ])('puts what comes from the start of %s there: %j', (pattern, insert, rewritten, map) => {
    const source = { text: 'Low Tide Masks', map: [0, 10] }
    expect(rewriteMatches(source, pattern, () => insert)).toEqual({ text: rewritten, map })
  })

  it('puts the same words in the place of every match', () => {
    expect(rewriteMatches({ text: 'Low <a>Tide<b>', map: null }, /<[a-z]>/g, '--')).toEqual({
      text: 'Low --Tide--',
      map: [0, 0, 6, 7],
    })
  })

  it('leads to the source of a text that was made of another', () => {
    expect(rewriteMatches({ text: 'Low <a>Tide', map: [0, 0, 9, 90] }, /<[a-z]?>/g, shorten)).toEqual({
      text: 'Low aTide',
      map: [0, 0, 5, 7, 7, 90],
    })
    const unchanged = { text: 'Low', map: [0, 3] }
    expect(rewriteMatches(unchanged, /<>/g, shorten)).toEqual(unchanged)
  })
})

/** Cuts with nothing in their place. */
const out = (ranges: Range[]) => ranges.map((range) => ({ ...range, insert: '' }))

describe('makeCuts', () => {
  it.each<[ranges: Range[], text: string, map: number[]]>([
    [[], 'Low Tide Masks', [0, 10]],
    [[{ start: 3, end: 8 }], 'Low Masks', [0, 10, 3, 18]],
    [[{ start: 0, end: 4 }], 'Tide Masks', [0, 14]],
    [[{ start: 8, end: 14 }], 'Low Tide', [0, 10]],
    [[{ start: 0, end: 14 }], '', [0, 24]],
    [
      [
        { start: 0, end: 4 },
        { start: 8, end: 9 },
      ],
      'TideMasks',
      [0, 14, 4, 19],
    ],
  ])('takes out %j', (ranges, text, map) => {
    expect(makeCuts({ text: 'Low Tide Masks', map: [0, 10] }, out(ranges))).toEqual({ text, map })
  })

  it.each<[ranges: Range[], text: string, map: number[]]>([
    [[], 'Low Tide Masks', [0, 10, 4, 30, 9, 50]],
    [[{ start: 3, end: 4 }], 'LowTide Masks', [0, 10, 3, 30, 8, 50]],
    [[{ start: 3, end: 5 }], 'Lowide Masks', [0, 10, 3, 31, 7, 50]],
    [[{ start: 3, end: 9 }], 'LowMasks', [0, 10, 3, 50]],
    [[{ start: 8, end: 10 }], 'Low Tideasks', [0, 10, 4, 30, 8, 51]],
    [[{ start: 4, end: 14 }], 'Low ', [0, 10]],
    [
      [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
        { start: 10, end: 11 },
      ],
      'o Tide Msks',
      [0, 11, 1, 13, 2, 30, 7, 50, 8, 52],
    ],
  ])('takes %j out of pieces', (ranges, text, map) => {
    expect(makeCuts({ text: 'Low Tide Masks', map: [0, 10, 4, 30, 9, 50] }, out(ranges))).toEqual({
      text,
      map,
    })
  })

  it('sets words in the place of others, of which none comes from behind those', () => {
    const cuts = [
      { start: 0, end: 4, insert: '' },
      { start: 8, end: 9, insert: ' - ' },
    ]
    expect(makeCuts({ text: 'Low Tide Masks', map: [0, 10] }, cuts)).toEqual({
      text: 'Tide - Masks',
      map: [0, 14, 5, 18, 6, 18],
    })
  })
})
