import { describe, expect, it } from 'vitest'
import { explainListing, parsePaperListing } from '../src'
import { CARDS, makeListing, withMiddle } from './make-listing'

function explain(text: string) {
  return explainListing(text).flatMap(({ start, end, role, paper }) =>
    role === 'blank' ? [] : [[text.slice(start, end), role, paper]],
  )
}

describe('explainListing', () => {
  it('says what each line of a listing is', () => {
    const text = `new\n\nSubscribe\n\n${makeListing(CARDS.slice(0, 1))}\n\nPrevious\n\nA note.\n`
    expect(explain(text)).toEqual([
      ['new', 'navigation', null],
      ['Subscribe', 'navigation', null],
      ['Daily Papers', 'header title', null],
      ['byAK and the research community', 'curator', null],
      ['Dec 11', 'header date', null],
      [CARDS[0]?.title, 'title', 0],
      [CARDS[0]?.abstract, 'abstract', 0],
      ['• 7 authors', 'author line', 0],
      ['·', 'separator', 0],
      ['May 31, 2024 2', 'comments', 0],
      ['Previous', 'navigation', null],
      ['A note.', 'unused', null],
    ])
  })

  it('says what each line of a trending card is', () => {
    const text = [
      'Trending Papers',
      'byAK and the research community',
      'Submitted by',
      'fern.k',
      'Gardens of Forking Prompts',
      '',
      'Every prompt is planted twice.',
      '',
      '7 authors',
      '·',
      'Published on Dec 28, 2025',
      'Upvote',
      '90',
      'GitHub',
      '31.5k',
      'arXiv Page',
    ].join('\n')
    expect(explain(text).map(([, role]) => role)).toEqual([
      'header title',
      'curator',
      'submitted by',
      'submitter',
      'title',
      'abstract',
      'author line',
      'separator',
      'date',
      'upvotes',
      'upvotes',
      'repository',
      'repository',
      'arxiv',
    ])
  })

  it('speaks of the papers that parsePaperListing gives', () => {
    const text = makeListing(withMiddle({ foot: '' }))
    const titles = explain(text).filter(([, role]) => role === 'title')
    expect(titles).toEqual(parsePaperListing(text).papers.map(({ title }, index) => [title, 'title', index]))
  })

  it('counts two printings of a card as one paper', () => {
    const card = CARDS[0] as (typeof CARDS)[number]
    const text = makeListing([card, card, ...CARDS.slice(1, 2)])
    const titles = explain(text).flatMap(([, role, paper]) => (role === 'title' ? [paper] : []))
    expect(titles).toEqual([0, 0, 1])
  })

  it.each([
    ['', []],
    ['\n\n', ['blank']],
    ['Dear all,\n\nlunch?', ['unused', 'blank', 'unused']],
    ['Daily Papers', ['header title']],
  ])('explains %j', (text, roles) => {
    expect(explainListing(text).map(({ role }) => role)).toEqual(roles)
  })

  it('calls what is cut out between lines markup', () => {
    const text = '# Daily Papers\n\n### [A Title](https://huggingface.co/papers/2501.00001)\n\n1 authors\n'
    const stretches = explainListing(text)
    expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(stretches.map(({ role }) => role)).toContain('title')
  })

  it('takes the options of parsePaperListing', () => {
    expect(explainListing(makeListing(), { referenceDate: '2025-12-11', strict: true })).toEqual(
      explainListing(makeListing()),
    )
  })
})
