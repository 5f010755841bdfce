import { describe, expect, it } from 'vitest'
import { escapeListingText } from '../../src/export/escape-listing-text'

describe('escapeListingText', () => {
  it.each([
    ['a &amp; b', 'a &#38;amp; b'],
    ['&#124; and &#x7C;', '&#38;#124; and &#38;#x7C;'],
    ['a <br> b</td>', 'a &#60;br> b&#60;/td>'],
    ['a <!-- b --> c', 'a &#60;!-- b --> c'],
    ['a [b](https://c.org)', 'a [b&#93;(https://c.org)'],
    ['a [b][1]', 'a [b&#93;[1]'],
    ['a [ ] b [x] c [-]', 'a &#91; ] b &#91;x] c &#91;-]'],
    ['a **b** c', 'a &#42;*b&#42;* c'],
    ['a ==b== c', 'a &#61;=b&#61;= c'],
  ])('writes the beginning of markup in %s as a reference', (text, expected) => {
    expect(escapeListingText(text)).toBe(expected)
  })

  it.each([
    'AT&T, R & D; Q&A',
    'x < y <= 3 <-> z',
    'f(x) [1] (see [2])',
    '5 * 3 = 15',
    '# \\alpha_i {x} `y` ~z | 31.5% • ·',
    'https://a.org/?b=1&c=2',
  ])('leaves %s', (text) => {
    expect(escapeListingText(text)).toBe(text)
  })

  it('collapses white space', () => {
    expect(escapeListingText(' a\n  b ')).toBe('a b')
  })
})
