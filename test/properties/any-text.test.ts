import { describe, expect, it } from 'vitest'
import { explainListing, parsePaperListing, type Span } from '../../src'
import { PaperListingSchema } from '../../src/schema'
import fc from '../property'
import { valuesOf } from '../values-of'
import { anyText, damagedText } from './arbitrary-text'

const referenceDate = fc.constantFrom(undefined, '2025-12-11')
const optionsOf = (date: string | undefined) => (date === undefined ? {} : { referenceDate: date })

/** The letters and digits of a text; markup is made of other characters, but for tags, targets and references. */
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

function spansOf(listing: ReturnType<typeof parsePaperListing>): Span[] {
  const { papers, diagnostics } = listing
  return [
    ...papers.flatMap(({ span, spans, links }) => [
      span,
      ...Object.values(spans),
      ...links.map((link) => link.span),
    ]),
    ...diagnostics.map(({ span }) => span),
  ]
}

describe('any text', () => {
  it('is read without an exception, into what the schema describes', () => {
    fc.assert(
      fc.property(anyText, referenceDate, (text, date) => {
        const listing = parsePaperListing(text, optionsOf(date))
        const checked = PaperListingSchema.safeParse(listing)
        expect(checked.error?.issues ?? []).toEqual([])
        expect(JSON.parse(JSON.stringify(listing))).toEqual(listing)
      }),
      { numRuns: 800 },
    )
  })

  it('is explained by stretches that join back into it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stretches = explainListing(text)
        const { papers } = parsePaperListing(text)
        let at = 0
        for (const { start, end, paper } of stretches) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          if (paper !== null) expect(papers[paper]).toBeDefined()
          at = end
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 800 },
    )
  })

  it('has spans that lie inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(parsePaperListing(text))) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 800 },
    )
  })

  it('holds the words of every title and abstract where their spans say', () => {
    // Entities, link targets and checkboxes change words; none is in these texts.
    const plain = damagedText.filter((text) => !/[&<[⁰]/.test(text))
    fc.assert(
      fc.property(plain, (text) => {
        for (const { title, abstract, spans } of parsePaperListing(text).papers) {
          for (const [value, span] of [
            [title, spans.title],
            [abstract, spans.abstract],
          ] as const) {
            if (!value) continue
            const found = new Set(words(text.slice(span?.start, span?.end)))
            const joined = [...found].join('')
            for (const word of words(value)) expect(found.has(word) || joined.includes(word)).toBe(true)
          }
        }
      }),
      { numRuns: 600 },
    )
  })

  it('has diagnostics in its order, each on a paper that there is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { papers, diagnostics } = parsePaperListing(text)
        const starts = diagnostics.map(({ span }) => span.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const { paper } of diagnostics) if (paper !== null) expect(papers[paper]).toBeDefined()
      }),
      { numRuns: 700 },
    )
  })

  it('has links to http and https only, without control characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { links, repositories, url } of parsePaperListing(text).papers) {
          const urls = [...links, ...repositories].map((link) => link.url)
          for (const found of url === null ? urls : [...urls, url]) {
            // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
            expect(found).toMatch(/^https?:\/\/[^\s\u0000-\u001f\u007f]+$/)
          }
        }
      }),
      { numRuns: 600 },
    )
  })

  it('leaves Object.prototype alone', () => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(anyText, (text) => {
        parsePaperListing(text)
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
      }),
      { numRuns: 300 },
    )
  })

  it('is read the same with line feeds and with carriage returns in front of them', () => {
    const feeds = anyText.map((text) => text.replaceAll('\r', ''))
    fc.assert(
      fc.property(feeds, (text) => {
        const unix = parsePaperListing(text)
        const windows = parsePaperListing(text.replaceAll('\n', '\r\n'))
        expect(windows.papers.map(valuesOf)).toEqual(unix.papers.map(valuesOf))
        expect(windows.header).toEqual(unix.header)
        expect(windows.diagnostics.map(({ code, severity, paper }) => [code, severity, paper])).toEqual(
          unix.diagnostics.map(({ code, severity, paper }) => [code, severity, paper]),
        )
      }),
      { numRuns: 600 },
    )
  })
})
