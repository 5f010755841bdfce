import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyListing, type Listing, printListing } from './arbitrary-listing'
import { isKnown } from './known-failures'
import type { Truth } from './paper-truth'
import { mistakesOf, read } from './read-back'
import { few, TIMEOUT } from './settings'

const many = { ...few, numRuns: few.numRuns * 4 }
/** With fewer whole cards in front of it nothing tells whether counts stand in front of titles or behind dates. */
const WHOLE = 3
/** Characters of a title from which a reader sees that it is one. */
const SEEN = 12

/** A listing that somebody cut inside of a card, at its beginning or in its text. */
const cutListing = fc
  .tuple(anyListing({ minLength: 5, maxLength: 7 }), fc.nat(), fc.nat())
  .map(([listing, card, nat]) => {
    // Of a card that is printed twice the second half may be missing without a loss.
    const { name, makeTool, page, printings } = listing
    const once = printListing(name, makeTool, page, printings === 'both' ? 'wide' : printings)
    return { listing: once, at: WHOLE + (card % (page.papers.length - WHOLE)), nat }
  })
  .filter(
    ({ listing }) =>
      !isKnown(withoutTargets(listing)) &&
      mistakesOf(listing, read(listing.text, listing.page.viewedOn)).length === 0,
  )

type Place = 'abstract' | 'title'

interface Cut {
  text: string
  /** Whole cards in front of the cut. */
  whole: number
  /** The reader sees a title, but not the end of its card. */
  isSeen: boolean
}

/** The text up to somewhere in the title or abstract of a card, or to its beginning where it has none. */
function cutText({ printed, page, tool }: Listing, at: number, place: Place, nat: number): Cut {
  const before = printed.head + printed.cards.slice(0, at).join('')
  const card = printed.cards[at] as string
  const paper = page.papers[at] as (typeof page.papers)[0]
  const blurred = tool.blurs ? card.replaceAll('_', ' ') : card
  const find = (words: string | undefined) =>
    words === undefined ? -1 : blurred.indexOf(words.slice(0, SEEN))
  const title = find(paper.title)
  const abstract = find(paper.abstract ?? undefined)
  const foot = blurred.lastIndexOf(paper.organization?.name.slice(0, SEEN) ?? `${paper.authorCount} authors`)
  const [start, end] = place === 'title' ? [title, abstract < 0 ? foot : abstract] : [abstract, foot]
  const room = Math.min(end - start, place === 'title' ? paper.title.length : Number.POSITIVE_INFINITY) - SEEN
  if (title < 0 || start < 0 || room <= 0) return { text: before, whole: at, isSeen: false }
  return { text: before + card.slice(0, start + SEEN + (nat % room)), whole: at, isSeen: true }
}

/** Fields that a list of targets behind the cut held. */
const LINKED: readonly (keyof Truth)[] = [
  'arxivId',
  'url',
  'repositories',
  'organization',
  'comments',
  'upvotes',
]

function withoutTargets(listing: Listing): Listing {
  const { tool } = listing
  const isListed = tool.family === 'numbered' || tool.family === 'reference'
  if (!isListed) return listing
  const keeps = tool.keeps.filter((what) => what !== 'targets')
  return { ...listing, tool: { ...tool, keeps, ignores: [...(tool.ignores ?? []), ...LINKED] } }
}

describe('a listing that is cut', { timeout: TIMEOUT }, () => {
  const hasThoseInFront = (place: Place) =>
    fc.property(cutListing, ({ listing, at, nat }) => {
      const { text, whole } = cutText(listing, at, place, nat)
      const { papers, doubts } = read(text, listing.page.viewedOn)
      const truth = listing.truth.slice(0, whole)
      const mistakes = mistakesOf(
        { ...withoutTargets(listing), truth },
        { papers: papers.slice(0, whole), doubts },
      )
      // Upvotes below a hundred in front of a title without an end can still be comments of the card right above.
      const upvotes = listing.page.papers[whole]?.upvotes ?? 0
      const asComments = `paper ${whole - 1}: comments is ${upvotes} instead of null`
      const mayBeComments = place === 'title' && upvotes > 0 && upvotes < 100
      expect(mistakes.filter(({ what }) => !(mayBeComments && what === asComments))).toEqual([])
    })
  const saysSo = (place: Place) =>
    fc.property(cutListing, ({ listing, at, nat }) => {
      const { text, whole, isSeen } = cutText(listing, at, place, nat)
      const { papers, doubts } = read(text, listing.page.viewedOn)
      expect(papers.length).toBeLessThanOrEqual(whole + 1)
      // A title of two lines is whole after the first for all that a daily page shows.
      if (isSeen && !(place === 'title' && listing.page.kind === 'daily'))
        expect([...doubts].some((paper) => paper === null || paper >= whole)).toBe(true)
    })

  describe.each<Place>(['abstract', 'title'])('in its %s', (place) => {
    it('has the papers in front of the cut', () => fc.assert(hasThoseInFront(place), many))
    it('has one paper more at the most, and a doubt', () => fc.assert(saysSo(place), many))
  })
})
