import { expect, it } from 'vitest'
import { noSteps, offer } from '../../src/entries/steps'

it('are none at first', () => {
  expect(noSteps().count).toBe(0)
})

it('are kept in their order', () => {
  const steps = noSteps()
  offer(steps, 3, 4, 50)
  offer(steps, 5, 6, -70, 80)
  expect(steps.count).toBe(2)
  expect([...steps.from.slice(0, 2)]).toEqual([3, 5])
  expect([...steps.to.slice(0, 2)]).toEqual([4, 6])
  expect([...steps.withUpvotes.slice(0, 2)]).toEqual([50, -70])
  expect([...steps.withoutUpvotes.slice(0, 2)]).toEqual([50, 80])
})

it('are offered anew', () => {
  const steps = noSteps()
  offer(steps, 3, 4, 50)
  steps.count = 0
  offer(steps, 1, 2, 0)
  expect([steps.count, steps.from[0], steps.to[0]]).toEqual([1, 1, 2])
})
