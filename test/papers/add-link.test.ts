import { describe, expect, it } from 'vitest'
import { addLink, addRepository } from '../../src/papers/add-link'
import type { Link, Repository } from '../../src/schema'
import { makeDraft } from '../make-page'

const link = (url: string, start = 0): Link => ({
  url,
  kind: 'other',
  from: 'abstract',
  span: { start, end: start + 1 },
})

const repository = (name: string, stars: number | null = null): Repository => ({
  host: 'github.com',
  owner: 'harbour-lab',
  name,
  url: `https://github.com/harbour-lab/${name}`,
  stars,
  from: 'card',
})

describe('addLink', () => {
  it('keeps the first of links with the same address', () => {
    const draft = makeDraft()
    addLink(draft, link('https://a.org', 1))
    addLink(draft, link('https://b.org', 2))
    addLink(draft, link('https://a.org', 3))
    addLink(draft, link('https://A.org', 4))
    expect(draft.paper.links).toEqual([
      link('https://a.org', 1),
      link('https://b.org', 2),
      link('https://A.org', 4),
    ])
  })

  it('knows what the paper links already', () => {
    const draft = makeDraft({ links: [link('https://a.org')] })
    addLink(draft, link('https://a.org', 1))
    expect(draft.paper.links).toEqual([link('https://a.org')])
  })
})

describe('addRepository', () => {
  it('keeps the first spelling of an address, and the first stars', () => {
    const draft = makeDraft()
    for (const printed of [
      repository('tides'),
      repository('ebb', 3),
      repository('Tides', 5),
      repository('TIDES', 7),
      repository('ebb', 9),
    ])
      addRepository(draft, printed)
    expect(draft.paper.repositories).toEqual([repository('tides', 5), repository('ebb', 3)])
  })

  it('knows what the paper links already', () => {
    const draft = makeDraft({ repositories: [repository('Tides')] })
    addRepository(draft, repository('tides', 5))
    expect(draft.paper.repositories).toEqual([repository('Tides', 5)])
  })
})

it.each<[first: number | null, second: number | null, differ: boolean]>([
  [null, null, false],
  [null, 5, false],
  [5, null, false],
  [5, 5, false],
  [5, 7, true],
])('a repository with %j stars and again with %j has others: %j', (first, second, differ) => {
  const draft = makeDraft()
  expect(addRepository(draft, repository('tides', first))).toBe(false)
  expect(addRepository(draft, repository('Tides', second))).toBe(differ)
})
