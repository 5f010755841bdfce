import { describe, expect, it } from 'vitest'
import { findMarkup } from '../../src/source/find-markup'
import type { Line } from '../../src/source/line'
import { splitLines } from '../../src/source/split-lines'
import { stripMarkup } from '../../src/source/strip-markup'
import { makeLine, numberCarriers } from '../make-line'

const PAGE = 'https://huggingface.co/papers/2402.99901'

function strip(text: string): Line[] {
  const rawLines = splitLines(text)
  return numberCarriers(stripMarkup(text, rawLines, findMarkup(text, rawLines)))
}

/** The words of the lines, each behind its block mark and a bar. */
const words = (text: string) => strip(text).map(({ prefix, text }) => `${prefix}|${text}`)

/** The words of the lines with the blank lines above each. */
const gaps = (text: string) => strip(text).map(({ gap, text }) => [gap, text])

describe('a line without markup', () => {
  it('is what it was', () => {
    expect(strip('Low Tide')).toEqual([makeLine('Low Tide')])
    expect(strip('')).toEqual([])
  })

  it('loses the space around it', () => {
    expect(strip('  Low Tide   ')).toEqual([
      makeLine('Low Tide', { from: 2, start: 2, end: 10, indent: 2, width: 10 }),
    ])
  })

  it.each([9, 11, 12, 0xa0, 0xfeff, 0x3000, 0x2000, 0x2009, 0x200b, 0x200f, 0x2028, 0x202f])(
    'loses space around it: U+%i',
    (code) => {
      const space = String.fromCharCode(code)
      const [line] = strip(`${space}Tide${space}`)
      expect(line).toEqual(makeLine('Tide', { from: 1, start: 1, end: 5, indent: 1, width: 5 }))
    },
  )

  it.each([8, 14, 0x1fff, 0x2010, 0x2027, 0x2030])('keeps other characters around it: U+%i', (code) => {
    const mark = String.fromCharCode(code)
    expect(strip(`${mark}Tide${mark}`)[0]?.text).toBe(`${mark}Tide${mark}`)
  })

  it.each<[text: string, expected: string, map: number[] | null]>([
    ['Low  Tide', 'Low Tide', [0, 0, 4, 5]],
    ['Low\tTide', 'Low Tide', null],
    ['Low\vTide', 'Low Tide', null],
    ['a\tb', 'a b', null],
    ['Low \u00a0 Tide', 'Low Tide', [0, 0, 4, 6]],
    ['Low Tide\u3000Masks', 'Low Tide Masks', null],
    ['a  b\tc', 'a b c', [0, 0, 2, 3]],
  ])('has single spaces: %j', (text, expected, map) => {
    expect(strip(text)).toEqual([makeLine(expected, { end: text.length, width: text.length, map })])
  })

  it('has single spaces, as the lines around it', () => {
    const texts = strip('Low Tide\nLow  Tide\nLow Tide\nEbb\tand  flow\n\nLow Tide\tLow\nEbb').map((line) => [
      line.text,
      line.map !== null,
    ])
    expect(texts).toEqual([
      ['Low Tide', false],
      ['Low Tide', true],
      ['Low Tide', false],
      ['Ebb and flow', true],
      ['Low Tide Low', false],
      ['Ebb', false],
    ])
  })

  it('knows the blank lines above', () => {
    expect(gaps('Low\nTide\n\nEbb\n \n\t\n\nFlow\n\nMasks')).toEqual([
      [0, 'Low'],
      [0, 'Tide'],
      [1, 'Ebb'],
      [3, 'Flow'],
      [1, 'Masks'],
    ])
  })
})

describe('block marks', () => {
  it.each(['#', '###', '######', '*', '+', '-', '•', '◦', '▪', '‣', '●', '○', '■', '>', '|'])(
    'are set apart: %s',
    (mark) => {
      expect(strip(`  ${mark} Tides`)).toEqual([
        makeLine('Tides', {
          from: 2,
          start: 3 + mark.length,
          end: 8 + mark.length,
          indent: 2,
          width: 8 + mark.length,
          prefix: `${mark} `,
        }),
      ])
    },
  )

  it.each([
    ['> > Tides', '> > |Tides'],
    ['- - - Tides', '- - - |Tides'],
    ['- ## Tides', '- ## |Tides'],
    ['## - Tides', '## |- Tides'],
    ['•  Tides', '•  |Tides'],
    ['•\tTides', '•\t|Tides'],
    ['• \u00a0Tides', '• \u00a0|Tides'],
    ['## \u00a0Tides', '## \u00a0|Tides'],
    ['• -', '• |-'],
    ['- 4 authors', '- |4 authors'],
    ['Tides ##', '|Tides ##'],
    ['####### Tides', '|####### Tides'],
    ['-Tides', '|-Tides'],
    ['•Tides', '|•Tides'],
    ['· Tides', '|· Tides'],
    ['a # Tides', '|a # Tides'],
    ['1 - Tides', '|1 - Tides'],
    ['-', '|-'],
    ['- ', '|-'],
    ['--  ', '|--'],
    ['7  ', '|7'],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual([expected])
  })

  it.each([
    '•',
    '•  ',
    '• ◦',
    '•\t●',
    '•• ◦◦',
    '••  ◦',
    '*',
    '**',
    '+',
    '-  ',
    '>',
    '> >',
    '|',
    '||',
    '##',
    '##   ',
  ])('without words are no line: %j', (text) => {
    expect(gaps(`Low\n${text}`)).toEqual([[0, 'Low']])
  })

  it.each([
    ['Low\n•\nTide', 1],
    ['Low\n-  \nTide', 1],
    ['Low\n\n> >\nTide', 2],
    ['Low\n##\nTide', 0],
    ['Low\n\n##\n\nTide', 2],
  ])('without words count as blank lines, but for those of headings: %j', (text, gap) => {
    expect(gaps(text)).toEqual([
      [0, 'Low'],
      [gap, 'Tide'],
    ])
  })

  it.each([
    ['##\nTide', ['## |Tide']],
    ['##\n \nTide', ['## |Tide']],
    ['• ##\nTide', ['## |Tide']],
    ['##\n- Tide', ['## - |Tide']],
    ['##\nTide\nEbb', ['## |Tide', '|Ebb']],
    ['##\n---\nTide', ['|Tide']],
    ['#######\nTide', ['|#######', '|Tide']],
  ])('of a heading whose words stand below: %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('headings that are closed as they are opened', () => {
  const habit = '\n\n# a #\n# b #\n# c #'

  it.each([
    ['### Tides ###', ['### |Tides']],
    ['- # Tides  #', ['- # |Tides']],
    ['## Learning C#', ['## |Learning C#']],
    ['## Low # Tide', ['## |Low # Tide']],
    ['## Tides ###', ['## |Tides ###']],
    ['Tides ##', ['|Tides ##']],
    ['## Low\nTide ##\nEbb ##', ['## |Low', '|Tide', '|Ebb ##']],
    ['## Low\n\nTide ##', ['## |Low', '|Tide ##']],
    ['## Low ##\nTide ##', ['## |Low', '|Tide ##']],
    ['## Low\n- Tide ##', ['## |Low', '- |Tide ##']],
    ['[]\n## [] ##\nTide', ['|Tide']],
    ['[]\n## []\nTide', ['|Tide']],
  ])('lose the mark where that is a habit: %j', (text, expected) => {
    expect(words(text + habit).slice(0, -3)).toEqual(expected)
  })

  it('may close with any number of marks, spaces behind them and the end of the text', () => {
    expect(words('### a ###\n\n## b ## \t\n\n# c #')).toEqual(['### |a', '## |b', '# |c'])
  })

  it('leave a blank line where they hold no words', () => {
    expect(gaps(`[]\nLow\n## [] ##\nTide${habit}`).slice(0, 2)).toEqual([
      [1, 'Low'],
      [1, 'Tide'],
    ])
  })
})

describe('a dash with spaces behind it', () => {
  it('is an empty item of a list where other lines have none', () => {
    expect(words('Low\n-  \nTide')).toEqual(['|Low', '|Tide'])
    expect(words('a [Low](/a)\n-  \nTide')).toEqual(['|a Low', '|Tide'])
  })

  it('is the dash of no upvotes where the line above has them, too', () => {
    expect(words('Low  \n-  \nTide  ')).toEqual(['|Low', '|-', '|Tide'])
    expect(words('Low \n-  \nTide')).toEqual(['|Low', '|Tide'])
    // The target breaks the line behind the number.
    expect(words('4 [/papers/2402.99901#community]  \n-  \nTide  ')).toEqual(['|4', '|-', '|Tide'])
  })
})

it('takes a hard space behind a mark for a space', () => {
  expect(words('###\u00a0Low\n-\u00a0Tide')).toEqual(['###\u00a0|Low', '-\u00a0|Tide'])
})

describe('rules', () => {
  it('are longer than a list with a dash', () => {
    expect(words('Low\n- -\nTide')).toEqual(['|Low', '- |-', '|Tide'])
  })

  it.each([
    '---',
    '===',
    '***',
    '___',
    '~~~',
    '───',
    '━━━',
    '═══',
    '= = =',
    '-=*',
    '***--***',
    ':::',
    '::: a b',
    '```',
    '```js',
    '|---|:--|',
    '|- -|',
    '|---',
    '|:-|:-',
    '|>|',
    '[',
    ']',
    '- - -',
    '* * * *',
    '_ _ _',
    '| --- | :---: |',
    '| :---: | --- |',
    '|---|',
  ])('are no line: %s', (rule) => {
    expect(gaps(`Low\n${rule}\nTide`)).toEqual([
      [0, 'Low'],
      [1, 'Tide'],
    ])
  })

  it.each(['---', '-_-', '```js', '|---|'])('are words of a heading: %s', (rule) => {
    expect(words(`### ${rule}\nTide`)).toEqual([`### |${rule}`, '|Tide'])
  })

  it('are none behind the mark of a heading whose emphasis goes on below', () => {
    expect(words('### **\nTide')).toEqual(['|Tide'])
  })

  it('are no line far down in a text', () => {
    expect(gaps(`${'x'.repeat(20_000)}\n- - -\nTide`)[1]).toEqual([1, 'Tide'])
  })

  it('are as wide as a page may be', () => {
    const rule = '-'.repeat(19_999)
    expect(words(rule)).toEqual([])
    expect(words(`${rule}-`)).toEqual([`|${rule}-`])
    expect(words(`|${rule}`)).toEqual([`||${rule}`])
  })

  it.each([
    '-',
    '--',
    '**-**',
    '*-*',
    '_-_',
    '__--__',
    '==',
    '```a```',
    '---a',
    'a---',
    ':: a',
    '``js',
    '||a',
    '(---',
    '(- - -',
    '(•',
  ])('are no words: %s is none', (text) => {
    expect(words(text)).toEqual([`|${text}`])
  })
})

describe('marks of pictures', () => {
  it('are taken from the start of a line', () => {
    const [, line] = strip('[]\n  [] [x] Tides\n')
    expect(line).toBeUndefined()
    expect(strip('[]\n  [] [x] Tides\n')).toEqual([
      makeLine('Tides', { from: 5, start: 12, end: 17, indent: 2, width: 14, gap: 1 }),
    ])
  })

  it.each([
    ['[]\nLow[] Tide', ['|Low Tide']],
    ['[]\nLow [] Tide', ['|Low Tide']],
    ['[]\nTide []', ['|Tide']],
    ['[]\n- [x] Tide', ['- |Tide']],
    ['[]\n[IMG]Tide', ['|Tide']],
    ['[]\n[IMG]  Tide', ['|Tide']],
    ['[]\n[IMG] Tide', ['|Tide']],
    ['[]\n[] ☐', []],
    // A tool that writes HTML may write the bracket as an entity.
    ['[]\n<em>Low</em> &#91;&#93; Tide', ['|Low Tide']],
    ['[]\n- [ ]', []],
    ['Low [] Tide', ['|Low [] Tide']],
    ['[] Tide', ['|[] Tide']],
    ['[] 4 authors', ['|4 authors']],
    ['• [x] 4 authors', ['• |4 authors']],
  ])('in %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('stand before abstracts', () => {
    const abstract = 'x'.repeat(19_996)
    expect(words(`[]\n[] ${abstract}`)).toEqual([`|${abstract}`])
    expect(words(`[]\n[] ${abstract}x`)).toEqual([`|[] ${abstract}x`])
  })

  it('leave a map', () => {
    expect(strip('[]\nLow[] Tide []')).toEqual([
      makeLine('Low Tide', { from: 3, start: 3, end: 16, width: 13, gap: 1, map: [0, 3, 3, 8] }),
    ])
    expect(strip('[]\nLow [] Tide')).toEqual([
      makeLine('Low Tide', { from: 3, start: 3, end: 14, width: 11, gap: 1, map: [0, 3, 4, 10] }),
    ])
    expect(strip('[]\n[IMG]Tide')[0]).toMatchObject({ start: 3, end: 12, map: [0, 8] })
    expect(strip('[]\nTide []')[0]).toMatchObject({ start: 3, end: 10, map: null })
  })
})

describe('cuts', () => {
  const link = (start: number, end: number, url: string) => ({ start, end, url })

  it('leave the words and where they come from', () => {
    expect(strip('See [Low](/a) Tide')).toEqual([
      makeLine('See Low Tide', {
        end: 18,
        width: 18,
        links: [link(4, 7, '/a')],
        map: [0, 0, 4, 5, 7, 13],
      }),
    ])
  })

  it('leave no map where they stand around the words', () => {
    expect(strip('  [Low Tide](/a)')).toEqual([
      makeLine('Low Tide', {
        from: 3,
        start: 3,
        end: 11,
        indent: 2,
        width: 16,
        carrier: 0,
        target: '/a',
        links: [link(0, 8, '/a')],
      }),
    ])
  })

  it('leave the indent of their line', () => {
    expect(strip('Low\n  See [Tide](/a)').map(({ indent }) => indent)).toEqual([0, 2])
  })

  it('leave what stands in their place', () => {
    expect(strip('May 29[6](/a)')).toEqual([
      makeLine('May 29 6', { end: 8, width: 13, links: [link(7, 8, '/a')] }),
    ])
    expect(strip('Low &amp; Tide')).toEqual([
      makeLine('Low & Tide', { end: 14, width: 14, map: [0, 0, 5, 9] }),
    ])
    expect(strip('&lt;Tide&gt; &lt;b')[0]).toMatchObject({ text: '<Tide> <b', from: 0, start: 0, end: 18 })
  })

  it('one behind the other leave one piece', () => {
    expect(strip('See <em><b>Low</b></em> Tide')).toEqual([
      makeLine('See Low Tide', { end: 28, width: 28, map: [0, 0, 4, 11, 7, 23] }),
    ])
  })

  it('count for the width of their line, and the space at its end with them', () => {
    expect(strip('Low  \n[Tide](/a) \nEbb').map(({ width }) => width)).toEqual([3, 11, 3])
  })

  it('leave single spaces', () => {
    expect(strip('Low [ Tide ](/a) Ebb')).toEqual([
      makeLine('Low Tide Ebb', {
        end: 20,
        width: 20,
        links: [link(4, 9, '/a')],
        map: [0, 0, 4, 6, 9, 17],
      }),
    ])
  })

  it.each([
    ['See [Low](/a)\tTide', 'See Low Tide'],
    ['See [Low](/a)  Tide', 'See Low Tide'],
    ['a\t[b](/a)', 'a b'],
    ['a  [b](/a)', 'a b'],
    ['a \t[b](/a)', 'a b'],
  ])('leave single spaces where the capture has others: %j', (text, expected) => {
    expect(strip(text)[0]?.text).toBe(expected)
  })

  it('set block marks apart behind them', () => {
    expect(strip('<em>## Low</em> Tide')).toEqual([
      makeLine('Low Tide', { from: 4, start: 7, end: 20, width: 20, prefix: '## ', map: [0, 7, 3, 15] }),
    ])
  })

  it.each<[text: string, expected: [gap: number, text: string][]]>([
    [
      'Low<br>Tide',
      [
        [0, 'Low'],
        [0, 'Tide'],
      ],
    ],
    [
      'Low<br><br>Tide',
      [
        [0, 'Low'],
        [0, 'Tide'],
      ],
    ],
    ['\n<br>Tide', [[1, 'Tide']]],
    ['\n <br>Tide', [[1, 'Tide']]],
    [
      'Low<p>Tide</p>Ebb',
      [
        [0, 'Low'],
        [1, 'Tide'],
        [1, 'Ebb'],
      ],
    ],
    ['<p>Tide</p>', [[1, 'Tide']]],
    ['\n\n\n<p>Tide</p>', [[3, 'Tide']]],
    [
      '\n\n\nLow<p>Tide</p>',
      [
        [3, 'Low'],
        [1, 'Tide'],
      ],
    ],
    [
      'Low<br><p>Tide<br>Ebb',
      [
        [0, 'Low'],
        [1, 'Tide'],
        [0, 'Ebb'],
      ],
    ],
    [
      'Low</p>\nTide',
      [
        [0, 'Low'],
        [0, 'Tide'],
      ],
    ],
    [
      'Low\n<br>\nTide',
      [
        [0, 'Low'],
        [1, 'Tide'],
      ],
    ],
    [
      'Low\n<em></em>\n\nTide',
      [
        [0, 'Low'],
        [2, 'Tide'],
      ],
    ],
    [
      'Low\n<em></em>\nTide',
      [
        [0, 'Low'],
        [1, 'Tide'],
      ],
    ],
    [
      'Low\n<!-- a\nb\n\nc -->\nTide',
      [
        [0, 'Low'],
        [4, 'Tide'],
      ],
    ],
    [
      'Low <!-- a\nb --> Tide\nEbb',
      [
        [0, 'Low'],
        [0, 'Tide'],
        [0, 'Ebb'],
      ],
    ],
    [
      '[Low](/a\nb) Tide [Ebb](/c)',
      [
        [0, 'Low'],
        [0, 'Tide Ebb'],
      ],
    ],
    [
      'Low<!-- a\nb -->\n[Ebb](/c)',
      [
        [0, 'Low'],
        [1, 'Ebb'],
      ],
    ],
    [
      '<!-- a\n-->\n[Ebb](/c)\nLow',
      [
        [2, 'Ebb'],
        [0, 'Low'],
      ],
    ],
    [
      'Low<br>• <br>Tide',
      [
        [0, 'Low'],
        [0, 'Tide'],
      ],
    ],
    [
      '[4 authors](/a)Ebb',
      [
        [0, '4 authors'],
        [0, 'Ebb'],
      ],
    ],
  ])('break lines: %j', (text, expected) => {
    expect(gaps(text)).toEqual(expected)
  })

  it('take the lines of definitions', () => {
    expect(gaps('[Low]\n\n[low]: /a\nTide')).toEqual([
      [0, 'Low'],
      [2, 'Tide'],
    ])
  })

  it('of definitions leave nothing below them', () => {
    expect(words('[Low]\n\n[low]: /a?b&amp;c\nTide &lt; Ebb')).toEqual(['|Low', '|Tide < Ebb'])
  })

  it('of a backslash make a word of the mark behind', () => {
    const habit = '\n\n[a](/a)'
    expect(words(`\\# Tides${habit}`)[0]).toBe('|# Tides')
    expect(words(`\\- Tides${habit}`)[0]).toBe('|- Tides')
    expect(words(`- \\# Tides${habit}`)[0]).toBe('- |# Tides')
    expect(words('\\# Tides')[0]).toBe('|\\# Tides')
  })

  it('leave the mark of a plain line as it is', () => {
    expect(words('a\\\n- Tides [a](/a)')).toEqual(['|a', '- |Tides a'])
  })
})

describe('words behind markup that goes on below', () => {
  /** The words of the lines with the blank lines above, and whether they go on right behind the words above. */
  const glued = (text: string) => strip(text).map(({ gap, text, isGlued }) => [gap, text, isGlued])

  it.each<[text: string, lines: [gap: number, text: string, isGlued: boolean][]]>([
    [
      'Multi-<span\nclass="a">Low</span> Tide',
      [
        [0, 'Multi-', false],
        [0, 'Low Tide', true],
      ],
    ],
    [
      '(<span\nclass="a">Low</span>\nTide)',
      [
        [0, '(', false],
        [0, 'Low', true],
        [0, 'Tide)', false],
      ],
    ],
    // Lines that markup takes whole.
    [
      'Multi-<span\nclass="a"\nid="b"\n>Low</span>',
      [
        [0, 'Multi-', false],
        [0, 'Low', true],
      ],
    ],
    [
      'Multi-<span\nclass="a"><b>Low</b></span>',
      [
        [0, 'Multi-', false],
        [0, 'Low', true],
      ],
    ],
    // A space stands in front of it or behind it.
    [
      'Multi <span\nclass="a">Low</span>',
      [
        [0, 'Multi', false],
        [0, 'Low', false],
      ],
    ],
    [
      'Multi<span\nclass="a"> Low</span>',
      [
        [0, 'Multi', false],
        [0, 'Low', false],
      ],
    ],
    [
      'Multi<span class="a">\nLow</span>',
      [
        [0, 'Multi', false],
        [0, 'Low', false],
      ],
    ],
    // A blank line stands inside of it.
    [
      'Multi-<span\n\nclass="a">Low</span>',
      [
        [0, 'Multi-', false],
        [1, 'Low', false],
      ],
    ],
    // Nothing does.
    ['<span\nclass="a">Low</span>', [[1, 'Low', false]]],
    [
      'a <br>\nMulti<br\nclass="a">Low',
      [
        [0, 'a', false],
        [0, 'Multi', false],
        [0, 'Low', false],
      ],
    ],
    [
      'Multi-<span\nclass="a">Low<br>Tide</span>',
      [
        [0, 'Multi-', false],
        [0, 'Low', true],
        [0, 'Tide', false],
      ],
    ],
  ])('%j', (text, lines) => {
    expect(glued(text)).toEqual(lines)
  })
})

describe('a cut at the end of a line', () => {
  /** The lines of a text with cuts that are given. */
  const cut = (text: string, ...cuts: [start: number, end: number, insert: string][]) =>
    stripMarkup(text, splitLines(text), {
      cuts: cuts.map(([start, end, insert]) => ({ start, end, insert })),
      links: [],
      images: [],
      furniture: new Set(),
      endsInLink: false,
    }).map(({ text, width, isGlued }) => [text, width, isGlued])

  it('that is the line break takes no room on either line', () => {
    expect(cut('Low  \nTide ', [5, 6, ''])).toEqual([
      ['Low', 3, false],
      ['Tide', 4, false],
    ])
  })

  it('that begins with the line break glues no words together, unlike one that begins in front of it', () => {
    expect(cut('Low<b\n>Tide', [3, 7, ''])).toEqual([
      ['Low', 5, false],
      ['Tide', 5, true],
    ])
    expect(cut('<b>Low\n  Tide', [0, 3, ''], [6, 9, ''])).toEqual([
      ['Low', 6, false],
      ['Tide', 6, false],
    ])
  })
})

describe('links', () => {
  const attached = (text: string) =>
    strip(text).map(({ text, carrier, target, links }) => [
      text,
      carrier,
      target,
      links.map(({ start, end, url }) => [text.slice(start, end), url]),
    ])

  it.each<[text: string, expected: unknown[][]]>([
    [
      '[Low](/a) Tide\nEbb',
      [
        ['Low Tide', 0, '/a', [['Low', '/a']]],
        ['Ebb', null, null, []],
      ],
    ],
    [
      'Low [Tide](/a)\n[Ebb](/b)',
      [
        ['Low Tide', null, null, [['Tide', '/a']]],
        ['Ebb', 0, '/b', [['Ebb', '/b']]],
      ],
    ],
    [
      '[Low\nTide](/a)\nEbb',
      [
        ['Low', 0, '/a', [['Low', '/a']]],
        ['Tide', 0, '/a', [['Tide', '/a']]],
        ['Ebb', null, null, []],
      ],
    ],
    [
      'Low [Tide\nEbb\nFlow](/a) a',
      [
        ['Low Tide', null, null, [['Tide', '/a']]],
        ['Ebb', 0, '/a', [['Ebb', '/a']]],
        ['Flow a', 0, '/a', [['Flow', '/a']]],
      ],
    ],
    [
      '[a](/a) [b](/b) c',
      [
        [
          'a b c',
          0,
          '/a',
          [
            ['a', '/a'],
            ['b', '/b'],
          ],
        ],
      ],
    ],
    [
      '[[4](/a) Tide](/b)',
      [
        [
          '4 Tide',
          0,
          '/b',
          [
            ['4 Tide', '/b'],
            ['4', '/a'],
          ],
        ],
      ],
    ],
    ['- [Low](/a)', [['Low', 0, '/a', [['Low', '/a']]]]],
    ['[- Low](/a)', [['Low', 0, '/a', [['Low', '/a']]]]],
    ['Low [![](/x.png)](/a) Tide', [['Low Tide', null, null, []]]],
    [
      'Low\n[ ](/a)\nTide',
      [
        ['Low', null, null, []],
        ['Tide', null, null, []],
      ],
    ],
    [
      '<a href="/a">Low<br>Tide</a>',
      [
        ['Low', 0, '/a', [['Low', '/a']]],
        ['Tide', 0, '/a', [['Tide', '/a']]],
      ],
    ],
  ])('in %j', (text, expected) => {
    expect(attached(text)).toEqual(expected)
  })

  it.each<[text: string, expected: string[]]>([
    ['[# Low](/a)', ['|# Low']],
    ['[• Low](/a)', ['|• Low']],
    ['[> Low](/a)', ['|> Low']],
    ['[* Low](/a)', ['* |Low']],
    ['[- Low](/a)', ['- |Low']],
    ['# [Low](/a)', ['# |Low']],
    ['# Low [/papers/a]', ['# |Low']],
    ['Ebb\n\n# Low [/papers/a]', ['|Ebb', '# |Low']],
    ['[a](/a)\n# Low\n[b](/b)', ['|a', '# |Low', '|b']],
    ['[a](/a) b\n[# Low](/b)', ['|a b', '|# Low']],
  ])('begin with no mark but that of a list: %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('are followed over 200 lines', () => {
    const lines = attached(`<a href="/a">${'Low\n'.repeat(201)}</a> [Tide](/b)`)
    expect(lines.slice(199, 202)).toEqual([
      ['Low', 0, '/a', [['Low', '/a']]],
      ['Low', null, null, []],
      ['Tide', 1, '/b', [['Tide', '/b']]],
    ])
  })

  it('of a picture above the words lead to the page of a paper', () => {
    expect(attached(`[![](/x.png)](${PAGE})\nTide`)).toEqual([['Tide', null, null, [['', PAGE]]]])
    expect(attached(`[![](/x.png)](${PAGE})\n\n[Tide](/a)`)).toEqual([
      [
        'Tide',
        0,
        '/a',
        [
          ['', PAGE],
          ['Tide', '/a'],
        ],
      ],
    ])
    expect(attached('[![](/x.png)](/a)\nTide')).toEqual([['Tide', null, null, []]])
  })

  it('of an address above the words lead to the page of a paper', () => {
    expect(attached(`[${PAGE}]\nTide`)).toEqual([['Tide', null, null, [['', PAGE]]]])
  })

  it('of words above are theirs alone', () => {
    expect(attached(`[Low](${PAGE})\nTide`)[1]).toEqual(['Tide', null, null, []])
  })
})

describe('pictures', () => {
  const alts = (text: string) => strip(text).map(({ text, alt }) => [text, alt])
  const habit = '[a](/a)\n'

  it.each<[text: string, expected: [text: string, alt: string | null][]]>([
    [
      '![A](/x.png) Tide\n\nEbb',
      [
        ['Tide', 'A'],
        ['Ebb', null],
      ],
    ],
    [
      'Tide ![A](/x.png)\n\nEbb',
      [
        ['Tide', 'A'],
        ['Ebb', null],
      ],
    ],
    ['![A](/x.png) Tide ![B](/x.png)', [['Tide', 'A']]],
    ['![A](/x.png) ![B](/x.png) Tide', [['Tide', 'B']]],
    ['Low ![A](/x.png) Tide ![B](/x.png)', [['Low Tide', 'A']]],
    ['![](/x.png) Tide', [['Tide', '']]],
    ['![A](/x.png)\nTide', [['Tide', 'A']]],
    ['![A](/x.png)\n![B](/x.png)\nTide', [['Tide', 'B']]],
    ['![A](/x.png)\n![](/x.png)\nTide', [['Tide', 'A']]],
    ['![A](/x.png)\n![B](/x.png) Tide', [['Tide', 'B']]],
    ['![A](/x.png)\n\nTide', [['Tide', null]]],
    ['![A](/x.png)\n \t\nTide', [['Tide', null]]],
    [
      'Low\n![A](/x.png)\n\nTide\n![B](/x.png)\nEbb',
      [
        ['Low', null],
        ['Tide', null],
        ['Ebb', 'B'],
      ],
    ],
    [`![A](/${'x'.repeat(591)})\nTide`, [['Tide', 'A']]],
    [`![A](/${'x'.repeat(592)})\nTide`, [['Tide', null]]],
  ])('in %j', (text, expected) => {
    expect(alts(habit + text)).toEqual([['a', null], ...expected])
  })
})
