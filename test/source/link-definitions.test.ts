import { describe, expect, it } from 'vitest'
import { findDefinitions } from '../../src/source/link-definitions'
import { splitLines } from '../../src/source/split-lines'

const SITE = 'https://huggingface.co'

/** The definitions of a text, and which of its lines are no words. */
function find(text: string): { targets: Record<string, string | null>; lines: number[] } {
  const rawLines = splitLines(text)
  const { targets, lines } = findDefinitions(text, rawLines)
  return {
    targets: Object.fromEntries(targets),
    lines: [...lines].map((at) => rawLines.findIndex(({ start }) => start === at)).sort((a, b) => a - b),
  }
}

const marked: [line: string, label: string, target: string][] = [
  [`[tides]: ${SITE}/papers`, 'tides', `${SITE}/papers`],
  ['[Low Tide]: /papers', 'low tide', '/papers'],
  ['[1]: tides.html', '1', 'tides.html'],
  ['[1]:  /papers', '1', '/papers'],
  ['[1]: </papers>', '1', '/papers'],
  ['[1]:</papers>', '1', '/papers'],
  ['[1]: /papers "Daily papers"', '1', '/papers'],
  ["[1]: /papers 'Daily papers'", '1', '/papers'],
  ['[1]: /papers (Daily papers)', '1', '/papers'],
  ['[1]: </papers>  "Daily papers"', '1', '/papers'],
  ['[1]: /papers {.flex .gap-1}', '1', '/papers'],
  ['[1]: /papers {.flex', '1', '/papers'],
  ['   [1]: /papers', '1', '/papers'],
  ['\t[1]: /papers', '1', '/papers'],
  ['[1]: /papers  ', '1', '/papers'],
  [`[${'x'.repeat(400)}]: /papers`, 'x'.repeat(400), '/papers'],
]

const unspaced: [string, string, string][] = [
  ['[a]:/papers', 'a', '/papers'],
  ['[a]:https://hf.co', 'a', 'https://hf.co'],
  ['[1]:\t/papers', '1', '/papers'],
]

const numbered: [line: string, label: string, target: string][] = [
  ['1. https://hf.co', '1', 'https://hf.co'],
  ['1. https://hf.co \t', '1', 'https://hf.co'],
  ['  12. http://hf.co', '12', 'http://hf.co'],
  ['12345.\t/papers', '12345', '/papers'],
  ['1. file:///papers', '1', 'file:///papers'],
  ['[1] /papers', '1', '/papers'],
  ['    [1]: /papers', '1', '/papers'],
  ['1.  /', '1', '/'],
  ...['1)', '1:', '[1].', '[1]:', '[1] -', '[1] –', '[1] =', '[1] :'].map(
    (mark): [string, string, string] => [`${mark} /papers`, '1', '/papers'],
  ),
]

describe('findDefinitions', () => {
  it.each([...marked, ...unspaced, ...numbered])('reads %j', (line, label, target) => {
    expect(find(`See [Tides]\n\n${line}\n`)).toEqual({ targets: { [label]: target }, lines: [2] })
  })

  it.each([
    'Tides [1]: /papers',
    '[1]: /papers and more',
    '[]: /papers',
    'x[1]: /papers',
    // A title may begin like this.
    '[Re]:Tides',
    '[1] tides',
    '1. Tides',
    'x1. /papers',
    '1./papers',
    '123456. /papers',
    '1. ftp://hf.co',
    '1. /papers and',
    `[${'x'.repeat(401)}]: /papers`,
    `[1]: /${'x'.repeat(8192)}`,
    `[1]:\n/${'x'.repeat(8192)}`,
  ])('reads nothing of %j', (line) => {
    expect(find(`See [Tides]\n\n${line}\n`)).toEqual({ targets: {}, lines: [] })
  })

  it('needs no bracket in front of addresses', () => {
    expect(find('Tides\n\n 1. http://hf.co\n')).toEqual({ targets: { 1: 'http://hf.co' }, lines: [2] })
    expect(find('Tides\n\n 1. /papers\n')).toEqual({ targets: { 1: '/papers' }, lines: [2] })
  })

  it.each<[what: string, text: string, targets: Record<string, string>, lines: number[]]>([
    ['behind its label', '  [Tides]:\n    /papers\nEbb\n', { tides: '/papers' }, [0, 1]],
    [
      'inside of its address',
      '[1]: https://cdn-\nhf.co/a.png\nEbb\n',
      { 1: 'https://cdn-hf.co/a.png' },
      [0, 1],
    ],
    ['behind a number', '1.\thttps://hf.co/\na.png\nEbb\n', { 1: 'https://hf.co/a.png' }, [0, 1]],
    ['behind a path', '1. /papers/\n2402.99901\nEbb\n', { 1: '/papers/2402.99901' }, [0, 1]],
    ['with words below', '[1]: https://hf.co/\nLow Tide\n', { 1: 'https://hf.co/' }, [0]],
    ['with a blank line below', '[1]: https://hf.co/\n\nEbb\n', { 1: 'https://hf.co/' }, [0]],
    ['without a dash or slash', '[1]: https://hf.co\nEbb\n', { 1: 'https://hf.co' }, [0]],
  ])('reads one that is wrapped %s', (_what, text, targets, lines) => {
    expect(find(text)).toEqual({ targets, lines })
  })

  it.each<[what: string, text: string, lines: number[]]>([
    ['a line below a long one', `R${'x'.repeat(8200)}\n[1]: /a\n`, []],
    ['a line of a paragraph', 'Low tides\n[Code]: https://hf.co\nare low.\n', []],
    ['two lines of a paragraph', 'Low tides\n[1]: https://hf.co\n[2]: https://hf.co/b\n', []],
    ['a number of one, with the number below', 'Low tides\n1. https://hf.co\n2. Ebb\n', []],
    ['a label over several lines', 'Low tides\n[\nCode\n]: https://hf.co\n', []],
    ['a label over several lines, one of them blank', 'Low tides\n[\nCode\n\nEbb\n]: https://hf.co\n', []],
    ['a line below words that begin like no definition', 'Tides are low\n[Code]: https://hf.co\n', []],
    ['a line below words in brackets', '[Low] tides\nEbb]: https://hf.co\n', []],
    ['a line below a line of great length', `${'x'.repeat(8193)}\n[1]: /a\n`, []],
    ['a number below a link that is words', 'Low tides\n1. https://hf.co\n2. Ebb\n\n[t]: /a\n', [4]],
    ['a number below the last link', '1. https://hf.co\n\n2. Ebb\n', [0]],
    ['a number further below one', 'Low tides\n1. https://hf.co\n\n2. Ebb\n\n[t]: /a\n', [5]],
    [
      'a line below words behind a label over several lines',
      '[t]: /a\n[\nLow\n]: https://hf.co\nEbb\n[x]: /b\n',
      [0, 1, 2, 3],
    ],
    ['a line below a heading of others', 'Low\n[1]: /a\nReferences\n[2]: /b\n', [2, 3]],
  ])('takes %s for words', (_what, text, expected) => {
    expect(find(text).lines).toEqual(expected)
  })

  it('reads a label over several lines whose bracket is indented', () => {
    expect(find('Low\n\n  [<img\n  alt="" /> Tide]: /papers\nEbb\n')).toEqual({
      targets: { '<img alt="" /> tide': '/papers' },
      lines: [2, 3],
    })
    expect(find('Low\n\n    [Low\nTide]: /papers\nEbb\n').targets).toEqual({})
  })

  it('reads the address of such a label on the line below', () => {
    expect(find('Low\n\n  [<img\n  alt="" /> Tide]:\n    /papers\n  [1]: /a\nEbb\n')).toEqual({
      targets: { '<img alt="" /> tide': '/papers', 1: '/a' },
      lines: [2, 3, 4, 5],
    })
    expect(find('Low\n\n[Low\nTide]:\nEbb\n').targets).toEqual({})
  })

  it.each<[what: string, text: string, lines: number[]]>([
    ['three in a row', 'Low tides\n[1]: /a\n2. /b\n[3]: https://hf.co/\nc.png\nEbb\n', [1, 2, 3, 4]],
    ['three in a row, one of them wrapped', 'Low tides\n[1]: /a\n[2]:\n  /b\n[3]: /c\nEbb\n', [1, 2, 3, 4]],
    [
      'three in a row, one of them with a label over several lines',
      'Low tides\n[1]: /a\n[\nLow\n]: /b\n[2]: /c\nEbb\n',
      [1, 2, 3, 4, 5],
    ],
    ['one below a blank line', 'Low tides\n\n[1]: /a\nEbb\n', [2]],
    ['one below a line of spaces', 'Low tides\n \t\n[1]: /a\nEbb\n', [2]],
    ['one at the start of the text', '[1]: /a\nEbb\n', [0]],
    ['one below the head of a list', 'Low tides\nReferences:\n[1]: /a\n', [1, 2]],
    ['one below another', 'Low tides\n\n[1]: /a\n[2]: /b\n', [2, 3]],
    ['attributes below one', '[1]: /a\n  {.b role="c"}\n[2]: /d\n', [0, 1, 2]],
    ['the rest of attributes', '[1]: /a {.b\n  .c}\n[2]: /d\n', [0, 1, 2]],
    ['the rest of attributes behind one space', '[1]: /a {.b\n .c}\n[2]: /d\n', [0, 1, 2]],
    ['three in a row below attributes of words', 'Ebb\n  {.b}\n[1]: /a\n[2]: /b\n[3]: /c\n', [2, 3, 4]],
    ['no attributes below words', 'Ebb\n  {.b}\n[2]: /d\n[1]: /a\n', []],
    ['no attributes at the start of a line', '[1]: /a\n{.b}\n[2]: /d\n', [0]],
    ['no formula below one', '[1]: /a\n  {x} and {y}\n[2]: /d\n', [0]],
  ])('reads %s', (_what, text, expected) => {
    expect(find(text).lines).toEqual(expected)
  })

  it('owns the numbers between those of links', () => {
    const text = '1. https://hf.co\n2. Text field, Name q\n\n 3. Button\n5. Ebb\n\n6. https://hf.co\n'
    expect(find(text)).toEqual({ targets: { 1: 'https://hf.co', 6: 'https://hf.co' }, lines: [0, 1, 3, 6] })
  })

  it('owns the number behind one of two digits', () => {
    expect(find('12. https://hf.co\n13. Text field\nEbb\n').lines).toEqual([0, 1])
  })

  it.each(['[tides]: /a\nNaN. Low\n', '[2.5]: /a\n3.5. Low\n'])(
    'owns no number behind a label that is no number of a link: %j',
    (text) => {
      expect(find(text).lines).toEqual([0])
    },
  )

  it('owns a label over several lines that is no longer than forty', () => {
    const label = (count: number) => `[t]: /a\n[\n${'Low\n'.repeat(count)}]: https://hf.co\n`
    expect(find(label(2)).lines).toEqual([0, 1, 2, 3, 4])
    expect(find(label(40)).lines).toHaveLength(43)
    expect(find(label(41)).lines).toEqual([0])
  })

  it.each([']: https://hf.co', ']:http://hf.co', ']: </papers>'])(
    'owns a label over several lines that ends in %j',
    (end) => {
      expect(find(`[t]: /a\n[\n![tide]\nLow\n${end}\nEbb\n`).lines).toEqual([0, 1, 2, 3, 4])
    },
  )

  it.each([
    '[\nLow\nTide\n]: https://hf.co\n',
    '[Low\nTide\n]: https://hf.co\n',
    '[Low\nTide]: https://hf.co\n',
    '[Low\n\nTide]: https://hf.co\n',
  ])('reads a label over several lines: %j', (text) => {
    expect(find(`Ebb\n\n${text}`).targets).toEqual({ 'low tide': 'https://hf.co' })
  })

  it('reads a label whose last line is a number as one label', () => {
    expect(find('[Low\n12]: https://hf.co\n').targets).toEqual({ 'low 12': 'https://hf.co' })
  })

  it.each([
    'See [t]: https://hf.co',
    ']: https://hf.co and more',
    ']: tides',
    '][]\nEbb\n]: https://hf.co',
    '](/papers) Ebb\n]: https://hf.co',
    'Ebb](/papers)\n]: https://hf.co',
  ])('takes an open bracket and %j for words', (end) => {
    expect(find(`[t]: /a\n[\nLow\n${end}\n`).lines).toEqual([0])
  })

  it('takes the end of a label that never began for words', () => {
    expect(find(']: https://hf.co\n\n[t]: /a\n').lines).toEqual([2])
    expect(find('7th tide]: https://hf.co\n\n[t]: /a\n')).toEqual({ targets: { t: '/a' }, lines: [2] })
  })

  it('takes a line that is too long for a part of a label for words', () => {
    expect(find(`[t]: /a\n[\n${'x'.repeat(8193)}\n]: https://hf.co\n`).lines).toEqual([0, 1, 3])
  })

  it('takes a first number that leads nowhere for words', () => {
    expect(find('1. Text field\n\n2. https://hf.co\n')).toEqual({
      targets: { 2: 'https://hf.co' },
      lines: [2],
    })
  })

  it.each<[text: string, targets: Record<string, string>, lines: number[]]>([
    ['[1]:</papers/>', { 1: '/papers/' }, [0]],
    ['[1]: [2]:', { 1: '[2]:' }, [0]],
    ['[Low\nTide]: /[2]:', { 'low tide': '/[2]:' }, [0, 1]],
  ])('looks for no line below the last one: %j', (text, targets, lines) => {
    expect(find(text)).toEqual({ targets, lines })
  })

  it('may have brackets in its label', () => {
    expect(find('[![low](/b) Tides]: /papers\n').targets).toEqual({ '![low](/b) tides': '/papers' })
  })

  it('knows no target of a label that is defined otherwise again', () => {
    const text = '[a]: /papers/1\n[A]: /papers/2\n[a]: /papers/1\n[b]: /papers/3\n[b]: /papers/3\n'
    expect(find(text)).toEqual({ targets: { a: null, b: '/papers/3' }, lines: [0, 1, 2, 3, 4] })
    const { repeated } = findDefinitions(text, splitLines(text))
    expect([...repeated]).toEqual([['a', ['/papers/1', '/papers/2', '/papers/1']]])
  })

  it('reads the end of a long text', () => {
    expect(find(`${'x\n'.repeat(5000)}\n[1]: /papers\n`)).toEqual({
      targets: { 1: '/papers' },
      lines: [5001],
    })
  })

  it('reads a line of the greatest length', () => {
    const target = `/${'x'.repeat(8192 - 6)}`
    expect(find(`[1]: ${target}\n`).targets).toEqual({ 1: target })
  })

  it.each([
    'References',
    'References:',
    'Visible links',
    'Visible links:',
    'Hidden links:',
    'Links:',
    '   Links:  ',
  ])('takes %j above a list for its head', (head) => {
    expect(find(`Tides\n${head}\n\n1. https://hf.co\n`).lines).toEqual([1, 3])
  })

  it.each([
    'Links',
    'References:tides',
    'See References',
    'Read References',
    'References of tides',
    'Hidden: links',
  ])('takes %j above a list for words', (head) => {
    expect(find(`Tides\n${head}\n\n1. https://hf.co\n`).lines).toEqual([3])
  })

  it('takes a head without a list for words', () => {
    expect(find('References\n\n[x]: a b\n')).toEqual({ targets: {}, lines: [] })
  })
})
