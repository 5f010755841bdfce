import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePaperListing } from '../src'
import { addUp, scoreFolder } from './captures/score-reading.mjs'

/** Texts by others, which lie beside a maintainer's checkout and are never committed. */
const root = resolve(import.meta.dirname, '../../shared/captures')

describe.skipIf(!existsSync(root))('../shared/captures', () => {
  it.each([
    ['sample', true, 47],
    ['sample', false, 47],
    ['made', true, 750],
  ])(
    '%s is read without a mistake or a needless warning, with a reference date: %s',
    (folder, withReference, papers) => {
      const rows = scoreFolder(join(root, folder), parsePaperListing, { withReference })
      expect(rows.flatMap(({ wrong }) => wrong)).toEqual([])
      expect(addUp(rows)).toMatchObject({ papers, right: papers, spurious: 0, warned: 0, heads: rows.length })
    },
  )

  it('the sample has a span for every value, and says where its dates have their year from', () => {
    const text = readFileSync(join(root, 'sample/sample.txt'), 'utf8')
    const { header, papers, diagnostics } = parsePaperListing(text)
    expect(header.date).toMatchObject({ iso: '2025-12-11', yearFrom: 'listing' })
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      ...Array(3).fill('FOOTER_MISSING'),
      'YEAR_INFERRED',
    ])
    for (const { title, span, spans } of papers) {
      for (const { start, end } of Object.values(spans)) {
        expect(start).toBeGreaterThanOrEqual(span.start)
        expect(end).toBeLessThanOrEqual(span.end)
        expect(end).toBeGreaterThan(start)
      }
      expect(text.slice(spans.title?.start, spans.title?.end).replace(/\s+/g, ' ')).toBe(title)
    }
  })
})
