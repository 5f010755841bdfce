import { describe, expect, it, vi } from 'vitest'
import { PaperListingError } from '../src/paper-listing-error'
import { readChecked } from '../src/read-checked'
import { readListing } from '../src/read-listing'
import { CARDS, type Card, HEAD, makeListing } from './make-listing'

const [ploughs, prompts] = CARDS as [Card, Card]
const withDay = (day: string): Card => ({ ...ploughs, foot: `  • 7 authors\n·\n${day}` })

const listing = makeListing([ploughs, prompts])
const doubtful = makeListing([withDay('Feb 30, 2024')])

describe('readChecked', () => {
  it.each<[name: string, text: string, options: unknown]>([
    ['a listing', listing, undefined],
    ['a listing without options', listing, {}],
    ['a listing, strictly', listing, { strict: true }],
    ['a listing with a warning', doubtful, { strict: false }],
    ['a listing with a warning, strictly', doubtful, { strict: true }],
    ['no text', '', undefined],
    ['no text without strictness', '', { strict: false }],
    ['no text, as nothing is said of strictness', '', { strict: undefined }],
    ['another text', 'Dear Ada, the ferry leaves at nine.', {}],
    ['a head, strictly', HEAD, { strict: true }],
  ])('reads %s', (_, text, options) => {
    expect(readChecked(text, options)).toEqual(readListing(text, null))
  })

  it('has warnings to be strict about in what it reads', () => {
    const severities = (text: string) => readListing(text, null).listing.diagnostics.map((d) => d.severity)
    expect(severities(doubtful)).toEqual(['warning'])
    expect(severities(HEAD)).toEqual(['warning'])
  })

  it.each<[name: string, text: string]>([
    ['no text', ''],
    ['blank lines', ' \n\n'],
    ['another text', 'Dear Ada, the ferry leaves at nine.'],
  ])('strictly throws the reading of %s', (_, text) => {
    const { listing: read } = readListing(text, null)
    expect(read.diagnostics.map(({ severity }) => severity)).toContain('error')
    let thrown: unknown
    try {
      readChecked(text, { strict: true })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(PaperListingError)
    expect((thrown as PaperListingError).listing).toEqual(read)
  })

  it('takes the year from the reference date', () => {
    const yearOf = (options: unknown) =>
      readChecked(makeListing([withDay('Feb 2')]), options).listing.papers.map(({ date }) => date?.year)
    expect(yearOf({ referenceDate: '2025-12-11' })).toEqual([2025])
    expect(yearOf({ referenceDate: new Date('2023-12-11') })).toEqual([2023])
    expect(yearOf({})).toEqual([null])
  })

  it('says which paper each card became', () => {
    const { paperOf } = readChecked(makeListing([ploughs, ploughs, prompts]), {})
    expect([...paperOf.values()]).toEqual([0, 0, 1])
  })

  it('shows every page', () => {
    const visit = vi.fn()
    readChecked(`${listing}\n\n${listing}`, undefined, visit)
    expect(visit.mock.calls.map(([page]) => page.drafts.length)).toEqual([2, 2])
  })

  it.each<[name: string, text: unknown, options: unknown, message: string]>([
    ['a text that is none', 7, { strict: true }, 'text must be a string, got 7'],
    ['options that are none', '', null, 'options must be an object, got null'],
    ['an unknown option', '', { tide: 'low' }, 'unknown option "tide"; known: referenceDate, strict'],
    ['a strictness that is none', '', { strict: 'yes' }, 'options.strict must be a boolean, got "yes"'],
    [
      'a day that is none',
      '',
      { strict: true, referenceDate: '2025-02-30' },
      'options.referenceDate must be "YYYY-MM-DD" or a valid Date, got "2025-02-30"',
    ],
  ])('refuses %s before it reads', (_, text, options, message) => {
    const visit = vi.fn()
    expect(() => readChecked(text as string, options, visit)).toThrow(new TypeError(message))
    expect(visit).not.toHaveBeenCalled()
  })
})
