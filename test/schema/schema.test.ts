import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../../src'
import {
  DIAGNOSTIC_CODES,
  DiagnosticSchema,
  PAPER_FIELDS,
  PaperDateSchema,
  PaperListingSchema,
  PaperSchema,
  SpanSchema,
} from '../../src/schema'
import { makeListing } from '../make-listing'
import { makePaper } from '../make-paper'

const date = { year: 2025, month: 5, day: 28, iso: '2025-05-28', yearFrom: 'text' }
const span = { start: 0, end: 4 }

describe('the schemas', () => {
  it('take what the parser gives', () => {
    const listing = parsePaperListing(makeListing())
    expect(PaperListingSchema.parse(listing)).toEqual(listing)
  })

  it('take a paper of which nothing but the title is known', () => {
    expect(PaperSchema.safeParse(makePaper()).success).toBe(true)
  })

  it.each([
    [{}],
    [{ year: null, iso: null, yearFrom: null }],
    [{ yearFrom: 'listing' }],
    [{ yearFrom: 'referenceDate' }],
  ])('take a date with %j', (known) => {
    expect(PaperDateSchema.safeParse({ ...date, ...known }).success).toBe(true)
  })

  it.each([
    [{ month: 0 }],
    [{ month: 13 }],
    [{ day: 0 }],
    [{ day: 32 }],
    [{ day: 1.5 }],
    [{ year: '2025' }],
    [{ iso: '2025-5-28' }],
    [{ iso: '2025-02-30' }],
    [{ yearFrom: 'clock' }],
  ])('do not take a date with %j', (known) => {
    expect(PaperDateSchema.safeParse({ ...date, ...known }).success).toBe(false)
  })

  it.each([{ start: -1, end: 0 }, { start: 0.5, end: 1 }, { start: 0 }, { start: '0', end: 1 }, null])(
    'do not take the span %j',
    (value) => {
      expect(SpanSchema.safeParse(value).success).toBe(false)
    },
  )

  it.each([
    [{ title: null }],
    [{ comments: -1 }],
    [{ upvotes: 1.5 }],
    [{ upvotes: Number.POSITIVE_INFINITY }],
    [{ authors: { count: null } }],
    [{ organization: { slug: 'x' } }],
    [{ links: [{ url: 'https://a.org', kind: 'video', from: 'card', span }] }],
    [{ spans: { nothing: span } }],
  ])('do not take a paper with %j', (known) => {
    expect(PaperSchema.safeParse({ ...makePaper(), ...known }).success).toBe(false)
  })

  it.each(DIAGNOSTIC_CODES)('know the code %s', (code) => {
    const diagnostic = { code, severity: 'warning', message: '1:1', span, paper: null }
    expect(DiagnosticSchema.safeParse(diagnostic).success).toBe(true)
    expect(DiagnosticSchema.safeParse({ ...diagnostic, code: code.toLowerCase() }).success).toBe(false)
  })

  it('name every field of a paper that can have a place', () => {
    const rest = ['title', 'span', 'spans']
    const fields = Object.keys(makePaper()).filter((name) => !rest.includes(name))
    expect([...PAPER_FIELDS].sort()).toEqual(['title', ...fields].sort())
  })
})
