import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/entries/measure-habits'
import { type BreakHabits, joinLines, measureBreaks } from '../../src/papers/join-lines'
import { makeLine } from '../make-line'

const unwrapped: Habits = { wrapWidth: null, headings: false, daily: false, dated: true, paperLinks: false }
const wrapped: Habits = { ...unwrapped, wrapWidth: 40 }
const breaksNowhere: BreakHabits = { hyphen: false, slash: false }
const breaksAtHyphen: BreakHabits = { hyphen: true, slash: false }

function join(texts: string[], habits: Habits, breaks = breaksNowhere, gap = 0) {
  const parts = texts.map((text, i) => ({ line: makeLine(text, { gap: i > 0 ? gap : 0 }), text }))
  return joinLines(parts, habits, breaks)
}

const spaced: [string, string][] = [
  ['one', 'two'],
  ['a low-', 'rank update'],
  ['see https://github.com/o/n.', 'Next sentence'],
  ['see https://github.com/o/n', 'and more'],
  ['We ask:', 'why?'],
  ['snake_', 'case'],
  ['either/', 'or'],
  ['a dash -', 'and more'],
]

const glued: [string, string, string][] = [
  ['code at https://github.com/', 'harbour-lab/ferry', 'code at https://github.com/harbour-lab/ferry'],
  ['code at https://github.com/harbour-lab/', 'ferry', 'code at https://github.com/harbour-lab/ferry'],
  ['code at https://', 'example.org/x', 'code at https://example.org/x'],
  ['code at https:', '//example.org/x', 'code at https://example.org/x'],
  ['the symbol \\mathcal', '{L} is', 'the symbol \\mathcal{L} is'],
]

describe('joinLines', () => {
  it('gives nothing for no lines', () => {
    expect(joinLines([], unwrapped, breaksNowhere)).toMatchObject({ text: '', starts: [] })
  })

  it('says where each line begins', () => {
    expect(join(['one', 'two', 'three'], unwrapped)).toMatchObject({
      text: 'one two three',
      starts: [0, 4, 8],
    })
  })

  it.each(spaced)('puts a space between %j and %j', (first, second) => {
    expect(join([first, second], unwrapped).text).toBe(`${first} ${second}`)
  })

  it.each(glued)('puts no space between %j and %j', (first, second, expected) => {
    const joined = join([first, second], unwrapped)
    expect(joined.text).toBe(expected)
    expect(joined.text.slice(joined.starts[1])).toBe(second)
  })

  it('puts a space where a blank line is, even inside an address', () => {
    expect(join(['at https://github.com/', 'harbour-lab'], unwrapped, breaksNowhere, 1).text).toBe(
      'at https://github.com/ harbour-lab',
    )
  })

  it('goes on with an address that the width of the capture broke', () => {
    const lines = ['see https://example.org/some/deep-path/', 'file_2.html?x=1']
    expect(join(lines, wrapped).text).toBe('see https://example.org/some/deep-path/file_2.html?x=1')
  })

  it('does not take the next word of a sentence for a part of an address', () => {
    const lines = ['see https://example.org/some/deep-path/', 'afterwards, we']
    expect(join(lines, wrapped).text).toBe('see https://example.org/some/deep-path/ afterwards, we')
  })

  it.each([
    ['a low-', 'rank update', 'a low-rank update'],
    ['pre- and post-', 'training', 'pre- and post-training'],
    ['pre-', 'and post-training', 'pre- and post-training'],
    ['a dash -', 'and more', 'a dash - and more'],
    ['x-', '(see below)', 'x- (see below)'],
  ])('joins %j and %j where the tool breaks behind hyphens', (first, second, expected) => {
    expect(join([first, second], wrapped, breaksAtHyphen).text).toBe(expected)
  })
})

describe('measureBreaks', () => {
  const lines = (...texts: string[]) => texts.map((text) => makeLine(text))
  const full = 'x'.repeat(31)

  const long = 'y'.repeat(300)
  const early = [full, 'low-rank', full, 'low-rank', full, 'either/or', full, 'either/or']

  it.each([
    ['ends lines in a hyphen', wrapped, lines(`${full}low-`, 'rank')],
    ['ends no line early', wrapped, lines(`${full}xxxxxx`, 'low-rank')],
    ['has no room for a single letter', wrapped, lines(full, 'k-means', full, '6-bit')],
    ['wraps too few lines to tell', unwrapped, lines(`${full}low-`, 'rank')],
    ['is empty', wrapped, []],
  ])('takes a tool for one that breaks behind hyphens and slashes where it %s', (_, habits, input) => {
    expect(measureBreaks(input, habits)).toEqual({ hyphen: true, slash: true })
  })

  it.each([
    ['ends lines early', wrapped, lines(...early)],
    ['ends more lines early than in a mark', wrapped, lines(`${full}-`, 'x', ...early)],
    ['prints paragraphs on one line', unwrapped, lines(`${full}low-`, long)],
  ])('takes no tool for one where it %s', (_, habits, input) => {
    expect(measureBreaks(input, habits)).toEqual(breaksNowhere)
  })

  it('does not count a blank line as the end of a line', () => {
    const input = [makeLine(full), makeLine('low-rank', { gap: 1 })]
    expect(measureBreaks(input, wrapped).hyphen).toBe(true)
  })
})
