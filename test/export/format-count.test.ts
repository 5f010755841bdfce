import { expect, it } from 'vitest'
import { formatCount } from '../../src/export/format-count'

it.each([
  [0, '0 authors'],
  [1, '1 author'],
  [2, '2 authors'],
])('%i of an author is %j', (count, expected) => {
  expect(formatCount(count, 'author')).toBe(expected)
})
