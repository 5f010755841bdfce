import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../src'
import { CARDS, HEAD, makeListing, withMiddle } from './make-listing'

/**
 * What the library does not do yet and should. Each of these tests is expected to fail; one that passes says so,
 * and moves to where it belongs.
 */
const titles = (text: string) => parsePaperListing(text).papers.map(({ title }) => title)
const expected = CARDS.map(({ title }) => title)
const daily = 'Daily Papers\n\nbyAK and the research community\n\nJan 15'

describe('open bugs', () => {
  it.fails.each([600, 100_000])('a title of %i characters is kept', (length) => {
    const title = 'Longer '.repeat(length / 7).trim()
    expect(titles(makeListing(withMiddle({ title })))[1]).toBe(title)
  })

  it.fails.each(['1e400', 'x', '3 comments'])('comments that read %j leave the next card alone', (count) => {
    const text = makeListing(withMiddle({ foot: `  • 1 authors\n·\nDec 19, 2023 ${count}` }))
    expect(titles(text)).toEqual(expected)
  })

  it.fails('a first card without a footer is a paper', () => {
    const text = makeListing(CARDS.map((card, index) => (index === 0 ? { ...card, foot: '' } : card)))
    expect(titles(text)).toEqual(expected)
  })

  it.fails('two cards in a row without a footer are papers', () => {
    const [first, second, third] = CARDS as [(typeof CARDS)[0], (typeof CARDS)[0], (typeof CARDS)[0]]
    const short = { title: 'A', abstract: 'Of words.', foot: '' }
    const cards = [first, { ...second, foot: '' }, short, third]
    expect(titles(makeListing(cards))).toEqual(cards.map(({ title }) => title))
  })

  it.fails.each(['__proto__', '*Star*', 'L⁰ Norms for All', 'Solving for [x] and [ ] Alike'])(
    'a plain listing keeps the title %j',
    (title) => expect(titles(makeListing(withMiddle({ title })))[1]).toBe(title),
  )

  it.fails('a daily page of one card has no warning', () => {
    const text = `${daily}\n\nSubmitted by\nfern.k\n\nA Teapot Benchmark\n\n  • · 3 authors\n`
    expect(parsePaperListing(text).diagnostics).toEqual([])
  })

  it.fails.each(['====', '____________', '~~~~'])('a rule of %j is no unused text', (rule) => {
    const text = makeListing().replace(HEAD, `Daily Papers\n${rule}\n\nbyAK and the research community`)
    expect(parsePaperListing(text).diagnostics).toEqual([])
  })

  it.fails('a curator without a name is none', () => {
    const text = makeListing().replace('byAK and', 'by and')
    expect(parsePaperListing(text).header.curator).toBeNull()
  })

  it.fails.each([
    ['Dec 19, 2023 1 2 3', 'three bare numbers'],
    ['Dec 19, 2023 1.5', 'half a comment'],
  ])('%j holds no certain count: %s', (date) => {
    const { papers, diagnostics } = parsePaperListing(
      makeListing(withMiddle({ foot: `  • 1 authors\n·\n${date}` })),
    )
    expect(papers).toHaveLength(3)
    expect(diagnostics.some(({ paper, severity }) => paper === 1 && severity === 'warning')).toBe(true)
  })

  it.fails('"many authors" is no organization without a warning', () => {
    const { papers, diagnostics } = parsePaperListing(
      makeListing(withMiddle({ foot: '  • many authors\n·\nDec 19, 2023' })),
    )
    expect(papers[1]?.organization === null || diagnostics.length > 0).toBe(true)
  })

  it.fails('blank lines take time in proportion to their number', () => {
    const measure = (count: number) => {
      const start = performance.now()
      parsePaperListing(`# Daily Papers\n\n[a](/b)${'\n'.repeat(count)}`)
      return performance.now() - start
    }
    measure(1000)
    const short = Math.min(measure(5000), measure(5000))
    expect(Math.min(measure(20_000), measure(20_000)) / short).toBeLessThan(8)
  })
})
