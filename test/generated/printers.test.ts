import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Listing, listingsOf } from './arbitrary-listing'
import { isKnown } from './known-failures'
import type { Family } from './tool'
import { TOOLS } from './tools'

const samples = new Map(
  Object.keys(TOOLS).map((name) => [name, fc.sample(listingsOf(name), { numRuns: 100, seed: 1 })]),
)
const samplesOf = (name: string) => samples.get(name) as Listing[]
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe.each(Object.keys(TOOLS))('what %s prints', (name) => {
  const printed = samplesOf(name)

  it('is every kind of page, with everything that a card can hold', () => {
    const seen = (holds: (listing: Listing) => boolean) => printed.some(holds)
    const seenPaper = (holds: (paper: Listing['page']['papers'][0]) => boolean) =>
      seen(({ page }) => page.papers.some(holds))
    expect(new Set(printed.map(({ page }) => page.kind)).size).toBe(3)
    expect(seenPaper(({ organization }) => organization !== null)).toBe(true)
    expect(seenPaper(({ repository }) => repository !== null)).toBe(true)
    expect(seenPaper(({ upvotes }) => upvotes === 0)).toBe(true)
    expect(seenPaper(({ comments }) => comments > 0)).toBe(true)
    expect(seenPaper(({ faces }) => faces.length > 0)).toBe(true)
    expect(seen(({ printings, page }) => page.kind === 'trending' && printings === 'both')).toBe(true)
    expect(seen(({ printings, page }) => page.kind === 'trending' && printings !== 'both')).toBe(true)
  })

  it('holds the words of every title and abstract', () => {
    const missing = printed.slice(0, 20).flatMap(({ text, page }) => {
      const apart = new Set(words(text.replaceAll('_', ' ')))
      // A word of the page may be broken over two lines, or carry the mark of an escape inside.
      const solid = text.replace(/[^\p{L}\p{N}]/gu, '')
      return page.papers
        .flatMap(({ title, abstract }) => words(`${title} ${abstract ?? ''}`.replaceAll('_', ' ')))
        .filter((word) => !apart.has(word) && !solid.includes(word))
    })
    expect(missing).toEqual([])
  })

  it('is not excluded throughout', () => {
    expect(printed.some((listing) => !isKnown(listing))).toBe(true)
  })
})

describe('the tools', () => {
  it('print all families of capture', () => {
    const families = new Set(
      Object.keys(TOOLS).flatMap((name) =>
        samplesOf(name)
          .slice(0, 1)
          .map(({ tool }) => tool.family),
      ),
    )
    const all: Family[] = [
      'plain',
      'wrapped',
      'numbered',
      'inline',
      'html',
      'reference',
      'bare',
      'emphasis',
      'tree',
    ]
    expect([...families].sort()).toEqual([...all].sort())
  })

  it('print different texts of a page', () => {
    const texts = Object.keys(TOOLS).flatMap((name) => samplesOf(name).map(({ text }) => text))
    expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.95)
  })
})
