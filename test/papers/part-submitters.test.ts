import { expect, it } from 'vitest'
import { partSubmitters } from '../../src/papers/part-submitters'
import type { Paper } from '../../src/schema'
import { makeDraft } from '../make-page'

/** The users and upvotes of some cards, and which are in doubt. */
function part(users: (string | null)[], known: Partial<Paper> = {}) {
  const drafts = users.map((submittedBy, i) =>
    makeDraft({
      submittedBy,
      upvotes: null,
      ...(i === 0 && known),
      spans: { submittedBy: { start: 3, end: 3 + (submittedBy ?? '').length } },
    }),
  )
  partSubmitters(drafts)
  return drafts.map(({ paper, doubts }) => ({
    user: paper.submittedBy,
    upvotes: paper.upvotes,
    spans: paper.spans,
    doubts,
  }))
}

const GLUED = ['fern313', 'ada-', 'jun.park7', 'n1.2k', 'k3lp_ø40']

it('parts users that all end like a number of upvotes', () => {
  const parted = part([null, ...GLUED])
  expect(parted.map(({ user, upvotes }) => [user, upvotes])).toEqual([
    [null, null],
    ['fern', 313],
    ['ada', 0],
    ['jun.park', 7],
    ['n', 1200],
    ['k3lp_ø', 40],
  ])
  expect(parted.map(({ doubts }) => doubts.length)).toEqual([0, 1, 1, 1, 1, 1])
})

it('says where both stand, and what is in doubt', () => {
  expect(part(GLUED)[0]).toMatchObject({
    spans: { submittedBy: { start: 3, end: 7 }, upvotes: { start: 7, end: 10 } },
    doubts: [
      {
        code: 'NUMBER_UNCERTAIN',
        severity: 'warning',
        span: { start: 3, end: 10 },
        what: 'was read as a user and the upvotes behind.',
      },
    ],
  })
})

it.each<[what: string, users: (string | null)[], known?: Partial<Paper>]>([
  ['one does not', [...GLUED, 'fern']],
  ['one ends in no count', [...GLUED, 'ada1,2']],
  ['one is a number', [...GLUED, '31']],
  ['one has a digit in the middle', [...GLUED, 'k3lp']],
  ['there are fewer', GLUED.slice(1)],
  ['a card has upvotes', GLUED, { upvotes: 7 }],
  ['a card has none, and says so', GLUED, { upvotes: 0 }],
  ['there are none', []],
])('keeps users as they are where %s', (_, users, known) => {
  const kept = part(users, known)
  expect(kept.map(({ user }) => user)).toEqual(users)
  expect(kept.flatMap(({ doubts }) => doubts)).toEqual([])
})
