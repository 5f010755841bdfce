import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../src'
import { CARDS, makeListing, withMiddle } from './make-listing'

/**
 * Cases that were once misread, and, marked as failing, those that still are: a card without a footer at the very
 * beginning or next to another one is not told from other text.
 */
const titles = (text: string) => parsePaperListing(text).papers.map(({ title }) => title)
const expected = CARDS.map(({ title }) => title)

describe('edge cases', () => {
  it.fails('a first card without a footer is a paper', () => {
    const text = makeListing(CARDS.map((card, index) => (index === 0 ? { ...card, foot: '' } : card)))
    expect(titles(text)).toEqual(expected)
  })

  it('a card without a footer is one below the rest of another in which the text begins', () => {
    const [first, second, third] = CARDS as [(typeof CARDS)[0], (typeof CARDS)[0], (typeof CARDS)[0]]
    const whole = makeListing([first, { ...second, foot: '' }, third])
    expect(titles(whole.slice(whole.indexOf(first.foot)))).toEqual(expected.slice(1))
  })

  it.fails('two cards in a row without a footer are papers', () => {
    const [first, second, third] = CARDS as [(typeof CARDS)[0], (typeof CARDS)[0], (typeof CARDS)[0]]
    const short = { title: 'A', abstract: 'Of words.', foot: '' }
    const cards = [first, { ...second, foot: '' }, short, third]
    expect(titles(makeListing(cards))).toEqual(cards.map(({ title }) => title))
  })

  it.each(['Dec 19, 2023 1 2 3', 'Dec 19, 2023 -5'])('%j holds no certain count, for two cards', (date) => {
    const { papers, diagnostics } = parsePaperListing(
      makeListing(withMiddle({ foot: `  • 1 authors\n·\n${date}` })),
    )
    expect(papers).toHaveLength(3)
    expect(diagnostics.filter(({ code }) => code === 'NUMBER_UNCERTAIN').map(({ paper }) => paper)).toEqual([
      1, 2,
    ])
  })

  it('"many authors" is no organization without a warning', () => {
    const { papers, diagnostics } = parsePaperListing(
      makeListing(withMiddle({ foot: '  • many authors\n·\nDec 19, 2023' })),
    )
    expect(papers[1]?.organization === null || diagnostics.length > 0).toBe(true)
  })

  it.fails('comments that read "-5" give the next card no upvotes', () => {
    const text = makeListing(withMiddle({ foot: '  • 1 authors\n·\nDec 19, 2023 -5' }))
    expect(parsePaperListing(text).papers[2]?.upvotes).toBeNull()
  })

  it.fails('comments that read "3 comments" leave the next card alone', () => {
    const text = makeListing(withMiddle({ foot: '  • 1 authors\n·\nDec 19, 2023 3 comments' }))
    expect(titles(text)).toEqual(expected)
  })
})
