import { describe, expect, it } from 'vitest'
import { originalOffset, unifyLineEnds } from '../../src/source/unify-line-ends'

describe('unifyLineEnds', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc', [1]],
    ['a\r\n\r\nb', 'a\n\nb', [1, 2]],
    ['\r\r\n\n\r', '\n\n\n\n', [1]],
    ['a\rb', 'a\nb', []],
    ['a\nb', 'a\nb', []],
    ['a\u2028b\u2029c\u0085d\ve\n', 'a\nb\nc\nd\ne\n', []],
    ['a\u2028b', 'a\nb', []],
    ['a\u2028b\nc', 'a\u2028b\nc', []],
    ['a\u2028b\r\nc', 'a\u2028b\nc', [3]],
    ['', '', []],
  ])('makes of %j the text %j', (text, unified, removed) => {
    expect(unifyLineEnds(text)).toEqual({ text: unified, removed })
  })

  it.each(['a\r\nb\r\n\r\nc\rd', '\r\n', 'x\r\r\ny'])('knows where each character of %j stood', (text) => {
    const { text: unified, removed } = unifyLineEnds(text)
    const found = [...unified].map((_, at) => text.charAt(originalOffset(removed, at)))
    // A line feed that had a carriage return in front begins there.
    expect(found.join('').replaceAll('\r', '\n')).toBe(unified)
  })
})
