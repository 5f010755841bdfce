import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/entries/measure-habits'
import { Place } from '../../src/entries/places'
import { type BreakHabits, joinLines, measureBreaks } from '../../src/papers/join-lines'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makePlacement, NO_HABITS } from '../make-page'

const unwrapped: Habits = { ...NO_HABITS, dated: true }
const wrapped: Habits = { ...unwrapped, wrapWidth: 40 }
const breaksNowhere: BreakHabits = { hyphen: false, slash: false }
const breaksAtHyphen: BreakHabits = { hyphen: true, slash: false }

function join(texts: string[], habits: Habits, breaks = breaksNowhere, gap = 0) {
  const parts = texts.map((text, i) => ({ line: makeLine(text, { gap: i > 0 ? gap : 0 }), text }))
  return joinLines(parts, habits, breaks)
}

const spaced: [string, string][] = [
  ['one', 'two'],
  ['a low-', 'rank update'],
  ['see https://github.com/o/n.', 'Next sentence'],
  ['see https://github.com/o/n', 'and more'],
  ['see https://github.com/harbour-lab/', 'tides of low, and high'],
  ['We ask:', 'why?'],
  ['snake_', 'case'],
  ['either/', 'or'],
  ['a dash -', 'and more'],
]

const glued: [string, string, string][] = [
  ['code at https://github.com/', 'harbour-lab/ferry', 'code at https://github.com/harbour-lab/ferry'],
  ['code at https://github.com/harbour-lab/', 'ferry', 'code at https://github.com/harbour-lab/ferry'],
  ['code at https://', 'example.org/x', 'code at https://example.org/x'],
  ['code at https:', '//example.org/x', 'code at https://example.org/x'],
  ['the symbol \\mathcal', '{L} is', 'the symbol \\mathcal{L} is'],
]

describe('joinLines', () => {
  it('gives nothing for no lines', () => {
    expect(joinLines([], unwrapped, breaksNowhere)).toMatchObject({ text: '', starts: [] })
  })

  it('says where each line begins', () => {
    expect(join(['one', 'two', 'three'], unwrapped)).toMatchObject({
      text: 'one two three',
      starts: [0, 4, 8],
    })
  })

  it.each(spaced)('puts a space between %j and %j', (first, second) => {
    expect(join([first, second], unwrapped).text).toBe(`${first} ${second}`)
  })

  it.each(glued)('puts no space between %j and %j', (first, second, expected) => {
    const joined = join([first, second], unwrapped)
    expect(joined.text).toBe(expected)
    expect(joined.text.slice(joined.starts[1])).toBe(second)
  })

  it('puts a space where a blank line is, even inside an address', () => {
    expect(join(['at https://github.com/', 'harbour-lab'], unwrapped, breaksNowhere, 1).text).toBe(
      'at https://github.com/ harbour-lab',
    )
  })

  it('goes on with an address that the width of the capture broke', () => {
    const lines = ['see https://example.org/some/deep-path/', 'file_2.html?x=1']
    expect(join(lines, wrapped).text).toBe('see https://example.org/some/deep-path/file_2.html?x=1')
  })

  it('does not take the next word of a sentence for a part of an address', () => {
    const lines = ['see https://example.org/some/deep-path/', 'afterwards, we']
    expect(join(lines, wrapped).text).toBe('see https://example.org/some/deep-path/ afterwards, we')
  })

  it.each([
    ['a low-', 'rank update', 'a low-rank update'],
    ['pre- and post-', 'training', 'pre- and post-training'],
    ['pre-', 'and post-training', 'pre- and post-training'],
    ['a dash -', 'and more', 'a dash - and more'],
    ['x-', '(see below)', 'x- (see below)'],
  ])('joins %j and %j where the tool breaks behind hyphens', (first, second, expected) => {
    expect(join([first, second], wrapped, breaksAtHyphen).text).toBe(expected)
  })
})

describe('a formula that was broken', () => {
  it.each([
    ['the sum \\', 'sum_i', 'the sum \\sum_i'],
    ['the norm \\|', 'x\\|', 'the norm \\|x\\|'],
    ['in \\mathbb{', 'R}', 'in \\mathbb{R}'],
    ['in \\mathbb', '{R}', 'in \\mathbb{R}'],
    ['of x_', '{i}', 'of x_{i}'],
    ['of x^', '{i}', 'of x^{i}'],
    ['in \\mathbb{R', '} we', 'in \\mathbb{R} we'],
    ['of {a', '}', 'of {a}'],
  ])('is joined: %j and %j', (first, second, expected) => {
    expect(join([first, second], unwrapped).text).toBe(expected)
  })

  it.each([
    ['the norm |', 'x|'],
    ['a set {', 'a}'],
    ['see \\url{', 'x}'],
    ['see \\href{', 'x}'],
    ['a set', '{a}'],
    ['in \\mathbb3', '{R}'],
    ['either \\|x', 'or'],
    ['in \\MATHBB{', 'R}'],
    ['in \\mathbb{R|', 'x'],
    ['in \\mathbb{R}', 'we'],
    ['in \\mathbb', 'R'],
  ])('is none: %j and %j', (first, second) => {
    expect(join([first, second], unwrapped).text).toBe(`${first} ${second}`)
  })
})

describe('an address that was broken', () => {
  const glue = (first: string, second: string, habits = unwrapped, breaks = breaksNowhere) =>
    join([first, second], habits, breaks).text === first + second

  it.each([
    'http://',
    'https:/',
    'see https:',
    'https://www.github.com/',
    'http://github.com/',
    'github.com/',
    'github.com/harbour-lab/',
    'www.gitlab.com/',
    'at huggingface.co/',
    'at hf.co/',
    '(arxiv.org/',
    '<bitbucket.org/',
    '"https://github.com/',
    "'https://github.com/",
    'HTTPS://GitHub.com/',
    'at codeberg.org/harbour/',
    'at gitee.com/',
    'at https://git.sr.ht/~harbour/',
  ])('goes on behind %j with a word of its own', (first) => {
    expect(glue(first, 'x')).toBe(true)
    expect(glue(first, 'x. We sail')).toBe(true)
  })

  it.each<[next: string, goesOn: boolean]>([
    ['and it is released', false],
    ['We release it.', false],
    ['lighthouse, and more', true],
    ['LightHouse is released', true],
    ['light_house is released', true],
  ])('need not go on with %j where the line is not full', (next, goesOn) => {
    expect(glue('at https://github.com/harbour/', next)).toBe(goesOn)
  })

  it('goes on in a line that is full, and behind a scheme, with anything', () => {
    expect(glue('see https://', 'and more')).toBe(true)
    expect(glue('see it at https://github.com/harbour-lab/', 'and more', wrapped)).toBe(true)
  })

  describe('where no line has room for it', () => {
    const cut: Habits = { ...wrapped, widest: 40 }
    const x = (text: string) => text.padEnd(40, 'x')

    it.each<[first: string, second: string]>([
      [x('https://github.com/harbour-lab/'), 'low and more'],
      [x('https://harbour-lab.org/'), '-low. We sail'],
      [x('https://github.com/harbour-lab/'), '?low=1'],
    ])('goes on: %j and %j', (first, second) => {
      expect(glue(first, second, cut)).toBe(true)
      expect(glue(first, second, wrapped)).toBe(false)
    })

    it.each<[first: string, second: string]>([
      [x('https://github.com/harbour-lab/').slice(1), 'low'],
      [x('see https://github.com/harbour-lab/'), 'low-1'],
      [x('a harbour of tides and of '), 'low'],
      [`${x('https://github.com/harbour-lab/').slice(1)}.`, 'low'],
      [x('https://github.com/harbour-lab/'), '(low)'],
    ])('does not go on: %j and %j', (first, second) => {
      expect(glue(first, second, cut)).toBe(false)
    })
  })

  it.each<[widest: number, wrapWidth: number | null, goesOn: boolean]>([
    [40, 36, true],
    [40, 35, false],
    [40, null, false],
    [41, 40, false],
  ])('goes on at the edge of a page %i wide that wraps at %j: %j', (widest, wrapWidth, goesOn) => {
    const first = 'https://github.com/harbour-lab/'.padEnd(40, 'x')
    expect(glue(first, 'low and more', { ...unwrapped, wrapWidth, widest })).toBe(goesOn)
  })

  it.each<[first: string, second: string, goesOn: boolean]>([
    ['at https://github.com/harbour', '/low-tide and more', true],
    ['at arxiv.org/abs', '/2512.24138 and more', true],
    ['at https://github.com/harbour.', '/low-tide', false],
    ['at https://github.com/harbour', '/ low-tide', false],
    ['at https://github.com/harbour/tides/', '/low-tide', false],
    ['at the harbour', '/low-tide', false],
  ])('goes on in front of a slash: %j and %j', (first, second, goesOn) => {
    expect(glue(first, second)).toBe(goesOn)
  })

  it.each([
    'xhttps:',
    'https://github.com/a/b/',
    'example.org/',
    'agithub.com/',
    'github.com:',
    'https://ftp.github.com/',
    'hf.com/',
  ])('need not go on behind %j', (first) => {
    expect(glue(first, 'x')).toBe(false)
  })

  const address = 'at https://example.org/some/deep/path'

  it.each<[first: string, second: string]>([
    [`${address}/`, 'a/b'],
    [`${address}/`, 'a/b.txt in'],
    ['at www.example.org/', 'a/b'],
    ['at github.com/', 'a/b'],
    ['at gitee.com/', 'a/b'],
    ['at codeberg.org/', 'a/b'],
    ['at git.sr.ht/', 'a/b'],
    ['at hf.co/', 'a/b'],
    ['at http://example.org/', 'a/b'],
    ['at http:', 'a/b'],
    [`${address}/`, 'tides/b'],
    [`${address}/`, 'a/bhttps:'],
    [`${address}/`, 'a/b).'],
  ])('goes on with several names: %j and %j', (first, second) => {
    expect(glue(first, second)).toBe(true)
  })

  it.each<[first: string, second: string]>([
    [`${address}/`, 'and'],
    [`${address}/`, '/b'],
    [`${address}/`, 'a+/b'],
    [`${address}/`, 'a+b/c'],
    [`${address}/`, 'a/b+c'],
    [`${address}/`, 'https:/b'],
    [`${address}/`, '(a/b)'],
    [`${address}_`, 'a/b'],
    [`${address}-`, 'a/b'],
    [`${address}:`, 'a/b'],
    ['at github.info1/', 'a/b'],
    ['at mygithub2.de/', 'a/b'],
    ['https://example.org the/', 'a/b'],
  ])('does not go on: %j and %j', (first, second) => {
    expect(glue(first, second)).toBe(false)
  })

  const full = 'see it at https://example.org/some/deep/path'

  it.each<[first: string, second: string, slash: boolean]>([
    [`${full}-`, 'the-boat', false],
    [`${full}-`, 'boat', false],
    [`${full}_`, 'boat_2', false],
    [`${full}/`, 'boat_2', false],
    [`${full}/`, 'boats?', true],
    [`${full}/`, 'B2', false],
    [`${full}/`, '~ada', false],
    [`${full}/`, '%20x', false],
    [`${full}/`, '-x', false],
    [`${full}/`, 'sailBoat', false],
    [`${full}/`, 'tides.htm', false],
    [`${full}/`, 'tides.pdf', false],
    [`${full}/`, 'tides.git', false],
    [`${full}/`, 'b2...', false],
    ['see all of it at https://www.example.org/', 'gpt-4', false],
    ['see all of it at https://www.example.org/', 'GPT_4', false],
    ['see all of it at https://www.example.org/', 'Tides.github.io', false],
    ['see all of it at https://www.example.org/', 'Tides.htm', false],
    ['see all of it at https://www.example.org/', 'Tides.git', false],
    [`${full}/`, '2000000000000000123', false],
    ['see all of it at https://www.example.org/', 'sailBoat', false],
    ['see all of it at http://tides.example.org/a/', 'boats', true],
  ])('goes on where its line is full: %j and %j', (first, second, slash) => {
    expect(glue(first, second, wrapped, { hyphen: false, slash })).toBe(true)
  })

  it.each<[first: string, second: string, slash: boolean]>([
    [`${full}/`, 'boats,', false],
    [`${full}/`, "Ferry's", false],
    [`${full}/`, 'Boats', true],
    [`${full}/`, '2024,', false],
    [`${full}/`, 'SAIL', false],
    [`${full}/`, 'a.pdfs', false],
    ['see all of it at https://www.example.org/', 'GPT-4', false],
    ['see all of it at https://www.example.org/', '2000000000000000123', false],
    [`${full}/`, '2024', false],
    [`${full}/`, '3.1415926535', false],
    [`${full}/`, '1234567890.5', false],
    ['see all of it at https://www.example.org/', 'Sea.ions-2', false],
    ['see all of it at https://www.example.org_', 'GPT-4', false],
    ['see all of it (https://www.example.org/', 'boats', true],
    ['see all of it at http://tides.example.org/', 'boats', true],
    ['see all of it at www.tides.example.org/', 'boats', true],
    ['see all of it at https://www.example.org/', 'boats', true],
    [full, 'boat_2', true],
    [`${full}_`, '(a)', false],
    [`${full}-`, '(a)', false],
    [`${full}-`, 'http://example.org', false],
    [`${full}-`, 'https://example.org', false],
    [`${full}:`, 'boat_2', false],
    ['at https://example.org/a/b_', 'boat_2', false],
    ['at https://example.org/a/b-', 'boat_2', false],
  ])(
    'does not go on with a word of the sentence, or where it had room: %j and %j',
    (first, second, slash) => {
      expect(glue(first, second, wrapped, { hyphen: true, slash })).toBe(false)
    },
  )

  it('goes on behind a hyphen where the width of the capture is not known, but its tool breaks there', () => {
    const lines: [string, string] = ['at https://github.com/harbour-', 'lab/ferry!']
    expect(glue(...lines, unwrapped, breaksAtHyphen)).toBe(true)
    expect(glue(...lines, unwrapped, breaksNowhere)).toBe(false)
    expect(glue(...lines, { ...wrapped, wrapWidth: 80 }, breaksAtHyphen)).toBe(false)
    expect(glue('at https://github.com/harbour_', 'lab/ferry!', unwrapped, breaksAtHyphen)).toBe(false)
    expect(glue('at https://github.com/harbour-lab/tides/', 'boat_2', unwrapped, breaksAtHyphen)).toBe(false)
  })

  it('is looked for in the last three hundred characters', () => {
    const long = (length: number) => `https://example.org/${'x'.repeat(length - 21)}/`
    expect(glue(long(300), 'a/b')).toBe(true)
    expect(glue(long(301), 'a/b')).toBe(false)
    const below = (length: number) => join([long(length), 'a/b/', 'c/d'], unwrapped).text.slice(length)
    expect(below(296)).toBe('a/b/c/d')
    expect(below(297)).toBe('a/b/ c/d')
  })

  it('may take several lines', () => {
    expect(join(['at https://', 'github.com/', 'harbour-lab/', 'tides'], unwrapped).text).toBe(
      'at https://github.com/harbour-lab/tides',
    )
  })
})

describe('a script without spaces', () => {
  it.each([
    ['潮の', '満ち引き', '潮の満ち引き'],
    ['潮汐', '。', '潮汐。'],
    ['潮汐', '，我们', '潮汐，我们'],
    ['24%', '。', '24%。'],
    ['潮汐。', '我们', '潮汐。 我们'],
    ['潮汐', 'tides', '潮汐 tides'],
    ['tides', '潮汐', 'tides 潮汐'],
    ['조석', '예측', '조석 예측'],
  ])('goes on without one: %j and %j', (first, second, expected) => {
    expect(join([first, second], unwrapped, breaksNowhere).text).toBe(expected)
  })
})

describe('a word that was broken', () => {
  it.each([
    ['either/', 'or', 'either/or'],
    ['a/b c_', 'd', 'a/b c_ d'],
    ['2/', '3', '2/3'],
    ['é/', 'è', 'é/è'],
    ['a /', 'b', 'a / b'],
    ['a</', 'b>', 'a</b>'],
    ['a/', '(b)', 'a/ (b)'],
    ['low-', 'rank', 'low- rank'],
    ['snake_', 'case', 'snake_ case'],
  ])('behind a slash: %j and %j', (first, second, expected) => {
    expect(join([first, second], unwrapped, { hyphen: false, slash: true }).text).toBe(expected)
  })

  it.each([
    ['low-', 'rank', 'low-rank'],
    ['3-', 'D', '3-D'],
    ['pre-', 'or post-training', 'pre- or post-training'],
    ['pre-', 'to post-training', 'pre- to post-training'],
    ['pre-', 'nor post-training', 'pre- nor post-training'],
    ['pre-', 'order', 'pre-order'],
    ['pre-', 'and', 'pre-and'],
    ['rock-', 'a and b', 'rock-a and b'],
    ['either/', 'or', 'either/ or'],
    ['either /', 'or', 'either / or'],
    ['(of low rank)-', 'based', '(of low rank)-based'],
    ['75%-', 'full', '75%-full'],
    ['top-', '$k$', 'top-$k$'],
    ['non-', '\\textit{tidal}', 'non-\\textit{tidal}'],
    ['low-', '"rank"', 'low- "rank"'],
    ['in {-', '1, 0}', 'in {-1, 0}'],
    ['a low-rank -', 'more', 'a low-rank - more'],
    ['1.5--', '2.1 points', '1.5--2.1 points'],
    ['tides --', 'more', 'tides -- more'],
    ['tides ---', 'more', 'tides --- more'],
    ['low---', 'more', 'low--- more'],
    ['tides -', '- more', 'tides -- more'],
    ['1.5-', '-2.1 points', '1.5--2.1 points'],
    ['tides --', '- more', 'tides -- - more'],
    ['tides -', '--more', 'tides - --more'],
  ])('behind a hyphen: %j and %j', (first, second, expected) => {
    expect(join([first, second], unwrapped, breaksAtHyphen).text).toBe(expected)
  })
})

describe('a sentence that was broken at highlighted words', () => {
  const known = { paragraphs: new Set(['kettle']), lines: new Set(['kettle']) }

  it.each([
    ['a', 'kettle', 'a kettle'],
    ['kettle', 'learns', 'kettle learns'],
    ['low-', 'kettle', 'low-kettle'],
    ['either/', 'kettle', 'either/kettle'],
    ['a dash -', 'kettle', 'a dash - kettle'],
    ['(', 'kettle', '(kettle'],
    ['the [', 'kettle', 'the [kettle'],
    ['the “', 'kettle', 'the “kettle'],
    ['the "', 'kettle', 'the "kettle'],
    ['"', 'kettle', '"kettle'],
    ['a low-rank', 'kettle', 'a low-rank kettle'],
    ['the (best) of', 'kettle', 'the (best) of kettle'],
    ['the "best"', 'kettle', 'the "best" kettle'],
    ['kettle', '.', 'kettle.'],
    ['kettle', ', which', 'kettle, which'],
    ['kettle', ') and', 'kettle) and'],
    ['kettle', '(or not)', 'kettle (or not)'],
    ['kettle', '-like', 'kettle-like'],
    ['kettle', '- a dash', 'kettle - a dash'],
    ['kettle', '" or', 'kettle" or'],
    ['kettle', '"', 'kettle"'],
    ['kettle', '"best" one', 'kettle "best" one'],
  ])('%j / %j', (above, below, text) => {
    expect(join([above, below], { ...unwrapped, highlights: known }).text).toBe(text)
  })

  it('below a blank line', () => {
    const habits = { ...unwrapped, highlights: known }
    expect(join(['self-', 'kettles of'], habits, breaksNowhere, 1).text).toBe('self-kettles of')
    expect(join(['self-', 'lids of'], habits, breaksNowhere, 1).text).toBe('self- lids of')
  })
})

it('joins what the parts say, not what their lines do', () => {
  const line = makeLine('Ferry')
  const joined = joinLines([{ line, text: '> Ferry' }], unwrapped, breaksNowhere)
  expect(joined).toEqual({ text: '> Ferry', starts: [0], parts: [{ line, text: '> Ferry' }] })
})

describe('measureBreaks', () => {
  const measure = (input: Line[], habits: Habits, places: number[] = input.map(() => Place.abstract)) =>
    measureBreaks(input, makePlacement(places), habits)
  const lines = (...texts: string[]) => texts.map((text) => makeLine(text))
  const full = 'x'.repeat(31)

  const long = 'y'.repeat(300)
  const breaking = [`${full}low-`, 'x', `${full}low/`, 'x']
  const lone = [`${full} -`, 'x', `${full} /`, 'x']
  const early = [full, 'low-rank', full, 'low-rank', full, 'either/or', full, 'either/or']

  it.each([
    ['ends lines in a hyphen', wrapped, lines(`${full}low-`, 'rank')],
    ['ends no line early', wrapped, lines(`${full}xxxxxx`, 'low-rank')],
    ['has no room for a single letter', wrapped, lines(full, 'k-means', full, '6-bit')],
    [
      'could break no line behind its first letters',
      wrapped,
      lines(full, 'of low-rank', full, 'of either/or', full, '(low-rank', full, '(either/or'),
    ],
    ['wraps too few lines to tell', unwrapped, lines(`${full}low-`, 'rank')],
    ['is empty', wrapped, []],
    ['ends a short line early', wrapped, lines(full.slice(2), 'low-rank', full.slice(2), 'either/or')],
    [
      'ends as many lines early as half of those in a mark',
      wrapped,
      lines(...breaking, ...breaking, full, 'low-rank', full, 'either/or'),
    ],
    [
      'has no room for the first part',
      wrapped,
      lines('x'.repeat(36), 'low-rank', 'x'.repeat(33), 'either/or'),
    ],
    [
      'has lines that stick out',
      wrapped,
      lines('x'.repeat(45), 'low-rank update', 'x'.repeat(45), 'either/or update'),
    ],
    ['wraps lines at the most', unwrapped, lines('y'.repeat(250))],
  ])('takes a tool for one that breaks behind hyphens and slashes where it %s', (_, habits, input) => {
    expect(measure(input, habits)).toEqual({ hyphen: true, slash: true })
  })

  it.each([
    ['ends lines early', wrapped, lines(...early)],
    ['ends more lines early than in a mark', wrapped, lines(`${full}-`, 'x', ...early)],
    ['has room for the first part', wrapped, lines('x'.repeat(35), 'low-rank', 'x'.repeat(32), 'either/or')],
    [
      'has room behind the shortest line',
      wrapped,
      lines('x'.repeat(30), 'low-rank', 'x'.repeat(30), 'either/or'),
    ],
    ['ends a line in a lone mark', wrapped, lines(...lone, ...lone, full, 'low-rank', full, 'either/or')],
    ['has room for two letters', wrapped, lines(full, 'ab-cd', full, 'ab/cd')],
    [
      'has room for two letters and no more',
      wrapped,
      lines('x'.repeat(36), 'ab-cd', 'x'.repeat(36), 'ab/cd'),
    ],
    ['prints paragraphs on one line', unwrapped, lines(`${full}low-`, long)],
  ])('takes no tool for one where it %s', (_, habits, input) => {
    expect(measure(input, habits)).toEqual(breaksNowhere)
  })

  it('looks no further into a word than the width of the capture', () => {
    const input = lines(full, `${'ā'.repeat(6_000_000)}-aa`)
    expect(measure(input, wrapped)).toEqual({ hyphen: true, slash: true })
  })

  it.each([
    ['an abstract and an organization', [Place.abstract, Place.authors], true],
    ['a title and an abstract', [Place.title, Place.abstract], true],
    ['an abstract', [Place.abstract, Place.abstract], false],
    ['a title', [Place.title, Place.titleMore], false],
    ['the rest of a title', [Place.titleMore, Place.titleMore], false],
  ])('asks lines of one text only: %s', (_, places, hyphen) => {
    expect(measure(lines(full, 'low-rank'), wrapped, places).hyphen).toBe(hyphen)
  })

  it('does not count a blank line as the end of a line', () => {
    const input = [makeLine(full), makeLine('low-rank', { gap: 1 })]
    expect(measure(input, wrapped).hyphen).toBe(true)
  })
})

it('joins what stood right behind markup that a tool broke', () => {
  const [above, glued, below] = [
    makeLine('Multi-'),
    makeLine('Ferry', { isGlued: true }),
    makeLine('Masks (for'),
  ].map((line) => ({ line, text: line.text }))
  const parts = [above, glued, below] as NonNullable<typeof above>[]
  expect(joinLines(parts, unwrapped, breaksNowhere).text).toBe('Multi-Ferry Masks (for')
})
