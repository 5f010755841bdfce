import { describe, expect, it } from 'vitest'
import { buildDate } from '../../src/papers/build-date'

describe('buildDate', () => {
  it('says where the year came from', () => {
    const date = buildDate({ year: 2025, month: 5, day: 28 }, 'listing')
    expect(date).toEqual({ year: 2025, month: 5, day: 28, iso: '2025-05-28', yearFrom: 'listing' })
  })

  it('has no source of a year that is not known', () => {
    const date = buildDate({ year: null, month: 5, day: 28 }, 'listing')
    expect(date).toEqual({ year: null, month: 5, day: 28, iso: null, yearFrom: null })
  })
})
