import { expect, it } from 'vitest'
import { doubtSubmitters } from '../../src/papers/doubt-submitters'
import type { Paper } from '../../src/schema'
import { makeDraft } from '../make-page'

/** Which of some cards are in doubt. */
function doubted(users: (string | null)[], known: Partial<Paper> = {}): number[] {
  const span = { start: 3, end: 9 }
  const drafts = users.map((submittedBy, i) =>
    makeDraft({
      submittedBy,
      upvotes: null,
      ...(i === 0 && known),
      spans: { title: span, submittedBy: span },
    }),
  )
  doubtSubmitters(drafts)
  return drafts.flatMap(({ doubts }, i) => (doubts.length > 0 ? i : []))
}

const GLUED = ['fern313', 'ada-', 'jun.park7', 'n1.2k', 'øre40']

it('doubts users that all end like a number of upvotes', () => {
  expect(doubted(GLUED)).toEqual([0, 1, 2, 3, 4])
  expect(doubted([null, ...GLUED])).toEqual([1, 2, 3, 4, 5])
})

it('says what is in doubt', () => {
  const span = { start: 3, end: 9 }
  const drafts = GLUED.map((submittedBy) =>
    makeDraft({ submittedBy, upvotes: null, spans: { submittedBy: span } }),
  )
  doubtSubmitters(drafts)
  expect(drafts[0]?.doubts).toEqual([
    {
      code: 'NUMBER_UNCERTAIN',
      severity: 'warning',
      span,
      what: 'was read as a user; its end may be the upvotes.',
    },
  ])
})

it.each<[what: string, users: (string | null)[], known?: Partial<Paper>]>([
  ['one does not', [...GLUED, 'fern']],
  ['one has a digit in the middle', [...GLUED, 'k3lp']],
  ['there are fewer', GLUED.slice(1)],
  ['a card has upvotes', GLUED, { upvotes: 7 }],
  ['a card has none, and says so', GLUED, { upvotes: 0 }],
  ['there are none', []],
])('doubts no users where %s', (_, users, known) => {
  expect(doubted(users, known)).toEqual([])
})
