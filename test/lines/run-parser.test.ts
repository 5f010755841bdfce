import P from 'parsimmon'
import { describe, expect, it } from 'vitest'
import { describeValue } from '../../src/describe-value'
import { MAX_FIELD_LENGTH, runParser } from '../../src/lines/run-parser'

const anything = P.all
const keys = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__']

describe('runParser', () => {
  it('gives the value of a parser that takes the whole string', () => {
    expect(runParser(P.regexp(/\d+/).map(Number), '42')).toBe(42)
  })

  it.each(['', '42 ', ' 42', '42\n', 'x'])('gives null when the string %j is something else', (input) => {
    expect(runParser(P.regexp(/\d+/), input)).toBeNull()
  })

  it('keeps values that are false', () => {
    expect(runParser(P.string('-').result(0), '-')).toBe(0)
    expect(runParser(P.eof.result(''), '')).toBe('')
  })

  it('reads the longest field, and nothing longer', () => {
    expect(runParser(anything, 'x'.repeat(MAX_FIELD_LENGTH))).toHaveLength(MAX_FIELD_LENGTH)
    expect(runParser(anything, 'x'.repeat(MAX_FIELD_LENGTH + 1))).toBeNull()
  })

  // parsimmon keeps positions in an object under the input as key.
  it.each(keys)('does not write to the prototype for the input %j', (input) => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    expect(runParser(anything, input)).toBeNull()
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['0']).toBeUndefined()
  })

  it.each([[undefined], [null], [7], [['Low Tide']]])('says that %j is no string', (input) => {
    expect(() => runParser(anything, input as unknown as string)).toThrow(
      new TypeError(`runParser: input must be a string, got ${describeValue(input)}`),
    )
  })

  it('would be needed no more if parsimmon did not do so', () => {
    const names = new Set(Object.getOwnPropertyNames(Object.prototype))
    anything.mark().parse('__proto__')
    const added = Object.getOwnPropertyNames(Object.prototype).filter((name) => !names.has(name))
    for (const name of added) Reflect.deleteProperty(Object.prototype, name)
    expect(added).not.toEqual([])
  })
})
