import { expect, it } from 'vitest'
import { isWordCode } from '../../src/source/is-word-code'

it('takes the letters and digits of ASCII, and no other character', () => {
  for (let code = 0; code < 0x250; code++)
    expect([code, isWordCode(code)]).toEqual([code, /[A-Za-z0-9]/.test(String.fromCharCode(code))])
  expect(isWordCode(Number.NaN)).toBe(false)
})
