import { describe, expect, it } from 'vitest'
import { decodeLines } from '../../src/entries/decode-lines'
import type { Habits } from '../../src/entries/measure-habits'
import { Place } from '../../src/entries/places'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { NO_HABITS, readLines } from '../make-page'

/** The words of a line, and what else is known of it; one blank line stands above. */
type Row = [text: string, known?: Partial<Line>]

const MAX_MARGIN = 460

const T: Row = ['Ferry Masks']
const A: Row = ['A ferry does not sail to every island every hour.']
const F: Row[] = [['4 authors'], ['·'], ['May 3, 2024']]
/** A card above, without which words may stand outside of the cards. */
const U: Row[] = [
  ['Two Knots'],
  ['We tie them, and then we untie them.'],
  ['2 authors'],
  ['·'],
  ['May 4, 2024'],
]
const PAPER = 'https://hf.co/papers/2402.99901'
const W = { wrapWidth: 40 }
const b = { gap: 0 }

/** Words of so many characters. */
const x = (length: number, word = 'Tide ') =>
  `${word.repeat(Math.ceil(length / word.length)).slice(0, length - 1)}x`

/** The place of each line, and how much dearer another meaning is where that is not much. */
function describeWay(rows: readonly Row[], habits: Partial<Habits>): string {
  const lines = rows.map(([text, known]) => makeLine(text, { gap: 1, ...known }))
  const dated = !habits.daily
  const { place, margin } = decodeLines(lines, readLines(lines), { ...NO_HABITS, dated, ...habits })
  return Array.from(place, (at, i) => {
    const difference = margin[i] as number
    return difference < MAX_MARGIN ? `${Place[at]} ${difference}` : Place[at]
  }).join(', ')
}

// What a line costs at each place is said in the tests of the `offer-` files; here it is seen in the margin of its
// neighbours. A change of a cost changes rows here; read them one by one.
const cases: [name: string, habits: Partial<Habits>, rows: Row[], way: string][] = [
  [
    'a short text behind a list mark above the rest of a card',
    {},
    [['abc', { prefix: '- ' }], A, ...F],
    'title 400, abstract 400, authors, dot, date',
  ],
  [
    'a text of four characters behind a list mark above the rest of a card',
    {},
    [['abcd', { prefix: '- ' }], A, ...F],
    'title, abstract, authors, dot, date',
  ],
  [
    'a first line without a blank line above',
    {},
    [[T[0], b], A, ...F],
    'title, abstract, authors, dot, date',
  ],
  ['a date above a card', {}, [['May 2, 2024'], T, A, ...F], 'before, title, abstract, authors, dot, date'],
  [
    'a number of authors above a card',
    {},
    [['2 authors'], T, A, ...F],
    'before, title, abstract, authors, dot, date',
  ],
  [
    'a curator above a card',
    {},
    [['by AK and the research community'], T, A, ...F],
    'before, title, abstract, authors, dot, date',
  ],
  [
    'a head between cards',
    {},
    [T, A, ...F, ['Daily Papers'], ...U],
    'title, abstract, authors, dot, date, before, title, abstract, authors, dot, date',
  ],
  [
    'words between cards',
    {},
    [T, A, ...F, ['All of the tides'], ...U],
    'title, abstract, authors, dot, date, title, abstract 0, abstract 400, authors, dot, date',
  ],
  ['words below cards', {}, [...U, ['All of the tides']], 'title, abstract, authors, dot, date, after 80'],
  [
    'addresses below cards',
    {},
    [...U, ['http://example.org/tides'], ['http://example.org/ferry', b]],
    'title, abstract, authors, dot, date, after, after',
  ],
  [
    'words that lead to an address below cards',
    {},
    [...U, ['Tides'], ['See https://example.org/ferry', b]],
    'title, abstract, authors, dot, date, title 400, abstract 400',
  ],
  [
    'a name of the page as a title',
    {},
    [...U, ['Daily Papers'], A, ...F],
    'title, abstract, authors, dot, date, title 300, abstract 300, authors, dot, date',
  ],
  [
    'a curator as a title',
    {},
    [...U, ['by AK and the research community'], A, ...F],
    'title, abstract, authors, dot, date, title 100, abstract 100, authors 300, dot, date',
  ],
  [
    'a heading where titles are headings',
    { headings: true },
    [
      ...U.slice(0, 1).map(([t]): Row => [t, { prefix: '## ' }]),
      ...U.slice(1),
      ['Ferry Masks', { prefix: '## ' }],
      A,
      ...F,
    ],
    'title, abstract, authors, dot, date, title, abstract, authors, dot, date',
  ],
  [
    'a heading in an abstract where titles are headings',
    { headings: true },
    [['Ferry Masks', { prefix: '# ' }], A, ['Tides', { prefix: '# ' }], ...F],
    'title, abstract, title, authors 200, dot, date',
  ],
  [
    'a list item in an abstract where titles are headings',
    { headings: true },
    [['Ferry', { prefix: '# ' }], A, ['Tides', { prefix: '- ' }], ...F],
    'title 200, abstract 200, abstract, authors, dot, date',
  ],
  [
    'a second line without a mark where titles are headings',
    { headings: true },
    [['Ferry', { prefix: '# ' }], ['Masks', b], A, ...F],
    'title, titleMore, abstract, authors, dot, date',
  ],
  [
    'a second line with a mark where titles are no headings',
    {},
    [['Ferry'], ['Masks', { prefix: '# ', gap: 0 }], A, ...F],
    'title 20, titleMore 20, abstract, authors, dot, date',
  ],
  [
    'a heading below a title where titles are headings',
    { headings: true },
    [['Ferry Masks', { prefix: '# ' }], ['Tides', { prefix: '# ', gap: 0 }], A, ...F],
    'before, title, abstract, authors, dot, date',
  ],
  [
    'a heading that repeats its mark on the second line',
    { headings: true, wrapWidth: 80 },
    [...U, ['Ferry Masks', { prefix: '# ', width: 41 }], ['Tides', { prefix: '# ', gap: 0 }], A, ...F],
    'title, abstract, authors, dot, date, title, titleMore 70, abstract, authors, dot, date',
  ],
  [
    'a heading where titles are none',
    {},
    [...U, ['Ferry Masks', { prefix: '# ' }], ['Tides', { prefix: '# ' }], A, ...F],
    'title, abstract, authors, dot, date, title, abstract 0, abstract 400, authors, dot, date',
  ],
  [
    'a title that leads to its paper above its fields where titles do',
    { paperLinks: true },
    [['Ferry Masks', { target: 'https://hf.co/papers/2402.99901' }], ...F],
    'title 250, authors 200, dot, date',
  ],
  ['a title above its fields', { daily: true }, [T, ...F], 'title 450, authors, dot, date'],
  ['a title above its fields on another page', {}, [T, ...F], 'title 150, authors 200, dot, date'],
  [
    'two lines of one link',
    {},
    [['Ferry', { linkIndex: 0 }], ['Masks', { linkIndex: 0, gap: 0 }], A, ...F],
    'title 170, titleMore 170, abstract, authors, dot, date',
  ],
  [
    'two lines of one link above an organization, on a daily page',
    { daily: true },
    [
      ['5'],
      ['A Ferry', { linkIndex: 0 }],
      ['Masks', { linkIndex: 0, gap: 0 }],
      ['harbour-lab Harbour Lab', b],
    ],
    'upvotes 170, title 170, titleMore 170, authors 170',
  ],
  [
    'two lines of two links',
    {},
    [...U, ['Ferry', { linkIndex: 0 }], ['Masks', { linkIndex: 1, gap: 0 }], A, ...F],
    'title, abstract, authors, dot, date, title, titleMore 170, abstract, authors, dot, date',
  ],
  [
    'a line with a link above one without',
    {},
    [['Ferry', { linkIndex: 0 }], ['Masks', b], A, ...F],
    'title 20, titleMore 20, abstract, authors, dot, date',
  ],
  [
    'a second line below a closed emphasis',
    {},
    [...U, ['Ferry', { isClosed: true }], ['Masks', b], A, ...F],
    'title, abstract, authors, dot, date, title, titleMore 70, abstract, authors, dot, date',
  ],
  [
    'a second line',
    {},
    [['Ferry'], ['Masks', b], A, ...F],
    'title 20, titleMore 20, abstract, authors, dot, date',
  ],
  [
    'a second line of three',
    {},
    [['Ferry'], ['Masks', b], ['of Tides', b], A, ...F],
    'title 20, titleMore 20, titleMore 240, abstract, authors, dot, date',
  ],
  [
    'a second line below a line that had room',
    W,
    [...U, ['Ferry'], ['Masks', b], A, ...F],
    'title, abstract, authors, dot, date, title, titleMore 370, abstract, authors, dot, date',
  ],
  [
    'a second line below a full line',
    W,
    [[x(38)], ['Masks', b], A, ...F],
    'title 170, titleMore 170, abstract, authors, dot, date',
  ],
  [
    'a second line of one link with a gap',
    {},
    [...U, ['Ferry', { linkIndex: 0 }], ['Masks', { linkIndex: 0 }], A, ...F],
    'title, abstract, authors, dot, date, title, titleMore 370, abstract, authors, dot, date',
  ],
  [
    'a deeper second line below a line that had room',
    W,
    [['Ferry Masks'], ['Of tides', { gap: 0, indent: 2 }], A, ...F],
    'title 170, titleMore 170, abstract, authors, dot, date',
  ],
  [
    'a field as a second line',
    {},
    [['Ferry'], ['4 authors', b], ['May 3', b], ...F],
    'before 200, title 200, abstract 400, authors, dot, date',
  ],
  [
    'an abstract right below a title and deeper',
    W,
    [...U, T, [A[0], { gap: 0, indent: 2 }], ...F],
    'title, abstract, authors, dot, date 350, title 350, abstract 130, authors 330, dot, date',
  ],
  [
    'a sentence that goes on below a word that the page highlights',
    { highlights: { paragraphs: new Set(), lines: new Set(['ferry']) } },
    [...U, ['Masks for a'], ['Ferry', b], ['learn to sail.', b], ...F],
    'title, abstract, authors, dot, date, title, titleMore 20, abstract 130, authors 330, dot, date',
  ],
  [
    'an abstract in the link of the title',
    {},
    [...U, ['Ferry Masks', { linkIndex: 0 }], [A[0], { linkIndex: 0 }], ...F],
    'title, abstract, authors, dot, date 250, title 250, abstract 330, authors, dot, date',
  ],
  [
    'an abstract on a daily page',
    { daily: true },
    [...U, T, A, ...F],
    'before 400, title 400, authors, dot, date, title, abstract 50, authors, dot, date',
  ],
  [
    'a second paragraph',
    {},
    [...U, T, A, ['It sails at noon.'], ...F],
    'title, abstract, authors, dot, date, title, abstract 0, abstract 400, authors, dot, date',
  ],
  [
    'a second paragraph that goes on in a sentence',
    {},
    [T, ['A ferry does not sail to'], ['every island.'], ...F],
    'title 450, abstract 450, abstract, authors, dot, date',
  ],
  [
    'a second paragraph in small letters',
    {},
    [...U, T, A, ['every island.'], ...F],
    'title, abstract, authors, dot, date, title, abstract 450, abstract, authors, dot, date',
  ],
  [
    'a field in an abstract',
    {},
    [...U, T, A, ['May 3, 2024', b], ['is the day.', b], ...F],
    'title, abstract, authors, dot, date, title, abstract 350, abstract 200, abstract 200, authors 400, dot, date',
  ],
  [
    'a mark of a picture in an abstract',
    {},
    [...U, T, A, ['[IMG]'], ...F],
    'title, abstract, authors, dot, date, title, abstract, abstract, authors, dot, date',
  ],
  ['a number above a card', {}, [['7'], T, A, ...F], 'upvotes, title, abstract, authors, dot, date'],
  [
    'a number that leads to a login above a card',
    {},
    [['7', { target: '/login?next=x' }], T, A, ...F],
    'upvotes, title, abstract, authors, dot, date',
  ],
  [
    'a number that leads to comments above a card',
    {},
    [['7', { target: '/papers/1#community' }], T, A, ...F],
    'before, title, abstract, authors, dot, date',
  ],
  ['a number below a card', {}, [T, A, ...F, ['7']], 'title, abstract, authors, dot, date, comments 400'],
  [
    'a number that leads to a login below a card',
    {},
    [T, A, ...F, ['7', { target: '/login?next=x' }]],
    'title, abstract, authors, dot, date, after 150',
  ],
  [
    'a number that leads to comments below a card',
    {},
    [T, A, ...F, ['7', { target: '/papers/1#community' }]],
    'title, abstract, authors, dot, date, comments 400',
  ],
  [
    'a number between cards',
    {},
    [T, A, ...F, ['7'], ...U],
    'title, abstract, authors, dot, date, comments, title, abstract, authors, dot, date',
  ],
  ['a number below the authors', {}, [T, A, ['4 authors'], ['7']], 'title, abstract, authors, comments 400'],
  [
    'a number below the authors of a daily page',
    { daily: true },
    [T, ['4 authors'], ['7']],
    'title 450, authors, comments 150',
  ],
  [
    'two numbers behind a date',
    {},
    [T, A, ['4 authors'], ['·'], ['May 3, 2024 7 9'], ...U],
    'title, abstract, authors, dot, upvotes, title, abstract, authors, dot, date',
  ],
  [
    'one number behind a date',
    {},
    [T, A, ['4 authors'], ['·'], ['May 3, 2024 7'], ...U],
    'title, abstract, authors, dot, comments, title, abstract, authors, dot, date',
  ],
  [
    'a dash behind a date',
    {},
    [T, A, ['4 authors'], ['·'], ['May 3, 2024 -'], ...U],
    'title, abstract, authors, dot, upvotes, title, abstract, authors, dot, date',
  ],
  [
    'a date with the upvotes of the card below',
    {},
    [['7'], T, A, ...F.slice(0, 2), ['May 3, 2024 9'], ...U, ['9'], ...U],
    'upvotes, title, abstract, authors, dot, upvotes 400, title, abstract, authors, dot, date, upvotes 400, title, abstract, authors, dot, date',
  ],
  [
    'a name of one line above a dated one in small letters',
    {},
    [...U, T, A, ['harbour'], ['lab · May 3, 2024']],
    'title, abstract, authors, dot, date, title, abstract, authors 100, date',
  ],
  [
    'a submitter',
    {},
    [['Submitted by'], ['fern'], T, A, ...F],
    'submitted, submitter, title, abstract, authors, dot, date',
  ],
  [
    'a number as a submitter',
    {},
    [['Submitted by'], ['7'], T, A, ...F],
    'before 400, upvotes 400, title, abstract, authors, dot, date',
  ],
  [
    'two numbers below the authors of a daily page',
    { daily: true },
    [T, ['4 authors'], ['1.2k'], ['7']],
    'title 450, authors, stars, comments 400',
  ],
  [
    'two numbers on one line of a daily page',
    { daily: true },
    [T, ['4 authors'], ['1.2k 7'], ['Submitted by'], ['fern'], T, ['2 authors']],
    'title 450, authors, comments, submitted, submitter, title, authors',
  ],
  [
    'two numbers on one line of another page',
    {},
    [T, A, ['4 authors'], ['12 7'], T, A, ...F],
    'title, abstract, authors, upvotes, title, abstract, authors, dot, date',
  ],
  [
    'a number of a daily page that leads to the paper',
    { daily: true },
    [T, ['4 authors'], ['7', { target: PAPER }]],
    'title 450, authors, stars 200',
  ],
  [
    'two numbers of a daily page that lead to the paper and its comments',
    { daily: true },
    [T, ['4 authors'], ['1.2k', { target: PAPER }], ['7', { target: `${PAPER}#community` }]],
    'title 450, authors, stars, comments 400',
  ],
  [
    'a number of another page that leads to the paper',
    {},
    [T, A, ['4 authors'], ['7', { target: PAPER }]],
    'title, abstract, authors, stars 300',
  ],
  [
    'words that say that a text was cut, in the place of an organization',
    { dated: true },
    [...U, T, A, ['[Content truncated]']],
    'title, abstract, authors, dot, date, title, abstract, after',
  ],
  [
    'words that say that a text was cut, below a name',
    { dated: true },
    [...U, T, A, ['Harbour'], ['[Content truncated]', { gap: 1 }]],
    'title, abstract, authors, dot, date, title, abstract, authors, after',
  ],
  [
    'a submitter with upvotes on a daily page',
    { daily: true },
    [['Submitted by'], ['fern'], ['7'], T, ['4 authors'], ['3']],
    'submitted, submitter, upvotes, title, authors, comments 150',
  ],
  [
    'a title without a submitter on a daily page',
    { daily: true },
    [['7'], T, ['4 authors'], ['3']],
    'upvotes, title, authors, comments 150',
  ],
  [
    'an organization',
    {},
    [T, A, ['Harbour Lab'], ...F.slice(1)],
    'title 450, abstract 450, authors 450, dot, date',
  ],
  [
    'an organization that leads to its page',
    {},
    [T, A, [x(120), { target: '/harbour' }], ...F.slice(1)],
    'title, abstract, authors, dot, date',
  ],
  [
    'a text that leads to the page of an organization and is longer than a name',
    {},
    [T, A, [x(121), { target: '/harbour' }], ...F.slice(1)],
    'before, title, abstract, dot, date',
  ],
  [
    'an organization right below an abstract',
    {},
    [T, A, ['Harbour Lab', b], ...F.slice(1)],
    'title, abstract, authors 350, dot, date',
  ],
  [
    'an organization below an abstract that is not at its end',
    {},
    [T, ['A ferry does not'], ['Harbour Lab', b], ...F.slice(1)],
    'title, abstract, authors 250, dot, date',
  ],
  [
    'a curator as an organization',
    {},
    [T, A, ['by AK and the research community'], ...F.slice(1)],
    'before 300, before 0, before 0, before 0, before 0',
  ],
  [
    'an organization of 120 characters',
    {},
    [T, A, [x(120, 'Low Tide ')], ...F.slice(1)],
    'title 450, abstract 450, authors 450, dot, date',
  ],
  [
    'a longer organization',
    {},
    [...U, T, A, [x(121, 'Low Tide ')], ...F.slice(1)],
    'title, abstract, authors, dot, date, title, abstract 0, abstract 200, dot 200, date',
  ],
  [
    'a slug above an organization',
    {},
    [T, A, ['harbour-lab'], ['Harbour Lab', b], ...F.slice(1)],
    'title 250, abstract 250, authors 250, authors, dot, date',
  ],
  [
    'a slug a line above an organization',
    {},
    [...U, T, A, ['harbour-lab'], ['Harbour Lab'], ...F.slice(1)],
    'title, abstract, authors, dot, date, title, abstract, authors, authors, dot, date',
  ],
  [
    'two words above an organization',
    {},
    [...U, T, A, ['Low Tide'], ['Harbour Lab', b], ...F.slice(1)],
    'title, abstract, authors, dot, date, title, abstract 0, abstract 100, authors 100, dot 150, date',
  ],
  [
    'an organization of two lines of one link',
    {},
    [T, A, ['Low Tide', { linkIndex: 3 }], ['Harbour Lab', { linkIndex: 3, gap: 0 }], ...F.slice(1)],
    'title 350, abstract 350, authors 350, authors 450, dot, date',
  ],
  [
    'an organization that was wrapped',
    W,
    [...U, T, A, ['Low Tide Harbour Lab of All Islands an'], ['Masks', b], ...F.slice(1)],
    'title, abstract, authors, dot, date, title, abstract, authors, authors, dot, date',
  ],
  [
    'a slug above an organization in front of its date',
    {},
    [...U, T, A, ['harbour-lab'], ['Harbour Lab · May 3, 2024', b]],
    'title, abstract, authors, dot, date, title, abstract, authors, date',
  ],
  [
    'two words above an organization in front of its date',
    {},
    [...U, T, A, ['Low Tide'], ['Harbour Lab · May 3, 2024', b]],
    'title, abstract, authors, dot, date, title, abstract, authors 350, date 450',
  ],
  [
    'a wrapped organization in front of its date',
    W,
    [...U, T, A, ['Low Tide Harbour Lab of All Islands an'], ['Masks · May 3, 2024', b]],
    'title, abstract, authors, dot, date, title, abstract, authors, date',
  ],
  ['a foot without authors', {}, [T, A, ['·'], ['May 3, 2024']], 'title, abstract 250, dot, date'],
  [
    'a foot without a date',
    {},
    [T, A, ['4 authors'], ['Upvote'], ['7']],
    'title, abstract, authors, upvoteLabel, upvoteCount',
  ],
  [
    'a foot without a date on a daily page',
    { daily: true },
    [T, ['4 authors'], ['Upvote'], ['7']],
    'title 450, authors, upvoteLabel, upvoteCount',
  ],
  [
    'a date with words below a second paragraph',
    {},
    [T, A, ['It sails.'], ['May 3, 2024 see']],
    'title 350, abstract 350, authors 350, date 350',
  ],
  [
    'upvotes below a date',
    {},
    [T, A, ['May 3, 2024'], ['Upvote'], ['7']],
    'title, abstract 250, date, upvoteLabel, upvoteCount',
  ],
  [
    'a foot of upvotes alone',
    {},
    [...U, T, A, ['Upvote 7']],
    'title, abstract, authors, dot, date, title, abstract 250, upvoteCount 300',
  ],
  [
    'a foot of stars alone',
    {},
    [...U, T, A, ['GitHub 31.5k']],
    'title, abstract, authors, dot, date, title, abstract 250, stars 300',
  ],
  [
    'a foot of GitHub alone',
    {},
    [...U, T, A, ['GitHub'], ['7']],
    'title, abstract, authors, dot, date, title, abstract, authors 250, comments 250',
  ],
  [
    'a foot of arXiv alone',
    {},
    [...U, T, A, ['arXiv Page']],
    'title, abstract, authors, dot, date, title, abstract, authors 350',
  ],
  [
    'a line between two whole paragraphs',
    {},
    [...U, T, [`${x(250)}.`], ['Two Knots', b], [x(251), b], ...F],
    'title, abstract, authors, dot, date, title, abstract, title 120, abstract, authors, dot, date',
  ],
  [
    'a line below a paragraph that goes on',
    {},
    [...U, T, [x(251)], ['Two Knots', b], [x(251), b], ...F],
    'title, abstract, authors, dot, date, title, abstract, abstract 160, abstract, authors, dot, date',
  ],
  [
    'a line between two whole paragraphs, all in one link',
    {},
    [
      T,
      [x(251), { linkIndex: 1 }],
      ['Two Knots', { ...b, linkIndex: 1 }],
      [x(251), { ...b, linkIndex: 1 }],
      ...F,
    ],
    'title, abstract, abstract, abstract, authors, dot, date',
  ],
  [
    'a title of two lines above a foot',
    {},
    [['Ferry'], ['Masks', b], ...F],
    'title, abstract, authors, dot, date',
  ],
]

describe('how sure the places are', () => {
  it.each(cases)('of %s', (_, habits, rows, way) => {
    expect(describeWay(rows, habits)).toBe(way)
  })
})
