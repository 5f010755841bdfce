import { describe, expect, it } from 'vitest'
import { findMarkup } from '../../src/source/find-markup'
import { splitLines } from '../../src/source/split-lines'

interface Found {
  /** The text, its cuts in `‹›`, each with what stands in its place behind a bar. */
  shown: string
  links: [words: string, url: string][]
  images: [at: number, alt: string][]
}

/** What is found in a text, which a habit may stand below. */
function find(text: string, habit = ''): Found {
  const whole = text + habit
  const { cuts, links, images } = findMarkup(whole, splitLines(whole))
  let shown = ''
  let from = 0
  for (const { start, end, insert } of cuts) {
    if (start >= text.length) break
    shown += `${text.slice(from, start)}‹${whole.slice(start, end)}${insert === '' ? '' : `|${insert}`}›`
    from = end
  }
  return {
    shown: shown + text.slice(from),
    links: links
      .filter(({ start }) => start < text.length)
      .map(({ start, end, url }) => [whole.slice(start, end), url]),
    images: images.filter(({ at }) => at < text.length).map(({ at, alt }) => [at, alt]),
  }
}

const SITE = 'https://huggingface.co'
const PAPER = '/papers/2402.99901'
const LOGIN = '/login?next=/papers'
const COMMUNITY = '/papers/1#community'

type Row = [
  text: string,
  shown: string,
  links?: Found['links'],
  images?: Found['images'],
  /** What shows the kind of markup, below the text. */
  habit?: string,
]

function check(...[text, shown, links = [], images = [], habit = '']: Row): void {
  expect(find(text, habit)).toEqual({ shown, links, images })
}

describe('links of Markdown', () => {
  it.each<Row>([
    ['[Tides](/a) and', '‹[›Tides‹](/a)› and', [['Tides', '/a']]],
    ['See [Low\nTide](/a)', 'See ‹[›Low\nTide‹](/a)›', [['Low\nTide', '/a']]],
    ['[Tides]() [a](/a)', '‹[›Tides‹]()› ‹[›a‹](/a)›', [['a', '/a']]],
    ['[Tides](4 authors) [Ebb](/a)', '[Tides](4 authors) ‹[›Ebb‹](/a)›', [['Ebb', '/a']]],
    ['[Low [4] Tide](/a)', '‹[›Low [4] Tide‹](/a)›', [['Low [4] Tide', '/a']]],
    [
      '[a](/a) [b](/b)',
      '‹[›a‹](/a)› ‹[›b‹](/b)›',
      [
        ['a', '/a'],
        ['b', '/b'],
      ],
    ],
    // A link has no other inside, but for the numbers of citations and the links of a picture's words.
    ['[Low [Tide](/a) Masks](/b)', '[Low ‹[›Tide‹](/a)› Masks](/b)', [['Tide', '/a']]],
    ['[[[Tides](/a)](/b)](/c)', '[[‹[›Tides‹](/a)›](/b)](/c)', [['Tides', '/a']]],
    [
      '[[Low](/a) [Tide](/b)](/c) [Ebb](/d)',
      '[‹[›Low‹](/a)› ‹[›Tide‹](/b)›](/c) ‹[›Ebb‹](/d)›',
      [
        ['Low', '/a'],
        ['Tide', '/b'],
        ['Ebb', '/d'],
      ],
    ],
    ['[Low [Tide]() Masks](/b)', '‹[›Low ‹[›Tide‹]()› Masks‹](/b)›', [['Low [Tide]() Masks', '/b']]],
    [
      '[Low ![Tide](/a) Masks](/b)',
      '‹[›Low ‹![Tide](/a)› Masks‹](/b)›',
      [['Low ![Tide](/a) Masks', '/b']],
      [[5, 'Tide']],
    ],
    [
      '![Low [Tide](/a) Masks](/b)',
      '‹![Low [Tide](/a) Masks](/b)›',
      [['Tide', '/a']],
      [[0, 'Low Tide Masks']],
    ],
    ['[![Low [Tide](/a)](/b)](/c)', '[‹![Low [Tide](/a)](/b)›](/c)', [['Tide', '/a']], [[1, 'Low Tide']]],
    [
      '[Low [4](/a) Tide](/b)',
      '‹[›Low ‹[›4‹](/a)› Tide‹](/b)›',
      [
        ['Low [4](/a) Tide', '/b'],
        ['4', '/a'],
      ],
    ],
    ['] [Tides](/a)', '] ‹[›Tides‹](/a)›', [['Tides', '/a']]],
    ...['7', '7 ', '31.5k', '1,024', '-', 'Upvote 7', 'Upvoted', `Upvote ${'x'.repeat(43)}`].map(
      (words): Row => [
        `[SVG Image ${words}](${LOGIN})`,
        `‹[SVG Image |\n›${words}‹](${LOGIN})|\n›`,
        [[`SVG Image ${words}`, LOGIN]],
      ],
    ),
    ...[
      'Upvote 7',
      'Log In',
      'Upvote -',
      '7 more',
      'SVG Image 7 more',
      `SVG Image Upvote ${'x'.repeat(44)}`,
      `${'x'.repeat(33)} 7`,
    ].map((words): Row => [`[${words}](${LOGIN})`, `‹[|\n›${words}‹](${LOGIN})|\n›`, [[words, LOGIN]]]),
    [
      `[Low](/a) [1.2k](${PAPER})`,
      `‹[›Low‹](/a)› ‹[|\n›1.2k‹](${PAPER})|\n›`,
      [
        ['Low', '/a'],
        ['1.2k', PAPER],
      ],
    ],
    // A title may be a number.
    [`### [2024](${PAPER})`, `### ‹[›2024‹](${PAPER})›`, [['2024', PAPER]]],
    [`Low [2024](${PAPER})`, `Low ‹[›2024‹](${PAPER})›`, [['2024', PAPER]]],
    ['[LINK: GitHub 7](/a)', '‹[LINK: ›GitHub 7‹](/a)›', [['LINK: GitHub 7', '/a']]],
    // A paper may be called so.
    [
      '[LINK: Tides](/papers/2402.99901)',
      '‹[›LINK: Tides‹](/papers/2402.99901)›',
      [['LINK: Tides', '/papers/2402.99901']],
    ],
    ['[SVG Image 7](/a)', '‹[›SVG Image 7‹](/a)›', [['SVG Image 7', '/a']]],
    ...[
      ['[', 'Ebb'],
      [' [', '- Ebb'],
      [' [', '* Ebb'],
    ].map(
      ([bracket, words]): Row => [
        `[Tides](${PAPER})${bracket}${words}](/b)`,
        `‹[›Tides‹](${PAPER})|\n›${bracket?.replace('[', '‹[›')}${words}‹](/b)›`,
        [
          ['Tides', PAPER],
          [`${words}`, '/b'],
        ],
      ],
    ),
    [
      `[Tides](${PAPER}) [Ebb](/b)`,
      `‹[›Tides‹](${PAPER})› ‹[›Ebb‹](/b)›`,
      [
        ['Tides', PAPER],
        ['Ebb', '/b'],
      ],
    ],
    [`[Tides](${PAPER})![](/b)`, `‹[›Tides‹](${PAPER})|\n›‹![](/b)›`, [['Tides', PAPER]], [[27, '']]],
    [`[Tides](${PAPER}) and`, `‹[›Tides‹](${PAPER})› and`, [['Tides', PAPER]]],
    [`Ebb ### [Tides](${PAPER})`, `Ebb ‹|\n›### ‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    [`Ebb# [Tides](${PAPER})`, `Ebb‹|\n›# ‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    [`  ### [Tides](${PAPER})`, `  ### ‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    [`Ebb ###[Tides](${PAPER})`, `Ebb ###‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    // The mark of a list stands in front of that of the heading.
    [`Low # C#-[Tides](${PAPER})`, `Low # C#-‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    ['Ebb ### [Tides](/a)', 'Ebb ### ‹[›Tides‹](/a)›', [['Tides', '/a']]],
    [
      `Ebb [![](/a.png)](${PAPER}) Tides`,
      `Ebb ‹[›‹![](/a.png)›‹](${PAPER})|\n› Tides`,
      [['![](/a.png)', PAPER]],
      [[5, '']],
    ],
    [
      `[Ebb](/a) [![](/a.png)](${PAPER}) Tides`,
      `‹[›Ebb‹](/a)› ‹[›‹![](/a.png)›‹](${PAPER})|\n› Tides`,
      [
        ['Ebb', '/a'],
        ['![](/a.png)', PAPER],
      ],
      [[11, '']],
    ],
    [
      `[Ebb ![](/a.png)](${PAPER}) Tides`,
      `‹[›Ebb ‹![](/a.png)›‹](${PAPER})› Tides`,
      [['Ebb ![](/a.png)', PAPER]],
      [[5, '']],
    ],
    [
      `[![](/a.png) Ebb](${PAPER}) Tides`,
      `‹[›‹![](/a.png)› Ebb‹](${PAPER})› Tides`,
      [['![](/a.png) Ebb', PAPER]],
      [[1, '']],
    ],
    [
      `[Tides](${PAPER}),[Ebb](/b)`,
      `‹[›Tides‹](${PAPER})›,‹[›Ebb‹](/b)›`,
      [
        ['Tides', PAPER],
        ['Ebb', '/b'],
      ],
    ],
    [`**[Tides](${PAPER})**`, `**‹[›Tides‹](${PAPER})›**`, [['Tides', PAPER]]],
    ['[Tides](/a', '‹[›Tides‹](/a›'],
    ['[Tides](/a and', '[Tides](/a and'],
    ['Tides](/a)', 'Tides](/a)'],
    ['Tides](/a) [Ebb](/b)', 'Tides](/a) ‹[›Ebb‹](/b)›', [['Ebb', '/b']]],
    ['[4 authors](/a)', '‹[|\n›4 authors‹](/a)|\n›', [['4 authors', '/a']]],
    ['[ · 12 authors ](/a)', '‹[|\n› · 12 authors ‹](/a)|\n›', [[' · 12 authors ', '/a']]],
    ['[1 author](/a)', '‹[|\n›1 author‹](/a)|\n›', [['1 author', '/a']]],
    ['[4 authors of](/a)', '‹[›4 authors of‹](/a)›', [['4 authors of', '/a']]],
    ['[The 4 authors](/a)', '‹[›The 4 authors‹](/a)›', [['The 4 authors', '/a']]],
    [
      `[${' '.repeat(14)}4 authors](/a)`,
      `‹[|\n›${' '.repeat(14)}4 authors‹](/a)|\n›`,
      [[`${' '.repeat(14)}4 authors`, '/a']],
    ],
    [
      `[${' '.repeat(15)}4 authors](/a)`,
      `‹[›${' '.repeat(15)}4 authors‹](/a)›`,
      [[`${' '.repeat(15)}4 authors`, '/a']],
    ],
    [`[7](${LOGIN})`, `‹[|\n›7‹](${LOGIN})|\n›`, [['7', LOGIN]]],
    [`[7](${COMMUNITY})`, `‹[|\n›7‹](${COMMUNITY})|\n›`, [['7', COMMUNITY]]],
    ['[7](/papers#communityx)', '‹[›7‹](/papers#communityx)›', [['7', '/papers#communityx']]],
    ['May 29[6](/a)', 'May 29‹[| ›6‹](/a)›', [['6', '/a']]],
    ['May 29[ 6 ](/a)', 'May 29‹[| › 6 ‹](/a)›', [[' 6 ', '/a']]],
    ['May 29[1234567](/a)', 'May 29‹[| ›1234567‹](/a)›', [['1234567', '/a']]],
    ['May 29[12345678](/a)', 'May 29‹[›12345678‹](/a)›', [['12345678', '/a']]],
    ['May 29[6 a](/a)', 'May 29‹[›6 a‹](/a)›', [['6 a', '/a']]],
    ['May 29[a 6](/a)', 'May 29‹[›a 6‹](/a)›', [['a 6', '/a']]],
    ['May 29 [6](/a)', 'May 29 ‹[›6‹](/a)›', [['6', '/a']]],
    ['Tides- [· 3 authors](/a)', 'Tides‹- [|\n›· 3 authors‹](/a)|\n›', [['· 3 authors', '/a']]],
    ['Tides- [Ebb](/a)', 'Tides‹- [›Ebb‹](/a)›', [['Ebb', '/a']]],
    ['- [Ebb](/a)', '- ‹[›Ebb‹](/a)›', [['Ebb', '/a']]],
    ['Low - [Ebb](/a)', 'Low - ‹[›Ebb‹](/a)›', [['Ebb', '/a']]],
    ['Low-[Ebb](/a)', 'Low-‹[›Ebb‹](/a)›', [['Ebb', '/a']]],
    ['Low-a [Ebb](/a)', 'Low-a ‹[›Ebb‹](/a)›', [['Ebb', '/a']]],
    ['Low-a[Ebb](/a)', 'Low-a‹[›Ebb‹](/a)›', [['Ebb', '/a']]],
  ])('in %j', check)

  it('are not followed deeper than 64 brackets', () => {
    const deep = (depth: number) => `[x](/a) ${'['.repeat(depth)}Tides${']'.repeat(depth - 1)}](/a)`
    expect(find(deep(64)).links).toHaveLength(2)
    expect(find(deep(65)).links).toHaveLength(1)
  })

  it('have 16384 characters between the brackets at the most', () => {
    const words = 'x'.repeat(16384)
    expect(find(`[${words}](/a)`).links).toEqual([[words, '/a']])
    check(`[${words}x](/a) [Ebb](/b)`, `[${words}x](/a) ‹[›Ebb‹](/b)›`, [['Ebb', '/b']])
  })

  it('have words between other brackets', () => {
    expect(find(`${'['.repeat(70)}Tides](/a)`).links).toEqual([['Tides', '/a']])
  })

  it('have no link inside, however many brackets are open around them', () => {
    const open = '['.repeat(63)
    expect(find(`${open}[Low](/a)[[Tide] Ebb](/b)`).links).toEqual([
      ['Low', '/a'],
      ['[Tide] Ebb', '/b'],
    ])
    expect(find(`${open}[Low](/a)[[Tide] Ebb] Flow](/b)`).links).toEqual([['Low', '/a']])
  })
})

describe('pictures of Markdown', () => {
  it.each<Row>([
    ['![Harbour](/a.png)', '‹![Harbour](/a.png)›', [], [[0, 'Harbour']]],
    ['See ![ Harbour ](/a.png) now', 'See ‹![ Harbour ](/a.png)› now', [], [[4, 'Harbour']]],
    [
      '[![Harbour](/a.png)](/b)',
      '‹[›‹![Harbour](/a.png)›‹](/b)›',
      [['![Harbour](/a.png)', '/b']],
      [[1, 'Harbour']],
    ],
    ['![Low \\- &amp; Tide](/a.png)', '‹![Low \\- &amp; Tide](/a.png)›', [], [[0, 'Low - & Tide']]],
    ['![Harbour]()', '![Harbour]()'],
    ['[x](/a) ![Harbour]()', '‹[›x‹](/a)› ‹![Harbour]()›', [['x', '/a']], [[8, 'Harbour']]],
    // The address of a picture, and of the words beside it, may be that of a file.
    ['![Harbour](a.png) [x](/a)', '‹![Harbour](a.png)› ‹[›x‹](/a)›', [['x', '/a']], [[0, 'Harbour']]],
    [
      '[![](a.png) Tides](tides) [x](/a)',
      '‹[›‹![](a.png)› Tides‹](tides)› ‹[›x‹](/a)›',
      [
        ['![](a.png) Tides', 'tides'],
        ['x', '/a'],
      ],
      [[1, '']],
    ],
    [
      '[Tides ![](a.png)](tides) [x](/a)',
      '[Tides ‹![](a.png)›](tides) ‹[›x‹](/a)›',
      [['x', '/a']],
      [[7, '']],
    ],
    ['! [Tides](/a)', '! ‹[›Tides‹](/a)›', [['Tides', '/a']]],
  ])('in %j', check)
})

describe('links by label', () => {
  const habit = '\n\n[tides]: /a\n[1]: /b\n'
  it.each<Row>([
    ['[Tides] and', '‹[›Tides‹]› and', [['Tides', '/a']], [], habit],
    ['[Ebb] and', '[Ebb] and', [], [], habit],
    ['[1] and', '‹[›1‹]› and', [['1', '/b']], [], habit],
    ['[1] and [Words][1]', '[1] and [Words][1]', [], [], habit],
    ['[Tides]: and', '[Tides]: and', [], [], habit],
    ['[Words][tides]', '[Words]‹[›tides‹]›', [['tides', '/a']], [], habit],
    [
      '[Words][tides] [a](/c)',
      '‹[›Words‹][tides]› ‹[›a‹](/c)›',
      [
        ['Words', '/a'],
        ['a', '/c'],
      ],
      [],
      habit,
    ],
    [
      '[Words][1] [a](/c)',
      '‹[›Words‹][1]› ‹[›a‹](/c)›',
      [
        ['Words', '/b'],
        ['a', '/c'],
      ],
      [],
      habit,
    ],
    ['[Words][9] [a](/c)', '‹[›Words‹][9]› ‹[›a‹](/c)›', [['a', '/c']], [], habit],
    ['![Tides] and', '‹![Tides]› and', [], [[0, 'Tides']], habit],
  ])('in %j', check)

  const numbered = '\n\n[Words][1]\n\n[2nd tide]: /a\n[tide 2]: /b\n[12]: /c\n'
  it.each<Row>([
    ['[2nd Tide] and', '‹[›2nd Tide‹]› and', [['2nd Tide', '/a']], [], numbered],
    ['[Tide 2] and', '‹[›Tide 2‹]› and', [['Tide 2', '/b']], [], numbered],
    ['[12] and', '[12] and', [], [], numbered],
    ['# [12] and', '# ‹[›12‹]› and', [['12', '/c']], [], numbered],
    ['Low\n### [12]', 'Low\n### ‹[›12‹]›', [['12', '/c']], [], numbered],
    ['C# [12] and', 'C# [12] and', [], [], numbered],
    ['#[12] and', '#[12] and', [], [], numbered],
  ])('are no citations but where they are numbers alone: %j', check)

  it('are told by the lines that define them, which are no words', () => {
    const text = 'See [Tides].\n\nReferences\n\n[tides]: /a\n'
    expect(findMarkup(text, splitLines(text))).toEqual({
      cuts: [
        { start: 4, end: 5, insert: '' },
        { start: 10, end: 11, insert: '' },
      ],
      links: [{ start: 5, end: 10, url: '/a' }],
      images: [],
      furniture: new Set([text.indexOf('References'), text.indexOf('[tides]')]),
      endsInLink: false,
    })
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
      '[1]Low [2]Tide\n[3]Masks [03]and\n[4]Ebb\n\nVisible links\n1. https://hf.co/1\n2. https://hf.co/2\n4. https://hf.co/4\n'
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

describe('labels whose definitions were cut away', () => {
  const habit = '\n# [a]\n# [b]\n# [c]\n'
  it.each<[text: string, shown: string]>([
    ['### [Low Tide]', '### ‹[›Low Tide‹]›'],
    ['###### [Low\nTide] {#low-tide}', '###### ‹[›Low\nTide‹]›‹ {#low-tide}›'],
    ['[12]', '‹[›12‹]›'],
    ['* [Tide]', '* ‹[›Tide‹]›'],
    ['Feb 3, 2025 [4]', 'Feb 3, 2025 ‹[›4‹]›'],
    ['[GitHub 3] [arXiv Page]', '‹[›GitHub 3‹]› ‹[›arXiv Page‹]›'],
    [' [North Pier] · May 3', ' ‹[›North Pier‹]› · May 3'],
    ['[\n\n7 authors\n\n]', '‹[|\n›\n\n7 authors\n\n‹]|\n›'],
    ['### [Re] Low Tide', '### [Re] Low Tide'],
    ['See [Tides]', 'See [Tides]'],
    ['[Tides], and', '[Tides], and'],
  ])('in %j', (text, shown) => {
    expect(find(text, `${habit}[x](/x){.a} [y](/y){.b} [z](/z){.c}`)).toEqual({
      shown,
      links: [],
      images: [],
    })
    expect(find(text).shown).toBe(text)
  })

  it('at the end of a text', () => {
    expect(find('# [a]\n# [b]\n# [c]\n# [Low Tide]').shown).toMatch(/\n# ‹\[›Low Tide‹\]›$/)
  })
})

describe('targets alone in brackets', () => {
  it.each<Row>([
    ['Tides [/a]', 'Tides ‹[/a]›', [['Tides ', '/a']]],
    [`Low\nTide\n[${SITE}]\nMasks`, `Low\nTide\n‹[${SITE}]›\nMasks`, [['Low\nTide\n', SITE]]],
    ['Low\n\nTide [/a]', 'Low\n\nTide ‹[/a]›', [['\nTide ', '/a']]],
    ['Low\n \t\nTide [/a]', 'Low\n \t\nTide ‹[/a]›', [[' \t\nTide ', '/a']]],
    ['Low\n\nTide\n\n[/a]', 'Low\n\nTide\n\n‹[/a]›', [['\nTide\n\n', '/a']]],
    [
      'Low [/a]\nTide [/b]',
      'Low ‹[/a]›\nTide ‹[/b]›',
      [
        ['Low ', '/a'],
        ['\nTide ', '/b'],
      ],
    ],
    ['Low\n Tide [/a]', 'Low\n Tide ‹[/a]›', [['Low\n Tide ', '/a']]],
    ['Tides [a/b] [/b]', 'Tides [a/b] ‹[/b]›', [['Tides [a/b] ', '/b']]],
    ['Tides [http://hf.co]', 'Tides ‹[http://hf.co]›', [['Tides ', 'http://hf.co']]],
    ['Tides [/a.png]', 'Tides ‹[/a.png]›', [], [[6, '']]],
    ['Tides [/avatars/a]', 'Tides ‹[/avatars/a]›', [], [[6, '']]],
    ['Tides ![/a]', 'Tides !‹[/a]›', [['Tides ', '/a']]],
    ['Low [/a.png] Tide [/b]', 'Low ‹[/a.png]› Tide ‹[/b]›', [[' Tide ', '/b']], [[4, '']]],
    [`7 [${LOGIN}]`, `7 ‹[${LOGIN}]|\n›`, [['7 ', LOGIN]]],
    ['Tides [a] [/b]', 'Tides [a] ‹[/b]›', [['Tides [a] ', '/b']]],
    ['Tides [/b c] [/b]', 'Tides [/b c] ‹[/b]›', [['Tides [/b c] ', '/b']]],
    ['[/a]Tides\nLow', '‹[/a]›Tides\nLow', [['Tides', '/a']]],
    [
      '[/a]Low\n[/pa\n   pers]Tides',
      '‹[/a]›Low\n‹[/pa\n   pers]›Tides',
      [
        ['Low', '/a'],
        ['Tides', '/papers'],
      ],
    ],
    ['[/a]Low\n[/pa pers]Tides', '‹[/a]›Low\n[/pa pers]Tides', [['Low', '/a']]],
    [
      '[/a]Low [/b]Tide',
      '‹[/a]›Low ‹[/b]›Tide',
      [
        ['Low ', '/a'],
        ['Tide', '/b'],
      ],
    ],
    ['[/a]Low [/b.svg]Tide', '‹[/a]›Low ‹[/b.svg]›Tide', [['Low ', '/a']]],
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
    check(`Tides [${url}]`, `Tides ‹[${url}]›`, [], [[6, '']])
  })

  it.each(['/avatar/x', '/x.png/y', '/png', '/data:x'])('lead to no pictures: %s', (url) => {
    check(`Tides [${url}]`, `Tides ‹[${url}]›`, [['Tides ', url]])
  })

  it('are shorter than 8192 characters', () => {
    const target = (length: number) => `/${'x'.repeat(length - 1)}`
    expect(find(`Tides [/a] ebb [${target(8191)}]`).links).toHaveLength(2)
    expect(find(`Tides [/a] ebb [${target(8192)}]`).links).toHaveLength(1)
  })

  it('carry 8192 characters at the most', () => {
    const [link] = find(`${'x'.repeat(9000)} [/a]`).links
    expect(link?.[0]).toHaveLength(8192 + 1)
  })
})

describe('an opening bracket that is left at the end', () => {
  it.each<Row>([
    ['[a](/a)\n[Low', '‹[›a‹](/a)›\n‹[›Low', [['a', '/a']]],
    ['[a](/a)\n[Low\nTide\n\n', '‹[›a‹](/a)›\n[Low\nTide\n\n', [['a', '/a']]],
    ['[a](/a)\n[Low\nTide\n', '‹[›a‹](/a)›\n‹[›Low\nTide\n', [['a', '/a']]],
    ['[a](/a)\n[\n\nLow', '‹[›a‹](/a)›\n‹[›\n\nLow', [['a', '/a']]],
    ['[a](/a)\n[Low \n \nTide', '‹[›a‹](/a)›\n[Low \n \nTide', [['a', '/a']]],
    ['[a](/a)\n[LINK: Git', '‹[›a‹](/a)›\n‹[LINK: ›Git', [['a', '/a']]],
    ['[a](/a)\n\\[Low [Tide', '‹[›a‹](/a)›\n‹\\›[Low ‹[›Tide', [['a', '/a']]],
    ['[a]()\n[Low', '[a]()\n[Low'],
    ['[a](<>)\n[Low', '‹[›a‹](<>)›\n[Low'],
  ])('in %j', check)
})

describe('the end of a target in which the text begins', () => {
  const rest = (text: string) => find(`${text}\n[Low](/a)`).shown.split('\n')[0]

  it.each(['ce.co/papers/2402.99901)', '2402.99901)', '7)', '#community)', 'ce.co/papers) '])(
    'is cut: %j',
    (text) => {
      expect(rest(text)).toBe(`‹${text.trimEnd()}›${text.endsWith(' ') ? ' ' : ''}`)
    },
  )

  it('holds no markup of its own', () => {
    expect(rest('ce.co/a&amp;b\\_c<b>)')).toBe('‹ce.co/a&amp;b\\_c<b>)›')
  })

  it('is cut in front of another link', () => {
    expect(find('ce.co/papers) [Low](/a)').shown).toBe('‹ce.co/papers)› ‹[›Low‹](/a)›')
  })

  it.each(['7) Tides', 'Ebb (low)', 'low tide)', 'f(x)', ')', 'a[1])'])('is not %j', (text) => {
    expect(rest(text)).toBe(text)
  })

  it('is nothing where no link has a target', () => {
    expect(find('ce.co/papers)\nTides').shown).toBe('ce.co/papers)\nTides')
  })
})

describe('attributes', () => {
  const habit = '\n\n::: a\n::: b\n::: c\n'
  it.each<Row>([
    ['Tides {.a}', 'Tides‹ {.a}›', [], [], habit],
    ['Tides{#a .b}', 'Tides‹{#a .b}›', [], [], habit],
    ['{: .a}', '‹{: .a}›', [], [], habit],
    ['{:.a}', '‹{:.a}›', [], [], habit],
    ['{.a\n role="b"}', '‹{.a\n role="b"}›', [], [], habit],
    ['{role="b"}', '‹{role="b"}›', [], [], habit],
    ['{:\n  .a role="b"}', '‹{:\n  .a role="b"}›', [], [], habit],
    ['{ .a}', '‹{ .a}›', [], [], habit],
    ['{\n.a}', '{\n.a}', [], [], habit],
    ['{role=b}', '{role=b}', [], [], habit],
    ['{a}', '{a}', [], [], habit],
    ['{. a}', '{. a}', [], [], habit],
    ['{.a{b}', '{.a{b}', [], [], habit],
    ['[We]{.b} sail', '‹[›We‹]{.b}› sail', [], [], habit],
    ['[We]{b} sail', '[We]{b} sail', [], [], habit],
    [
      '[Low [We]{b} Tide](/a)',
      '‹[›Low [We]{b} Tide‹](/a)›',
      [['Low [We]{b} Tide', '/a']],
      [],
      `\n\n[a](/a)${habit}`,
    ],
    ['[We][b](/c)', '[We]‹[›b‹](/c)›', [['b', '/c']], [], `\n\n[a](/a)${habit}`],
    ['[a](/a){.b} c', '‹[›a‹](/a)›‹{.b}› c', [['a', '/a']], [], habit],
    ['![a](/a){.b} [c](/c)', '‹![a](/a)›‹{.b}› ‹[›c‹](/c)›', [['c', '/c']], [[0, 'a']], habit],
    [`{.a${'x'.repeat(600)}}`, `‹{.a${'x'.repeat(600)}}›`, [], [], habit],
    [`{.a${'x'.repeat(601)}}`, `{.a${'x'.repeat(601)}}`, [], [], habit],
    ['Tides {.a}', 'Tides {.a}'],
  ])('in %j', check)
})

describe('escapes', () => {
  const habit = '\n\n[a](/a)'
  it.each<Row>([
    ['Low\\-Tide', 'Low‹\\›-Tide', [], [], habit],
    ['\\[Tides](/a)', '‹\\›[Tides](/a)', [], [], habit],
    ['[Tides\\](/b)](/a)', '‹[›Tides‹\\›](/b)‹](/a)›', [['Tides\\](/b)', '/a']], [], habit],
    ['[\\[Re] Tides](/b)', '‹[›‹\\›[Re] Tides‹](/b)›', [['\\[Re] Tides', '/b']], [], habit],
    ['[\\[Re\\] Tides](/b)', '‹[›‹\\›[Re‹\\›] Tides‹](/b)›', [['\\[Re\\] Tides', '/b']], [], habit],
    ['[\\[Re] Low\\-Tide](/b)', '‹[›‹\\›[Re] Low‹\\›-Tide‹](/b)›', [['\\[Re] Low\\-Tide', '/b']], [], habit],
    ['\\[Low [Tide](/b)', '‹\\›[Low ‹[›Tide‹](/b)›', [['Tide', '/b']], [], habit],
    ['\\alpha', '\\alpha', [], [], habit],
    ['Low\\\nTide', 'Low‹\\›\nTide', [], [], habit],
    ['\\\\alpha', '‹\\›\\alpha', [], [], habit],
    // A hard break that was escaped once more, and one whose line was joined to the next.
    ['Low\\\\\nTide', 'Low‹\\\\›\nTide', [], [], habit],
    ['Low\\\\\\\nTide', 'Low‹\\›\\‹\\›\nTide', [], [], habit],
    ['Low\\  Tide', 'Low‹\\›  Tide', [], [], habit],
    ['Low\\ Tide', 'Low\\ Tide', [], [], habit],
    ['Low\\  \nTide', 'Low‹\\›  \nTide', [], [], habit],
    ['Low\\          \nTide', 'Low\\          \nTide', [], [], habit],
    ['[a](/a)\\', '‹[›a‹](/a)›\\', [['a', '/a']]],
    ['Low\\-Tide', 'Low\\-Tide'],
    ['Low\\\nTide &amp;', 'Low\\\nTide ‹&amp;|&›'],
  ])('in %j', check)
})

describe('entities', () => {
  it.each<Row>([
    ['Low &amp; Tide', 'Low ‹&amp;|&› Tide'],
    ['&lt;b&gt;', '‹&lt;|<›b‹&gt;|>›'],
    ['&#39; &x; &unknown;', "‹&#39;|'› &x; &unknown;"],
    ['&#39; & &#0;', "‹&#39;|'› & &#0;"],
    ['Low & Tide &amp;', 'Low & Tide &amp;'],
  ])('in %j', check)
})

describe('highlighted words', () => {
  const equals = '\n\n==a== ==b== ==c=='
  const stars = '\n\nx **a** and **b** or **c** x'
  it.each<Row>([
    ['We ==sail== on', 'We ‹==›sail‹==› on', [], [], equals],
    ['We **sail** on', 'We **sail** on', [], [], equals],
    ['We **sail** on', 'We ‹**›sail‹**› on', [], [], stars],
    ['a = b', 'a = b', [], [], equals],
    ['a === b', 'a === b', [], [], equals],
    ['a == b', 'a == b', [], [], equals],
    ['a==b', 'a==b', [], [], equals],
    ['2**n', '2**n', [], [], stars],
    ['Multi-**sail**, **low', 'Multi-‹**›sail‹**›, ‹**›low', [], [], stars],
    ['a *b* c', 'a *b* c', [], [], stars],
    ['a =[Tide](/a)', 'a =‹[›Tide‹](/a)›', [['Tide', '/a']], [], equals],
  ])('in %j', check)
})

describe('addresses in angle brackets', () => {
  it.each<Row>([
    [
      '<https://hf.co> [a](/a)',
      '‹<›https://hf.co‹>› ‹[›a‹](/a)›',
      [
        ['https://hf.co', 'https://hf.co'],
        ['a', '/a'],
      ],
    ],
    ['<http://hf.co> <br>', '‹<›http://hf.co‹>› ‹<br>|\n›', [['http://hf.co', 'http://hf.co']]],
    ['<ftp://hf.co> [a](/a)', '<ftp://hf.co> ‹[›a‹](/a)›', [['a', '/a']]],
    ['<https://hf.co x> [a](/a)', '<https://hf.co x> ‹[›a‹](/a)›', [['a', '/a']]],
    ['<https://hf.co>', '<https://hf.co>'],
    ['<https://hf.co> &amp;', '<https://hf.co> ‹&amp;|&›'],
    ['<p> [a](/a)', '<p> ‹[›a‹](/a)›', [['a', '/a']]],
  ])('in %j', check)
})

describe('tags', () => {
  it.each<Row>([
    [
      `<a href="/low">Low</a> <a href="${PAPER}">21</a>`,
      `‹<a href="/low">›Low‹</a>› ‹<a href="${PAPER}">›21‹</a>›`,
      [
        ['Low', '/low'],
        ['21', PAPER],
      ],
    ],
    ['<p>Tides</p>', '‹<p>|\n\n›Tides‹</p>|\n\n›'],
    ['Low<br>Tide', 'Low‹<br>|\n›Tide'],
    ['<b>Low</b> <span>a</span>', '‹<b>›Low‹</b>› ‹<span>›a‹</span>›'],
    ['<think> a</p>', '<think> a‹</p>|\n\n›'],
    ['<a href="/a">Tides</a>', '‹<a href="/a">›Tides‹</a>›', [['Tides', '/a']]],
    [
      '<a href="/a?b&amp;c&amp;d">Tides</a>',
      '‹<a href="/a?b&amp;c&amp;d">›Tides‹</a>›',
      [['Tides', '/a?b&c&d']],
    ],
    ['<a>Tides</a>', '‹<a>›Tides‹</a>›'],
    [
      '<a href="/a"><b>Low</b> Tide</a>',
      '‹<a href="/a">›‹<b>›Low‹</b>› Tide‹</a>›',
      [['<b>Low</b> Tide', '/a']],
    ],
    ['[Low <a href="/a">Tide</a>', '[Low ‹<a href="/a">›Tide‹</a>›', [['Tide', '/a']]],
    ['</a>Tides', '‹</a>›Tides'],
    [
      '<a href="/a">Low <a href="/b">Tide</a></a>',
      '‹<a href="/a">›Low ‹<a href="/b">›Tide‹</a>›‹</a>›',
      [['Tide', '/b']],
    ],
    [
      `<a href="${PAPER}">Tides</a> <time>Dec 3</time>`,
      `‹<a href="${PAPER}">›Tides‹</a>|\n› ‹<time>›Dec 3‹</time>›`,
      [['Tides', PAPER]],
    ],
    [`<a href="${PAPER}">Tides</a> and`, `‹<a href="${PAPER}">›Tides‹</a>› and`, [['Tides', PAPER]]],
    [`<a href="${LOGIN}">7</a>`, `‹<a href="${LOGIN}">|\n›7‹</a>|\n›`, [['7', LOGIN]]],
    [`<a href="${COMMUNITY}">7</a>`, `‹<a href="${COMMUNITY}">|\n›7‹</a>|\n›`, [['7', COMMUNITY]]],
    [
      '<img src="/a.png" alt="Harbour"> Tides',
      '‹<img src="/a.png" alt="Harbour">› Tides',
      [],
      [[0, 'Harbour']],
    ],
    ['<img src="/a.png"> Tides', '‹<img src="/a.png">› Tides', [], [[0, '']]],
  ])('in %j', check)
})

it.each<[text: string, endsInLink: boolean]>([
  ['[Low Tide](/papers/1) [GitHub 14](https://github.com/o/n)', false],
  ['[Low Tide](/papers/1) [GitHub 14](https://github.com/o/', true],
  ['[Low Tide](/papers/1) [GitHub 14](https://github.com/o/n_(2', false],
  ['[Low Tide](/papers/1) [GitHub 14](htt', true],
  ['[Low Tide](/papers/1) [GitHub 14](', true],
  ['[Low Tide](/papers/1) [GitHub 14]', false],
  ['[Low Tide](/papers/1) [GitHub 14', true],
  ['[Low Tide](/papers/1) [GitHub 14\n', true],
  ['[Low Tide](/papers/1) [0, 1)\n\nFerry', false],
  ['Low Tide [GitHub 14', false],
])('says whether a text ends inside of a link: %j', (text, endsInLink) => {
  expect(findMarkup(text, splitLines(text)).endsInLink).toBe(endsInLink)
})

describe('labels that are defined several times', () => {
  const links = (text: string) => find(text).links
  const two = '[GitHub 3]: https://github.com/o/low\n[GitHub 3]: https://github.com/o/high\n'

  it.each([
    ['[GitHub 3][]\n\n[GitHub 3][]\n\n'],
    ['[GitHub 3]\n\n[GitHub 3]\n\n'],
    ['[GitHub 3]\n\n[Github 3][]\n\n'],
    ['[Low][GitHub 3]\n\n[High][GitHub 3]\n\n'],
  ])('lead to each of their targets in turn where each is used once: %j', (text) => {
    expect(links(text + two).map(([, url]) => url)).toEqual([
      'https://github.com/o/low',
      'https://github.com/o/high',
    ])
  })

  it.each([['[GitHub 3][]\n\n'], ['[GitHub 3][]\n\n[GitHub 3][]\n\n[GitHub 3][]\n\n']])(
    'lead nowhere where they are used more or less often: %j',
    (text) => {
      expect(links(text + two)).toEqual([])
    },
  )
})

it('takes no number behind the words of a heading for a title', () => {
  const text = '### Low [7]\n### [12]\n\n[b](/b) [a][7]\n\n[7]: /low\n[12]: /ebb\n'
  const links = findMarkup(text, splitLines(text)).links.filter(({ start }) => start < text.indexOf('\n\n'))
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['12'])
})

describe('labels that another part of the page defines', () => {
  const text = '[Tides][low] [Ebb][ebb]\n\n[a](/a)\n\n[ebb]: https://hf.co/ebb\n'
  const links = (...others: [string, string | null][]) =>
    findMarkup(text, splitLines(text), new Map(others))
      .links.filter(({ start }) => start < text.indexOf('\n'))
      .map(({ url }) => url)

  it('lead where they do there', () => {
    expect(links(['low', '/low'])).toEqual(['/low', 'https://hf.co/ebb'])
  })

  it('lead where they do here when both define them', () => {
    expect(links(['ebb', '/ebb'])).toEqual(['https://hf.co/ebb'])
  })

  it('lead nowhere when they are defined several times there', () => {
    expect(links(['low', null])).toEqual(['https://hf.co/ebb'])
  })
})

it('finds no link where a tag closes none', () => {
  const text = '</a>Tides'
  expect(findMarkup(text, splitLines(text)).links).toEqual([])
})

describe('comments', () => {
  it.each<Row>([
    ['Low<!-- card --> Tide', 'Low‹<!-- card -->› Tide'],
    ['Low<!-- a\n\nb --> Tide', 'Low‹<!-- a\n\nb -->› Tide'],
    ['<!-- a <b> --> Low', '‹<!-- a <b> -->› Low'],
    ['<!-- a --> <!----> Low', '‹<!-- a -->› ‹<!---->› Low'],
    ['<!-- a --> <!--> Low', '‹<!-- a -->› <!--> Low'],
    ['<!-- a\n<br>\n<!-- b', '<!-- a\n‹<br>|\n›\n<!-- b'],
  ])('in %j', check)
})

it('finds nothing in a plain text', () => {
  const text = 'Low [4] Tide\n\n  • 4 authors\n·\nMay 3, 2024 7\n'
  expect(findMarkup(text, splitLines(text))).toEqual({
    cuts: [],
    links: [],
    images: [],
    furniture: new Set(),
    endsInLink: false,
  })
})
