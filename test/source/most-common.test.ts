import { expect, it } from 'vitest'
import { mostCommon } from '../../src/source/most-common'

it.each<[values: string[], common: string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'b'], 'b'],
  [['b', 'a', 'b'], 'b'],
  [['b', 'a', 'a', 'b'], 'b'],
  [['a', '', ''], ''],
  // The mark of none is preferred.
  [['a', ''], ''],
  [['__proto__', '__proto__', 'a'], '__proto__'],
])('among %j it is %j', (values, common) => {
  expect(mostCommon(values)).toBe(common)
})
