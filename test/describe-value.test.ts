import { describe, expect, it } from 'vitest'
import { describeValue, shorten } from '../src/describe-value'

const unreadable = new Proxy(
  {},
  {
    get() {
      throw new Error('was looked into')
    },
  },
)

describe('describeValue', () => {
  it.each(
    [
      ['', '""'],
      ['say "a"\n', '"say \\"a\\"\\n"'],
      [undefined, 'undefined'],
      [null, 'null'],
      [Number.NaN, 'NaN'],
      [10n, '10'],
      [Symbol('x'), 'Symbol(x)'],
      [[1, 2], 'an array'],
      [new Date(0), 'a Date'],
      [new Uint8Array(4), 'bytes'],
      [new Map(), 'an object'],
      [() => 1, 'a function'],
      [Object.create(null), 'an object'],
      [unreadable, 'an object'],
    ].map(([value, name]) => ({ value, name })),
  )('calls it $name', ({ value, name }) => {
    expect(describeValue(value)).toBe(name)
  })

  it('quotes 60 characters of a string, and no more', () => {
    const longest = 'x'.repeat(60)
    expect(describeValue(longest)).toBe(`"${longest}"`)
    expect(describeValue(`${longest}y`)).toBe(`"${longest}…"`)
  })

  it('never quotes half of a character', () => {
    const start = 'x'.repeat(59)
    expect(describeValue(`${start}🚀y`)).toBe(`"${start}…"`)
    expect(describeValue(`${start.slice(1)}🚀y`)).toBe(`"${start.slice(1)}🚀…"`)
    // One that was alone before is quoted as JSON has it.
    expect(describeValue(`${start.slice(1)}\uD83Dxy`)).toBe(`"${start.slice(1)}\\ud83dx…"`)
  })
})

describe('shorten', () => {
  it.each([
    ['', ''],
    ['Ferry', 'Ferry'],
    ['Ferry Masks', 'Ferry…'],
    ['Fern😀 Masks', 'Fern…'],
    ['Fer😀 Masks', 'Fer😀…'],
  ])('makes of %j %j', (text, expected) => {
    expect(shorten(text, 5)).toBe(expected)
  })
})
