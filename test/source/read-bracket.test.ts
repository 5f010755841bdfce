import { describe, expect, it } from 'vitest'
import { findMarkup } from '../../src/source/find-markup'
import { splitLines } from '../../src/source/split-lines'
import { COMMUNITY, check, find, LOGIN, PAPER, type Row, SITE } from './found-markup'

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
    // An abstract may print links, which its tool did not escape.
    [
      '[Low [Tide](https://a.org) \\* [Masks](https://b.org).](/papers/2402.99901)',
      '‹[›Low [Tide](https://a.org) ‹\\›* [Masks](https://b.org).‹](/papers/2402.99901)›',
      [['Low [Tide](https://a.org) \\* [Masks](https://b.org).', '/papers/2402.99901']],
    ],
    [
      '[Ebb](/a) [Low [Tide](/b)](/papers/2402.99901)',
      '‹[›Ebb‹](/a)› ‹[›Low [Tide](/b)‹](/papers/2402.99901)›',
      [
        ['Ebb', '/a'],
        ['Low [Tide](/b)', '/papers/2402.99901'],
      ],
    ],
    [
      '[Low [Tide](/papers/2402.99902)](/papers/2402.99901)',
      '[Low ‹[›Tide‹](/papers/2402.99902)›](/papers/2402.99901)',
      [['Tide', '/papers/2402.99902']],
    ],
    [
      '[Low [Tide](/papers/2402.99902) [Ebb](/b)](/papers/2402.99901)',
      '[Low ‹[›Tide‹](/papers/2402.99902)› ‹[›Ebb‹](/b)›](/papers/2402.99901)',
      [
        ['Tide', '/papers/2402.99902'],
        ['Ebb', '/b'],
      ],
    ],
    [
      '[Low [Tide](/papers#community)](/papers/2402.99901)',
      '[Low ‹[|\n›Tide‹](/papers#community)|\n›](/papers/2402.99901)',
      [['Tide', '/papers#community']],
    ],
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
    [`Low\n- ### [Tides](${PAPER})`, `Low\n- ### ‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    [`Low\n12. ### [Tides](${PAPER})`, `Low\n12. ### ‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    [`Low\n  -  ### [Tides](${PAPER})`, `Low\n  -  ### ‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
    [`Low - ### [Tides](${PAPER})`, `Low - ‹|\n›### ‹[›Tides‹](${PAPER})›`, [['Tides', PAPER]]],
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
    ['Tides](/a)', 'Tides‹](/a)›'],
    ['Tides](/a) [Ebb](/b)', 'Tides‹](/a)› ‹[›Ebb‹](/b)›', [['Ebb', '/b']]],
    // The text begins inside of a link only where no bracket stands above, and links have targets.
    ['[a](/a) Low](/b)', '‹[›a‹](/a)› Low](/b)', [['a', '/a']]],
    ['Tides](https://a.org) and', 'Tides](https://a.org) and'],
    ['Tides]{/a) [x](/a)', 'Tides]{/a) ‹[›x‹](/a)›', [['x', '/a']]],
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
    check(`${words}](/a)`, `${words}‹](/a)›`)
    check(`${words}x](/a)`, `${words}x](/a)`)
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
    ['Tides][tides] [a](/c)', 'Tides‹][tides]› ‹[›a‹](/c)›', [['a', '/c']], [], habit],
    ['Tides]tides] [a](/c)', 'Tides]tides] ‹[›a‹](/c)›', [['a', '/c']], [], habit],
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

it('attributes without quotation marks stand behind a link', () => {
  const habit = '\n[a](/a){.b} [c](/c){.d}'
  expect(
    find('[Low](/a){target=_blank} [Tide](/b){:target="_blank"} [Ebb](/c){class: flex}', habit).shown,
  ).toBe('‹[›Low‹](/a)›‹{target=_blank}› ‹[›Tide‹](/b)›‹{:target="_blank"}› ‹[›Ebb‹](/c)›‹{class: flex}›')
  expect(find('\\sum_{i=1} x {a=b} {id: a}', habit).shown).toBe('\\sum_{i=1} x {a=b} {id: a}')
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

  it('behind which the next part of a card follows end a line', () => {
    const habit = '\n\n[a][href-1] [b][href-2] [c][href-3]'
    expect(find('[Tides ebb.][href-4] [![a][5] Lab][6] ·<time>May 3</time>[7][8] [9][10]', habit).shown).toBe(
      '‹[›Tides ebb.‹][href-4]|\n› ‹[›‹![a][5]› Lab‹][6]› ·‹<time>›May 3‹</time>›‹[| ›7‹][8]› ‹[›9‹][10]›',
    )
  })

  it('at the end of a text', () => {
    expect(find('# [a]\n# [b]\n# [c]\n# [Low Tide]').shown).toMatch(/\n# ‹\[›Low Tide‹\]›$/)
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

describe('attributes', () => {
  const habit = '\n\n::: a\n::: b\n::: c\n'
  it.each<Row>([
    ['Tides {.a}', 'Tides‹ {.a}›', [], [], habit],
    ['{.a title="[Low](/x) &amp; b"}', '‹{.a title="[Low](/x) &amp; b"}›', [], [], habit],
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

describe('targets in brackets', () => {
  it.each<Row>([
    [`Tides [${SITE}]`, `Tides ‹[${SITE}]›`, [['Tides ', SITE]]],
    [`Tides] [${SITE}]`, `Tides] ‹[${SITE}]›`, [['Tides] ', SITE]]],
    ['Tides [https://a.org]', 'Tides [https://a.org]'],
  ])('in %j', check)

  it('have 8191 characters at the most', () => {
    const url = `${SITE}/`.padEnd(8191, 'x')
    const habit = `\n[${SITE}]`
    check(`Tides [${url}]`, `Tides ‹[${url}]›`, [['Tides ', url]], [], habit)
    expect(find(`Tides [${url}x]`, habit).shown).toBe(`Tides [${url}x]`)
  })
})

it('tells numbers that mark links from citations', () => {
  const defined = '\n[3]Masks\n[4]Ebb\n\nVisible links\n1. https://hf.co/1\n2. https://hf.co/2\n'
  const links: Row[2] = [
    ['Low ', 'https://hf.co/1'],
    ['Tide as in [1]', 'https://hf.co/2'],
  ]
  check('[1]Low [2]Tide as in [1]', '‹[1]›Low ‹[2]›Tide as in [1]', links, [], defined)
})

it('takes no number behind the words of a heading for a title', () => {
  const text = '### Low [7]\n### [12]\n\n[b](/b) [a][7]\n\n[7]: /low\n[12]: /ebb\n'
  const links = findMarkup(text, splitLines(text)).links.filter(({ start }) => start < text.indexOf('\n\n'))
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['12'])
})
