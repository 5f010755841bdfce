import { describe, expect, it } from 'vitest'
import { mapOffset } from '../../src/source/offset-map'
import { unifyLineEnds } from '../../src/source/unify-line-ends'

describe('unifyLineEnds', () => {
  it.each<[text: string, unified: string, map: number[] | null]>([
    ['a\r\nb\rc', 'a\nb\nc', [0, 0, 2, 3]],
    ['a\r\n\r\nb', 'a\n\nb', [0, 0, 2, 3, 3, 5]],
    ['a\r\r\nb\r\r\n', 'a\nb\n', [0, 0, 2, 4]],
    ['\r\r\r\n\n\r', '\n\n\n\n', [0, 0, 2, 4]],
    ['a\rb', 'a\nb', [0, 0]],
    ['a\nb', 'a\nb', null],
    ['a\u2028b\u2029c\u0085d\ve\n', 'a\nb\nc\nd\ne\n', null],
    ['a\u2028b', 'a\nb', null],
    ['a\u2028b\nc', 'a\u2028b\nc', null],
    ['a\u2028b\r\nc', 'a\u2028b\nc', [0, 0, 4, 5]],
    ['a\u2028b\r\n', 'a\nb\n', [0, 0]],
    ['a\u0085b\nc', 'a b\nc', null],
    ['', '', null],
  ])('makes of %j the text %j', (text, unified, map) => {
    expect(unifyLineEnds(text)).toEqual({ text: unified, map })
  })

  it.each(['a\r\nb\r\n\r\nc\rd', '\r\n', 'x\r\r\ny'])('knows where each character of %j stood', (text) => {
    const { text: unified, map } = unifyLineEnds(text)
    const found = [...unified].map((_, at) => text.charAt(mapOffset(map as number[], at)))
    // A line feed that had a carriage return in front begins there.
    expect(found.join('').replaceAll('\r', '\n')).toBe(unified)
  })
})
