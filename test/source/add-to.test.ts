import { expect, it } from 'vitest'
import { addTo } from '../../src/source/add-to'

it('keeps the values of each key in order', () => {
  const lists = new Map([['ferries', [4]]])
  addTo(lists, 'tides', 1)
  addTo(lists, 'ferries', 2)
  addTo(lists, 'tides', 3)
  expect([...lists]).toEqual([
    ['ferries', [4, 2]],
    ['tides', [1, 3]],
  ])
})
