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

/** The same year as that of another: dates without a year would else have two. */
const besides = ({ page }: Listing) => ({ ...sizes, year: page.viewedOn.slice(0, 4) })

/** Two pages that one tool printed: the next page of a search, or the papers of another day. */
const pagesOfATool: fc.Arbitrary<Pair> = anyListing(sizes).chain((first) =>
  arbitraryPage(first.page.kind, besides(first)).map(
    (page) => [first, printListing(first.name, first.makeTool, page, first.printings)] as const,
  ),
)
/** The numbers of one page mean nothing on another. */
const isNumbered = ({ tool }: Listing) => tool.family === 'numbered' || tool.family === 'reference'
const anyPair: fc.Arbitrary<Pair> = anyListing(sizes)
  .filter((first) => !isNumbered(first))
  .chain((first) => anyListing(besides(first)).map((second) => [first, second] as const))
  // Whether slugs stand in front of names is learned from all of a text.
  .filter(([a, b]) => !isNumbered(b) && a.tool.keeps.includes('slug') === b.tool.keeps.includes('slug'))

const viewedOn = ([a, b]: Pair) => (a.page.viewedOn > b.page.viewedOn ? a.page.viewedOn : b.page.viewedOn)

/** Both are read without a mistake, from the same day. */
function isSound(pair: Pair): boolean {
  const [a, b] = pair
  return (
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
  const ofB = new Set([...doubts].map((paper) => paper && paper - count))
  return [
    ...mistakesOf(withDoubts(a), { papers: papers.slice(0, count), doubts }),
    ...mistakesOf(withDoubts(b), { papers: papers.slice(count), doubts: ofB }),
  ]
}

/** What one page prints in front of names may be a doubt on another. */
const withDoubts = (listing: Listing) => ({ ...listing, tool: { ...listing.tool, isAmbiguous: true } })

describe('two listings in one text', { timeout: TIMEOUT }, () => {
  it.each([
    ['one tool and kind', pagesOfATool],
    ['different tools', anyPair],
  ])('of %s give the papers of both', (_, pairs) => {
    fc.assert(
      fc.property(pairs, (pair) => {
        fc.pre(isSound(pair))
        expect(mistakesOfPair(pair)).toEqual([])
      }),
      many,
    )
  })
})
