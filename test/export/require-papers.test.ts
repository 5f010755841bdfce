import { describe, expect, it } from 'vitest'
import { formatBibTeX, formatCslJson, formatCsv, formatMarkdown, formatPaperListing } from '../../src/export'
import { requirePapers } from '../../src/export/require-papers'
import { makePaper } from '../make-paper'

const paper = makePaper()

const wrong: [papers: unknown, message: string][] = [
  [undefined, 'papers must be an array, got undefined'],
  [null, 'papers must be an array, got null'],
  ['x', 'papers must be an array, got "x"'],
  [{}, 'papers must be an array, got an object'],
  [paper, 'papers must be an array, got an object'],
  [{ papers: [paper] }, 'papers must be an array, got an object (pass listing.papers)'],
  [new Set([paper]), 'papers must be an array, got an object'],
  [[null], 'papers[0] must be an object, got null'],
  [[paper, undefined], 'papers[1] must be an object, got undefined'],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested.
  [[paper, , paper], 'papers[1] must be an object, got undefined'],
  [['A Title'], 'papers[0] must be an object, got "A Title"'],
  [[[paper]], 'papers[0] must be an object, got an array'],
  [[{}], 'papers[0].title must be a string, got undefined'],
  [[paper, { ...paper, title: null }], 'papers[1].title must be a string, got null'],
  [[{ ...paper, title: 7 }], 'papers[0].title must be a string, got 7'],
]

describe.each([
  ['formatBibTeX', formatBibTeX],
  ['formatCslJson', formatCslJson],
  ['formatCsv', formatCsv],
  ['formatMarkdown', formatMarkdown],
  ['formatPaperListing', formatPaperListing],
] as const)('%s', (name, format) => {
  it.each(wrong.map(([papers, message]) => ({ papers, message })))('says $message', ({ papers, message }) => {
    expect(() => format(papers as never)).toThrow(new TypeError(`${name}: ${message}`))
  })

  it.each(Object.keys(paper).filter((field) => field !== 'title'))(
    'takes an absent %s for null or empty',
    (field) => {
      const { [field as 'abstract']: absent, ...rest } = paper
      expect(format([rest])).toEqual(format([paper]))
      expect(format([{ ...rest, [field]: undefined }])).toEqual(format([paper]))
    },
  )

  it('takes a title alone, and fields that are getters of a class', () => {
    class Row {
      get title() {
        return paper.title
      }
      get upvotes() {
        return 7
      }
    }
    expect(format([{ title: paper.title }])).toEqual(format([paper]))
    expect(format([new Row()])).toEqual(format([{ ...paper, upvotes: 7 }]))
  })

  it('takes papers without prototype, frozen, or with fields of their own', () => {
    const own = Object.freeze(Object.assign(Object.create(null), paper, { read: true }))
    expect(format(Object.freeze([own]))).toEqual(format([paper]))
  })
})

it('completes a paper with what says nothing', () => {
  expect(requirePapers('formatCsv', [{ title: 'Ferry Masks' }])).toEqual([
    {
      title: 'Ferry Masks',
      abstract: null,
      authors: { count: null, names: [] },
      organization: null,
      date: null,
      comments: null,
      upvotes: null,
      submittedBy: null,
      arxivId: null,
      url: null,
      links: [],
      repositories: [],
    },
  ])
})
