import { expect, it } from 'vitest'
import { isOutside, meanings, PLACES } from '../../src/entries/places'
import { placeNames } from './place-names'

it.each(Array.from(placeNames.entries()))('place %i, %s, has a meaning', (place, name) => {
  expect(isOutside(place)).toBe(name === 'before' || name === 'after')
  expect(meanings[place] === 'outside').toBe(isOutside(place))
})

it('has as many meanings as places', () => {
  expect(meanings).toHaveLength(PLACES)
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
  expect(placeNames.filter((_, place) => meanings[place] === meaning)).toEqual(names)
})
