import { expect, it } from 'vitest'
import { matchEnd } from '../../src/source/match-end'

it.each([
  ['ab', 1, 2],
  ['abb', 1, 3],
  ['ab', 0, -1],
  ['ab', 2, -1],
])('in %j from %i on: %i', (text, at, end) => {
  expect(matchEnd(/b+/y, text, at)).toBe(end)
})
