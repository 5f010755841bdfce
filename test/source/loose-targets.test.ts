import { describe, expect, it } from 'vitest'
import { COMMUNITY, check, find, LOGIN, PAPER, type Row, SITE } from './found-markup'

it('a target in brackets may be a place of the file system', () => {
  const text = '[file:///papers]Low\n[file://localhost/harbour]Tide\n[file://example.org/a]Ebb\n'
  expect(find(text)).toEqual({
    shown: '‹[file:///papers]›Low\n‹[file://localhost/harbour]›Tide\n[file://example.org/a]Ebb\n',
    links: [
      ['Low', 'file:///papers'],
      ['Tide', 'file://localhost/harbour'],
    ],
    images: [],
  })
})

describe('links by number', () => {
  const defined = '\n[1]a\n[2]b\n[3]c\n[4]d\n\nReferences\n\n1. https://hf.co/1\n9. https://hf.co/9\n'
  it.each<Row>([
    ['[0]Tides', '‹[0]›Tides', [], [], defined],
    ['Ebb', 'Ebb', [], [], defined],
  ])('in %j', check)

  it('reach to the next number, or to the end of the line', () => {
    const text =
      '[1]Low [2]Tide\n[3]Masks [03] and\n[4]Ebb\n\nVisible links\n1. https://hf.co/1\n2. https://hf.co/2\n4. https://hf.co/4\n'
    expect(find(text)).toEqual({
      shown: text.replace(/\[[1-4]\]/g, '‹$&›'),
      links: [
        ['Low ', 'https://hf.co/1'],
        ['Tide', 'https://hf.co/2'],
        ['Ebb', 'https://hf.co/4'],
      ],
      images: [],
    })
  })

  it('go on behind what could begin a character reference and does not', () => {
    const text = '[1]AT&T [2]Low &amp; Tide\n[3]Masks\n[4]Ebb\n\nVisible links\n1. https://hf.co/1\n'
    expect(find(text).links).toEqual([['AT&T ', 'https://hf.co/1']])
  })

  it('are citations where they do not rise', () => {
    const text =
      '[1]Low [2]Tide as in [1]\n[3]Masks\n[4]Ebb\n\nVisible links\n1. https://hf.co/1\n2. https://hf.co/2\n'
    expect(find(text).links).toEqual([
      ['Low ', 'https://hf.co/1'],
      ['Tide as in [1]', 'https://hf.co/2'],
    ])
  })

  it('begin a line where they lead to the numbers of a card', () => {
    const text = `Dec 3 [1]17 [2]314\n[3]a\n[4]b\n\n1. ${COMMUNITY}\n2. ${LOGIN}\n`
    expect(find(text).shown).toBe(text.replace(/\[[12]\]/g, '‹$&|\n›').replace(/\[[34]\]/g, '‹$&›'))
  })

  it('begin a line where the stars of a repository lead to the paper', () => {
    const text = `[1]Low [2] 21 [3] 6\n[4]b\n\n1. /lab\n2. ${SITE}${PAPER}\n3. ${COMMUNITY}\n`
    expect(find(text).shown.split('\n\n')[0]).toBe('‹[1]›Low ‹[2]|\n› 21 ‹[3]|\n› 6\n‹[4]›b')
    expect(find(text.replace(' 21', ' 21 Tides')).shown).toContain('Low ‹[2]› 21 Tides')
    expect(find(text.replace(`${SITE}${PAPER}`, '/other')).shown).toContain('Low ‹[2]› 21')
  })

  it('part the numbers that they stand between', () => {
    const text = `12[1]17 [2]314\n[3]a\n[4]b\n\n1. https://hf.co/1\n2. ${LOGIN}\n`
    expect(find(text).shown.split('\n\n')[0]).toBe('12‹[1]| ›17 ‹[2]|\n›314\n‹[3]›a\n‹[4]›b')
  })

  it('reach to the end of the text', () => {
    const text = '1. https://hf.co/1\n[0]a\n[1]b\n[2]c\n[3]d [1]'
    expect(find(`${text.replace('[3]d [1]', '[3]d')}\n\n4. https://hf.co/4\n[4]e`).links).toEqual([
      ['b', 'https://hf.co/1'],
      ['e', 'https://hf.co/4'],
    ])
  })
})

describe('links by a number behind them', () => {
  const list = '\n\nLinks:\n1. https://hf.co/1\n2. https://hf.co/2\n3. /login?next=a\n'
  const rest = '\n\nMasks [4]\n\nFerry [5]\n\nBoat [6]\n\nQuay [7]'
  it.each<[text: string, shown: string, links: [string, string][]]>([
    [
      'Low [1]\nTide [2]',
      'Low‹ [1]›\nTide‹ [2]›',
      [
        ['Low', 'https://hf.co/1'],
        ['\nTide', 'https://hf.co/2'],
      ],
    ],
    [
      'Low\nWater[1] and Tide [2]',
      'Low\nWater‹[1]› and Tide‹ [2]›',
      [
        ['Low\nWater', 'https://hf.co/1'],
        [' and Tide', 'https://hf.co/2'],
      ],
    ],
    [
      'Ebb\n\nLow Tide [1]\n\n[2]',
      'Ebb\n\nLow Tide‹ [1]›\n\n‹[2]›',
      [
        ['\nLow Tide', 'https://hf.co/1'],
        ['\n\n', 'https://hf.co/2'],
      ],
    ],
    ['17 [3] 2', '17‹ [3]|\n› 2', [['17', '/login?next=a']]],
  ])('in %j', (text, shown, links) => {
    const found = find(text + rest + list)
    expect(found.shown).toBe(shown + rest.replace(/ \[\d\]/g, '‹$&›') + list)
    expect(found.links).toEqual(links)
  })
})

describe('targets alone in brackets', () => {
  it.each<Row>([
    ['Tides [/papers/a]', 'Tides ‹[/papers/a]›', [['Tides ', '/papers/a']]],
    [`Low\nTide\n[${SITE}]\nMasks`, `Low\nTide\n‹[${SITE}]›\nMasks`, [['Low\nTide\n', SITE]]],
    ['Low\n\nTide [/papers/a]', 'Low\n\nTide ‹[/papers/a]›', [['\nTide ', '/papers/a']]],
    ['Low\n \t\nTide [/papers/a]', 'Low\n \t\nTide ‹[/papers/a]›', [[' \t\nTide ', '/papers/a']]],
    ['Low\n\nTide\n\n[/papers/a]', 'Low\n\nTide\n\n‹[/papers/a]›', [['\nTide\n\n', '/papers/a']]],
    [
      'Low [/papers/a]\nTide [/papers/b]',
      'Low ‹[/papers/a]›\nTide ‹[/papers/b]›',
      [
        ['Low ', '/papers/a'],
        ['\nTide ', '/papers/b'],
      ],
    ],
    [
      'Low [/papers/a]\nTide [/]',
      'Low ‹[/papers/a]›\nTide ‹[/]›',
      [
        ['Low ', '/papers/a'],
        ['\nTide ', '/'],
      ],
    ],
    ['Low\n Tide [/papers/a]', 'Low\n Tide ‹[/papers/a]›', [['Low\n Tide ', '/papers/a']]],
    ['Tides [a/b] [/papers/b]', 'Tides [a/b] ‹[/papers/b]›', [['Tides [a/b] ', '/papers/b']]],
    ['Tides [http://hf.co]', 'Tides ‹[http://hf.co]›', [['Tides ', 'http://hf.co']]],
    ['Tides [/papers/a.png]', 'Tides ‹[/papers/a.png]›', [], [[6, '']]],
    ['Tides [/papers/avatars/a]', 'Tides ‹[/papers/avatars/a]›', [], [[6, '']]],
    ['Tides ![/papers/a]', 'Tides !‹[/papers/a]›', [['Tides ', '/papers/a']]],
    [
      'Low [/papers/a.png] Tide [/papers/b]',
      'Low ‹[/papers/a.png]› Tide ‹[/papers/b]›',
      [[' Tide ', '/papers/b']],
      [[4, '']],
    ],
    [`7 [${LOGIN}]`, `7 ‹[${LOGIN}]|\n›`, [['7 ', LOGIN]]],
    ['Tides [a] [/papers/b]', 'Tides [a] ‹[/papers/b]›', [['Tides [a] ', '/papers/b']]],
    [
      'Tides [/papers/b c] [/papers/b]',
      'Tides [/papers/b c] ‹[/papers/b]›',
      [['Tides [/papers/b c] ', '/papers/b']],
    ],
    ['[/papers/a]Tides\nLow', '‹[/papers/a]›Tides\nLow', [['Tides', '/papers/a']]],
    [
      '[/papers/a]Low\n[/pa\n   pers]Tides',
      '‹[/papers/a]›Low\n‹[/pa\n   pers]›Tides',
      [
        ['Low', '/papers/a'],
        ['Tides', '/papers'],
      ],
    ],
    ['[/papers/a]Low\n[/pa pers]Tides', '‹[/papers/a]›Low\n[/pa pers]Tides', [['Low', '/papers/a']]],
    [
      '[/papers/a]Low [/papers/b]Tide',
      '‹[/papers/a]›Low ‹[/papers/b]›Tide',
      [
        ['Low ', '/papers/a'],
        ['Tide', '/papers/b'],
      ],
    ],
    ['[/papers/a]Low [/papers/b.svg]Tide', '‹[/papers/a]›Low ‹[/papers/b.svg]›Tide', [['Low ', '/papers/a']]],
    [`[${LOGIN}]7`, `‹[${LOGIN}]|\n›7`, [['7', LOGIN]]],
  ])('in %j', check)

  it.each([
    'https://hf.co/avatars/x',
    'https://cdn-avatars.hf.co/x',
    'https://cdn-thumbnails.hf.co/x',
    '/x.png',
    '/x.jpg',
    '/x.jpeg',
    '/x.SVG',
    '/x.gif',
    '/x.webp',
  ])('lead to pictures: %s', (url) => {
    const low: [words: string, target: string] = ['Low ', '/papers']
    check(`Low [/papers]\n\nTides [${url}]`, `Low ‹[/papers]›\n\nTides ‹[${url}]›`, [low], [[21, '']])
  })

  it.each(['/avatar/x', '/x.png/y', '/png', '/data:x'])('lead to no pictures: %s', (url) => {
    const low: [words: string, target: string] = ['Low ', '/papers']
    check(`Low [/papers]\n\nTides [${url}]`, `Low ‹[/papers]›\n\nTides ‹[${url}]›`, [low, ['\nTides ', url]])
  })

  it('are shorter than 8192 characters', () => {
    const target = (length: number) => `/${'x'.repeat(length - 1)}`
    expect(find(`Tides [/papers/a] ebb [${target(8191)}]`).links).toHaveLength(2)
    expect(find(`Tides [/papers/a] ebb [${target(8192)}]`).links).toHaveLength(1)
  })

  it('carry 8192 characters at the most', () => {
    const [link] = find(`${'x'.repeat(9000)} [/papers/a]`).links
    expect(link?.[0]).toHaveLength(8192 + 1)
  })
})
