import { describe, expect, it } from 'vitest'
import { Visible } from '../../src/source/visible'

const text = 'See [Low Tide](/x) \\& more'

/** What is visible, where each of its characters comes from, and the map. */
function look(visible: Visible) {
  const words = visible.source.slice(visible.start, visible.end)
  const from = Array.from(words, (_, i) => visible.offsetOf(visible.start + i))
  return { words, from, map: visible.mapFrom(visible.start) }
}

describe('Visible', () => {
  it('begins without words', () => {
    const visible = new Visible(text)
    expect(look(visible)).toEqual({ words: '', from: [], map: null })
    expect(visible.isBlank()).toBe(true)
    expect(visible.endsInWord()).toBe(false)
  })

  it('is a stretch of the text', () => {
    const visible = new Visible(text)
    visible.add(5, 8)
    expect(look(visible)).toEqual({ words: 'Low', from: [5, 6, 7], map: null })
    expect(visible.source).toBe(text)
  })

  it.each([
    [5, 5],
    [8, 5],
  ])('does not grow by a stretch from %i to %i', (start, end) => {
    const visible = new Visible(text)
    visible.add(0, 3)
    visible.add(start, end)
    expect(look(visible)).toEqual({ words: 'See', from: [0, 1, 2], map: null })
  })

  it('joins stretches', () => {
    const visible = new Visible(text)
    visible.add(0, 4)
    visible.add(5, 8)
    visible.add(20, 21)
    expect(look(visible)).toEqual({
      words: 'See Low&',
      from: [0, 1, 2, 3, 5, 6, 7, 20],
      map: [0, 0, 4, 5, 7, 20],
    })
    expect(visible.mapFrom(5)).toEqual([0, 6, 2, 20])
  })

  it('takes words in the place of markup', () => {
    const visible = new Visible(text)
    visible.join('–', 4)
    visible.add(5, 8)
    visible.join(' ', 13)
    expect(look(visible)).toEqual({ words: '–Low ', from: [4, 5, 6, 7, 13], map: [0, 4, 1, 5, 4, 13] })
  })

  it('begins again', () => {
    const visible = new Visible(text)
    visible.add(0, 3)
    visible.add(5, 8)
    visible.clear()
    visible.add(9, 13)
    expect(look(visible)).toEqual({ words: 'Tide', from: [9, 10, 11, 12], map: null })
  })

  it.each<[text: string, isBlank: boolean, endsInWord: boolean]>([
    ['Tide', false, true],
    [' Tide ', false, false],
    [' \t\u3000', true, false],
    ['\u200b', false, true],
  ])('knows whether it is blank: %j', (text, isBlank, endsInWord) => {
    const visible = new Visible(text)
    visible.add(0, text.length)
    expect([visible.isBlank(), visible.endsInWord()]).toEqual([isBlank, endsInWord])
  })
})
