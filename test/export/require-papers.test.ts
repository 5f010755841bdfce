import { describe, expect, it } from 'vitest'
import { formatBibTeX, formatCslJson, formatCsv, formatMarkdown, formatPaperListing } from '../../src/export'
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

  it('takes papers without prototype, frozen, or with fields of their own', () => {
    const own = Object.freeze(Object.assign(Object.create(null), paper, { read: true }))
    expect(format(Object.freeze([own]))).toEqual(format([paper]))
  })
})
