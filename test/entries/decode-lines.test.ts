import { describe, expect, it } from 'vitest'
import { decodeLines } from '../../src/entries/decode-lines'
import type { Highlights } from '../../src/entries/highlights'
import type { Habits } from '../../src/entries/measure-habits'
import { isSkipped, Place, type Placement, startsCard } from '../../src/entries/places'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { NO_HABITS, readLines } from '../make-page'
import type { PlaceName } from './place-names'

/** The words of a line, where it belongs, and what else is known of it; one blank line stands above. */
type Row = [text: string, place: PlaceName, known?: Partial<Line>]

const PAGE = 'https://huggingface.co/papers/2402.99901'
const HIGHLIGHTS: Highlights = {
  paragraphs: new Set(['ferry', 'island']),
  lines: new Set(['ferry', 'island']),
}
const DATED: Habits = { ...NO_HABITS, dated: true }
const DAILY: Habits = { ...NO_HABITS, daily: true, submitters: true }

function decode(rows: Row[], habits: Habits, front = 0): Placement {
  const lines = rows.map(([text, , known]) => makeLine(text, { gap: 1, ...known }))
  return decodeLines(readLines(lines), habits, front)
}

/** The lines that have a mark. */
function indicesOf(
  rows: Row[],
  habits: Habits,
  has: (placement: Placement, line: number) => boolean,
): number[] {
  const placement = decode(rows, habits)
  return rows.flatMap((_, i) => (has(placement, i) ? [i] : []))
}

const ABSTRACT = 'A ferry does not sail to every island every hour, and we show why it need not.'

const HEAD: Row[] = [
  ['Daily Papers', 'before'],
  ['by AK and the research community', 'before'],
]
const FERRY: Row[] = [
  ['Ferry Masks', 'title'],
  [ABSTRACT, 'abstract'],
  ['4 authors', 'authors'],
  ['·', 'dot'],
  ['May 3, 2024', 'date'],
]
const KNOTS: Row[] = [
  ['Two Knots', 'title'],
  ['We tie them, and then we untie them.', 'abstract'],
  ['2 authors', 'authors'],
  ['·', 'dot'],
  ['May 4, 2024', 'date'],
]
const below: Partial<Line> = { gap: 0 }

const cases: [name: string, habits: Habits, rows: Row[]][] = [
  ['cards', DATED, [...FERRY, ...KNOTS]],
  ['cards below a head', DATED, [...HEAD, ...FERRY, ...KNOTS]],
  ['a second head between cards', DATED, [...HEAD, ...FERRY, ...HEAD, ...KNOTS]],
  [
    'what stands below the cards',
    DATED,
    [...FERRY, ...KNOTS, ['Next', 'after'], ['System theme', 'after'], ['TOS', 'after']],
  ],
  ['a foot on one line', DATED, [...FERRY.slice(0, 2), ['4 authors · May 3, 2024 7', 'comments'], ...KNOTS]],
  ['a foot without authors', DATED, [...FERRY.slice(0, 2), ['· May 3, 2024', 'date'], ...KNOTS]],
  ['comments', DATED, [...FERRY, ['7', 'comments'], ...KNOTS, ['2', 'comments']]],
  ['upvotes', DATED, [['7', 'upvotes'], ...FERRY, ['-', 'upvotes'], ...KNOTS]],
  [
    'upvotes and comments',
    DATED,
    [['7', 'upvotes'], ...FERRY, ['3', 'comments'], ['9', 'upvotes'], ...KNOTS],
  ],
  ['a dash, which is no number of comments', DATED, [...FERRY, ['-', 'upvotes'], ...KNOTS]],
  [
    'comments and the upvotes of the next card on one line',
    DATED,
    [...FERRY.slice(0, 4), ['May 3, 2024 3 9', 'upvotes'], ...KNOTS],
  ],
  [
    'numbers whose targets tell what they are',
    DATED,
    [
      ['7', 'upvotes', { target: '/login?next=x' }],
      ...FERRY,
      ['3', 'comments', { target: '/papers/x#community' }],
      ['9', 'upvotes', { target: '/login?next=x' }],
      ...KNOTS,
    ],
  ],
  [
    'an abstract of sentences right below a full title, in lines that the page itself breaks',
    { ...DATED, wrapWidth: 70, isSourceWrapped: true },
    [
      ['Ferry Masks: Long-Horizon State-of-the-Art Sailing among Islands in Fog', 'title', { width: 71 }],
      ['In 2021, 10 sailors reported the opposite. Across 20 harbours,', 'abstract', { ...below, width: 64 }],
      [
        'MASK7 improves tidiness by 1.8\\% over KNOT2 (p < 0.04). It does (p',
        'abstract',
        { ...below, width: 60 },
      ],
      ['< 0.03). Across 9 islands, MASK7 improves nothing.', 'abstract', { ...below, width: 50 }],
      ...FERRY.slice(2),
    ],
  ],
  [
    'the rest of an abstract below what somebody says',
    { ...DATED, hasHead: false },
    [
      ['Read these on Thursday.', 'before'],
      ['of a ferry at night, and of its masks.', 'abstract'],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  ['a date as a title', DATED, [...FERRY, ['May 31', 'title'], ...KNOTS.slice(1)]],
  [
    'a number as a title',
    DATED,
    [...FERRY, ['7', 'comments'], ['1984', 'title'], ...KNOTS.slice(1), ['2', 'comments']],
  ],
  ['a field as a title', DATED, [...FERRY, ['7 authors', 'title'], ...KNOTS.slice(1)]],
  ['the name of the page as a title', DATED, [...FERRY, ['Daily Papers', 'title'], ...KNOTS.slice(1)]],
  ['a name of the navigation as a title', DATED, [...FERRY, ['Search', 'title'], ...KNOTS.slice(1)]],
  ['a title without an abstract', DATED, [...FERRY, ['Two Knots', 'title'], ...KNOTS.slice(2), ...FERRY]],
  [
    'an abstract right below its title',
    DATED,
    [['Ferry Masks', 'title'], [ABSTRACT, 'abstract', below], ...FERRY.slice(2), ...KNOTS],
  ],
  [
    'an abstract that goes on below a blank line',
    DATED,
    [...KNOTS, ...FERRY.slice(0, 2), ['The tide is a tide.', 'abstract'], ...FERRY.slice(2), ...KNOTS],
  ],
  [
    'an abstract that a blank line breaks in a sentence',
    DATED,
    [
      ...FERRY.slice(0, 1),
      ['A ferry does not sail to', 'abstract'],
      ['every island, and need not.', 'abstract'],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'an abstract in which a date stands',
    DATED,
    [
      ...KNOTS,
      ...FERRY.slice(0, 2),
      ['May 3, 2024', 'abstract', below],
      ['is the day.', 'abstract', below],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'an organization in place of authors',
    DATED,
    [...FERRY.slice(0, 2), ['Harbour Lab', 'authors'], ...FERRY.slice(3), ...KNOTS],
  ],
  [
    'an organization in front of its date',
    DATED,
    [...FERRY.slice(0, 2), ['Harbour Lab · May 3, 2024', 'date'], ...KNOTS],
  ],
  [
    'the slug of an organization above its name',
    DATED,
    [
      ...KNOTS,
      ...FERRY.slice(0, 2),
      ['harbour-lab', 'authors'],
      ['Harbour Lab · May 3, 2024', 'date', below],
      ...KNOTS,
    ],
  ],
  [
    'the slug of an organization below an abstract without a full stop',
    DATED,
    [
      ...KNOTS,
      ['Ferry Masks', 'title'],
      ['The code is at the quay of a ferry', 'abstract'],
      ['harbour', 'authors'],
      ['Harbour Lab · May 3, 2024', 'date', below],
      ...KNOTS,
    ],
  ],
  [
    'a slug that the link below repeats',
    DATED,
    [
      ...KNOTS,
      ['Ferry Masks', 'title'],
      ['The code is at the quay of a ferry', 'abstract'],
      ['harbour', 'authors'],
      ['Harbour Lab', 'authors', { gap: 1, target: '/harbour' }],
      ...FERRY.slice(3),
      ...KNOTS,
    ],
  ],
  [
    'a name with a link that goes on in front of its date',
    { ...DATED, wrapWidth: 44 },
    [
      ...KNOTS,
      ['Ferry Masks', 'title'],
      ['A ferry does not sail to every island every', 'abstract'],
      ['hour, and we show why it need not. We do so', 'abstract', below],
      ['Harbour Lab for the Masks of all Ferries of', 'authors', { gap: 0, target: '/harbour' }],
      ['the Sea · May 3, 2024', 'date', below],
      ...KNOTS,
    ],
  ],
  ...['Code at https://example.org/masks and data', 'We made masks. Data and models:'].map(
    (text): (typeof cases)[number] => [
      `an abstract in front of an organization's address: ${text}`,
      DATED,
      [
        ...KNOTS,
        ['Ferry Masks', 'title'],
        [text, 'abstract', { target: '/harbour' }],
        ...FERRY.slice(2),
        ...KNOTS,
      ],
    ],
  ),
  [
    'the last word of an abstract above an organization',
    { ...DATED, wrapWidth: 44 },
    [
      ...KNOTS,
      ['Ferry Masks', 'title'],
      ['A ferry does not sail to every island every', 'abstract'],
      ['hour.', 'abstract', below],
      ['Harbour Lab · May 3, 2024', 'date', below],
      ...KNOTS,
    ],
  ],
  [
    'an organization that is named like a button',
    DATED,
    [...KNOTS, ...FERRY.slice(0, 2), ['GitHub', 'authors'], ...FERRY.slice(3), ...KNOTS],
  ],
  [
    'titles and abstracts that are broken in front of a word',
    { ...DATED, highlights: HIGHLIGHTS },
    [
      ['Masks for a', 'title'],
      ['Ferry That Sails to all', 'titleMore'],
      ['Islands', 'titleMore'],
      ['We study how long a', 'abstract'],
      ['ferry sails.', 'abstract'],
      ['Ferry and', 'abstract'],
      ['island are two words.', 'abstract'],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'an abstract that begins with a word that breaks sentences',
    { ...DATED, highlights: HIGHLIGHTS },
    [...KNOTS, ['Two Masks', 'title'], ['Ferry masks are worn at night.', 'abstract'], ...FERRY.slice(2)],
  ],
  [
    'titles and abstracts in which words stand on lines of their own',
    { ...DATED, highlights: HIGHLIGHTS },
    [
      ['Masks for a', 'title'],
      ['Ferry', 'titleMore', { gap: 0 }],
      ['Captain', 'titleMore', { gap: 0 }],
      ['We study how long a', 'abstract', { gap: 0 }],
      ['ferry', 'abstract', { gap: 0 }],
      ['sails.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ['Masks in a', 'title'],
      ['Ferry', 'titleMore', { gap: 0 }],
      ['We study how long a', 'abstract', { gap: 0 }],
      ['ferry', 'abstract', { gap: 0 }],
      ['sails.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'the name of a link of the site that the page highlights',
    { ...DATED, highlights: { paragraphs: new Set(), lines: new Set(['model']) } },
    [
      ['Masks for small', 'title'],
      ['Models', 'titleMore', { gap: 0 }],
      ['We study how long a', 'abstract', { gap: 0 }],
      ['model', 'abstract', { gap: 0 }],
      ['sails.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
    ],
  ],
  [
    'a list of addresses below the cards',
    DATED,
    [
      ...FERRY,
      ...KNOTS,
      ['https://huggingface.co/', 'after'],
      ['https://huggingface.co/models', 'after', { gap: 0 }],
      ['https://huggingface.co/harbour-lab', 'after', { gap: 0 }],
    ],
  ],
  [
    'titles that go on deeper',
    DATED,
    [
      ['Masks for a Ferry in', 'title'],
      ['the Night', 'titleMore', { gap: 0, indent: 2 }],
      ['We study masks.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ['Masks for a Ferry', 'title'],
      ['We study masks.', 'abstract', { gap: 0 }],
      ['See the page.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'titles that end in the middle of a phrase',
    { ...DATED, wrapWidth: 60 },
    [
      ...KNOTS,
      ['Masks for a Ferry in', 'title'],
      ['the Night', 'titleMore', { gap: 0 }],
      ['We study masks.', 'abstract', { gap: 0 }],
      ['See the page.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ['What Ferries Attend To', 'title'],
      ['We study masks.', 'abstract'],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'titles above abstracts that the page wraps',
    { ...DATED, wrapWidth: 40, isSourceWrapped: true },
    [
      ['Masks for a Ferry at Night in the Harbour', 'title'],
      ['Everybody who rows the ferry at night', 'abstract', { gap: 0 }],
      ['wears a mask, and we', 'abstract', { gap: 0 }],
      ['count them.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ['Masks for a Ferry', 'title'],
      ['at Night', 'titleMore', { gap: 0 }],
      [`We study masks. ${'Masks are worn. '.repeat(20)}`.trim(), 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'abstracts that begin with an address',
    { ...DATED, wrapWidth: 60 },
    [
      ['Masks for a Ferry', 'title'],
      ['https://github.com/harbour-lab/ferry We study masks.', 'abstract', { gap: 0 }],
      ['Masks are worn at night by all who row the ferry, and we', 'abstract', { gap: 0 }],
      ['count them.', 'abstract', { gap: 0 }],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'the rest of a sentence at the start of a text',
    DATED,
    [['every island every hour, and we show why.', 'abstract'], ...FERRY.slice(2), ...KNOTS],
  ],
  [
    'the rest of an abstract above cards with upvotes',
    DATED,
    [
      ['Masks are worn by all who row it at night.', 'abstract'],
      ...FERRY.slice(2),
      ['3', 'comments'],
      ['7', 'upvotes'],
      ...KNOTS,
      ['2', 'comments'],
      ['9', 'upvotes'],
      ...FERRY,
    ],
  ],
  ['a title that begins a text', DATED, [['iMask for All', 'title'], ...FERRY.slice(1), ...KNOTS]],
  [
    'a paper without authors at the end',
    DATED,
    [...FERRY, ['Two Knots', 'title'], ['We tie them, and then', 'abstract']],
  ],
  [
    'words of a reader above the page',
    DATED,
    [['Dear all, have a look at these.', 'before'], ...HEAD, ...FERRY, ...KNOTS],
  ],
  [
    'marks of pictures',
    DATED,
    [['[IMG]', 'before'], ...FERRY.slice(0, 2), ['[IMG]', 'abstract'], ...FERRY.slice(2), ...KNOTS],
  ],
  [
    'titles of two lines',
    { ...DATED, wrapWidth: 40 },
    [
      ['A Ferry That Does Not Sail to Every One', 'title'],
      ['of the Islands', 'titleMore', below],
      ['We show why it need not, and then we do', 'abstract'],
      ['not show it again.', 'abstract', below],
      ...FERRY.slice(2),
      ...KNOTS,
    ],
  ],
  [
    'lines of one link',
    DATED,
    [
      ['A Ferry That Does Not', 'title', { carrier: 0 }],
      ['Sail to Every Island', 'titleMore', { carrier: 0, gap: 0 }],
      ...FERRY.slice(1),
      ...KNOTS,
    ],
  ],
  [
    'headings',
    { ...DATED, headings: true },
    [
      ...HEAD,
      ['Ferry Masks', 'title', { prefix: '### ' }],
      [ABSTRACT, 'abstract', below],
      ...FERRY.slice(2),
      ['Two Knots', 'title', { isEmphasized: true }],
      ...KNOTS.slice(1),
    ],
  ],
  [
    'titles with links',
    { ...DATED, paperLinks: true },
    [
      ...HEAD,
      ['Ferry Masks', 'title', { target: PAGE }],
      [ABSTRACT, 'abstract'],
      ...FERRY.slice(2),
      ['Two Knots', 'title', { target: PAGE }],
      ...KNOTS.slice(1),
    ],
  ],
  [
    'cards of the trending page',
    DATED,
    [
      ['Submitted by', 'submitted'],
      ['fern', 'submitter'],
      ...FERRY.slice(0, 2),
      ['Harbour Lab · Published on May 3, 2024', 'date'],
      ['Upvote', 'upvoteLabel'],
      ['7', 'upvoteCount'],
      ['GitHub 31.5k', 'stars'],
      ['arXiv Page', 'arxiv'],
      ['Submitted by', 'submitted'],
      ['ada', 'submitter'],
      ...KNOTS.slice(0, 2),
      ['Tide Inc · Published on May 4, 2024', 'date'],
      ['Upvote 7', 'upvoteCount'],
      ['GitHub', 'github'],
      ['12', 'stars'],
      ['arXiv Page', 'arxiv'],
    ],
  ],
  [
    'cards below buttons that stand with the next submitter on one line',
    { ...DATED, daily: false },
    [
      ...FERRY,
      ['Upvote 7 GitHub 18 arXiv Page Submitted by', 'submitted'],
      ['grace_h', 'submitter'],
      ...KNOTS,
    ],
  ],
  [
    'cards of a daily page',
    DAILY,
    [
      ['Submitted by', 'submitted'],
      ['fern', 'submitter'],
      ['7', 'upvotes'],
      ['Ferry Masks', 'title'],
      ['4 authors', 'authors'],
      ['3', 'comments'],
      ['Submitted by ada', 'submitter'],
      ['9', 'upvotes'],
      ['Two Knots', 'title'],
      ['2 authors', 'authors'],
      ['Submitted by grace 12', 'upvotes'],
      ['A Quay', 'title'],
      ['6 authors', 'authors'],
    ],
  ],
]

describe('decodeLines', () => {
  it('places no lines', () => {
    expect(decode([], DATED)).toMatchObject({ place: new Uint8Array(), areCountsSure: true })
  })

  it.each(cases)('places %s', (_, habits, rows) => {
    const { place } = decode(rows, habits)
    expect(rows.map(([text], i) => [text, Place[place[i] as number]])).toEqual(
      rows.map(([text, name]) => [text, name]),
    )
  })
})

describe('the start of a card', () => {
  const startsOf = (rows: Row[], habits = DATED) => indicesOf(rows, habits, startsCard)

  it('is its first line', () => {
    expect(startsOf([...HEAD, ...FERRY, ...KNOTS])).toEqual([2, 7])
    expect(startsOf([['7', 'upvotes'], ...FERRY, ['-', 'upvotes'], ...KNOTS])).toEqual([0, 6])
    expect(
      startsOf([['Submitted by', 'submitted'], ['fern', 'submitter'], ['7', 'upvotes'], ...FERRY], DAILY),
    ).toEqual([0])
  })
})

describe('the mark of a picture', () => {
  const skippedOf = (rows: Row[]) => indicesOf(rows, DATED, isSkipped)

  it('is skipped where it stands', () => {
    const image: Row = ['[IMG]', 'before']
    expect(skippedOf([image, ...FERRY.slice(0, 1), image, ...FERRY.slice(1), image])).toEqual([0, 2, 7])
  })

  it('may be a dash within a card', () => {
    expect(skippedOf([...FERRY.slice(0, 2), ['-', 'abstract'], ...FERRY.slice(2), ...KNOTS])).toEqual([2])
  })
})

describe('a number behind every date', () => {
  const cards = (first: string, second: string, place: PlaceName): Row[] => [
    ...FERRY.slice(0, 3),
    [`· May 3, 2024 ${first}`, place],
    ...KNOTS.slice(0, 3),
    [`· May 4, 2024 ${second}`, place],
    ...FERRY,
  ]

  it.each<[name: string, rows: Row[]]>([
    ['tells of comments', cards('3', '12', 'comments')],
    ['is the upvotes of the next card where it is large', cards('312', '1553', 'upvotes')],
    ['is the upvotes of the next card where two stand behind another', cards('3', '3 12', 'upvotes')],
    ['is the upvotes of the next card where a dash stands behind another', cards('3', '-', 'upvotes')],
  ])('%s', (_, rows) => {
    const { place } = decode(rows, DATED)
    expect(rows.map((_, i) => Place[place[i] as number])).toEqual(rows.map(([, name]) => name))
  })
})

describe('whether it is certain which numbers are upvotes', () => {
  it.each<[name: string, rows: Row[], sure: boolean, habits?: Habits]>([
    ['without numbers', [...FERRY, ...KNOTS], true],
    ['without cards', HEAD, true],
    ['with a number that may be a list item', [['7', 'upvotes', { prefix: '- ' }], ...FERRY], true],
    [
      'with upvotes and comments on every card',
      [['7', 'upvotes'], ...FERRY, ['3', 'comments'], ['9', 'upvotes'], ...KNOTS, ['1', 'comments']],
      true,
    ],
    ['with a number below every card', [...FERRY, ['3', 'comments'], ...KNOTS, ['1', 'comments']], true],
    ['with one number as a name', [['Submitted by', 'submitted'], ['7', 'submitter'], ...FERRY], true],
    ['with dashes', [['-', 'upvotes'], ...FERRY, ['-', 'upvotes'], ...KNOTS], true],
    ['with a number above one of two cards', [['7', 'before'], ...FERRY, ...KNOTS], false],
    // Upvotes below no submitter cost more on a daily page: just enough to be certain that this number is none of them.
    [
      'with one number in place of a name, daily',
      [['Submitted by', 'before'], ['7', 'before'], ...FERRY],
      true,
      DAILY,
    ],
    [
      'with a number above a card without a date, daily',
      [['7', 'upvotes'], ...FERRY.slice(0, 3)],
      false,
      DAILY,
    ],
  ])('%s', (_, rows, sure, habits = DATED) => {
    expect(decode(rows, habits).areCountsSure).toBe(sure)
  })
})

describe('the margin', () => {
  const marginOf = (rows: Row[], text: string, habits = DATED) => {
    const { margin, rival } = decode(rows, habits)
    const i = rows.findIndex(([words]) => words === text)
    return { margin: margin[i] as number, rival: Place[rival[i] as number] }
  }

  it('is wide for a card as they usually are', () => {
    const { margin } = decode([...HEAD, ...FERRY, ...KNOTS], DATED)
    expect(Math.min(...margin)).toBeGreaterThanOrEqual(100)
  })

  it("tells that a title's second line may be a title", () => {
    const rows: Row[] = [
      ['Ferry Masks', 'title'],
      ['for All Islands', 'titleMore', below],
      [ABSTRACT, 'abstract'],
      ...FERRY.slice(2),
      ...KNOTS,
    ]
    const { margin, rival } = marginOf(rows, 'for All Islands')
    expect(margin).toBeLessThan(460)
    expect(rival).toBe('title')
  })
})

it('takes none of the first lines for a card when told so, and may begin inside of one below', () => {
  const rows: Row[] = [
    ['title: Ferries', 'before'],
    ['tags: masks', 'before'],
    [ABSTRACT.repeat(5), 'abstract'],
    ...FERRY.slice(2),
    ...KNOTS,
  ]
  const places = (front: number) => Array.from(decode(rows, DATED, front).place, (place) => Place[place])
  expect(places(2)).toEqual(rows.map(([, place]) => place))
  expect(places(0).slice(0, 3)).toEqual(['before', 'title', 'abstract'])
})
