import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../src'
import { CARDS, makeListing, withMiddle } from './make-listing'

const titles = (text: string) => parsePaperListing(text).papers.map(({ title }) => title)
const expected = CARDS.map(({ title }) => title)
const [first, second, third] = CARDS as [(typeof CARDS)[0], (typeof CARDS)[0], (typeof CARDS)[0]]

/** What is known to be misread; a test that begins to pass here belongs where its like are tested. */
describe('known failures', () => {
  it.fails('a first card without a footer is a paper', () => {
    const cards = [{ ...first, foot: '' }, second, third]
    expect(titles(makeListing(cards))).toEqual(expected)
  })

  it.fails('two cards in a row without a footer are papers', () => {
    const short = { title: 'A', abstract: 'Of words.', foot: '' }
    const cards = [first, { ...second, foot: '' }, short, third]
    expect(titles(makeListing(cards))).toEqual(cards.map(({ title }) => title))
  })

  it.fails('comments that read "-5" give the next card no upvotes', () => {
    const text = makeListing(withMiddle({ foot: '  • 1 authors\n·\nDec 19, 2023 -5' }))
    expect(parsePaperListing(text).papers[2]?.upvotes).toBeNull()
  })
})
