import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { requireObject } from '../src/require-object'

describe('requireObject', () => {
  it.each([
    [undefined, 'header must be an object, got undefined'],
    [null, 'header must be an object, got null'],
    ['x', 'header must be an object, got "x"'],
    [[], 'header must be an object, got an array'],
    [runInNewContext('new Date(0)'), 'header must be an object, got a Date'],
    [new Date(0), 'header must be an object, got a Date'],
    [() => ({}), 'header must be an object, got a function'],
  ])('says of %s: %s', (value, message) => {
    expect(() => requireObject('header', value)).toThrow(new TypeError(message))
  })

  it.each([[{}], [Object.create(null)], [new Map()]])('accepts %o', (value) => {
    expect(() => requireObject('header', value)).not.toThrow()
  })
})
