import { expect, it } from 'vitest'
import { partTitles } from '../../src/papers/part-titles'
import type { Paper } from '../../src/schema'
import { makeLine } from '../make-line'
import { makeDraft, makeEntry, readLines } from '../make-page'

/** What is read of some titles, each on a line of its own. */
function part(titles: string[], known: Partial<Paper> = {}) {
  let start = 3
  const lines = titles.map((title) => {
    const prefix = title.startsWith('- ') ? '- ' : ''
    const line = makeLine(title.slice(prefix.length), {
      from: start,
      start: start + prefix.length,
      end: start + title.length,
      prefix,
    })
    start += title.length + 1
    return line
  })
  const drafts = titles.map((title, i) => {
    const { start, end } = lines[i] as { start: number; end: number }
    const draft = makeDraft({ title, upvotes: null, ...(i === 0 && known), spans: { title: { start, end } } })
    draft.entry = makeEntry({ first: i, title: [i] })
    return draft
  })
  partTitles(drafts, readLines(lines))
  return drafts.map(({ paper, doubts }) => ({ ...paper, doubts }))
}

const NUMBERED = ['17 Low Tide', '1.2k Ferry Masks', '9 3D Knots', '231Ebb and Flow', '0 a']

it('parts titles in front of which upvotes stand', () => {
  const parted = part([...NUMBERED, '- No Knots', 'Tides'])
  expect(parted.map(({ upvotes, title }) => [upvotes, title])).toEqual([
    [17, 'Low Tide'],
    [1200, 'Ferry Masks'],
    [9, '3D Knots'],
    [231, 'Ebb and Flow'],
    [0, 'a'],
    [0, 'No Knots'],
    [null, 'Tides'],
  ])
  expect(parted.map(({ doubts }) => doubts.length)).toEqual([1, 1, 1, 1, 1, 1, 0])
})

it('says where both stand, and what is in doubt', () => {
  expect(part(NUMBERED)[0]).toMatchObject({
    spans: { upvotes: { start: 3, end: 5 }, title: { start: 6, end: 14 } },
    doubts: [
      {
        code: 'NUMBER_UNCERTAIN',
        severity: 'warning',
        span: { start: 3, end: 14 },
        what: 'was read as the upvotes and the title behind.',
      },
    ],
  })
  expect(part(['- a', ...NUMBERED])[0]?.spans).toEqual({
    upvotes: { start: 3, end: 4 },
    title: { start: 5, end: 6 },
  })
})

it.each<[what: string, titles: string[], known?: Partial<Paper>]>([
  ['there are few', NUMBERED.slice(1)],
  ['less than three of five have a number', [...NUMBERED, 'a', 'b', 'c', 'd']],
  ['a card has upvotes', NUMBERED, { upvotes: 7 }],
  ['they begin with no count', ['1.2.3 a', '1,2 b', '7. c', '12345678 d', '1.234k e']],
  ['they begin with a word', ['3D Tides', '4D Tides', '5D Tides', '2024', '7, 8']],
])('keeps titles as they are where %s', (_, titles, known) => {
  const kept = part(titles, known)
  expect(kept.map(({ title }) => title)).toEqual(titles)
  expect(kept.flatMap(({ doubts }) => doubts)).toEqual([])
})
