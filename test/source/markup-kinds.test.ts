import { describe, expect, it } from 'vitest'
import { findDefinitions } from '../../src/source/link-definitions'
import { type MarkupKinds, measureMarkup } from '../../src/source/markup-kinds'
import { splitLines } from '../../src/source/split-lines'

const measure = (text: string): MarkupKinds => measureMarkup(text, findDefinitions(text, splitLines(text)))

const PLAIN: MarkupKinds = {
  links: false,
  tags: false,
  bareTargets: false,
  targetsFirst: false,
  numbers: null,
  numericLabels: false,
  labelsAlone: false,
  entities: false,
  highlight: null,
  attributes: false,
  escapable: null,
}
const SITE = 'https://huggingface.co'
const LINK = '[Tides](/papers)'
const HEADINGS = '# a\n## b\n###### c\n'

describe('measureMarkup', () => {
  it.each(['', 'Low Tide', 'Low [4] Tide & Masks < 5 \\alpha', '[Tides]'])('sees no markup in %j', (text) => {
    expect(measure(text)).toEqual(PLAIN)
  })

  it('sees each kind by itself', () => {
    expect(measure(LINK)).toEqual({ ...PLAIN, links: true })
    expect(measure('[Tides][1]')).toEqual({ ...PLAIN, numericLabels: true })
    expect(measure('Low</p>')).toEqual({ ...PLAIN, tags: true })
    expect(measure('Low &amp; Tide')).toEqual({ ...PLAIN, entities: true })
    expect(measure(`Tides [${SITE}]`)).toEqual({ ...PLAIN, bareTargets: true })
    expect(measure(`[${SITE}]Tides`)).toEqual({ ...PLAIN, bareTargets: true, targetsFirst: true })
  })
})

it.each<[text: string, labelsAlone: boolean]>([
  ['# [Low]\n## [Low Tide]\n###### [Masks] {#masks}\n', true],
  ['# [[Re] Low]\n# [Tide]\n# [Low [x] Tide]\n', true],
  ['# [Low]\n', true],
  ['# [[Re] Low]\n', true],
  ['# [Re] Masks\n', false],
  ['[Low]\n', false],
  ['# [Low](/a)\n# [Tide][1]\n# [Masks][]\n', false],
])('sees whether labels stand alone in %j', (text, labelsAlone) => {
  expect(measure(text).labelsAlone).toBe(labelsAlone)
})

describe('links', () => {
  it.each([
    '[Tides](https://hf.co/papers/2402.99901)',
    '[Tides](HTTP://hf.co/papers/2402.99901)',
    '[Tides](file:///tmp/papers/2402.99901)',
    '[7](https://hf.co/login?next=tides)',
    'See [Tides](https://hf.co/papers/2402.99901) here',
    '[7](https://hf.co/login?next=tides) up',
    'Upvote 7 [GitHub 1.2k](https://github.com/tide-lab/tides) arXiv',
    '[Tides](papers)',
    '[Tides](/tide-lab)',
    '[Tides](#papers)',
    '[Tides](../tide-lab)',
    '[Tides](<https://hf.co>)',
    '[GitHub 1.2k](https://github.com/tide-lab/tides)',
    '![](https://hf.co/tide.png)',
    '![Tides](data:image/png)',
    '[Tides](\n  /papers)',
    // The title of a card.
    'Ebb\n### [Tides [Extended]](https://arxiv.org/abs/2402.99901)\nFog',
    '12. [Tides](https://arxiv.org/abs/2402.99901)',
    '[a][1] [b][2] [c][3]',
    '[a][] [b][] [c][]',
    '[a][1] [b][2] [c][3] [4][5]',
    '[123456][] [123456][] [123456][]',
  ])('stand in %j', (text) => {
    expect(measure(text).links).toBe(true)
  })

  it.each([
    '[Tides] (/papers)',
    // Words of an abstract.
    'Our [code](https://github.com/tide-lab/tides) is public.',
    'Our\n[code](https://github.com/tide-lab/tides) is public.',
    'See the\ncode at [code](https://github.com/tide-lab/tides)',
    'Write a [mail](mailto:fern@hf.co)',
    '![Tides]()',
    '[Tides](4 authors)',
    '[a][1] [b][2]',
    '[1][2] [3][4] [5][6]',
    '[12345][2] [12345][4] [12345][6]',
    '[1][2] [a][1] [b][2]',
    'a](b][c',
  ])('do not stand in %j', (text) => {
    expect(measure(text).links).toBe(false)
  })
})

describe('targets in brackets', () => {
  it.each<[text: string, bareTargets: boolean, targetsFirst: boolean]>([
    ['Tides [/papers]', true, false],
    ['Tides [http://hf.co]', true, false],
    ['[/papers]Tides', true, true],
    ['[http://hf.co]Tides', true, true],
    ['[file:///papers]Tides', true, true],
    ['Tides [file://localhost/login]', true, false],
    ['[file:///home/ada]Tides', false, false],
    ['[/papers]', true, false],
    ['[/papers] Tides', true, false],
    ['[/papers]Low\nTides [/papers]', true, false],
    ['[/papers]Low\n[/papers]Low\nTides [/papers]', true, true],
    ['[/papers]Low\nTides[/papers]', true, false],
    ['Å[/papers]\n[/papers]Low', true, false],
    ['[/papers]Low\nTides  [/papers]', true, true],
    ['[/papers]Low\n[/papers]\n[/papers]', true, true],
    ['[/papers][/papers][/papers]Low', true, false],
    [`[/papers${'x'.repeat(1994)}]Low`, true, true],
    [`[/papers${'x'.repeat(1995)}]Low`, true, false],
    ['[papers]', false, false],
    ['[/]', false, false],
    ['Tides [https://huggingface.co/papers/2402.99901]', true, false],
    ['Tides [https://cdn-avatars.huggingface.co/a.png]', true, false],
    ['Tides [http://hf.co/ada]', true, false],
    // Words of a paper.
    ['Low [https://a.org] Ebb [https://b.org] Tides [https://c.org]', false, false],
    ['Prompts end with [/INST]', false, false],
    ['[/low tide]', false, false],
    ['[/low[tide', false, false],
  ])('in %j', (text, bareTargets, targetsFirst) => {
    expect(measure(text)).toMatchObject({ bareTargets, targetsFirst })
  })
})

describe('numbers', () => {
  it('are those that count upwards', () => {
    const marks = new Map([
      [0, '1'],
      [5, '2'],
      [10, '3'],
      [15, '4'],
    ])
    expect(measure('[1]a [2]b [3]c [4]d').numbers).toEqual({ marks, areBehind: false })
  })

  it('are none that define links', () => {
    expect(measure('[1]: /a\n[2]: /b\n[3]: /c\n[4]: /d').numbers).toBeNull()
    expect(measure('[1] /a\n[2] /b\n[3] /c\n[4] /d').numbers).toBeNull()
  })
})

describe('entities', () => {
  it.each([
    'Low &amp; Tide',
    'Low &lt; Tide',
    'Low &gt; Tide',
    'Low &quot; Tide',
    'Low &nbsp; Tide',
    'Low &middot; Tide',
    'Low &apos; Tide',
    'Low &bull; Tide',
    'Low &rsquo; Tide',
    'Low &ndash; Tide',
    'Low &hellip; Tide',
    'Low &#39; Tide',
    'Low &#x27; Tide',
    'Low &#X2f; Tide',
    'Low & Tide &#39;',
    `Low & Tide &amp; ${LINK}`,
    'Low & Tide &amp; <br>',
    'Low &Tide &amp;',
    'Low& Tide &amp;',
  ])('stand in %j', (text) => {
    expect(measure(text).entities).toBe(true)
  })

  it.each(['Low & Tide', 'Low &amp Tide', 'Low &ebb Tide', 'Low &#; Tide', '&#xg;'])(
    'do not stand in %j',
    (text) => {
      expect(measure(text).entities).toBe(false)
    },
  )
})

describe('highlighted words', () => {
  it.each<[text: string, mark: string]>([
    ['==a== ==b== ==c==', '='],
    ['==low-tide== x==Ébb==y ==7==', '='],
    [`==${'x'.repeat(40)}== ==b== ==c==`, '='],
    ['Low **a** and **b** or **c** x', '*'],
    ['Low **low-tide** and **Ébb** or **7** x', '*'],
    [`Low **${'x'.repeat(40)}** and **b** or **c** x`, '*'],
    ['==a== ==b== ==c== a **a** b **b** c **c** x', '='],
    ['==a== ==b== a **a** b **b** c **c** x', '*'],
  ])('stand in %j', (text, mark) => {
    expect(measure(text).highlight).toBe(mark.charCodeAt(0))
  })

  it.each([
    '==a== ==b==',
    '==a b== ==c d== ==e f==',
    '== a == b == c ==',
    '=a= =b= =c=',
    `==${'x'.repeat(41)}== ==b== ==c==`,
    'Low **a** and **b** x',
    '**a**\n**b**\n**c** x',
    'Low **a**, **b**, **c** x',
    'Low **a b** and **c d** or **e f** x',
    `Low **${'x'.repeat(41)}** and **b** or **c** x`,
  ])('do not stand in %j', (text) => {
    expect(measure(text).highlight).toBeNull()
  })
})

describe('attributes', () => {
  it.each([
    '[a]{.b} [c]{.d} [e]{.f}',
    '[a](/b){.c} [d](/e){#f} ![g](/h){: .i}',
    '[a]{:.b} [c]{: .d} [e]{:#f}',
    '::: a\n::: {.b}\n:::: {.c}',
    '::: a\n:::::: b\n::: .c',
    '{: .a}\n{: .b}\n{: .c}',
    '## a {#b}\n## c {#d}\n## e {#f}',
    '[A]{.B} [C]{.D} [E]{.F}',
    '[a]{.b} [c]{.d}',
    '[a]{.b}\n::: e',
    '[a](/b){target=_blank} [c](/d){:rel="e"}',
    '[a](/b){class: c} [d](/e){id: f}',
  ])('stand in %j', (text) => {
    expect(measure(text).attributes).toBe(true)
  })

  it.each([
    '[a]{.b}',
    '[a] {.b} [c] {.d} [e] {.f}',
    '[a]{b} [c]{d} [e]{f}',
    '[a]{.1} [c]{.2} [e]{.3}',
    'x ::: a\nx ::: b\nx ::: c',
    ':: a\n:: b\n:: c',
    ':::  a\n:::  b\n:::  c',
    'x {: .a} {: .b} {: .c}',
    'a{#b} c{#d} e{#f}',
    '\\sqrt[n]{x=1} p(y){a=2} \\sqrt[m]{z: 3}',
  ])('do not stand in %j', (text) => {
    expect(measure(text).attributes).toBe(false)
  })
})

const MARKS = '`*_[]()#+-.!~<>&"\'^@=$'

describe('escapes', () => {
  it.each<[name: string, text: string]>([
    ['links', `${LINK} \\- {}`],
    ['tags', 'Low</p> \\- {}'],
    ['three headings', `${HEADINGS}\\- {}`],
    ['three indented ones', `  # a\n\t# b\n    # c\n\\- {}`],
  ])('may stand in a text with %s', (_, text) => {
    expect(measure(text).escapable).toBe(MARKS)
  })

  it.each<[name: string, text: string]>([
    ['no markup', 'Low \\- Tide'],
    ['no backslash', `${LINK} - Tide`],
    ['two headings', '# a\n# b\n\\-'],
    ['numbered links', '[1]a [2]b [3]c [4]d \\-\n1. https://hf.co'],
    ['marks that are no headings', '#a\n####### b\nx # c\n # d\n#  e\n\\-'],
  ])('do not stand in a text with %s', (_, text) => {
    expect(measure(text).escapable).toBeNull()
  })

  it.each([
    '\\-\n\\-\n  \\+',
    '\\[IMG\\]\n\\[ \\]\n\\# x_1',
    'low\\_tide \\[Re\\] \\*all\\*',
    'low\\_tide, high\\_tide, ebb\\_tide',
  ])('stand in words that were written as Markdown: %j', (text) => {
    expect(measure(`${text} {}`).escapable).toBe(MARKS)
  })

  it.each([
    '\\-\n\\-\nLow \\-',
    'low\\_tide, high\\_tide',
    'low\\_tide, high\\_tide, ebb\\_tide, x_1',
    '\\{a\\} \\% \\|x\\|',
    '\\[x + y\n\\[x\n\\[a] b',
  ])('do not stand in %j', (text) => {
    expect(measure(text).escapable).toBeNull()
  })

  it.each<[printed: string, escapable: string]>([
    ['https\\://hf.co', `${MARKS}{}:`],
    ['\\-', `${MARKS}{}`],
    ['\\{ \\}', `${MARKS}{}`],
    ['{ \\}', `${MARKS}}`],
    ['the set $\\{0, 1\\}$', MARKS.slice(0, -1)],
    ['\\{ }', `${MARKS}{`],
    ['\\{ {', `${MARKS}}`],
    ['\\|', `${MARKS}{}|`],
    ['\\| |', `${MARKS}{}`],
    ['| \\|', `${MARKS}{}`],
    ['\\| \\alpha', `${MARKS}{}`],
    ['\\| { }', `${MARKS}|`],
    ['\\\\(', `${MARKS}\\{}|%,;:?`],
    ['\\\\( { } |', `${MARKS}\\%,;:?`],
    ['\\\\\\| { } |', `${MARKS}\\|%,;:?`],
    ['\\\\alpha \\% %', `${MARKS}\\{}|,;:?`],
    ['a \\\\ b', `${MARKS}{}`],
    ['a \\\\[2pt] b', `${MARKS}{}`],
    ['1\\\\0', `${MARKS}{}`],
    ['\\$5', `${MARKS}{}`],
    ['\\$5 and $6', `${MARKS.slice(0, -1)}{}`],
    ['\\$5\n$6', `${MARKS.slice(0, -1)}{}`],
  ])('in a text with %j are %j', (printed, escapable) => {
    expect(measure(`${LINK} ${printed}`).escapable).toBe(escapable)
  })

  it('of braces need a text that does not begin with one', () => {
    expect(measure(`{ ${LINK} \\-`).escapable).toBe(`${MARKS}}`)
  })
})
