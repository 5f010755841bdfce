import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/source/split-lines'
import { findTargetLists } from '../../src/source/target-lists'

/** The lines that belong to a list, by their numbers from 0. */
function find(text: string): number[] {
  const lines = splitLines(text)
  const numbers = new Map(lines.map(({ start }, i) => [start, i]))
  return findTargetLists(text, lines).map((start) => numbers.get(start) as number)
}

const three = '/a\n/b\n/c\n'

describe('findTargetLists', () => {
  it.each<[what: string, text: string, lines: number[]]>([
    [
      'marked with dots',
      'Low\nReferences\n\n   Visible links\n   . https://hf.co/\n   . file:///a\n   . mailto:ada@example.org\nEbb\n',
      [1, 3, 4, 5, 6],
    ],
    ['without marks', 'Low\nReferences:\n\n  http://hf.co/\n  ftp://hf.co\n\t/b\nEbb', [1, 3, 4, 5]],
    ['below each heading', `Visible links\n${three}\nHidden links:\n${three}`, [0, 1, 2, 3, 5, 6, 7, 8]],
    ['up to the first words', `Links:\n${three}Ebb\n/d\n`, [0, 1, 2, 3]],
    ['with spaces behind', 'Links: \n/a \n/b\t\n/c\n', [0, 1, 2, 3]],
    [
      'of links',
      'Links/Buttons:\n- [Low Tide](/a)\n* [[1] Ebb](/b)\n- [![Flow](/c.png)](/c)\nEbb',
      [0, 1, 2, 3],
    ],
    ['with blank lines inside', 'Links:\n/a\n\n/b\n \n/c\n', [0, 1, 3, 5]],
  ])('finds a list %s', (_, text, lines) => {
    expect(find(text)).toEqual(lines)
  })

  it('finds a list of any length', () => {
    expect(find(`Links:\n${'/a\n'.repeat(150_000)}`)).toHaveLength(150_001)
  })

  it.each<[what: string, text: string]>([
    ['addresses without a heading', three],
    ['two addresses', 'References\n/a\n/b\nEbb\n'],
    ['addresses below words that end with those of a heading', `Low References\n${three}`],
    ['addresses below other words', `References\nof tides\n${three}`],
    ['a heading with words behind it', `References of tides\n${three}`],
    ['links without a heading', '- [Low](/a)\n- [Tide](/b)\n- [Ebb](/c)\n'],
    ['links with words behind them', 'Links:\n- [Low](/a) x\n- [Tide](/b) y\n- [Ebb](/c) z\n'],
    ['words behind dots', '. Low\n. Tide\n. Ebb\n'],
    ['dots glued to addresses', './a\n./b\n./c\n'],
    ['addresses with words behind them', 'Links:\n/a low\n/b tide\n/c ebb\n'],
    ['nothing', ''],
  ])('takes %s for no list', (_, text) => {
    expect(find(text)).toEqual([])
  })
})
