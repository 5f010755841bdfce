import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/source/line'
import { unwrapEmphasis } from '../../src/source/unwrap-emphasis'
import { makeLine, numberCarriers } from '../make-line'

const HABIT = ['**Ferry Masks**', '**Two Knots**', '**A Quay**']

/** What becomes of lines among three that are emphasised whole. */
function unwrap(lines: Line[], habit = HABIT): Line[] {
  const all = [...lines, ...habit.map((text) => makeLine(text, { gap: 1 }))]
  unwrapEmphasis(all)
  return numberCarriers(all.slice(0, lines.length))
}

const unwrapped: [text: string, expected: string, isEmphasized: boolean][] = [
  ['**Low: Tide**', 'Low: Tide', true],
  ['*Low: Tide*', 'Low: Tide', false],
  ['***Low: Tide***', 'Low: Tide', true],
  ['_Low: Tide_', 'Low: Tide', false],
  ['__Low: Tide__', 'Low: Tide', true],
  ['** Low: Tide **', 'Low: Tide', true],
  ['*4 authors*', '4 authors', false],
  ['****Low: Tide****', 'Low: Tide', true],
  ['*May 29* _6_', 'May 29 6', false],
  ['**May 29** ***6***', 'May 29 6', false],
  ['* May 29* _6_', 'May 29 6', false],
  ['1.09k _20_', '1.09k 20', false],
  ['12 *20* __3__', '12 20 3', false],
  ['1.09k _20k_', '1.09k 20k', false],
  ['_20_ 3', '20 3', false],
  ['_thimble_x_', 'thimble_x', false],
  ['_thimble_x_ and', '_thimble_x_ and', false],
  ['1.09k _x_', '1.09k _x_', false],
  ['** May 29** _6_', 'May 29 6', false],
  ['*May 29* _6 _', 'May 29 6', false],
  ['_Nov 30, 2024_ _12 authors_ _· 7 · 1234_', 'Nov 30, 2024 12 authors · 7 · 1234', false],
  ['*·* *May 29, 2024*', '· May 29, 2024', false],
  ['_-_', '-', false],
  ['_Harbour Lab_ · Mar 4', 'Harbour Lab · Mar 4', false],
  ['**H** · Mar 4', 'H · Mar 4', false],
  ['**Low *Tide***', 'Low *Tide*', true],
  ['_Low: A __Study___', 'Low: A __Study__', false],
  ['*Low **Tide** (*Ebb*)*', 'Low **Tide** (*Ebb*)', false],
  ['**Low * Tide**', 'Low * Tide', true],
  ['**Low ** Tide**', 'Low ** Tide', true],
  ['**Low *Tide**', 'Low *Tide', true],
]

const kept = [
  '1.09k 20',
  'Low Tide',
  '*Low Tide',
  '**Low** Tide',
  '**Low: Tide*',
  '*Low* *Tide: Ebb*',
  '**Low** *Tide: Ebb***',
  '**Low *Tide*',
  '*Low*Tide: Ebb*',
  '**Low* Tide: Ebb*',
  'Low 12 *20*',
  '12 *20* Tide',
  '**Low**: **Tide**',
  '~Low Tide~',
  '=Low Tide=',
  '~Low **** Tide',
  '**',
  '****',
  '*  Low: Tide*',
  '_Harbour Lab_ and Mar 4',
  '__ Harbour: Lab_ · Mar 4',
  'x *Low Tide*',
  '== *Harbour: Lab* · Mar 4',
  '_Nov 30, 2024_ _12 authors_ _· 7 · 1,234_',
]

describe('unwrapEmphasis', () => {
  it.each(unwrapped)('turns %j into %j', (text, expected, isEmphasized) => {
    const [line] = unwrap([makeLine(text)])
    expect(line).toMatchObject({ text: expected, isEmphasized, isClosed: isEmphasized, carrier: null })
  })

  it.each(kept)('keeps %j', (text) => {
    expect(unwrap([makeLine(text)])).toEqual([makeLine(text)])
  })

  it('moves the start of a line by its mark', () => {
    const [line] = unwrap([makeLine('**Low: Tide**', { start: 20, end: 33 })])
    expect(line).toMatchObject({ text: 'Low: Tide', start: 22, end: 31, map: [0, 22] })
  })

  it('moves the start of a line by its mark and the space behind', () => {
    const [line] = unwrap([makeLine('** Low: Tide **', { start: 20 })])
    expect(line).toMatchObject({ text: 'Low: Tide', start: 23 })
  })

  it('cuts a map', () => {
    const [line] = unwrap([makeLine('**Low: Tide**', { start: 20, map: [0, 20, 7, 37] })])
    expect(line).toMatchObject({ text: 'Low: Tide', start: 22, map: [0, 22, 5, 37] })
  })
})

describe('an emphasis over several lines', () => {
  const wrapped = (...texts: string[]) => texts.map((text) => makeLine(text))

  it('makes them belong together', () => {
    const [first, second, third] = unwrap(wrapped('**Low: Tide', 'in the', 'Harbour**'))
    expect(first).toMatchObject({
      text: 'Low: Tide',
      isEmphasized: true,
      isClosed: false,
      carrier: 0,
    })
    expect(second).toMatchObject({
      text: 'in the',
      isEmphasized: false,
      isClosed: false,
      carrier: 0,
    })
    expect(third).toMatchObject({
      text: 'Harbour',
      isEmphasized: false,
      isClosed: true,
      carrier: 0,
    })
  })

  it('ends with its last word', () => {
    expect(unwrap(wrapped('**Low: Tide', 'Harbour **')).map(({ text }) => text)).toEqual([
      'Low: Tide',
      'Harbour',
    ])
  })

  it('may go on with an emphasis inside of it', () => {
    expect(unwrap(wrapped('__Low: Tide', '__Harbour__ Masks__')).map(({ text }) => text)).toEqual([
      'Low: Tide',
      '__Harbour__ Masks',
    ])
  })

  it('is another one for other lines', () => {
    const lines = unwrap(wrapped('Ebb', '**Low: Tide', 'Harbour**', 'Flood'))
    expect(lines.map(({ carrier }) => carrier)).toEqual([null, 0, 0, null])
  })

  it('leaves lines with the link that they have', () => {
    const lines = unwrap([makeLine('**Low: Tide', { carrier: 3 }), makeLine('Harbour**')])
    expect(lines.map(({ carrier }) => carrier)).toEqual([3, 0])
  })

  it('may take six lines', () => {
    const six = wrapped('**Low: Tide', 'a', 'b', 'c', 'd', 'e**')
    expect(unwrap(six).map(({ text }) => text)).toEqual(['Low: Tide', 'a', 'b', 'c', 'd', 'e'])
    const seven = wrapped('**Low: Tide', 'a', 'b', 'c', 'd', 'e', 'f**')
    expect(unwrap(seven).map(({ text }) => text)).toEqual(['**Low: Tide', 'a', 'b', 'c', 'd', 'e', 'f**'])
  })

  it.each<[name: string, lines: Line[]]>([
    ['a blank line inside', [makeLine('**Low: Tide'), makeLine('Harbour**', { gap: 1 })]],
    ['one star', wrapped('*Low: Tide', 'Harbour*')],
    ['an end inside of a line', wrapped('**Low: Tide', 'Harbour** again')],
    ['an end at the start of a line', wrapped('**Low: Tide', '**')],
    ['no end', wrapped('**Low: Tide', 'Harbour')],
  ])('is none with %s', (_, lines) => {
    const texts = lines.map(({ text }) => text)
    expect(unwrap(lines).map(({ text, carrier }) => [text, carrier])).toEqual(
      texts.map((text) => [text, null]),
    )
  })

  it('may lose its end with the capture', () => {
    unwrapEmphasis([])
    const lines = [makeLine('**** Low: Tide', { start: 10 }), makeLine('Harbour')]
    unwrapEmphasis(lines)
    expect(lines).toEqual([
      makeLine('Low: Tide', { start: 15, end: 24, width: 14, map: [0, 15] }),
      makeLine('Harbour'),
    ])
  })

  it('needs four stars and a space to be known without its end', () => {
    for (const text of ['****Low: Tide', '*** Low: Tide', '**** ']) {
      expect(unwrap([makeLine(text)]).map((line) => line.text)).toEqual([text])
    }
  })
})

describe('a line that goes on with the words above', () => {
  const LONG = 'Ferries That Learn to Wait: Twelve Winters of a'

  it('keeps its marks in a link', () => {
    const lines = [makeLine('A Low', { carrier: 3 }), makeLine('__Tide__', { carrier: 3 })]
    expect(unwrap(lines)[1]?.text).toBe('__Tide__')
  })

  it('keeps its marks below more words than a field has', () => {
    expect(unwrap([makeLine(LONG), makeLine('__Tide__')])[1]?.text).toBe('__Tide__')
    expect(unwrap([makeLine(LONG.replace('That', '*That*')), makeLine('__Tide__')])[1]?.text).toBe('__Tide__')
    expect(unwrap([makeLine(LONG.slice(0, 41)), makeLine('__Tide__')])[1]?.text).toBe('__Tide__')
    expect(unwrap([makeLine(LONG.slice(0, 40)), makeLine('__Tide__')])[1]?.text).toBe('Tide')
  })

  it.each<[what: string, lines: Line[]]>([
    ['another link', [makeLine('A Low', { carrier: 3 }), makeLine('__Tide__', { carrier: 4 })]],
    ['a blank line', [makeLine(LONG, { carrier: 3 }), makeLine('__Tide__', { gap: 1, carrier: 3 })]],
    ['an emphasis', [makeLine(`**${LONG}**`), makeLine('__Tide__')]],
    ['an emphasis of one character', [makeLine(`_${LONG}_`), makeLine('_Tide_')]],
    ['words that end with an emphasis', [makeLine(`${LONG} *Low*`), makeLine('__Tide__')]],
  ])('is told from one below %s', (_, lines) => {
    expect(unwrap(lines)[1]?.text).toBe('Tide')
  })

  it('makes no habit', () => {
    const wrapped = () => [makeLine(LONG, { gap: 1 }), makeLine('__Tide__')]
    const lines = [...wrapped(), ...wrapped(), makeLine('*Ebb*', { gap: 1 })]
    expect(unwrap(lines, []).map(({ text }) => text)).toEqual([LONG, '__Tide__', LONG, '__Tide__', '*Ebb*'])
  })
})

describe('the habit', () => {
  const alone = (text: string, others: string[], known: Partial<Line> = {}) => {
    const [line] = unwrap([makeLine(text, known)], others)
    return line?.text
  }

  it.each([
    ['two lines more', ['*Knots*', '_Quay_']],
    ['one bold line', ['**Knots**']],
    ['one bold line between underscores', ['__Knots__']],
    ['stars and lines of three', ['***Knots***', '___Quay___']],
    ['short ones', ['*a*', '*b*']],
    ['long ones', [`*${'a'.repeat(397)}*`, `*${'b'.repeat(397)}*`]],
  ])('is shown by %s', (_, others) => {
    expect(alone('*Low Tide: Ebb*', others)).toBe('Low Tide: Ebb')
  })

  it('is shown by a bold title over two lines', () => {
    const lines = ['**Knots of', 'the Quay**', '*Low Tide: Ebb*'].map((text) => makeLine(text))
    unwrapEmphasis(lines)
    expect(lines.map(({ text }) => text)).toEqual(['Knots of', 'the Quay', 'Low Tide: Ebb'])
  })

  it.each([
    ['one line more', ['*Knots*']],
    ['one underlined', ['_Knots_']],
    ['stars behind another mark', ['=**Knots**']],
    ['a user of several papers', ['_knots_', '_knots_', '_knots_']],
    ['two of other text', ['Knots', 'Quay']],
    ['marks in front of a space', ['* Knots*', '* Quay*']],
    ['marks without words', ['**', '__']],
    ['marks around the end', ['=a *Knots*', '~a *Quay*']],
    ['lines that are long', [`*${'a'.repeat(398)}*`, `*${'b'.repeat(398)}*`]],
    ['lines with text in front', ['a *Knots*', 'a *Quay*']],
    ['lines with text behind', ['*Knots* a', '*Quay* a']],
  ])('is not shown by %s', (_, others) => {
    expect(alone('*Low Tide: Ebb*', others)).toBe('*Low Tide: Ebb*')
  })

  it.each<[name: string, text: string, expected: string, known: Partial<Line>]>([
    ['of four stars', '****Low: Tide****', 'Low: Tide', {}],
    ['of a heading', '**Low: Tide**', 'Low: Tide', { prefix: '### ' }],
  ])('need not be shown for an emphasis %s', (_, text, expected, known) => {
    expect(alone(text, [], known)).toBe(expected)
  })

  it.each<[name: string, text: string, known: Partial<Line>]>([
    ['of three stars', '***Low: Tide***', {}],
    ['of one star in a heading', '*Low: Tide*', { prefix: '### ' }],
    ['of a list', '*Low: Tide*', { prefix: '- ' }],
    ['around two dashes', '*--*', {}],
    ['around a dash with words behind', '*-* Tide', {}],
    ['around a dash with words in front', '*a-*', {}],
    ['around a dash at the end', '=x *-*', {}],
    ['around a dash with another behind', '*-* _Tide_', {}],
    ['around a dash with another in front', '_Tide_ *-*', {}],
    ['of one number beside another', '1.09k _20_', {}],
  ])('is needed for an emphasis %s', (_, text, known) => {
    expect(alone(text, [], known)).toBe(text)
  })
})

describe('links of an emphasised line', () => {
  const paper = 'https://huggingface.co/papers/2402.99901'
  const links = (text: string, ...found: [start: number, end: number][]) =>
    unwrap([makeLine(text, { links: found.map(([start, end]) => ({ start, end, url: paper })) })])[0]

  it.each<[text: string, link: [number, number], words: string]>([
    ['**Low Tide**', [2, 10], 'Low Tide'],
    ['**Low Tide and Ferries**', [6, 10], 'Tide'],
    ['* Low Tide *', [2, 10], 'Low Tide'],
    ['*May 29* _6_', [10, 11], '6'],
  ])('of %j stay on their words', (text, [start, end], words) => {
    const line = links(text, [start, end]) as Line
    const [link] = line.links ?? []
    expect(line.text.slice(link?.start, link?.end)).toBe(words)
  })

  it('are where the line leads when they carry the first word now', () => {
    expect(links('**Low Tide**', [2, 10])?.target).toBe(paper)
    expect(links('**Low Tide**', [6, 10])?.target).toBeNull()
    expect(links('**Low Tide**', [0, 2])?.target).toBeNull()
    expect(links('**Low Tide**')?.target).toBeNull()
  })
})
