import { describe, expect, it } from 'vitest'
import { type CardLine, type CardPieceKind, cardLine } from '../../src/lines/card-line'
import { runParser } from '../../src/lines/run-parser'

const nothing: Omit<CardLine, 'pieces'> = {
  submittedBy: null,
  isSubmittedBy: false,
  authors: null,
  hasDot: false,
  date: null,
  counts: [],
  endsWithDash: false,
  isUpvote: false,
  upvotes: null,
  isGitHub: false,
  stars: null,
  isArxiv: false,
  stray: '',
}
const day = (year: number | null, month: number, d: number) => ({ year, month, day: d })

const accepted: [string, Partial<CardLine>][] = [
  ['7 authors', { authors: 7 }],
  ['• · 3 authors', { authors: 3 }],
  ['·', { hasDot: true }],
  ['May 28', { date: day(null, 5, 28) }],
  ['· May 28', { hasDot: true, date: day(null, 5, 28) }],
  ['·May 28', { hasDot: true, date: day(null, 5, 28) }],
  ['May 31 2', { date: day(null, 5, 31), counts: [2] }],
  ['May 28 ·', { hasDot: true, date: day(null, 5, 28) }],
  ['May 28·', { hasDot: true, date: day(null, 5, 28) }],
  ['17', { counts: [17] }],
  ['-', { counts: [0], endsWithDash: true }],
  ['4 101 7', { counts: [4, 101], upvotes: 7 }],
  ['May 28 \t', { date: day(null, 5, 28) }],
  ['Dec 19, 2024 11', { date: day(2024, 12, 19), counts: [11] }],
  ['· Dec 19, 2024 11', { hasDot: true, date: day(2024, 12, 19), counts: [11] }],
  ['· Dec 19, 2024 · 11', { hasDot: true, date: day(2024, 12, 19), counts: [11] }],
  ['May 28 4 101', { date: day(null, 5, 28), counts: [4, 101] }],
  ['May 28 4 -', { date: day(null, 5, 28), counts: [4, 0] }],
  ['May 28 -', { date: day(null, 5, 28), counts: [0], endsWithDash: true }],
  ['7 authors · May 28', { authors: 7, hasDot: true, date: day(null, 5, 28) }],
  ['7 authors · May 28, 2024 3', { authors: 7, hasDot: true, date: day(2024, 5, 28), counts: [3] }],
  // A count that is none: the line is still the date's.
  ['May 28, 2024 1e400', { date: day(2024, 5, 28), counts: [1], stray: 'e400' }],
  ['May 28, 2024 1e400 comment', { date: day(2024, 5, 28), counts: [1], stray: 'e400 comment' }],
  ['Published on Jan 20, 2025', { date: day(2025, 1, 20) }],
  ['May 28 1e400 comments', { date: day(null, 5, 28), counts: [1], stray: 'e400 comments' }],
  ['2 days ago 3', { date: day(null, 0, 0), counts: [3] }],
  ['· 2024-05-28', { hasDot: true, date: day(2024, 5, 28) }],
  ['28 May', { date: day(null, 5, 28) }],
  ['May 28 (updated Jun 3)', { date: day(null, 5, 28), stray: '(updated Jun 3)' }],
  ['May 28 · 12 views', { date: day(null, 5, 28), hasDot: true, counts: [12], stray: 'views' }],
  ['May 28 3 comments', { date: day(null, 5, 28), counts: [3] }],
  ['1 comment', { counts: [1] }],
  ['Upvote ▲ 17 GitHub ★ 1.2k', { isUpvote: true, upvotes: 17, isGitHub: true, stars: 1200 }],
  ['GitHub 18 ⭐', { isGitHub: true, stars: 18 }],
  // A button that no rule knows stands behind those that one does.
  ['GitHub 18 Project page', { isGitHub: true, stars: 18, stray: 'Project page' }],
  ['Upvote 17 Read', { isUpvote: true, upvotes: 17, stray: 'Read' }],
  ['Shared by fern', { isSubmittedBy: true, submittedBy: 'fern' }],
  ['May 28 a.b-c_', { date: day(null, 5, 28), stray: 'a.b-c_' }],
  ['Upvote', { isUpvote: true }],
  ['Upvoted', { isUpvote: true }],
  ['Upvote 17', { isUpvote: true, upvotes: 17 }],
  ['Upvote -', { isUpvote: true, upvotes: 0 }],
  ['GitHub', { isGitHub: true }],
  ['GitHub 31.5k', { isGitHub: true, stars: 31500 }],
  ['arXiv Page', { isArxiv: true }],
  ['arXiv page', { isArxiv: true }],
  ['UPVOTE 17', { isUpvote: true, upvotes: 17 }],
  ['Github 18 ArXiv Page', { isGitHub: true, stars: 18, isArxiv: true }],
  ['SUBMITTED BY', { isSubmittedBy: true }],
  ['submitted by fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  ['GitHub 18 arXiv Page', { isGitHub: true, stars: 18, isArxiv: true }],
  [
    'Upvote 17 GitHub 18 arXiv Page',
    { isUpvote: true, upvotes: 17, isGitHub: true, stars: 18, isArxiv: true },
  ],
  ['Submitted by', { isSubmittedBy: true }],
  ['Submitted by:', { isSubmittedBy: true }],
  ['Submitted by \t', { isSubmittedBy: true }],
  ['Submitted by fern.k ', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  ['Submitted by[0a1b2c] fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  ['Submitted by fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  ['Submitted by 😀fern', { isSubmittedBy: true, submittedBy: '😀fern' }],
  ['★ Submitted by fern', { isSubmittedBy: true, submittedBy: 'fern' }],
  ['Submitted by [0a1b2c] fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  ['Submitted by [] fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  // The mark of a picture, and the bullet of a list that the tool made of the line.
  ['Submitted by * fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  ['Submitted by [0a1b2c] * [IMG]  * fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
  ['Submitted by *', { isSubmittedBy: true }],
  ['Submitted by *fern', { isSubmittedBy: true, submittedBy: '*fern' }],
  // The upvotes are the last thing on the line.
  ['Submitted by fern.k 7', { isSubmittedBy: true, submittedBy: 'fern.k', upvotes: 7 }],
  ['Submitted by fern.k 1,024', { isSubmittedBy: true, submittedBy: 'fern.k', upvotes: 1024 }],
  ['Submitted by fern.k 1.2k', { isSubmittedBy: true, submittedBy: 'fern.k', upvotes: 1200 }],
  ['Submitted by fern.k -', { isSubmittedBy: true, submittedBy: 'fern.k', upvotes: 0 }],
  ['Submitted by fern.k 17 a', { isSubmittedBy: true, submittedBy: 'fern.k 17 a' }],
  ['7 authors Submitted by fern.k', { authors: 7, isSubmittedBy: true, submittedBy: 'fern.k' }],
  [
    'Upvote 17 Submitted by fern.k 4',
    { isUpvote: true, upvotes: 17, isSubmittedBy: true, submittedBy: 'fern.k' },
  ],
]

const rejected = [
  '',
  '   ',
  'Authors',
  '7 authors of nine',
  '7 Authors',
  'May',
  'May the Force',
  'May 28th: A Day in the Life',
  'May 28: A Day in the Life',
  '28 Maya',
  'GitHub Project page',
  'Upvote Project page',
  'arXiv Page Read',
  '3 comments too many',
  'Inspired by fern',
  'May 28 Upvote 7 a',
  'May 28 GitHub 7 a',
  'May 28 arXiv Page a',
  'May 28 seventh',
  'May 28 Lab',
  'May 28 a commentary',
  'Submitted by fern · 7',
  'Upvotes',
  'Upvote: Learning From Likes',
  'Upvoting',
  'Upvote me',
  'GitHub Copilot',
  'GitHub: A Study',
  'GitHub 31.5k: What Do Stars Measure?',
  'GitHubs',
  'arXiv',
  'arXiv Pages Considered',
  'archive page',
  'Submission by fern.k',
  'submitted to fern.k',
  'NAVER AI Lab',
  'NAVER AI Lab · May 28',
  '• Bullet Points Considered Harmful',
  '- Minus',
  '2024 Was the Year',
  'Attention · Memory · Planning',
  'https://example.org',
]

/** The pieces of a line with their words. */
function piecesIn(line: string): [kind: CardPieceKind, words: string][] {
  const { pieces } = runParser(cardLine, line) as CardLine
  return pieces.map(({ kind, start, end }) => [kind, line.slice(start, end)])
}

describe('cardLine', () => {
  it.each(accepted)('reads %j', (line, expected) => {
    expect(runParser(cardLine, line)).toMatchObject({ ...nothing, ...expected })
  })

  it.each<[line: string, pieces: [kind: CardPieceKind, words: string][]]>([
    ['• · 3 authors', [['authors', '3 authors']]],
    [
      '· Dec 19, 2024 · 11 -',
      [
        ['dot', '·'],
        ['date', 'Dec 19, 2024'],
        ['dot', '·'],
        ['comments', '11'],
        ['upvotes', '-'],
      ],
    ],
    [
      'Published on May 28  -',
      [
        ['date', 'Published on May 28'],
        ['upvotes', '-'],
      ],
    ],
    [
      'Upvoted 17  GitHub 1.2k arXiv Page',
      [
        ['upvoteLabel', 'Upvoted'],
        ['upvoteCount', '17'],
        ['github', 'GitHub'],
        ['stars', '1.2k'],
        ['arxiv', 'arXiv Page'],
      ],
    ],
    [
      '7 authors Submitted by: [0a1b2c] fern.k 1,024',
      [
        ['authors', '7 authors'],
        ['submitted', 'Submitted by:'],
        ['submitter', 'fern.k'],
        ['upvotes', '1,024'],
      ],
    ],
    [
      'May 28 1e400 comments',
      [
        ['date', 'May 28'],
        ['comments', '1'],
        ['stray', 'e400 comments'],
      ],
    ],
  ])('says where the pieces of %j stand', (line, pieces) => {
    expect(piecesIn(line)).toEqual(pieces)
  })

  it('says what it read in each piece', () => {
    expect(runParser(cardLine, '7 authors · May 28 1.2k')?.pieces.map(({ value }) => value)).toEqual([
      7,
      '·',
      day(null, 5, 28),
      1200,
    ])
  })

  it.each(rejected)('does not read %j', (line) => {
    expect(runParser(cardLine, line)).toBeNull()
  })
})
