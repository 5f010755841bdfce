import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainListing, parsePaperListing } from '../src'

/**
 * Every folder of fixtures/ that has an `expected.json`. `GOLDEN=plain-text npx vitest run test/golden.test.ts`
 * writes the one of that folder anew: read it before you keep it.
 */
const root = resolve(import.meta.dirname, '../fixtures')
const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'input.txt')))
const rewritten = process.env.GOLDEN

const goldenOf = (name: string) => join(root, name, 'expected.json')

describe.each(names.filter((name) => name === rewritten || existsSync(goldenOf(name))))(
  'fixtures/%s',
  (name) => {
    const text = readFileSync(join(root, name, 'input.txt'), 'utf8')

    it('gives the papers and the diagnostics that were read and accepted', () => {
      const listing = parsePaperListing(text)
      if (name === rewritten) writeFileSync(goldenOf(name), `${JSON.stringify(listing, null, 2)}\n`)
      expect(listing).toEqual(JSON.parse(readFileSync(goldenOf(name), 'utf8')))
    })

    it('is explained to the last character', () => {
      const stretches = explainListing(text)
      expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      const explained = new Set(stretches.flatMap(({ paper }) => (paper === null ? [] : [paper])))
      expect([...explained].sort((a, b) => a - b)).toEqual(
        parsePaperListing(text).papers.map((_, index) => index),
      )
    })
  },
)
