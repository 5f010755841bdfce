import { expect, it } from 'vitest'
import { isOutside, meanings, PLACES, Place } from '../../src/entries/places'

it.each(Object.entries(Place))('%s is a place with a meaning', (name, place) => {
  expect(place).toBeLessThan(PLACES)
  expect(isOutside(place)).toBe(name === 'before' || name === 'after')
  expect(meanings[place] === 'outside').toBe(isOutside(place))
})

it('has as many meanings as places, and no two places with one number', () => {
  expect(meanings).toHaveLength(PLACES)
  expect(new Set(Object.values(Place)).size).toBe(PLACES)
})

it('keeps a line without a place in its card', () => {
  expect(isOutside(undefined)).toBe(false)
})

it.each<[meaning: (typeof meanings)[number], names: string[]]>([
  ['title', ['title']],
  ['title, continued', ['titleMore']],
  ['abstract', ['abstract']],
  ['authors', ['authors']],
  ['submitter', ['submitter']],
  ['comments', ['comments']],
  ['stars', ['stars']],
  // The number above a card and the one below it are the same to a paper.
  ['upvotes', ['upvotes', 'upvoteCount']],
  // Labels and what stands between the values can be taken for one another without harm.
  ['foot', ['submitted', 'dot', 'date', 'upvoteLabel', 'github', 'arxiv']],
])('means %s at %j', (meaning, names) => {
  const places = Object.entries(Place).filter(([, place]) => meanings[place] === meaning)
  expect(places.map(([name]) => name)).toEqual(names)
})
