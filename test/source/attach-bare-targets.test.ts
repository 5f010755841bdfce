import { describe, expect, it } from 'vitest'
import { attachBareTargets } from '../../src/source/attach-bare-targets'
import type { Line } from '../../src/source/line'
import { makeLine, numberCarriers } from '../make-line'

const SITE = 'https://huggingface.co'
const PAGE = `${SITE}/papers/2402.99901`
const LOGIN = `${SITE}/login?next=%2Fpapers%2F2402.99901`

/** Three lines with a target behind their words, which show the habit: bare, or in brackets. */
const habit = (open = '<', close = '>') =>
  ['A', 'B', 'C'].map((text) => makeLine(`${text} ${open}${PAGE}${close}`, { gap: 1 }))

type Row = [text: string, known?: Partial<Line>]

/** What becomes of lines in front of the three. */
function attach(rows: Row[], others = habit()): Line[] {
  const lines = rows.map(([text, known]) => makeLine(text, { gap: 1, ...known }))
  const attached = numberCarriers(attachBareTargets([...lines, ...others]))
  return attached.slice(0, attached.length - others.length)
}

const link = (start: number, end: number, url: string) => ({ start, end, url })

describe('an address of the site at the end of a text', () => {
  const long = `${'We sail with the tide. '.repeat(6)}See`

  it.each<[text: string, others?: Line[]]>([
    [`Code below. Paper: ${PAGE}`],
    [`Code below. Paper: ${PAGE}`, habit('', '')],
  ])('is a word of it: %j', (text, others = habit()) => {
    expect(attach([[text], [`<${PAGE}>`]], others)).toMatchObject([{ text, target: PAGE }])
  })

  it.each<[text: string, words: string, others?: Line[]]>([
    [`${long} ${PAGE}`, long],
    [`${long} ${PAGE}`, long, habit('', '')],
    [`Paper: <${PAGE}>`, 'Paper:'],
    [`Paper: <${PAGE}>`, 'Paper:', habit('(', ')')],
    [`See ${PAGE}`, 'See'],
  ])('is its target: %j', (text, words, others = habit()) => {
    expect(attach([[text]], others)).toMatchObject([{ text: words, target: PAGE }])
  })
})

describe('the habit', () => {
  const one = (others: Line[]) => attach([[`Tides <${PAGE}>`]], others)[0]?.text

  it.each<[name: string, others: Line[]]>([
    ['three lines with the first', habit().slice(1)],
    [
      'targets without a scheme',
      [makeLine('A <hf.co/papers/1>'), makeLine('B <huggingface.co/login?next=1>')],
    ],
    [
      'targets on a site with www',
      [makeLine('A <https://www.huggingface.co/join>'), makeLine('B <http://hf.co/papers/x>')],
    ],
    [
      'targets at the foot of a card',
      [
        makeLine('GitHub 12 <https://github.com/a/b> arXiv Page'),
        makeLine('arXiv Page <https://arxiv.org/abs/1>'),
      ],
    ],
    ['targets without a site', [makeLine('A </papers/1>'), makeLine('B </login?next=1>')]],
    ['targets at the end of long lines', [makeLine(`${'a '.repeat(300)}<${PAGE}>`), makeLine(`B <${PAGE}>`)]],
  ])('is shown by %s', (_, others) => {
    expect(one(others)).toBe('Tides')
  })

  it.each<[name: string, others: Line[]]>([
    ['the first line alone', []],
    ['targets elsewhere', [makeLine('A <https://example.org/papers/>'), makeLine('B <https://example.org>')]],
    ['pages of users', [makeLine(`A <${SITE}/ada>`), makeLine(`B <${SITE}/ada>`)]],
    ['targets in front of words', [makeLine(`<${PAGE}> A`), makeLine(`<${PAGE}> B`)]],
    ['targets glued to words', [makeLine(`A<${PAGE}>`), makeLine(`B<${PAGE}>`)]],
    ['targets without a path', [makeLine('A </papers>'), makeLine('B </login>')]],
    ['no targets', [makeLine('A'), makeLine('B')]],
  ])('is not shown by %s', (_, others) => {
    expect(one(others)).toBe(`Tides <${PAGE}>`)
  })

  it('may be brackets with a space inside', () => {
    expect(attach([[`Tides ( ${PAGE} )`], [`( ${LOGIN} )`]], habit('( ', ' )'))).toMatchObject([
      { text: 'Tides', target: PAGE },
    ])
    const foot = `Upvote ( ${LOGIN} ) GitHub 3 ( https://a.org/b )`
    expect(attach([[foot]], habit('( ', ' )'))).toMatchObject([{ text: 'Upvote GitHub 3' }])
  })

  it('is none without lines', () => {
    expect(attachBareTargets([])).toEqual([])
  })

  it.each<[open: string, close: string]>([
    ['<', '>'],
    ['[', ']'],
  ])('tells the bracket of targets elsewhere: %s', (open, close) => {
    const text = `Tides ${open}https://example.org${close}`
    expect(attach([[text]], habit(open, close))[0]).toMatchObject({
      text: 'Tides',
      target: 'https://example.org',
    })
    const other = open === '<' ? '(https://example.org)' : '<https://example.org>'
    expect(attach([[`Tides ${other}`]], habit(open, close))[0]?.text).toBe(`Tides ${other}`)
  })

  it('tells it at the foot of a card, too', () => {
    const foot = [
      makeLine('GitHub 12 <https://github.com/a/b> arXiv Page'),
      makeLine('arXiv Page <https://arxiv.org/abs/1>'),
    ]
    expect(attach([['Tides <https://example.org>']], foot)[0]?.text).toBe('Tides')
    expect(attach([['Tides [https://example.org]']], foot)[0]?.text).toBe('Tides [https://example.org]')
  })

  it('leaves addresses of the text in parentheses, which are no habit of tools alone', () => {
    const lines: [string][] = [
      ['Code (https://example.org) and data'],
      ['Tides (https://huggingface.co/ada)'],
    ]
    const [code, tides] = attach(lines, habit('(', ')'))
    expect(code?.text).toBe('Code (https://example.org) and data')
    expect(tides?.text).toBe('Tides')
  })

  it.each([`${SITE}/spaces/ada/tides`, 'hf.co/datasets/ada/tides', '/papers/2402.99901#community'])(
    'takes %s for a target in parentheses inside of a line, too',
    (url) => {
      expect(attach([[`Tides (${url}) Lab`]], habit('(', ')'))[0]?.text).toBe('Tides Lab')
    },
  )

  it('is shown by lines that are nothing but a target', () => {
    const lines = [makeLine(`Tides <${PAGE}>`), makeLine('A'), makeLine(PAGE), makeLine('B'), makeLine(PAGE)]
    expect(attachBareTargets(lines).map(({ text }) => text)).toEqual(['Tides', 'A', 'B'])
  })

  it('may be no bracket at all', () => {
    const bare = () => habit('', '')
    expect(attach([['Tides <https://example.org>']], bare())[0]?.text).toBe('Tides <https://example.org>')
    expect(attach([[`Tides ${PAGE}`]], bare())[0]).toMatchObject({ text: 'Tides', target: PAGE })
  })

  it('is the one of most lines', () => {
    const mixed = [...habit('', '').slice(1), ...habit()]
    expect(attach([['Tides <https://example.org>']], mixed)[0]?.text).toBe('Tides')
    const even = [...habit().slice(1), ...habit('', '').slice(1)]
    expect(attach([['Tides <https://example.org>']], even)[0]?.text).toBe('Tides <https://example.org>')
    const reversed = [...habit('', '').slice(1), ...habit().slice(1)]
    expect(attach([['Tides <https://example.org>']], reversed)[0]?.text).toBe('Tides <https://example.org>')
    const fewer = [...habit('', ''), ...habit().slice(1)]
    expect(attach([['Tides <https://example.org>']], fewer)[0]?.text).toBe('Tides <https://example.org>')
  })
})

describe('a target on a line of its own', () => {
  it('is put on the words above', () => {
    expect(attach([['Tides'], [PAGE]])).toEqual([
      makeLine('Tides', { gap: 1, carrier: 0, target: PAGE, links: [link(0, 5, PAGE)] }),
    ])
  })

  it.each([
    PAGE,
    `<${PAGE}>`,
    `(${PAGE})`,
    `[${PAGE}]`,
    '/papers/2402.99901',
    LOGIN,
    '/login?next=x',
    '/harbour-lab',
    `${SITE}/fern.k`,
    `${SITE}/papers/${'x'.repeat(270)}`,
  ])('may look like %s', (text) => {
    const [line, ...rest] = attach([['Tides'], [text]])
    expect(rest).toEqual([])
    expect(line?.target).toBe(text.replace(/[<>()[\]]/g, ''))
  })

  it.each([
    'https://example.org',
    'github.com/harbour-lab/tides',
    'arxiv.org/abs/1',
    `${PAGE} and`,
    `see ${PAGE.slice(8)} x`,
    `<${PAGE}> ${PAGE}`,
    '/a/b',
    '//x',
    'harbour-lab',
    `${SITE}/papers/${'x'.repeat(300)}`,
  ])('does not look like %s', (text) => {
    expect(attach([['Tides'], [text]]).map((line) => line.text)).toContain(text)
  })

  it.each(['Upvote', 'Upvote 7', 'GitHub 31.5k', 'arXiv Page', 'arXiv page'])(
    'may lead elsewhere below %s',
    (above) => {
      expect(attach([[above], ['https://example.org']])).toMatchObject([
        { text: above, target: 'https://example.org' },
      ])
    },
  )

  it.each(['GitHub repositories', 'An Upvote', 'The arXiv Page', 'Tides'])(
    'leads nowhere else below %j',
    (above) => {
      expect(attach([[above], ['https://example.org']])).toHaveLength(2)
    },
  )

  it('is the end of a sentence right below a colon', () => {
    expect(attach([['Models:'], [`${SITE}/ada`, { gap: 0 }]]).map(({ text }) => text)).toEqual([
      'Models:',
      `${SITE}/ada`,
    ])
    expect(attach([['Tides:'], [PAGE]])).toMatchObject([{ text: 'Tides:', target: PAGE }])
    expect(attach([['Tides: Ebb'], [PAGE, { gap: 0 }]])).toMatchObject([{ text: 'Tides: Ebb', target: PAGE }])
  })

  it('is the end of an address that is broken right above', () => {
    expect(attach([['See https://'], ['huggingface.co/papers/2402.99901', { gap: 0 }]])).toHaveLength(2)
    expect(attach([['Tides/'], [PAGE, { gap: 0 }]])).toMatchObject([{ text: 'Tides/', target: PAGE }])
  })

  it('leaves its place as a gap', () => {
    const lines = attach([
      ['Tides'],
      [PAGE, { gap: 2 }],
      ['Ebb', { gap: 1 }],
      [PAGE, { gap: 0 }],
      ['Flood', { gap: 0 }],
    ])
    expect(lines.map(({ text, gap }) => [text, gap])).toEqual([
      ['Tides', 1],
      ['Ebb', 4],
      ['Flood', 1],
    ])
  })

  it('gets a carrier of its own', () => {
    const lines = attach([['Tides'], [PAGE], ['Ebb'], [PAGE]])
    expect(lines.map(({ carrier }) => carrier)).toEqual([0, 1])
  })

  it('is put on all lines of the paragraph above, and no further', () => {
    const lines = attach([['Tides'], ['Ebb'], ['and flood', { gap: 0 }], [PAGE]])
    expect(lines.map(({ target, carrier }) => [target, carrier])).toEqual([
      [null, null],
      [PAGE, 0],
      [PAGE, 0],
    ])
  })

  it('is not put on a line that has a link', () => {
    const lines = attach([['Tides'], ['ebb', { gap: 0, carrier: 3, target: '/x' }], [PAGE]])
    expect(lines.map(({ target }) => target)).toEqual([null, '/x'])
  })

  it('keeps other links of the line', () => {
    const links = [link(1, 2, '/x')]
    expect(attach([['Tides', { links }], [PAGE]])[0]?.links).toEqual([link(1, 2, '/x'), link(0, 5, PAGE)])
  })

  it('is a line when nothing stands above', () => {
    expect(attachBareTargets([makeLine('/harbour'), ...habit()])[0]).toMatchObject({
      text: '/harbour',
      target: null,
    })
  })

  it('behind a dash is the target of the dash', () => {
    const links = [link(0, 1, '/x')]
    const lines = attach([
      ['Tides'],
      [LOGIN, { prefix: '- ', from: 20, start: 22, end: 90, links, map: [0, 22] }],
      ['Ebb'],
    ])
    expect(lines[1]).toEqual(
      makeLine('-', {
        gap: 1,
        from: 20,
        start: 20,
        end: 21,
        width: LOGIN.length,
        carrier: 0,
        target: LOGIN,
        links: [link(0, 1, LOGIN)],
      }),
    )
    expect(lines[2]).toMatchObject({ text: 'Ebb', gap: 1 })
  })

  it('behind a dash has a carrier of its own, too', () => {
    const lines = attach([['Tides'], [LOGIN, { prefix: '- ' }], ['Ebb'], [PAGE]])
    expect(lines.map(({ carrier }) => carrier)).toEqual([null, 0, 1])
  })

  it('behind another mark is a target', () => {
    expect(attach([['Tides'], [LOGIN, { prefix: '* ' }]])).toHaveLength(1)
  })
})

describe('a target behind the words of its line', () => {
  it('is taken off', () => {
    expect(attach([[`Tides <${PAGE}>`, { start: 10, end: 60 }]])).toEqual([
      makeLine('Tides', {
        gap: 1,
        start: 10,
        end: 15,
        width: PAGE.length + 8,
        carrier: 0,
        target: PAGE,
        links: [link(0, 5, PAGE)],
        map: [0, 10],
      }),
    ])
  })

  it.each<[text: string, rest: string, target: string]>([
    [`Tides   <${PAGE}>`, 'Tides', PAGE],
    [`Tides ${PAGE}`, 'Tides', PAGE],
    [`Tides (${PAGE})`, 'Tides', PAGE],
    ['Tides hf.co/papers/2402.99901', 'Tides', 'https://hf.co/papers/2402.99901'],
    ['Tides </papers/2402.99901>', 'Tides', '/papers/2402.99901'],
    [`Tides <https://example.org/a>`, 'Tides', 'https://example.org/a'],
    ['Tides <http://example.org/a>', 'Tides', 'http://example.org/a'],
    ['Tides <github.com/a/b>', 'Tides', 'https://github.com/a/b'],
    ['Tides <arxiv.org/abs/1>', 'Tides', 'https://arxiv.org/abs/1'],
    [`fern ${SITE}/fern`, 'fern', `${SITE}/fern`],
    [`fern <${SITE}/fern.k>`, 'fern', `${SITE}/fern.k`],
    [`${'w '.repeat(200)}x <${PAGE}>`, `${'w '.repeat(200)}x`, PAGE],
    [`${'w '.repeat(60)}x <${PAGE}>`, `${'w '.repeat(60)}x`, PAGE],
    ['Upvote https://example.org', 'Upvote', 'https://example.org'],
  ])('%j', (text, rest, target) => {
    expect(attach([[text]])[0]).toMatchObject({ text: rest, target, links: [link(0, rest.length, target)] })
  })

  it.each([
    'Tides https://example.org',
    'Tides <ftp://example.org>',
    'Tides <https://>',
    'Tides (https://example.org)',
    `models: ${SITE}/ada`,
    `${'w '.repeat(60)}x <https://example.org>`,
    `${'w '.repeat(60)}x ${SITE}/ada`,
    `${'w '.repeat(200)}x <https://example.org>`,
    `${'w '.repeat(200)}<${PAGE}> ${'w '.repeat(200)}`,
    'The Upvote https://example.org',
    `fern <${SITE}/fern> g <${LOGIN}${'x'.repeat(300)}>`,
    'a/b',
  ])('is none in %j', (text) => {
    expect(attach([[text]])).toEqual([makeLine(text, { gap: 1 })])
  })

  it('is that of all words of its paragraph', () => {
    const [tides, ebb] = attach([['Tides'], [`ebb <${PAGE}>`, { gap: 0 }]])
    expect(tides).toMatchObject({ target: PAGE, carrier: 0, links: [link(0, 5, PAGE)] })
    expect(ebb).toMatchObject({ target: PAGE, carrier: 0, links: [link(0, 3, PAGE)] })
  })

  it('may follow another', () => {
    expect(attach([[`Tides <${PAGE}><${LOGIN}> ebb`]])[0]?.text).toBe('Tides ebb')
  })

  it('stands anywhere on links of sixty characters and on no longer text', () => {
    const field = (length: number) => `Upvote ${'x'.repeat(length)} github.com/a b`
    expect(attach([[field(51)]])[0]?.text).toBe(`Upvote ${'x'.repeat(51)} b`)
    expect(attach([[field(52)]])[0]?.text).toBe(field(52))
  })

  it('ends a field of 120 characters and no longer text', () => {
    const field = (length: number) => `${'x'.repeat(length)} <https://example.org>`
    expect(attach([[field(120)]])[0]?.text).toBe('x'.repeat(120))
    expect(attach([[field(121)]])[0]?.text).toBe(field(121))
  })

  it('alone on the first line is no target of anything', () => {
    expect(attachBareTargets([makeLine(`<${PAGE}>`), ...habit()])[0]?.text).toBe(`<${PAGE}>`)
  })

  it('may stand on each of several words', () => {
    expect(attach([[`fern <${SITE}/fern> g <${LOGIN}>`, { start: 10 }]])[0]).toMatchObject({
      text: 'fern g',
      carrier: 0,
      target: `${SITE}/fern`,
      links: [link(0, 4, `${SITE}/fern`), link(4, 6, LOGIN)],
      map: [0, 10, 4, 44],
    })
  })

  it('behind which words stand leads from those in front', () => {
    expect(attach([[`fern <${SITE}/fern> sails`]])[0]).toMatchObject({
      text: 'fern sails',
      target: `${SITE}/fern`,
      links: [link(0, 4, `${SITE}/fern`)],
    })
  })

  it('behind a picture leads from the words behind the picture', () => {
    expect(attach([[`fern <${SITE}/avatars/a.svg> sails <${PAGE}>`]])[0]).toMatchObject({
      text: 'fern sails',
      target: PAGE,
      links: [link(0, 10, PAGE)],
    })
  })

  it('at the start of a line takes the space behind it, too', () => {
    expect(attach([[`<${SITE}/avatars/a.svg>  fern sails`]])[0]).toMatchObject({
      text: 'fern sails',
      target: null,
    })
  })

  it('keeps the links that the line has', () => {
    const links = [link(2, 3, '/x')]
    expect(attach([[`fern <${SITE}/fern> sails`, { links }]])[0]?.links).toEqual([
      link(2, 3, '/x'),
      link(0, 4, `${SITE}/fern`),
    ])
  })

  it('keeps a map', () => {
    expect(attach([[`Tides <${PAGE}>`, { map: [0, 40, 2, 70] }]])[0]?.map).toEqual([0, 40, 2, 70])
  })

  it.each<[text: string, rest: string, target: string | null]>([
    ['Harbour Lab ( /harbour-lab )', 'Harbour Lab', '/harbour-lab'],
    ['Harbour Lab ( /harbour-lab ) · May 2', 'Harbour Lab · May 2', '/harbour-lab'],
    ['Harbour Lab ( /harbour-lab )· May 2', 'Harbour Lab· May 2', '/harbour-lab'],
    ['Harbour Lab (/harbour-lab)', 'Harbour Lab', '/harbour-lab'],
    ['Harbour Lab( /harbour-lab )', 'Harbour Lab', '/harbour-lab'],
    ['Harbour Lab </harbour-lab>', 'Harbour Lab </harbour-lab>', null],
    ['Harbour Lab /harbour-lab', 'Harbour Lab /harbour-lab', null],
    ['Tides ( /ebb/low )', 'Tides ( /ebb/low )', null],
    ['by AK ( /ak ) and friends', 'by AK ( /ak ) and friends', null],
    ['by AK ( /ak ),· May 2', 'by AK ( /ak ),· May 2', null],
  ])('of a user may do without the site in the brackets of the habit: %j', (text, rest, target) => {
    const [line] = attach([[text]], habit('( ', ' )'))
    expect(line).toMatchObject({ text: rest, target })
  })

  it('of a number behind another target is that of stars, which stand on a line of their own', () => {
    const texts = (rows: Row[]) => attach(rows).map(({ text }) => text)
    expect(texts([[`Lab <${SITE}/lab> 21 <${PAGE}> 6 <${PAGE}#community>`]])).toEqual(['Lab', '21', '6'])
    expect(texts([[`Lab <${SITE}/lab> 1.2k`], [`<${PAGE}>`, { gap: 0 }]])).toEqual(['Lab', '1.2k'])
    expect(texts([[`Tide 21 <${PAGE}>`]])).toEqual(['Tide 21'])
    expect(texts([['Tide 21'], [`<${PAGE}>`, { gap: 0 }]])).toEqual(['Tide 21'])
    expect(texts([[`Lab <${SITE}/lab> 1.2k`], ['Ebb', { gap: 0 }]])).toEqual(['Lab 1.2k', 'Ebb'])
  })

  it('of a user needs the site where no target has brackets', () => {
    const text = 'Tides ( /ebb )'
    expect(attach([[text]], habit('', ''))[0]).toMatchObject({ text, target: null })
  })

  it('of its user stands in its order among others', () => {
    expect(attach([[`fern ${SITE}/fern · 7 <https://example.org>`]])[0]?.links).toEqual([
      link(0, 4, `${SITE}/fern`),
      link(4, 8, 'https://example.org'),
    ])
  })

  it('gets carriers of their own', () => {
    const rows: Row[] = [
      [`Tides <${PAGE}>`],
      [`fern <${SITE}/fern> sails`],
      [`Ebb <${PAGE}>`],
      [`No <${SITE}/avatars/x>`],
      [`F <${PAGE}>`],
    ]
    expect(attach(rows).map(({ carrier }) => carrier)).toEqual([0, 1, 2, null, 3])
  })

  it('of a link to GitHub may stand anywhere on it', () => {
    expect(
      attach([['GitHub 12 https://github.com/a/b arXiv Page <https://arxiv.org/abs/1>']])[0],
    ).toMatchObject({
      text: 'GitHub 12 arXiv Page',
      links: [link(0, 9, 'https://github.com/a/b'), link(9, 20, 'https://arxiv.org/abs/1')],
    })
  })
})

describe('a number that leads to the log-in or the comments', () => {
  const COMMENTS = `${PAGE}#community`
  const targets = (rows: Row[]) => attach(rows).map(({ text, target }) => [text, target])

  it.each<[rows: Row[], expected: [text: string, target: string | null][]]>([
    [
      [[`· Oct 17 4 <${COMMENTS}> 12 <${LOGIN}>`]],
      [
        ['· Oct 17', null],
        ['4', COMMENTS],
        ['12', LOGIN],
      ],
    ],
    [
      [[`· Oct 17 4 <${COMMENTS}> - <${LOGIN}> Tides`]],
      [
        ['· Oct 17', null],
        ['4', COMMENTS],
        ['-', LOGIN],
        ['Tides', null],
      ],
    ],
    [[['12'], [`<${LOGIN}>`, { gap: 0 }]], [['12', LOGIN]]],
    [[[`12 <${LOGIN}>`]], [['12', LOGIN]]],
  ])('stands alone: %j', (rows, expected) => {
    expect(targets(rows)).toEqual(expected)
  })

  it.each<[rows: Row[]]>([
    [[[`Tides 12 <${PAGE}>`]]],
    [[['· Oct 17 4'], [`<${COMMENTS}> 1.2k`]]],
    [[[`Tides12 <${LOGIN}>`]]],
    [[['Tides of May 12'], ['Ebb', { gap: 0 }]]],
  ])('does not in %j', (rows) => {
    expect(attach(rows)).toHaveLength(rows.length)
  })

  it('keeps its place in the text', () => {
    const text = `· Oct 17 4 <${COMMENTS}> 12 <${LOGIN}>`
    const at = (start: number, length: number) => text.slice(start, start + length)
    expect(attach([[text]]).map(({ start, end }) => at(start, end - start))).toEqual(['· Oct 17', '4', '12'])
  })
})

it('what is set on a line of its own stands below a blank line, without mark, indent and links of the others', () => {
  const known = { from: 100, start: 102, prefix: '• ', gap: 0, indent: 2, carrier: 5, target: '/x' }
  const links = [link(0, 3, '/x')]
  expect(attach([[`Lab 7 <${LOGIN}> Ebb`, { ...known, links }]])).toMatchObject([
    { ...known, text: 'Lab', links },
    { text: '7', from: 106, start: 106, prefix: '', gap: 1, indent: 0, carrier: 0, target: LOGIN },
    { text: 'Ebb', prefix: '', gap: 1, indent: 0, carrier: null, target: null, links: [] },
  ])
})

it('a target in front of the words of a line leads nowhere from above a blank line', () => {
  const [lab, ebb] = attach([['Lab'], [`<${SITE}/lab> Ebb`]])
  expect(lab).toEqual(makeLine('Lab', { gap: 1 }))
  expect(ebb?.text).toBe('Ebb')
})
