import { describe, expect, it } from 'vitest'
import { countAt, isAtLeast } from '../../src/source/count-at'

const cases: [text: string, needle: string, pattern: RegExp, enough: number, count: number][] = [
  ['', '&', /&/y, 3, 0],
  ['a b', '&', /&/y, 3, 0],
  ['&', '&', /&/y, 3, 1],
  ['a &lt; b & c &gt; d', '&', /&[a-z]+;/y, 3, 2],
  ['&& &', '&', /&/y, 3, 3],
  ['&& &', '&', /&/y, 2, 2],
  ['&& &', '&', /&/y, 0, 0],
  // What one match took is not looked at again.
  ['====', '==', /==/y, 3, 2],
  ['=====', '==', /==/y, 3, 2],
  ['==a==b==', '==', /==[a-z]==/y, 3, 1],
  // The needle alone is no match, and the search goes on right behind its start.
  ['[[1]', '[', /\[\d\]/y, 3, 1],
  // The pattern counts only where a needle stands.
  ['1 &2', '&', /&?\d/y, 3, 1],
]

describe('countAt', () => {
  it.each(cases)('%j, %j, %s, at most %i: %i', (text, needle, pattern, enough, count) => {
    expect(countAt(text, needle, pattern, enough)).toBe(count)
  })
})

describe('isAtLeast', () => {
  it.each<[text: string, times: number | undefined, expected: boolean]>([
    ['a & b &c', 2, true],
    ['a & b', 2, false],
    ['a & b', undefined, true],
    ['a b', undefined, false],
  ])('%j, %s times: %s', (text, times, expected) => {
    expect(isAtLeast(text, '&', /&/y, times)).toBe(expected)
  })
})
