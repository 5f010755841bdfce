import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/entries/group-entries'
import type { Habits } from '../../src/entries/measure-habits'
import { Place } from '../../src/entries/places'
import type { Draft, Page } from '../../src/papers/draft'
import type { Joined } from '../../src/papers/join-lines'
import { judgeDraft } from '../../src/papers/judge-draft'
import type { Paper } from '../../src/schema'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makeDraft, makeEntry, makePage, makePlacement, NO_HABITS } from '../make-page'

const CARD = { start: 0, end: 100 }
const TITLE = { start: 1, end: 9 }
const ABSTRACT = { start: 11, end: 90 }
/** A line that the page's own source breaks. */
const wide = 'x'.repeat(62)

interface Case {
  paper?: Partial<Paper>
  draft?: Partial<Draft>
  title?: Line[]
  abstract?: Line[]
  habits?: Partial<Habits>
  page?: Partial<Page>
  entry?: Partial<Entry>
  /** For a line, how much dearer its rival is, and what that is; and what the line is. */
  margin?: [index: number, margin: number, place: number, rival: number][]
}

const certain: Partial<Paper> = {
  title: 'Ferry Masks',
  abstract: 'A ferry does not sail.',
  authors: { count: 4, names: [] },
  arxivId: null,
  span: CARD,
  spans: { title: TITLE, abstract: ABSTRACT },
}

/** The doubts about a card that is certain but for what is given. */
function judge({ paper, draft, title, abstract, habits, page, entry, margin = [] }: Case) {
  const titleLines = title ?? [makeLine('Ferry Masks')]
  const abstractLines = abstract ?? [makeLine('A ferry does not sail.', { gap: 1 })]
  const lines = [...titleLines, ...abstractLines]
  const placement = makePlacement(lines.map((_, i) => (i < titleLines.length ? Place.title : Place.abstract)))
  for (const [index, by, place, rival] of margin) {
    placement.margin[index] = by
    placement.place[index] = place
    placement.rival[index] = rival
  }
  const judged = makeDraft(
    { ...certain, ...paper },
    { printedDate: { year: 2024, month: 2, day: 2 }, ...draft },
  )
  const join = (parts: Line[]): Joined => ({
    text: '',
    starts: [],
    parts: parts.map((line) => ({ line, text: line.text })),
  })
  judged.entry = makeEntry({
    title: titleLines.map((_, i) => i),
    abstract: abstractLines.map((_, i) => titleLines.length + i),
    last: lines.length - 1,
    ...entry,
  })
  judgeDraft(
    judged,
    makePage(lines, [], {
      placement,
      ...page,
      habits: { ...NO_HABITS, dated: true, ...habits },
    }),
    join(titleLines),
    join(abstractLines),
  )
  return judged.doubts
}

const warning = (code: string, span: object, what: string) => [{ code, severity: 'warning', span, what }]

it('has no doubt about a card that is as usual', () => {
  expect(judge({})).toEqual([])
})

describe('a title', () => {
  const broken = [makeLine('Ferry'), makeLine('Masks', { gap: 1 })]

  it('with a blank line inside is uncertain', () => {
    const what = 'has a blank line inside; it was read as one title.'
    expect(judge({ title: broken })).toEqual(warning('TITLE_UNCERTAIN', TITLE, what))
  })

  it('that goes on behind a button is uncertain', () => {
    const title = [makeLine(wide), makeLine('Summary'), makeLine('Masks')]
    expect(judge({ title })).toHaveLength(1)
    expect(judge({ title: [makeLine(wide), makeLine('Masks')], entry: { title: [0, 2] } })).toHaveLength(1)
    const below = [makeLine(wide), makeLine(wide), makeLine('Masks')]
    expect(judge({ title: below, entry: { title: [1, 2] } })).toEqual([])
  })

  it('that ends a sentence below a line that is not full is uncertain', () => {
    const title = [makeLine(wide), makeLine('Ferries sail.')]
    expect(judge({ title })).toHaveLength(1)
    expect(judge({ title, habits: { wrapWidth: 64 } })).toEqual([])
  })

  it('that goes on below a short line is uncertain', () => {
    const loose = warning(
      'TITLE_UNCERTAIN',
      TITLE,
      'goes on below a line that is not full; it was read as one title.',
    )
    expect(judge({ title: [makeLine('Ferry'), makeLine('Masks')] })).toEqual(loose)
    expect(judge({ title: [makeLine('x'.repeat(60)), makeLine('Masks')] })).toEqual(loose)
    expect(judge({ title: [makeLine('Ferry'), makeLine('Masks: A Study')] })).toEqual(loose)
  })

  it.each<[name: string, above: Line, below: Line, habits?: Partial<Habits>]>([
    ['a full line', makeLine('Ferry'), makeLine('Masks'), { wrapWidth: 10 }],
    ['a line that the source breaks', makeLine(wide), makeLine('Masks')],
    ['a wide line', makeLine('x'.repeat(67)), makeLine('Masks')],
    ['a line that is indented less', makeLine('Ferry'), makeLine('Masks', { indent: 2 })],
    ['a word that is highlighted', makeLine('Ferry'), makeLine(': Masks')],
    [
      'a word that the page highlights',
      makeLine('Ferry'),
      makeLine('Masks'),
      { highlights: { paragraphs: new Set(), lines: new Set(['ferry']) } },
    ],
  ])('that goes on below %s is certain', (_, above, below, habits = {}) => {
    expect(judge({ title: [above, below], habits })).toEqual([])
  })

  it('that goes on below a line which the source would have broken is certain on a daily page', () => {
    const judgeBelow = (width: number, daily: boolean) =>
      judge({
        paper: { abstract: null },
        title: [makeLine('Ferry', { width }), makeLine('Masks')],
        abstract: [],
        habits: { daily },
      })
    expect(judgeBelow(75, true)).toEqual([])
    expect(judgeBelow(75, false)).toHaveLength(1)
    expect(judgeBelow(60, true)).toHaveLength(1)
  })

  it('with a blank line above, or inside of its link, is certain', () => {
    expect(judge({ title: [makeLine(wide, { gap: 2 }), makeLine('Masks')] })).toEqual([])
    const linked = [makeLine('Ferry', { carrier: 0 }), makeLine('Masks', { gap: 1, carrier: 0 })]
    expect(judge({ title: linked })).toEqual([])
  })

  it('with a blank line between two links is uncertain', () => {
    const linked = [makeLine('Ferry', { carrier: 0 }), makeLine('Masks', { gap: 1, carrier: 1 })]
    expect(judge({ title: linked })).toHaveLength(1)
  })

  const full = 'x'.repeat(40)
  const goesOn = (
    title: Partial<Line>,
    abstract: Partial<Line> = {},
    wrapWidth: number | null = 40,
  ): Case => ({
    title: [makeLine(full, title)],
    abstract: [makeLine('A ferry', { gap: 0, ...abstract })],
    habits: { wrapWidth },
  })

  it('of full width where the page wraps its abstracts does not go on', () => {
    expect(judge({ ...goesOn({}), habits: { wrapWidth: 40, isSourceWrapped: true } })).toEqual([])
  })

  it('of full width right above the abstract may go on', () => {
    expect(judge(goesOn({}))).toEqual(
      warning('TITLE_UNCERTAIN', TITLE, 'is followed by the abstract without a break; the title may go on.'),
    )
  })

  it.each<[name: string, Case]>([
    ['below a link', goesOn({ carrier: 0 })],
    ['below an emphasis', goesOn({ isClosed: true })],
    ['below a heading', goesOn({ prefix: '## ' })],
    ['behind a blank line', goesOn({}, { gap: 1 })],
    ['below a short line', goesOn({ width: 12 })],
    ['where the tool wraps nothing', goesOn({}, {}, null)],
    ['where there is no abstract', { ...goesOn({}), abstract: [] }],
    [
      'where there is no abstract below two lines',
      { ...goesOn({}), title: [makeLine(full), makeLine(full)], abstract: [] },
    ],
  ])('does not go on %s', (_, input) => {
    expect(judge(input)).toEqual([])
  })

  it('of more than three hundred characters is long', () => {
    expect(judge({ paper: { title: 'x'.repeat(300) } })).toEqual([])
    expect(judge({ paper: { title: 'x'.repeat(301) } })).toEqual(
      warning('TITLE_UNCERTAIN', TITLE, 'is long for a title.'),
    )
  })
})

describe('an abstract', () => {
  const broken = [makeLine('A ferry', { gap: 1 }), makeLine('does not sail.', { gap: 1 })]

  it('with a blank line inside is uncertain', () => {
    expect(judge({ abstract: broken })).toEqual(
      warning(
        'ABSTRACT_UNCERTAIN',
        ABSTRACT,
        'has a blank line inside; the paragraphs were read as one abstract.',
      ),
    )
  })

  it.each<[text: string, isRest: boolean]>([
    [': A Service for Ferries', true],
    ['(LLBs) sail on.', true],
    ['(LLBs) sail on. (Masks) Tides ebb.', true],
    ['(LLBs). We sail on.', false],
    ['(Accepted in 2026) We sail on.', false],
    ['? A ferry sails.', false],
    ['A ferry (LLB) sails.', false],
  ])('%j begins inside of a sentence: %j', (text, isRest) => {
    const said = warning(
      'ABSTRACT_UNCERTAIN',
      ABSTRACT,
      'begins inside of a sentence; its beginning may be elsewhere.',
    )
    expect(judge({ paper: { abstract: text }, abstract: [makeLine(text)] })).toEqual(isRest ? said : [])
  })

  it('with a blank line where the capture breaks sentences is not', () => {
    const habits = { highlights: { paragraphs: new Set(['doe']), lines: new Set<string>() } }
    expect(judge({ abstract: broken, habits })).toEqual([])
    const lone = { highlights: { paragraphs: new Set<string>(), lines: new Set(['ferry']) } }
    const abstract = [makeLine('Ferry', { gap: 1 }), makeLine('sails.', { gap: 1 })]
    expect(judge({ abstract, habits: lone })).toEqual([])
  })

  it('that has no place is not judged', () => {
    expect(judge({ abstract: broken, paper: { spans: { title: TITLE } } })).toEqual([])
  })
})

describe('a foot', () => {
  const label: Case = { abstract: [makeLine('Upvote')], margin: [[1, 400, Place.upvoteLabel, Place.after]] }
  const buttons = { buttons: new Set([0]) }
  it.each<[name: string, doubts: number, input: Case]>([
    ['a number that was left out', 1, { title: [makeLine('+12'), makeLine(wide)], habits: buttons }],
    ['a number and a word', 0, { title: [makeLine('Read 12'), makeLine(wide)], habits: buttons }],
    ['comments beside the word', 1, { paper: { comments: 3 }, ...label }],
    ['no comments beside the word', 0, label],
    ['an abstract that is a number', 1, { paper: { abstract: '1.2k' } }],
    ['an abstract that is a small number', 1, { paper: { abstract: '12' } }],
    ['an abstract that ends with a number', 0, { paper: { abstract: 'Of ferry 12' } }],
    ['comments alone', 0, { paper: { comments: 3 } }],
    [
      'comments beside a bare number',
      0,
      {
        paper: { comments: 3 },
        abstract: [makeLine('18')],
        margin: [[1, 400, Place.stars, Place.after]],
      },
    ],
    ['comments and a title of that word', 0, { ...label, paper: { comments: 3 }, margin: [] }],
  ])('with %s may have upvotes: %i', (_, doubts, input) => {
    const entry = { title: [(input.title?.length ?? 1) - 1], first: 1 }
    const what = 'has a number that may be its upvotes.'
    const said = judge({ entry, ...input }).filter(({ code }) => code === 'NUMBER_UNCERTAIN')
    expect(said).toEqual(doubts === 0 ? [] : warning('NUMBER_UNCERTAIN', CARD, what))
    expect(
      judge({ entry, ...input, paper: { ...input.paper, upvotes: 7 } }).map(({ code }) => code),
    ).not.toContain('NUMBER_UNCERTAIN')
  })

  const without: Case = { paper: { authors: { count: null, names: [] } }, draft: { printedDate: null } }
  const organization = { text: 'Harbour Lab', alt: null, target: null }

  it('without a date is incomplete where others have one', () => {
    const what = 'has no date.'
    expect(judge({ draft: { printedDate: null } })).toEqual(warning('FOOTER_MISSING', CARD, what))
    expect(judge({ ...without, draft: { printedDate: null, organization } })).toEqual(
      warning('FOOTER_MISSING', CARD, what),
    )
    expect(judge({ draft: { printedDate: null }, habits: { dated: false } })).toEqual([])
  })

  it('with the dot in front of a date is incomplete', () => {
    const judgeDot = (first: Place, last: Place) =>
      judge({
        paper: { abstract: null, spans: { title: TITLE } },
        draft: { printedDate: null },
        habits: { dated: false },
        abstract: [makeLine('·', { gap: 1 }), makeLine('arXiv Page')],
        entry: { foot: [1, 2], last: 2 },
        page: { placement: makePlacement([Place.title, first, last]) },
      })
    const incomplete = warning('FOOTER_MISSING', CARD, 'has no date.')
    expect(judgeDot(Place.dot, Place.arxiv)).toEqual(incomplete)
    expect(judgeDot(Place.dot, Place.dot)).toEqual(incomplete)
    expect(judgeDot(Place.authors, Place.arxiv)).toEqual([])
  })

  it('of a number of authors and something else is not read', () => {
    const texts = [
      '14 authors · 12 views',
      '1 author (all)',
      'Tide Lab · 28 dec 2025',
      'The 14 authors',
      '14 contributors',
      '14 Islands',
      '14 islands of Fog',
      'Tide Lab · Night Division',
      'Tide Lab · 2 Islands',
    ]
    const isLeft = texts.map((text) => judge({ draft: { organization: { ...organization, text } } }).length)
    expect(isLeft).toEqual([1, 1, 1, 0, 1, 0, 0, 0, 0])
  })

  it('with a date only is complete', () => {
    expect(judge({ paper: { authors: { count: null, names: [] } } })).toEqual([])
  })

  it('of no authors is one', () => {
    expect(
      judge({ ...without, paper: { authors: { count: 0, names: [] } }, habits: { dated: false } }),
    ).toEqual([])
  })

  const missing = (severity: string) => [
    { code: 'FOOTER_MISSING', severity, span: CARD, what: 'has no author line and no date.' },
  ]

  const below = (abstract: string | null): Case => ({ ...without, paper: { ...without.paper, abstract } })

  it('may be missing below an abstract of some length', () => {
    expect(judge(below('x'.repeat(120)))).toEqual(missing('info'))
    expect(judge({ ...below('x'.repeat(120)), habits: { dated: false } })).toEqual(missing('info'))
  })

  it.each([{ prefix: '## ' }, { target: 'https://huggingface.co/papers/2402.99901' }])(
    'may be missing below a title with %j',
    (mark) => {
      expect(judge({ ...below('x'), title: [makeLine('Ferry Masks', mark)] })).toEqual(missing('info'))
    },
  )

  it('that is missing is a warning below an abstract that is none, short or broken', () => {
    expect(judge(below(null))).toEqual(missing('warning'))
    expect(judge(below('x'.repeat(119)))).toEqual(missing('warning'))
    const broken = [makeLine('A ferry'), makeLine('does not sail.', { gap: 1 })]
    expect(judge({ ...below('x'.repeat(120)), abstract: broken }).slice(1)).toEqual(missing('warning'))
  })

  it('may be cut off at the end of the text', () => {
    expect(judge({ ...without, entry: { isLast: true } })).toEqual(
      warning('ABSTRACT_CUT_OFF', CARD, 'is where the text ends; the entry may be cut off.'),
    )
    expect(judge({ entry: { isLast: true } })).toEqual([])
    const named: Case = {
      paper: { authors: { count: null, names: [] } },
      draft: { organization: { text: 'Masks', alt: null, target: null } },
      margin: [[1, 460, Place.authors, Place.authors]],
    }
    expect(judge({ ...named, entry: { isLast: true } }).map(({ code }) => code)).toEqual(['ABSTRACT_CUT_OFF'])
    expect(judge({ ...named, paper: {}, entry: { isLast: true } })).toEqual([])
    expect(judge({ ...named, margin: [], entry: { isLast: true } })).toEqual([])
    expect(judge(named)).toEqual([])
    const margin: Case['margin'] = [[1, 460, Place.dot, Place.dot]]
    expect(judge({ margin, entry: { isLast: true } }).map(({ code }) => code)).toEqual(['ABSTRACT_CUT_OFF'])
    expect(judge({ margin })).toEqual([])
  })

  it('is cut off where the text ends inside of a link', () => {
    const page = { endsInside: true }
    expect(judge({ page, entry: { isLast: true } }).map(({ code }) => code)).toEqual(['ABSTRACT_CUT_OFF'])
    expect(judge({ page })).toEqual([])
  })
})

describe('a name of an organization', () => {
  const judgeName = (text: string, known: Partial<Paper> = {}, daily = true) =>
    judge({
      paper: { abstract: null, spans: { title: TITLE, organization: ABSTRACT }, ...known },
      draft: { organization: { text, alt: null, target: null } },
      habits: { daily },
    })

  it.each(['Ferry 21 6', 'Ferry 1.09k 16'])('may end with stars and comments on a daily page: %j', (text) => {
    const what = 'was read as a name; its numbers may be stars and comments.'
    expect(judgeName(text)).toEqual(warning('ORGANIZATION_UNCERTAIN', ABSTRACT, what))
    expect(judgeName(text, {}, false)).toEqual([])
    expect(judgeName(text, { comments: 3 })).toEqual([])
  })

  it.each(['Seven 7', 'Ferry 21 Lab', 'Ferry 21 6 Lab', '21 6', 'Ferry'])('may be %j', (text) => {
    expect(judgeName(text)).toEqual([])
  })
})

describe('an abstract', () => {
  const judgeAbstract = (abstract: string, habits: Partial<Habits>) =>
    judge({ paper: { abstract }, habits: { hasHead: false, ...habits } }).map(({ what }) => what)

  it.each(['of ferries.', 'ilGPT, a ferry.', '=1} sails.', '{i=1} sails.'])(
    'may belong to another title where a page without its head prints %j',
    (abstract) => {
      const what = 'begins inside of a sentence; its beginning may be elsewhere.'
      expect(judgeAbstract(abstract, {})).toEqual([what])
      expect(judgeAbstract(abstract, { hasHead: true })).toEqual([])
    },
  )

  it.each([
    'Ferries sail.',
    'https://tide.example sails.',
    'project page: https://tide.example',
    '3D masks.',
  ])('may be %j', (abstract) => {
    expect(judgeAbstract(abstract, {})).toEqual([])
  })

  it('is none on a daily page', () => {
    const what = 'was read as an abstract, which the cards of a daily page have not.'
    expect(judge({ habits: { daily: true } })).toEqual(warning('ABSTRACT_UNCERTAIN', ABSTRACT, what))
  })
})

describe('a line that could almost as well be something else', () => {
  it.each<[place: number, rival: number, code: string, what: string]>([
    [Place.title, Place.abstract, 'TITLE_UNCERTAIN', 'was read as title; it may be abstract.'],
    [Place.abstract, Place.title, 'TITLE_UNCERTAIN', 'was read as abstract; it may be title.'],
    [
      Place.authors,
      Place.titleMore,
      'TITLE_UNCERTAIN',
      'was read as authors; it may be the rest of the title.',
    ],
    [
      Place.titleMore,
      Place.abstract,
      'TITLE_UNCERTAIN',
      'was read as the rest of the title; it may be abstract.',
    ],
    [Place.abstract, Place.authors, 'ABSTRACT_UNCERTAIN', 'was read as abstract; it may be authors.'],
    [Place.authors, Place.abstract, 'ABSTRACT_UNCERTAIN', 'was read as authors; it may be abstract.'],
    [
      Place.date,
      Place.after,
      'NUMBER_UNCERTAIN',
      'was read as a field of the card; it may be no part of the card.',
    ],
    [Place.submitter, Place.authors, 'ORGANIZATION_UNCERTAIN', 'was read as submitter; it may be authors.'],
    [
      Place.authors,
      Place.after,
      'ORGANIZATION_UNCERTAIN',
      'was read as authors; it may be no part of the card.',
    ],
    [Place.comments, Place.upvotes, 'NUMBER_UNCERTAIN', 'was read as comments; it may be upvotes.'],
  ])('at place %i and not %i', (place, rival, code, what) => {
    expect(judge({ margin: [[1, 100, place, rival]] })).toEqual(warning(code, { start: 0, end: 22 }, what))
  })

  it('is certain where the other reading is dearer by more than 100', () => {
    expect(judge({ margin: [[1, 101, Place.title, Place.abstract]] })).toEqual([])
  })

  it('is reported once for each kind of doubt', () => {
    const margin: Case['margin'] = [
      [0, 30, Place.title, Place.abstract],
      [1, 20, Place.abstract, Place.authors],
    ]
    expect(judge({ margin }).map(({ code }) => code)).toEqual(['TITLE_UNCERTAIN', 'ABSTRACT_UNCERTAIN'])
  })

  it('is the first of its kind on the card', () => {
    const margin: Case['margin'] = [
      [0, 30, Place.title, Place.abstract],
      [1, 20, Place.abstract, Place.title],
    ]
    expect(judge({ margin }).map(({ what }) => what)).toEqual(['was read as title; it may be abstract.'])
    expect(judge({ margin, entry: { first: 1, last: 1 } }).map(({ what }) => what)).toEqual([
      'was read as abstract; it may be title.',
    ])
    expect(judge({ margin: [[1, 20, Place.abstract, Place.title]], entry: { last: 0 } })).toEqual([])
  })
})

describe('markup', () => {
  const what = 'holds what looks like markup of a kind that is not read.'

  it.each([
    'Ferry](https://example.org)',
    'Ferry](/papers/x)',
    'Ferry](http://example.org)',
    'Ferry {.line-clamp}',
    'Ferry {#ferry }',
    'Ferry {: ferry }',
    'Ferry {:ferry}',
    'Ferry {class="x',
    '<a href',
    '</a>',
    '<div>',
    '</span>',
    '<img src',
    '<h1>',
    '</h6>',
    '<li>',
    '## Ferry',
    '###### Ferry',
    '== Ferry',
    '====== Ferry',
    'Ferry {.x',
    '[[https://example.org',
    '[[http://example.org',
    '[[/papers',
    'Ferry**',
    '[[data:image/png',
    'Ferry {:.wide',
    'Ferry {: .wide',
    '<https://example.org',
    '<http://example.org',
    'at https://huggingface.co/harbour',
    'at http://huggingface.co/harbour',
    'at https://hf.co/harbour',
    'Ferry ##',
    'Ferry ######',
    'A [ferry](https://example.org)',
    'Ferry (.wide .tall',
    'Ferry (.line-clamp .tall',
    'Ferry (.wide)',
    'Ferry (.mb-1 .wide)',
    '· Posted on Feb 2',
    '35 ]',
    ']',
    '[28]Ferry Masks',
    '[1234][Re] Masks',
    '[Ferry Masks]',
    'Ferry Masks [ferry-masks]',
    'Ferry 2.5 [ferry-2.5]',
    'Ferry ( /papers/2402.99901 )',
    'Ferry (/papers/2402.99901)',
    'From_Ferry_to_Masks:_A_Study',
  ])('is left in the title %j', (title) => {
    expect(judge({ paper: { title } })).toEqual(warning('MARKUP_LEFT', TITLE, what))
  })

  it.each([
    'Ferry](x)',
    'Ferry] (https://example.org)',
    'Ferry][a]',
    'Ferry][]',
    'Ferry {a}',
    'Ferry {.5}',
    '<think>',
    'a <b> c',
    '<apple>',
    '<h7>',
    'a<div',
    'huggingface.co/harbour',
    '# Ferry',
    'a ## Ferry',
    '= Ferry',
    'h7. Ferry',
    'a h1. Ferry',
    'h2 Ferry',
    '[https://example.org',
    '[[ferry]]',
    'Ferry*',
    'Ferry** Masks',
    'Ferry {:  .5',
    '<ftp://example.org',
    'https://example.org/huggingface.co',
    'at hf.co/harbour',
    'Ferry #',
    'Ferry##',
    'Ferry #######',
    'Ferry ## Masks',
    'Ferry (.5 .6',
    'Ferry (.wide tall',
    'Ferry (.5)',
    'Ferry (.wide) Masks',
    '[ Re ]',
    '[28] Ferry Masks',
    '[28]',
    'Ferry Masks [Re]',
    'Ferry Masks [low tide]',
    'Ferry[masks]',
    'Masks [28]Ferry',
    '[Re Ferry] Masks',
    'Ferry [masks] of the Tide',
    'The low_tide_masks',
    'low_tide_masks of the Sea',
    'ferry_masks of a tide_table',
    'ferry_masks',
    'Ferry]',
    '] Ferry',
  ])('is not left in %j', (title) => {
    expect(judge({ paper: { title } })).toEqual([])
  })

  it('may be left in the organization', () => {
    const organization = { text: 'Harbour Lab**', alt: null, target: null }
    expect(judge({ draft: { organization } })).toEqual(warning('MARKUP_LEFT', TITLE, what))
  })

  it.each([
    '7 authors',
    '1 author',
    '• 12345 authors',
    '* · - 7 authors',
    '\t7 authors [12]',
    '7 authors[12345]',
    '[3]',
    '---',
    '-'.repeat(20),
    '· 7 authors sail.',
    '· 17 authors sail.',
    'Ferries sail. - 1 author',
    '- · 1 author Tidal Lab',
    'Ferries sail. -',
    'Ferries "sail". *',
    'Do ferries sail?) - 7 authors',
    'Ferries sail! • 12345 authors ·',
    'Ferries “sail!”) • 12345 authors ·',
  ])('is left in the abstract %j, which is or holds a field', (abstract) => {
    expect(judge({ paper: { abstract } })).toEqual(warning('MARKUP_LEFT', TITLE, what))
  })

  it.each([
    'x',
    '123456 authors',
    '7 authors sail.',
    'Of 7 authors',
    '7 authors  [1]',
    'Ferries · 7 authors',
    '· 123456 authors sail.',
    '· 7 authorships',
    'The sea -',
    'Ferries sail.-',
    'Ferries sail. 7 authors',
    'Ferries sail. - 7 authors sail.',
    '[a]',
    '[123456]',
    '-'.repeat(21),
    'A [ferry](https://example.org) sails.',
    'A [ferry](https://hf.co/harbour/ferry) sails.',
    'A ferry [1][2][3] sails.',
  ])('is not left in the abstract %j', (abstract) => {
    expect(judge({ paper: { abstract } })).toEqual([])
  })

  it('is not looked for in an abstract that is none', () => {
    expect(judge({ paper: { abstract: null } })).toEqual([])
  })

  it.each(['## Ferries', 'We bold**', '<div> is a tag'])(
    'is not looked for in the abstract %j',
    (abstract) => {
      expect(judge({ paper: { abstract } })).toEqual([])
    },
  )
})
