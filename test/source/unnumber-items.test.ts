import { describe, expect, it } from 'vitest'
import { type Line, sourceOffset } from '../../src/source/line'
import { unnumberItems } from '../../src/source/unnumber-items'
import { makeLine } from '../make-line'

/** Lines below each other; what stands behind `|` has a blank line above. */
function linesOf(...texts: string[]): Line[] {
  let at = 0
  return texts.map((printed) => {
    const text = printed.replace(/^\|/, '')
    const line = makeLine(text, { gap: printed === text ? 0 : 1, from: at, start: at, end: at + text.length })
    at += text.length + 1
    return line
  })
}

function unnumber(...texts: string[]): string[] {
  const lines = linesOf(...texts)
  unnumberItems(lines)
  return lines.map(({ text }) => text)
}

describe('unnumberItems', () => {
  it.each<[name: string, texts: string[], expected: string[]]>([
    [
      'items',
      ['1. Low Tide', 'fog', '|2. Ebb', 'fog', '|3. Masks', 'fog'],
      ['Low Tide', 'fog', 'Ebb', 'fog', 'Masks', 'fog'],
    ],
    [
      'items with parentheses',
      ['|7) Low', 'fog', '|8) Ebb', 'fog', '|9)  Masks'],
      ['Low', 'fog', 'Ebb', 'fog', 'Masks'],
    ],
    [
      'items in an emphasis',
      ['|**1. Low**', 'fog', '|**2. Ebb**', 'fog', '|_3. Masks_'],
      ['**Low**', 'fog', '**Ebb**', 'fog', '_Masks_'],
    ],
    [
      'items below numbers of another kind',
      ['|3. Fog', 'fog', '|1. Low', 'fog', '|2. Ebb', 'fog', '|4. Fog', 'fog', '|3. Masks'],
      ['3. Fog', 'fog', '1. Low', 'fog', '2. Ebb', 'fog', '4. Fog', 'fog', '3. Masks'],
    ],
    [
      'items that are printed twice',
      ['|1. Low', 'fog', '|1. Low', 'fog', '|2. Ebb', 'fog', '|2. Ebb'],
      ['Low', 'fog', 'Low', 'fog', 'Ebb', 'fog', 'Ebb'],
    ],
    [
      'ranks',
      ['|#1 Low', 'fog', '|**** #2 Ebb ****', '▲ 12', '#3 Masks'],
      ['Low', 'fog', '**** Ebb ****', '▲ 12', 'Masks'],
    ],
    [
      'ranks of one and two digits',
      ['|#9 Low', 'fog', '|#10 Ebb', 'fog', '|#11 Masks'],
      ['Low', 'fog', 'Ebb', 'fog', 'Masks'],
    ],
    [
      'items with numbers among their words',
      ['|1. Low 7. Tide', 'fog', '|2. Ebb', 'fog', '|3. Masks'],
      ['Low 7. Tide', 'fog', 'Ebb', 'fog', 'Masks'],
    ],
    [
      'what is no rank',
      [
        '|#1. Low',
        'fog',
        '|# 2 Ebb',
        'fog',
        '|#3Masks',
        'fog',
        '|4 Ferry',
        'fog',
        '|5 Sails',
        'fog',
        '|6 Fog',
      ],
      ['#1. Low', 'fog', '# 2 Ebb', 'fog', '#3Masks', 'fog', '4 Ferry', 'fog', '5 Sails', 'fog', '6 Fog'],
    ],
    [
      'items above numbers of another kind',
      ['|1. Low', 'fog', '|2. Ebb', 'fog', '|3. Masks', 'fog', '|2. Fog', 'fog', '|4. Ferry'],
      ['Low', 'fog', 'Ebb', 'fog', 'Masks', 'fog', '2. Fog', 'fog', 'Ferry'],
    ],
    [
      'items of two and three digits',
      ['|99. Low', 'fog', '|100. Ebb', 'fog', '|101. Masks'],
      ['Low', 'fog', 'Ebb', 'fog', 'Masks'],
    ],
    [
      'items of one and two digits',
      ['|9. Low', 'fog', '|10. Ebb', 'fog', '|11. Masks'],
      ['Low', 'fog', 'Ebb', 'fog', 'Masks'],
    ],
    [
      'items with lines in an emphasis below',
      ['|1. Low', '|*fog*', '|2. Ebb', '|7 ferries', '|3. Masks'],
      ['Low', '*fog*', 'Ebb', '7 ferries', 'Masks'],
    ],
    [
      'items right below their upvotes',
      ['|1.2k', '1. Low', 'fog', '12', '2. Ebb', 'fog', '-', '3. Masks'],
      ['1.2k', 'Low', 'fog', '12', 'Ebb', 'fog', '-', 'Masks'],
    ],
    [
      'items that are headings',
      ['|1. ### Low', 'fog', '|2. #  Ebb', 'fog', '|3. #Masks'],
      ['Low', 'fog', 'Ebb', 'fog', '#Masks'],
    ],
  ])('takes the numbers off %s', (_, texts, expected) => {
    expect(unnumber(...texts)).toEqual(expected)
  })

  it.each<[name: string, texts: string[]]>([
    ['two items', ['|1. Low', 'fog', '|2. Ebb', 'fog']],
    ['two items below other lines', ['fog', 'fog', '|1. Low', 'fog', '|2. Ebb']],
    ['points that follow each other', ['|1. Low', '|2. Ebb', '|3. Masks']],
    ['points without blank lines', ['fog', '1. Low', 'fog', '2. Ebb', 'fog', '3. Masks']],
    [
      'points below lines that begin with a number',
      ['7 ferries', '1. Low', '12 tides', '2. Ebb', '31 lamps', '3. Masks'],
    ],
    [
      'points below lines that end with a number',
      ['Ferry 7', '1. Low', 'Ferry 12', '2. Ebb', 'Ferry 31', '3. Masks'],
    ],
    ['numbers behind others', ['|7 1. Low', 'fog', '|7 2. Ebb', 'fog', '|7 3. Masks']],
    ['numbers with gaps', ['|1. Low', 'fog', '|3. Ebb', 'fog', '|5. Masks']],
    ['years', ['|2024. Low', 'fog', '|2025. Ebb', 'fog', '|2026. Masks']],
    ['numbers alone', ['|1.', 'fog', '|2.', 'fog', '|3.']],
    ['numbers of versions', ['|1.0 Low', 'fog', '|2.0 Ebb', 'fog', '|3.0 Masks']],
  ])('leaves %s', (_, texts) => {
    expect(unnumber(...texts)).toEqual(texts.map((text) => text.replace(/^\|/, '')))
  })

  it('knows where the words stand, and which link carries the first', () => {
    const lines = linesOf('1. Low', 'fog', '|2. Ebb', 'fog', '|3. Masks')
    const [first, , second] = lines as [Line, Line, Line]
    first.links = [{ start: 3, end: 6, url: '/low' }]
    second.links = [{ start: 4, end: 6, url: '/ebb' }]
    unnumberItems(lines)
    expect(first).toMatchObject({ from: 0, start: 3, target: '/low', links: [{ start: 0, end: 3 }] })
    expect(second).toMatchObject({ target: null, links: [{ start: 1, end: 3 }] })
    expect(sourceOffset(second, 0)).toBe(14)
  })

  it.each<[name: string, links: Line['links']]>([
    ['carries no more than the number', [{ start: 0, end: 2, url: '/low' }]],
    ['is none', []],
  ])('takes no link for that of the words where it %s', (_, links) => {
    const lines = linesOf('1. Low', 'fog', '|2. Ebb', 'fog', '|3. Masks')
    const [first] = lines as [Line]
    first.links = links
    unnumberItems(lines)
    expect(first).toMatchObject({ text: 'Low', target: null })
  })
})
