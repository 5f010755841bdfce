import { describe, expect, it } from 'vitest'
import { sourceOffset } from '../../src/source/line'
import { restoreDots } from '../../src/source/restore-dots'
import { makeLine } from '../make-line'

const HABIT = ['3 authors ? May 2', '4 authors ? Jun 3', '5 authors ? Jul 4']

/** What becomes of lines below three feet that show the habit. */
function restore(texts: string[], habit = HABIT): string[] {
  const lines = [...habit, ...texts].map((text) => makeLine(text))
  restoreDots(lines)
  return lines.slice(habit.length).map(({ text }) => text)
}

const restored: [texts: string[], expected: string][] = [
  [['7 authors ? Jan 4'], '7 authors · Jan 4'],
  [['7 authors . Jan 4, 2024 12'], '7 authors · Jan 4, 2024 12'],
  [['Harbour Lab ** Jan 4'], 'Harbour Lab · Jan 4'],
  [['Harbour Lab * Published on Jan 4, 2024'], 'Harbour Lab · Published on Jan 4, 2024'],
  [['Harbour Lab . Published on', 'Jan 4, 2024'], 'Harbour Lab · Published on'],
  [['7 authors • Sept. 4'], '7 authors · Sept. 4'],
  [['7 authors ⋅ Jan 4'], '7 authors · Jan 4'],
  [['7 authors ・ Jan 4'], '7 authors · Jan 4'],
  [['‧', 'Jan 4'], '·'],
  [['7 authors \ufffd Jan 4'], '7 authors · Jan 4'],
  [['7 authors Â· Jan 4'], '7 authors · Jan 4'],
  [['? Jan 4'], '· Jan 4'],
  [['.', 'Jan 4'], '·'],
  [['**', 'Published on Jan 4, 2024'], '·'],
  [['7 authors ?', 'Jan 4'], '7 authors ·'],
  [['? 7 authors'], '· 7 authors'],
  [['? 12 authors'], '· 12 authors'],
  [['? 1 author'], '· 1 author'],
  ...'Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
    .split(' ')
    .map((month): [string[], string] => [[`Tide Lab ? ${month} 4`], `Tide Lab · ${month} 4`]),
  [['*_Â·_7_authors'], '*_·_7_authors'],
  [[`${'x'.repeat(192)} ? Jan 4`], `${'x'.repeat(192)} · Jan 4`],
]

const kept: string[][] = [
  [''],
  ['?'],
  ['.', 'A Title of Four Words'],
  ['7 authors? Jan 4'],
  ['Did it rain ? Janus knows'],
  ['Why ? 7 authors disagree'],
  ['7 authors ?? ? Jan'],
  ['7 authors ??? Jan 4'],
  ['7 authors - Jan 4'],
  ['-', 'Published on Time'],
  ['—', 'Jan 4'],
  ['Rain in May 4'],
  ['?', 'Janus knows'],
  [`${'Rain '.repeat(40)} ? Jan 4`],
]

describe('restoreDots', () => {
  it.each(restored)('reads %j', (texts, expected) => {
    expect(restore(texts)[0]).toBe(expected)
  })

  it.each(kept)('keeps %j', (...texts) => {
    expect(restore(texts)[0]).toBe(texts[0])
  })

  it('takes three of them for a habit', () => {
    expect(restore(['7 authors ? Jan 4'], HABIT.slice(1))).toEqual(['7 authors · Jan 4'])
    expect(restore(['7 authors ? Jan 4'], HABIT.slice(2))).toEqual(['7 authors ? Jan 4'])
  })

  it('counts no line without a mark above a date', () => {
    const texts = ['7 authors ? Jan 4', 'Harbour Lab', 'Jan 4', 'Tide Lab', 'Jan 5', 'Ebb Lab', 'Jan 6']
    expect(restore(texts, [])).toEqual(texts)
  })

  it('keeps a text that has middle dots', () => {
    expect(restore(['7 authors ? Jan 4', '·'])[0]).toBe('7 authors ? Jan 4')
    expect(restore(['7 authors ? Jan 4', 'a · b'])[0]).toBe('7 authors ? Jan 4')
  })

  it('remembers where the words come from', () => {
    const lines = [...HABIT, '7 authors Â· Jan 4'].map((text) => makeLine(text))
    restoreDots(lines)
    const line = lines.at(-1)
    if (line) expect(sourceOffset(line, line.text.indexOf('Jan'))).toBe('7 authors Â· '.length)
  })
})
