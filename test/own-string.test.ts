import { expect, it } from 'vitest'
import { ownString } from '../src/own-string'

// That the copy keeps no more than itself alive is measured by test/memory.mjs.
it.each(['', 'a', 'ab', 'Ferry Masks for All Islands', '😀', '\ud83d'])('copies %j', (text) => {
  expect(ownString(text)).toBe(text)
})

it('leaves null', () => {
  expect(ownString(null)).toBeNull()
})
