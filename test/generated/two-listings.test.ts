import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyListing, type Listing, printListing } from './arbitrary-listing'
import { arbitraryPage } from './arbitrary-papers'
import { isKnown } from './known-failures'
import { type Mistake, mistakesOf, read } from './read-back'
import { few, TIMEOUT } from './settings'

const many = { ...few, numRuns: few.numRuns * 4 }
const sizes = { minLength: 3, maxLength: 6 }

type Pair = readonly [Listing, Listing]

/** Two pages that one tool printed: the next page of a search, or the papers of another day. */
const pagesOfATool: fc.Arbitrary<Pair> = anyListing(sizes).chain((first) =>
  arbitraryPage(first.page.kind, sizes).map(
    (page) => [first, printListing(first.name, first.makeTool, page, first.printings)] as const,
  ),
)
const anyPair: fc.Arbitrary<Pair> = fc.tuple(anyListing(sizes), anyListing(sizes))

const viewedOn = ([a, b]: Pair) => (a.page.viewedOn > b.page.viewedOn ? a.page.viewedOn : b.page.viewedOn)

/** Both are read without a mistake, from the same day; dates without a year would else have two. */
function isSound(pair: Pair): boolean {
  const [a, b] = pair
  return (
    a.page.viewedOn.slice(0, 4) === b.page.viewedOn.slice(0, 4) &&
    // The same card twice in a row is one paper.
    a.truth.at(-1)?.title !== b.truth[0]?.title &&
    pair.every((one) => !isKnown(one) && mistakesOf(one, read(one.text, viewedOn(pair))).length === 0)
  )
}

function mistakesOfPair(pair: Pair): Mistake[] {
  const [a, b] = pair
  const { papers, doubts } = read(`${a.text}\n${b.text}`, viewedOn(pair))
  const count = a.truth.length
  if (papers.length !== count + b.truth.length)
    return [{ field: 'count', what: `${papers.length} papers instead of ${count} and ${b.truth.length}` }]
  return [
    ...mistakesOf(a, { papers: papers.slice(0, count), doubts }),
    ...mistakesOf(b, { papers: papers.slice(count), doubts }),
  ]
}

describe('two listings in one text', { timeout: TIMEOUT }, () => {
  it('of one tool and kind give the papers of both', () => {
    fc.assert(
      fc.property(pagesOfATool, (pair) => {
        if (isSound(pair)) expect(mistakesOfPair(pair)).toEqual([])
      }),
      many,
    )
  })

  it('of different tools give the papers of both', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        if (
          isSound(pair) &&
          !pair.some(({ tool }) => tool.family === 'numbered' || tool.family === 'reference')
        )
          expect(mistakesOfPair(pair)).toEqual([])
      }),
      { ...many, numRuns: 2000, endOnFailure: true },
    )
  })
})
