import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyListing, type Listing, printListing, textOf } from './arbitrary-listing'
import { type Damage, damage } from './damages'
import { isKnown } from './known-failures'
import { type Mistake, mistakesOf, type Reading, read } from './read-back'
import { few, TIMEOUT } from './settings'
import type { Family } from './tool'

const many = { ...few, numRuns: few.numRuns * 4 }

/** A listing that is read without a mistake, so that a later mistake is the damage's. */
const soundListing = anyListing({ minLength: 4, maxLength: 6 }).filter(
  (listing) =>
    !isKnown(listing) && mistakesOf(listing, read(listing.text, listing.page.viewedOn)).length === 0,
)
const listingAndCard = fc
  .tuple(soundListing, fc.nat())
  .map(([listing, nat]) => ({ listing, at: nat % listing.page.papers.length }))

const readCards = ({ printed, page }: Listing, cards: string[]) =>
  read(textOf({ ...printed, cards }), page.viewedOn)
const but = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at)

/** A card that is copied repeats the numbers of its links, which count upwards in every real capture. */
const isCopied = ({ tool }: Listing) => tool.family !== 'numbered'

describe('a card', { timeout: TIMEOUT }, () => {
  it('that is removed changes no other', () => {
    fc.assert(
      fc.property(listingAndCard, ({ listing, at }) => {
        const rest = { ...listing, truth: but(listing.truth, at) }
        const reading = readCards(listing, but(listing.printed.cards, at))
        // What is left may be a page that is too small, or of another make.
        const page = { ...listing.page, papers: but(listing.page.papers, at) }
        if (!isKnown({ ...listing, page })) expect(mistakesOf(rest, reading)).toEqual([])
      }),
      many,
    )
  })

  it('that is there twice in a row is one paper', () => {
    fc.assert(
      fc.property(listingAndCard, ({ listing, at }) => {
        if (!isCopied(listing)) return
        const cards = listing.printed.cards.flatMap((card, index) => (index === at ? [card, card] : [card]))
        expect(mistakesOf(listing, readCards(listing, cards))).toEqual([])
      }),
      many,
    )
  })

  it('that comes again later is another paper', () => {
    fc.assert(
      fc.property(listingAndCard, ({ listing, at }) => {
        const { cards } = listing.printed
        if (!isCopied(listing) || at >= cards.length - 2) return
        const again = {
          ...listing,
          truth: [...listing.truth, listing.truth[at] as (typeof listing.truth)[0]],
        }
        expect(mistakesOf(again, readCards(listing, [...cards, cards[at] as string]))).toEqual([])
      }),
      many,
    )
  })

  it('that is damaged leaves the others as they were, or in doubt', () => {
    fc.assert(
      fc.property(listingAndCard, damage, ({ listing, at }, broken) => {
        if (!isEdge(listing, at, broken)) expect(changedNeighbours(listing, at, broken)).toEqual([])
      }),
      many,
    )
  })

  // In these families nothing but its place tells a card's upvotes from the comments of the card above.
  const PLACED: readonly Family[] = ['plain', 'wrapped', 'bare', 'emphasis']
  it.fails('that is damaged at its edge leaves the others as they were, or in doubt', () => {
    fc.assert(
      fc.property(listingAndCard, damage, ({ listing, at }, broken) => {
        if (isEdge(listing, at, broken)) expect(changedNeighbours(listing, at, broken)).toEqual([])
      }),
      { ...many, numRuns: 2000, endOnFailure: true },
    )
  })

  function isEdge({ tool, printed }: Listing, at: number, { touches }: Damage): boolean {
    return PLACED.includes(tool.family) && touches(linesOf(printed.cards[at] as string)) !== 'inside'
  }
})

describe('the cards of a page', { timeout: TIMEOUT }, () => {
  it('in another order are the papers in that order', () => {
    const shuffled = soundListing.chain((listing) => {
      const indexes = [...listing.page.papers.keys()]
      return fc.tuple(fc.constant(listing), fc.shuffledSubarray(indexes, { minLength: indexes.length }))
    })
    fc.assert(
      fc.property(shuffled, ([{ name, makeTool, page, printings }, order]) => {
        const papers = order.map((index) => page.papers[index] as (typeof page.papers)[0])
        const listing = printListing(name, makeTool, { ...page, papers }, printings)
        expect(mistakesOf(listing, read(listing.text, page.viewedOn))).toEqual([])
      }),
      many,
    )
  })

  it('are the same with a button below each that no rule knows', () => {
    fc.assert(
      fc.property(soundListing, fc.constantFrom(...BUTTONS), (listing, button) => {
        const cards = listing.printed.cards.map((card) => `${card}\n${button}\n\n`)
        expect(mistakesOf(listing, readCards(listing, cards))).toEqual([])
      }),
      many,
    )
  })
})

const BUTTONS = ['Add to collection', 'Project page', '+12', 'Share', 'View 3 models']
const linesOf = (card: string) => card.replace(/\n$/, '').split('\n')

/** What the other papers became, where no warning says that they may be wrong. */
function changedNeighbours(listing: Listing, at: number, { apply }: Damage): Mistake[] {
  const { truth, printed } = listing
  const cards = printed.cards.map((card, index) =>
    index === at
      ? apply(linesOf(card))
          .map((line) => `${line}\n`)
          .join('')
      : card,
  )
  const reading = readCards(listing, cards)
  const after = truth.length - 1 - at
  return [
    ...silentMistakes(listing, truth.slice(0, at), reading, 0),
    ...silentMistakes(listing, truth.slice(at + 1), reading, reading.papers.length - after),
  ]
}

function silentMistakes(
  listing: Listing,
  truth: Listing['truth'],
  { papers, doubts }: Reading,
  from: number,
): Mistake[] {
  return truth.flatMap((paper, index) => {
    const found = papers[from + index]
    if (found === undefined) return [{ field: 'count', what: `"${paper.title}" is missing` }]
    return doubts.has(from + index)
      ? []
      : mistakesOf({ ...listing, truth: [paper] }, { papers: [found], doubts })
  })
}
