import { describe, expect, it } from 'vitest'
import { joinCurator } from '../../src/lines/join-curator'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'

const END = 'and the research community'
const linesOf = (texts: readonly string[]) => texts.map((text) => makeLine(text, { gap: 1 }))
const join = (...texts: string[]) => joinCurator(linesOf(texts)).map(({ text }) => text)

describe('joinCurator', () => {
  it.each<string[]>([
    ['by AK', END],
    ['byAK', END],
    ['by', `AK ${END}`],
    ['by', 'AK', END],
    ['By', 'AK', END],
    ['BY', 'AK', 'AND THE RESEARCH COMMUNITY'],
    ['by AK and the research', 'community'],
    ['byAK and', 'the research community'],
    ['by', 'AK and the', 'research', 'community'],
    [`by ${'a'.repeat(60)}`, END],
    ['by', '[papers-by] AK', END],
    ['by', 'AK [2]', END],
  ])('joins %j', (...texts) => {
    expect(join('Daily Papers', ...texts, 'Daily')).toEqual(['Daily Papers', texts.join(' '), 'Daily'])
  })

  it.each<string[]>([
    ['by', '*', `AK ${END}`],
    ['by', '[papers-by]', 'AK', END],
    ['by', '•', 'AK', '-', END],
  ])('leaves out the marks between the words of %j', (...texts) => {
    expect(join(...texts)).toEqual([`by AK ${END}`])
  })

  it.each<string[]>([
    ['Standby AK and the research', 'community'],
    ['by AK and the', 'community'],
    ['by and the research', 'community'],
    ['Standby AK', END],
    ['AK', END],
    ['by', END],
    [END],
    ['by', 'AK', 'Daily', 'and the community'],
    ['made by', 'AK', END],
    ['by', '*', '*', '*', '*', `AK ${END}`],
    [`by ${'a'.repeat(61)}`, END],
    ['by AK', `${END}: A Study`],
    ['by the sea.', `${END}.`],
  ])('leaves %j apart', (...texts) => {
    expect(join(...texts)).toEqual(texts)
  })

  it('leaves a line that is whole, and the word above', () => {
    expect(join('by', `byAK ${END}`)).toEqual(['by', `byAK ${END}`])
  })

  it('joins the lines of two pages', () => {
    expect(join('by', 'AK', END, 'Low Tide', 'by Ada', END)).toEqual([
      `by AK ${END}`,
      'Low Tide',
      `by Ada ${END}`,
    ])
  })

  it('knows where the words stand', () => {
    const by = makeLine('by', { from: 3, start: 6, end: 8 })
    const name = makeLine(`AK ${END}`, { from: 10, start: 10, end: 39 })
    const [line] = joinCurator([by, name]) as [Line]
    expect(line).toMatchObject({ from: 3, start: 6, end: 39, map: [0, 6, 2, 8, 3, 10] })
  })
})
