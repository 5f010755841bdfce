import { describe, expect, it } from 'vitest'
import { type CardLine, cardLine } from '../../src/lines/card-line'
import { runParser } from '../../src/lines/run-parser'

const nothing: CardLine = {
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
  ['Upvote', { isUpvote: true }],
  ['Upvoted', { isUpvote: true }],
  ['Upvote 17', { isUpvote: true, upvotes: 17 }],
  ['Upvote -', { isUpvote: true, upvotes: 0 }],
  ['GitHub', { isGitHub: true }],
  ['GitHub 31.5k', { isGitHub: true, stars: 31500 }],
  ['arXiv Page', { isArxiv: true }],
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
  ['Submitted by [0a1b2c] fern.k', { isSubmittedBy: true, submittedBy: 'fern.k' }],
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
  '28 May',
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
  'Submission by fern.k',
  'submitted by fern.k',
  'NAVER AI Lab',
  'NAVER AI Lab · May 28',
  '• Bullet Points Considered Harmful',
  '- Minus',
  '2024 Was the Year',
  'Attention · Memory · Planning',
  'https://example.org',
]

describe('cardLine', () => {
  it.each(accepted)('reads %j', (line, expected) => {
    expect(runParser(cardLine, line)).toEqual({ ...nothing, ...expected })
  })

  it.each(rejected)('does not read %j', (line) => {
    expect(runParser(cardLine, line)).toBeNull()
  })
})
