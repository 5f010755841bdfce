import { describe, expect, it } from 'vitest'
import {
  type Doubt,
  doubt,
  isExact,
  setField,
  setSpan,
  spanOfLine,
  spanOfTitle,
} from '../../src/papers/draft'
import { makeLine } from '../make-line'
import { makeDraft } from '../make-page'

const LINE = makeLine('12', { from: 3, start: 5, end: 7 })
const SPAN = { start: 5, end: 7 }
const TOO_LARGE: Doubt = {
  code: 'NUMBER_TOO_LARGE',
  severity: 'warning',
  span: SPAN,
  what: 'holds a number that no page shows; it was left out.',
}

describe('a draft', () => {
  it.each([0, 12, Number.MAX_SAFE_INTEGER])('keeps the number %i', (value) => {
    const draft = makeDraft()
    expect(isExact(draft, value, LINE)).toBe(true)
    setField(draft, 'comments', value, LINE)
    expect(draft).toEqual(makeDraft({ comments: value, spans: { comments: SPAN } }))
  })

  it.each([Number.MAX_SAFE_INTEGER + 1, Number.POSITIVE_INFINITY])('reports the number %d', (value) => {
    const draft = makeDraft()
    expect(isExact(draft, value, LINE)).toBe(false)
    expect(draft).toEqual(makeDraft({}, { doubts: [TOO_LARGE] }))
  })

  it('has a field where the words of its line stand', () => {
    const draft = makeDraft()
    setSpan(draft, 'authors', LINE)
    expect(draft).toEqual(makeDraft({ spans: { authors: SPAN } }))
    expect(spanOfLine(LINE)).toEqual(SPAN)
  })

  it('has a field where a piece of its line stands', () => {
    const draft = makeDraft()
    setField(draft, 'comments', 4, makeLine('17 4', { start: 5, end: 9 }), { start: 3, end: 4 })
    expect(draft).toEqual(makeDraft({ comments: 4, spans: { comments: { start: 8, end: 9 } } }))
  })

  it('is doubted where its title stands', () => {
    const { paper } = makeDraft({ span: { start: 0, end: 90 }, spans: { title: SPAN } })
    expect(spanOfTitle(paper)).toEqual(SPAN)
  })

  it('collects warnings in their order', () => {
    const draft = makeDraft()
    doubt(draft, 'TITLE_UNCERTAIN', SPAN, 'is long.')
    doubt(draft, 'FOOTER_MISSING', SPAN, 'has no date.')
    expect(draft.doubts).toEqual([
      { code: 'TITLE_UNCERTAIN', severity: 'warning', span: SPAN, what: 'is long.' },
      { code: 'FOOTER_MISSING', severity: 'warning', span: SPAN, what: 'has no date.' },
    ])
  })
})
