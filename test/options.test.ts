import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { explainListing, parsePaperListing } from '../src'
import { checkArguments } from '../src/options'

const notStrings: [unknown, string][] = [
  [undefined, 'text must be a string, got undefined'],
  [null, 'text must be a string, got null'],
  [42, 'text must be a string, got 42'],
  [Number.NaN, 'text must be a string, got NaN'],
  [true, 'text must be a string, got true'],
  [10n, 'text must be a string, got 10'],
  [Symbol('x'), 'text must be a string, got Symbol(x)'],
  [{}, 'text must be a string, got an object'],
  [Object.create(null), 'text must be a string, got an object'],
  [[], 'text must be a string, got an array'],
  [['text'], 'text must be a string, got an array'],
  [() => 'text', 'text must be a string, got a function'],
  [new String('text'), 'text must be a string, got an object'],
  [new Date(0), 'text must be a string, got a Date'],
  [new Uint8Array(4), 'text must be a string, got bytes'],
]

const referenceDateNeeds = 'options.referenceDate must be "YYYY-MM-DD" or a valid Date, got'

const badOptions: [unknown, string][] = [
  [null, 'options must be an object, got null'],
  ['2025-12-11', 'options must be an object, got "2025-12-11"'],
  [42, 'options must be an object, got 42'],
  [[], 'options must be an object, got an array'],
  [() => ({}), 'options must be an object, got a function'],
  [{ referencedate: '2025-12-11' }, 'unknown option "referencedate"; known: referenceDate, strict'],
  [{ format: 'markdown' }, 'unknown option "format"; known: referenceDate, strict'],
  [{ [`${'x'.repeat(80)}`]: 1 }, `unknown option "${'x'.repeat(60)}…"; known: referenceDate, strict`],
  [JSON.parse('{"__proto__": 1}'), 'unknown option "__proto__"; known: referenceDate, strict'],
  [{ strict: 'yes' }, 'options.strict must be a boolean, got "yes"'],
  [{ strict: 1 }, 'options.strict must be a boolean, got 1'],
  [{ strict: null }, 'options.strict must be a boolean, got null'],
  [{ referenceDate: 'yesterday' }, `${referenceDateNeeds} "yesterday"`],
  [{ referenceDate: '' }, `${referenceDateNeeds} ""`],
  [{ referenceDate: '2025-2-3' }, `${referenceDateNeeds} "2025-2-3"`],
  [{ referenceDate: '2025-02-30' }, `${referenceDateNeeds} "2025-02-30"`],
  [{ referenceDate: '2025-13-01' }, `${referenceDateNeeds} "2025-13-01"`],
  [{ referenceDate: '2025-00-10' }, `${referenceDateNeeds} "2025-00-10"`],
  [{ referenceDate: '2025-12-00' }, `${referenceDateNeeds} "2025-12-00"`],
  [{ referenceDate: '2023-02-29' }, `${referenceDateNeeds} "2023-02-29"`],
  [{ referenceDate: '0025-12-11' }, `${referenceDateNeeds} "0025-12-11"`],
  [{ referenceDate: '2025-12-11T00:00:00Z' }, `${referenceDateNeeds} "2025-12-11T00:00:00Z"`],
  [{ referenceDate: ' 2025-12-11' }, `${referenceDateNeeds} " 2025-12-11"`],
  [{ referenceDate: '2025-12-11\n' }, `${referenceDateNeeds} "2025-12-11\\n"`],
  [{ referenceDate: '２０２５-12-11' }, `${referenceDateNeeds} "２０２５-12-11"`],
  [{ referenceDate: 1765411200000 }, `${referenceDateNeeds} 1765411200000`],
  [{ referenceDate: ['2025-12-11'] }, `${referenceDateNeeds} an array`],
  [{ referenceDate: null }, `${referenceDateNeeds} null`],
  [{ referenceDate: new Date(Number.NaN) }, `${referenceDateNeeds} an invalid or far-off Date`],
  [{ referenceDate: { [Symbol.toStringTag]: 'Date' } }, `${referenceDateNeeds} an object`],
  [{ referenceDate: new Date(8.64e15) }, `${referenceDateNeeds} an invalid or far-off Date`],
]

const functions = [
  ['parsePaperListing', parsePaperListing],
  ['explainListing', explainListing],
] as const

describe.each(functions)('%s', (_, call) => {
  it.each(notStrings.map(([text, message]) => ({ text, message })))(
    'says of another text: $message',
    ({ text, message }) => {
      expect(() => call(text as string)).toThrow(new TypeError(message))
    },
  )

  it.each(badOptions.map(([options, message]) => ({ options, message })))(
    'says of options: $message',
    ({ options, message }) => {
      expect(() => call('', options as object)).toThrow(new TypeError(message))
    },
  )

  it('names the text first', () => {
    expect(() => call(1 as never, 1 as never)).toThrow('text must be a string')
  })
})

describe('checkArguments', () => {
  const day = { year: 2025, month: 12, day: 11 }

  it.each([
    [undefined, { referenceDate: null, strict: false }],
    [{}, { referenceDate: null, strict: false }],
    [
      { referenceDate: undefined, strict: undefined },
      { referenceDate: null, strict: false },
    ],
    [Object.create(null), { referenceDate: null, strict: false }],
    [{ strict: true }, { referenceDate: null, strict: true }],
    [{ referenceDate: '2025-12-11' }, { referenceDate: day, strict: false }],
    [{ referenceDate: '2024-02-29' }, { referenceDate: { year: 2024, month: 2, day: 29 }, strict: false }],
    // A Date is read in UTC wherever the code runs.
    [{ referenceDate: new Date('2025-12-11T00:00:00Z') }, { referenceDate: day, strict: false }],
    [{ referenceDate: new Date('2025-12-11T23:59:59.999Z') }, { referenceDate: day, strict: false }],
    [{ referenceDate: new Date('2025-12-12T01:00:00+02:00') }, { referenceDate: day, strict: false }],
    // Test runners and frames have a Date of their own.
    [
      { referenceDate: runInNewContext("new Date('2025-12-11')") as Date },
      { referenceDate: day, strict: false },
    ],
  ])('takes %j', (options, expected) => {
    expect(checkArguments('', options)).toEqual(expected)
  })
})
