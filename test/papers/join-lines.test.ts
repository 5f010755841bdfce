import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/entries/measure-habits'
import { joinLines } from '../../src/papers/join-lines'
import { makeLine } from '../make-line'
import { NO_HABITS } from '../make-page'

const unwrapped: Habits = { ...NO_HABITS, dated: true }
const wrapped: Habits = { ...unwrapped, wrapWidth: 40 }

function join(texts: string[], habits: Habits, gap = 0) {
  const parts = texts.map((text, i) => ({ line: makeLine(text, { gap: i > 0 ? gap : 0 }), text }))
  return joinLines(parts, habits)
}

const spaced: [string, string][] = [
  ['one', 'two'],
  ['see https://github.com/o/n.', 'Next sentence'],
  ['see https://github.com/o/n', 'and more'],
  ['see https://github.com/harbour-lab/', 'tides of low, and high'],
  ['We ask:', 'why?'],
  ['snake_', 'case'],
  ['a dash -', 'and more'],
]

const glued: [string, string, string][] = [
  ['code at https://github.com/', 'harbour-lab/ferry', 'code at https://github.com/harbour-lab/ferry'],
  ['code at https://github.com/harbour-lab/', 'ferry', 'code at https://github.com/harbour-lab/ferry'],
  ['code at https://', 'example.org/x', 'code at https://example.org/x'],
  ['code at https:', '//example.org/x', 'code at https://example.org/x'],
  ['code at HTTPS://Example.org/x', '/tide', 'code at HTTPS://Example.org/x/tide'],
  ['the symbol \\mathcal', '{L} is', 'the symbol \\mathcal{L} is'],
]

describe('joinLines', () => {
  it('gives nothing for no lines', () => {
    expect(joinLines([], unwrapped)).toMatchObject({ text: '', starts: [] })
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

  it('puts no space where the line break stood inside of markup', () => {
    const parts = ['self', 'ish tides'].map((text, i) => ({ line: makeLine(text, { isGlued: i > 0 }), text }))
    expect(joinLines(parts, unwrapped).text).toBe('selfish tides')
  })

  it('puts a space where a blank line is, even inside an address', () => {
    expect(join(['at https://github.com/', 'harbour-lab'], unwrapped, 1).text).toBe(
      'at https://github.com/ harbour-lab',
    )
  })

  it('goes on with an address that the width of the capture broke', () => {
    const lines = ['see https://example.org/some/deep-path/', 'file_2.html?x=1']
    expect(join(lines, wrapped).text).toBe('see https://example.org/some/deep-path/file_2.html?x=1')
  })

  it('does not take the next word of a sentence for a part of an address', () => {
    const lines = ['see https://example.org/some/deep-path/', 'Afterwards, we']
    expect(join(lines, wrapped).text).toBe('see https://example.org/some/deep-path/ Afterwards, we')
  })

  it.each([
    ['a low-', 'rank update', 'a low-rank update'],
    ['pre- and post-', 'training', 'pre- and post-training'],
    ['pre-', 'and post-training', 'pre- and post-training'],
    ['a dash -', 'and more', 'a dash - and more'],
    ['x-', '(see below)', 'x- (see below)'],
  ])('joins %j and %j', (first, second, expected) => {
    expect(join([first, second], wrapped).text).toBe(expected)
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
  const glue = (first: string, second: string, habits = unwrapped) =>
    join([first, second], habits).text === first + second

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

  it.each<[first: string, second: string, goesOn: boolean]>([
    ['at https://github.com/harbour', '/low-tide and more', true],
    ['at arxiv.org/abs', '/2512.24138 and more', true],
    ['at https://tides.github.io', '/', true],
    ['at https://tides.github.io', '/, and more', false],
    ['at https://github.com/harbour.', '/low-tide', false],
    ['at https://github.com/harbour', '/ low-tide', false],
    ['at https://github.com/harbour/tides/', '/low-tide', false],
    ['at the harbour', '/low-tide', false],
  ])('goes on in front of a slash: %j and %j', (first, second, goesOn) => {
    expect(glue(first, second)).toBe(goesOn)
  })

  it.each(['xhttps:', 'https://github.com/a/b/', 'github.com:', 'https://ftp.github.com/'])(
    'need not go on behind %j',
    (first) => {
      expect(glue(first, 'x')).toBe(false)
    },
  )

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
    [`${address}:`, 'a/b'],
  ])('does not go on: %j and %j', (first, second) => {
    expect(glue(first, second)).toBe(false)
  })

  const full = 'see it at https://example.org/some/deep/path'

  it.each<[first: string, second: string]>([
    [`${full}-`, 'the-boat'],
    [`${full}-`, 'boat'],
    [`${full}_`, 'boat_2'],
    [`${full}/`, 'boat_2'],
    [`${full}/`, 'boats?'],
    [`${full}/`, 'B2'],
    [`${full}/`, '~ada'],
    [`${full}/`, '%20x'],
    [`${full}/`, '-x'],
    [`${full}/`, 'sailBoat'],
    [`${full}/`, 'tides.htm'],
    [`${full}/`, 'tides.pdf'],
    [`${full}/`, 'tides.git'],
    [`${full}/`, 'b2...'],
    ['see all of it at https://www.example.org/', 'gpt-4'],
    ['see all of it at https://www.example.org/', 'GPT_4'],
    ['see all of it at https://www.example.org/', 'Tides.github.io'],
    ['see all of it at https://www.example.org/', 'Tides.htm'],
    ['see all of it at https://www.example.org/', 'Tides.git'],
    ['see all of it at https://www.example.org/', 'sailBoat'],
    ['see all of it at http://tides.example.org/a/', 'boats'],
  ])('goes on where its line is full: %j and %j', (first, second) => {
    expect(glue(first, second, wrapped)).toBe(true)
  })

  it.each<[first: string, second: string]>([
    [`${full}/`, "Ferry's"],
    [`${full}/`, 'Boats'],
    [`${full}/`, '2024,'],
    [`${full}/`, 'SAIL'],
    ['see all of it at https://www.example.org/', 'GPT-4'],
    ['see all of it at https://www.example.org/', '2000000000000000123'],
    [`${full}/`, '2024'],
    [`${full}/`, '3.1415926535'],
    [`${full}/`, '1234567890.5'],
    ['see all of it at https://www.example.org/', 'Sea.ions-2'],
    ['see all of it at https://www.example.org_', 'GPT-4'],
    ['see all of it (https://www.example.org/', 'boats'],
    ['see all of it at http://tides.example.org/', 'boats'],
    ['see all of it at www.tides.example.org/', 'boats'],
    ['see all of it at https://www.example.org/', 'boats'],
    [full, 'boat_2'],
    [`${full}_`, '(a)'],
    [`${full}-`, '(a)'],
    [`${full}-`, 'http://example.org'],
    [`${full}-`, 'https://example.org'],
    [`${full}:`, 'boat_2'],
    ['at https://example.org/a/b_', 'boat_2'],
  ])('does not go on with a word of the sentence, or where it had room: %j and %j', (first, second) => {
    expect(glue(first, second, wrapped)).toBe(false)
  })

  it('goes on behind a hyphen', () => {
    expect(glue('at https://github.com/harbour-', 'lab/ferry!')).toBe(true)
    expect(glue('at https://github.com/harbour_', 'lab/ferry!')).toBe(false)
    expect(glue('at https://github.com/harbour-lab/tides/', 'boat_2')).toBe(false)
  })

  it('is looked for in the last three hundred characters', () => {
    const long = (length: number) => `https://example.org/${'x'.repeat(length - 20)}`
    expect(glue(long(300), '/b')).toBe(true)
    expect(glue(long(301), '/b')).toBe(false)
    const below = (length: number) => join([long(length), '/b', '/c'], unwrapped).text.slice(length)
    expect(below(298)).toBe('/b/c')
    expect(below(299)).toBe('/b /c')
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
    expect(join([first, second], unwrapped).text).toBe(expected)
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
    ['snake_', 'case', 'snake_ case'],
  ])('behind a slash: %j and %j', (first, second, expected) => {
    expect(join([first, second], unwrapped).text).toBe(expected)
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
    ['tides --', '- more', 'tides -- - more'],
    ['tides -', '--more', 'tides - --more'],
  ])('behind a hyphen: %j and %j', (first, second, expected) => {
    expect(join([first, second], unwrapped).text).toBe(expected)
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
    expect(join(['self-', 'kettles of'], habits, 1).text).toBe('self-kettles of')
    expect(join(['self-', 'lids of'], habits, 1).text).toBe('self- lids of')
  })
})

it('joins what the parts say, not what their lines do', () => {
  const line = makeLine('Ferry')
  const joined = joinLines([{ line, text: '> Ferry' }], unwrapped)
  expect(joined).toEqual({ text: '> Ferry', starts: [0], parts: [{ line, text: '> Ferry' }] })
})

it('joins what stood right behind markup that a tool broke', () => {
  const [above, glued, below] = [
    makeLine('Multi-'),
    makeLine('Ferry', { isGlued: true }),
    makeLine('Masks (for'),
  ].map((line) => ({ line, text: line.text }))
  const parts = [above, glued, below] as NonNullable<typeof above>[]
  expect(joinLines(parts, unwrapped).text).toBe('Multi-Ferry Masks (for')
})
