import { describe, expect, it } from 'vitest'
import type { LinkDefinitions } from '../../src/source/link-definitions'
import { findLinkNumbers } from '../../src/source/link-numbers'

const define = (lines: number[], numbers: number[] = []): LinkDefinitions => ({
  targets: new Map([...lines.map(() => 'title'), ...numbers.map(String)].map((label) => [label, '/papers'])),
  repeated: new Map(),
  lines: new Set(lines),
})

/** The numbers that mark links; null when none do. */
function find(text: string, lines: number[] = [], defined: number[] = []): string[] | null {
  const numbers = findLinkNumbers(text, define(lines, defined))
  if (numbers === null) return null
  for (const [at, number] of numbers.marks) expect(text.slice(at)).toMatch(new RegExp(`^\\[0*${number}\\]`))
  return [...numbers.marks.values()]
}

const counted = (...numbers: number[]) => numbers.map((number) => `[${number}]Tides`).join('\n')

describe('findLinkNumbers', () => {
  it.each<[name: string, text: string, numbers: string[]]>([
    ['that count upwards', counted(1, 2, 3, 4), ['1', '2', '3', '4']],
    ['that begin anywhere', counted(17, 18, 19, 20), ['17', '18', '19', '20']],
    ['in whatever order, glued to two paragraphs', '[5]Low Tide\n\n[3]It ebbs.', ['5', '3']],
    ['that begin with zero', counted(0, 1, 2, 3), ['0', '1', '2', '3']],
    ['with zeros in front', '[01]a\n[02]b\n[03]c\n[04]d', ['1', '2', '3', '4']],
    ['with steps', counted(1, 2, 3, 4, 16, 18), ['1', '2', '3', '4', '16', '18']],
    ['of which the first stands alone', counted(17, 19, 20, 21, 22), ['17', '19', '20', '21', '22']],
    ['of five digits', counted(12342, 12343, 12344, 12345), ['12342', '12343', '12344', '12345']],
    ['alone on their lines', '[0]\n[1]\n[2]', ['0', '1', '2']],
    // A tool that gives one number to all links that lead to one place; its list of places is cut off.
    ['again', `${counted(1, 2, 3, 4)}\n[2]Ebb\nMay 4 [4]5`, ['1', '2', '3', '4', '2', '4']],
    ['of a title and its abstract alone', '[3]Low Tide\n\n  [4]It ebbs.', ['3', '4']],
    ['of one place alone', '[3]Low Tide\n\n[3]It ebbs.', ['3', '3']],
    ['in front of parentheses', '[1](Low) [2](Tide) [3](Masks) [4](Ferry)', ['1', '2', '3', '4']],
  ])('finds numbers %s', (_, text, numbers) => {
    expect(find(text)).toEqual(numbers)
  })

  it.each<[name: string, text: string]>([
    ['none', 'Low Tide'],
    ['three', counted(1, 2, 3)],
    ['zero in front of a number', '[0]3D Tides'],
    ['two on lines of one paragraph', '[3]Low Tide\n[4]It ebbs.'],
    ['one that a paragraph begins with', '[3]Low Tide\n\nIt ebbs [5].'],
    ['one glued to no word', '[3]Low Tide\n\n[5](Ebb).'],
    ['one alone on its line', '[3]\n\n[4]It ebbs.'],
    ['names of two pictures', '[3][Low]\n\n[4][Tide]'],
    ['numbers that fall', counted(4, 3, 2, 1)],
    ['numbers with gaps', counted(1, 3, 5, 7, 9)],
    ['numbers of six digits', counted(123451, 123452, 123453, 123454)],
    ['links with targets', '[1](/a) [2](https://b.org) [3](#c) [4](<d>)'],
    ['links to http', '[1](http://a.org) [2](http://b.org) [3](http://c.org) [4](http://d.org)'],
    ['links without targets', '[1]() [2]() [3]() [4]()'],
    ['definitions', '[1]: a\n[2]: b\n[3]: c\n[4]: d'],
    ['names of pictures', '[a][1] [b][2] [c][3] [d][4]'],
    ['names of pictures in front of words', '[a][1]Low [b][2]Tide [c][3]Masks [d][4]Ferry'],
    ['numbers behind words', 'Low[1] Tide[2] Masks[3] and[4]'],
    ['numbered points', 'in turn: [1] Lamps, [2] Fog, [3] Tides and [4] Kelp'],
    ['places of arrays', 'a[0]b, a[1]b, a[2]b, é[3]b and 4[4]b'],
    ['citations of any language', 'Erdős [1] und Gödel [2] über Poincaré [3] à Noël [4] é'],
  ])('takes %s for no links', (_, text) => {
    expect(find(text)).toBeNull()
  })

  it.each<[name: string, text: string, numbers: string[]]>([
    ['the label of a definition', `${counted(1, 2, 3, 4)}\n[5]: Tides`, ['1', '2', '3', '4']],
    ['a smaller number', `${counted(11, 12, 13, 14)}\n[2]Ebb`, ['11', '12', '13', '14']],
    ['a number again in a sentence', `${counted(1, 2, 3, 4)}\nLow [2] Ebb`, ['1', '2', '3', '4']],
    ['a number far above', counted(1, 2, 3, 4, 17), ['1', '2', '3', '4']],
    ['a number far above between others', counted(1, 2, 3, 99, 4, 5, 6), ['1', '2', '3', '4', '5', '6']],
    ['a number far above the first', counted(1, 99, 2, 3, 4, 5), ['1', '2', '3', '4', '5']],
    ['numbers far above that fall', counted(1, 2, 3, 4, 100, 99, 101), ['1', '2', '3', '4']],
    ['two numbers far above', counted(1, 2, 3, 4, 99, 100), ['1', '2', '3', '4']],
  ])('leaves out %s', (_, text, numbers) => {
    expect(find(text)).toEqual(numbers)
  })

  it('goes on from a number far above where others follow it', () => {
    const numbers = ['1', '2', '3', '4', '99', '100', '101']
    expect(find(counted(1, 2, 3, 4, 99, 100, 101))).toEqual(numbers)
    expect(find(counted(1, 2, 3, 4, 99, 7, 100, 101))).toEqual(numbers)
    const later = ['1', '2', '3', '4', '7', '8', '100', '101', '102']
    expect(find(counted(1, 2, 3, 4, 99, 7, 8, 100, 101, 102))).toEqual(later)
  })

  it.each([
    'See [9] and',
    'Tides, [9] which',
    'Tides; [9].',
    '(Tides) [9]), and',
    'Tides [9]; but',
    'Tides [9],',
  ])('takes the number in %j for a citation', (sentence) => {
    expect(find(`${counted(1, 2, 3, 4)}\n${sentence}`)).toEqual(['1', '2', '3', '4'])
  })

  it.each([
    'See[9] and',
    'Tides. [9] which',
    'Low Tide. [9] which',
    'Tides [9] Ebb',
    'Tides [9]',
    'Tides [9] arXiv Page',
    '9 [9] and',
    'Tides [9]Ebb and',
  ])('takes the number in %j for that of a link', (sentence) => {
    expect(find(`${counted(1, 2, 3, 4)}\n${sentence}`)).toEqual(['1', '2', '3', '4', '9'])
  })

  it.each([
    ['[2]Ebb', '2'],
    ['[2]', '2'],
    ['Low\n  [2]\nEbb', '2'],
    ['Low [2]“Ebb”', '2'],
    ['[5]Low\n[6]Tide\n[5]Ebb', '5 6 5'],
    ['[6]Low\n[5]Ebb', '6 5'],
  ])(
    'finds the numbers of %j, which count upwards or have a target and are no citation',
    (lines, numbers) => {
      const all = ['1', '2', '3', '4', ...numbers.split(' ')]
      expect(find(`${counted(1, 2, 3, 4)}\n${lines}`, [], [1, 2, 3, 4, 5, 6])).toEqual(all)
    },
  )

  it.each(['[2] Ebb', '[4] Ebb', 'Low [2].', 'Low [2])', 'Low [2]', 'Low [2], Ebb', '[7]Low\n[6]Ebb'])(
    'leaves the last number of %j out',
    (lines) => {
      const left = lines.includes('7') ? ['1', '2', '3', '4', '7'] : ['1', '2', '3', '4']
      expect(find(`${counted(1, 2, 3, 4)}\n${lines}`, [], [1, 2, 3, 4])).toEqual(left)
    },
  )

  it('leaves out lines that define targets', () => {
    const text = `${counted(1, 2, 3, 4)}\n  [5] /papers\n\t[6] /papers`
    expect(find(text)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(find(text, [text.indexOf('  [5]'), text.indexOf('\t[6]')])).toEqual(['1', '2', '3', '4'])
    expect(find(`   ${counted(9)}\n${counted(1, 2, 3, 4)}`, [0])).toEqual(['1', '2', '3', '4'])
  })

  it('follows the blanks in front of a definition so far', () => {
    const text = (indent: number) => `${' '.repeat(indent)}[9] /papers\n${counted(1, 2, 3, 4)}`
    expect(find(text(16), [0])).toEqual(['1', '2', '3', '4'])
    expect(find(text(17), [0])).toBeNull()
  })

  describe('behind words', () => {
    const list = '\n1. /a'
    const behind = (text: string, definitions = [text.length + 1]) => {
      const numbers = findLinkNumbers(text + list, define(definitions))
      return numbers && { marks: [...numbers.marks.values()], areBehind: numbers.areBehind }
    }
    const titles = 'Low [1]\nTide [2]\nMasks [3]\nFerry [4]'
    const all = ['1', '2', '3', '4']

    it.each([
      titles,
      titles.replaceAll(' [', '['),
      'Low [1], Tide [2]; Masks [3]. (Ferry [4])',
      `${titles}\n[5]`,
    ])('are told from numbers in front of words in %j', (text) => {
      expect(behind(text)?.areBehind).toBe(true)
    })

    it.each([
      '[1]Low\n[2]Tide\n[3]Masks\n[4]Ferry',
      '[1]Low [2]\n[3] Tide\n[4]\n',
      '[1]\n[2]\n[3]\n[4]\n',
      'Low\n[1]\nTide\n[2]\nMasks\n[3]\nFerry\n[4]',
      `[0]${titles}`,
    ])('are not seen in %j', (text) => {
      expect(behind(text)?.areBehind).toBe(false)
    })

    it('may be glued to words here and there', () => {
      const many = Array.from({ length: 11 }, (_, i) => `Tide [${i + 2}]`).join('\n')
      expect(behind(`[1]Low\n${many}`)?.areBehind).toBe(true)
      expect(behind(`[1]Low\n${many.replace('\nTide [12]', '')}`)?.areBehind).toBe(false)
    })

    it('are citations where no list says where they lead', () => {
      expect(behind(titles, [])).toBeNull()
      expect(behind('by Ada [1] and Bo [2] and Cy [3] and Di [4] and so on', [])).toBeNull()
      expect(behind('by Ada [1] and Bo [2] and Cy [3] and Di [4] and so on')?.marks).toEqual(all)
    })

    it('mark links where they end most lines, though the list was cut away', () => {
      const lines = (count: number) => Array.from({ length: count }, (_, i) => `Tide [${i + 1}]`).join('\n')
      expect(behind(lines(6), [])?.areBehind).toBe(true)
      expect(behind(lines(5), [])).toBeNull()
      expect(find(lines(6))).toHaveLength(6)
      expect(behind(`${lines(6)}\n${'Ebb [9] or so, '.repeat(6)}`, [])?.areBehind).toBe(true)
      expect(behind(`${lines(6)}\n${'Ebb [9] or so, '.repeat(7)}`, [])?.areBehind).toBeFalsy()
    })

    it('may be those of one target again', () => {
      expect(behind(`${titles}\nIt is low [2]\nEbb [4]`)?.marks).toEqual([...all, '2', '4'])
      expect(behind(`${titles}\nas in [2] and below`)?.marks).toEqual(all)
      expect(behind(`${titles}\nEbb [99]`)?.marks).toEqual(all)
      expect(behind(`${titles}\nEbb [2]\nFlow [5]`)?.marks).toEqual([...all, '2', '5'])
    })
  })
})
