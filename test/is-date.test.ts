import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { isDate } from '../src/is-date'

class Noon extends Date {}

describe('isDate', () => {
  it.each([
    [new Date()],
    [new Date(Number.NaN)],
    [new Noon()],
    [runInNewContext('new Date()')],
    [Object.assign(new Date(), { [Symbol.toStringTag]: 'Noon' })],
  ])('takes a date: %#', (date) => {
    expect(isDate(date)).toBe(true)
  })

  it.each([
    [undefined],
    [null],
    [0],
    ['2025-12-11'],
    [{}],
    [Date],
    [Date.now()],
    [Object.create(Date.prototype)],
    [{ [Symbol.toStringTag]: 'Date' }],
  ])('takes no other value: %#', (value) => {
    expect(isDate(value)).toBe(false)
  })

  it('does not look into a value', () => {
    const fail = () => {
      throw new Error('was looked into')
    }
    expect(isDate(new Proxy({}, { get: fail, getPrototypeOf: fail }))).toBe(false)
  })
})
