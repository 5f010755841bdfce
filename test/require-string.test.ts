import { describe, expect, it } from 'vitest'
import { requireString } from '../src/require-string'

describe('requireString', () => {
  it.each([
    [undefined, 'title must be a string, got undefined'],
    [null, 'title must be a string, got null'],
    [7, 'title must be a string, got 7'],
    [['x'], 'title must be a string, got an array'],
    [new String('x'), 'title must be a string, got an object'],
  ])('says of %s: %s', (value, message) => {
    expect(() => requireString('title', value)).toThrow(new TypeError(message))
  })

  it.each(['', 'x', '__proto__'])('accepts %j', (value) => {
    expect(() => requireString('title', value)).not.toThrow()
  })
})
