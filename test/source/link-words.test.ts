import { describe, expect, it } from 'vitest'
import {
  gluedBullet,
  isAuthorLine,
  isBetweenDigits,
  isGluedNumber,
  isLinkAhead,
  isNumberAhead,
  isNumberBehind,
  marksUpvotes,
  pictureNameLength,
} from '../../src/source/link-words'

describe('isLinkAhead', () => {
  it.each([
    '[Tide]',
    '![Tide]',
    '<a>',
    ' ![Tide]',
    ' <a>',
    ' [- 3',
    ' [* 3',
    ' [• 3',
    ' [![',
    '   [![',
    '   <a>',
  ])('%j', (text) => {
    expect(isLinkAhead(`)${text}`, 1)).toBe(true)
  })

  it.each(['', ' ', ' Tide', ' [Tide]', '    [- 3', '   [Tide]', ', [Tide]'])('not %j', (text) => {
    expect(isLinkAhead(`)${text}`, 1)).toBe(false)
  })
})

describe('gluedBullet', () => {
  it.each<[text: string, length: number]>([
    ['Tide- ', 2],
    ['Tide-', 0],
    ['Tide - ', 0],
    ['Tide-b', 0],
    ['Ebb- Tide ', 0],
    ['Tide ', 0],
    ['- ', 0],
    ['', 0],
  ])('%j', (text, length) => {
    expect(gluedBullet(`${text}[3 authors]`, text.length)).toBe(length)
  })
})

describe('isAuthorLine', () => {
  it.each(['3 authors', '1 author', ' * 12 authors ', '· 3 authors', '-\n3 authors'])('%j', (words) => {
    expect(isAuthorLine(`[${words}]`, 1, words.length + 1)).toBe(true)
  })

  it.each(['authors', '3 author notes', 'by 3 authors', `${' '.repeat(15)}3 authors`])('not %j', (words) => {
    expect(isAuthorLine(`[${words}]`, 1, words.length + 1)).toBe(false)
  })
})

describe('pictureNameLength', () => {
  it.each<[words: string, length: number]>([
    ['SVG Image 17', 10],
    ['SVG Image 1.2k', 10],
    ['SVG Image -', 10],
    ['Arrow Up Upvote', 9],
    ['Upvote 17', 0],
    ['17', 0],
    ['SVG Image', 0],
    ['SVG Image 17 ', 10],
    ['SVG Image 17 tides', 0],
    // Longer words are no button's.
    [`SVG Image Upvote${' '.repeat(44)}`, 10],
    [`SVG Image Upvote${' '.repeat(45)}`, 0],
    [`SVG Image ${' '.repeat(50)}7`, 0],
  ])('%j', (words, length) => {
    expect(pictureNameLength(words)).toBe(length)
  })
})

describe('numbers', () => {
  it.each<[text: string, isBehind: boolean, isGlued: boolean]>([
    ['(/x) [12]', true, false],
    ['</a> [1.2k]', true, false],
    ['</a> [ 12 ]', true, false],
    ['(/x)[12]', true, false],
    ['(/x)  [12]', true, false],
    ['(/x)   [12]', false, false],
    ['Tide [12]', false, false],
    ['May 29[12]', false, true],
    ['Tide[ 12 ]', false, true],
    ['2024</time>[12]', true, true],
    ['2024</time> [12]', true, false],
    ['</time>[12]', true, false],
    ['Tide[1.2k]', false, false],
    ['(/x)a [12]', false, false],
    ['(/x) [Tide]', false, false],
    ['(/x) [v12]', false, false],
    ['(/x) [12 a]', false, false],
    ['Tide[v12]', false, false],
    ['(/x) [12345678]', false, false],
    ['Tide[12345678]', false, false],
    ['[12]', false, false],
  ])('%j', (text, isBehind, isGlued) => {
    const start = text.lastIndexOf('[')
    const range = [start, start + 1, text.length - 1] as const
    expect([isNumberBehind(text, ...range), isGluedNumber(text, ...range)]).toEqual([isBehind, isGlued])
  })
})

describe('marksUpvotes', () => {
  it.each(['n[8]292', 'ø[8]-\n', 'n[8]1.2k \t\nTide'])('%j', (text) => {
    expect(marksUpvotes(text, 1, 4)).toBe(true)
  })

  it.each(['n[8]292 tides', ' [8]292', '1[8]292', '1[8]292\nTide', '[8]292', 'n[8]', 'n[8]\n7', 'n[8] 7'])(
    'not %j',
    (text) => {
      expect(marksUpvotes(text, text.indexOf('['), text.indexOf(']') + 1)).toBe(false)
    },
  )
})

describe('isNumberAhead', () => {
  it.each(['[8]21[9]', '[8] 1.09k [9]', '[8]1,024 \t[9]'])('%j', (text) => {
    expect(isNumberAhead(text, 3)).toBe(true)
  })

  it.each(['[8]21', '[8]21\n[9]', '[8]  21[9]', '[8]21 Tides[9]', '[8]-[9]', '[8]Low 21[9]', '[8][9]'])(
    'not %j',
    (text) => {
      expect(isNumberAhead(text, 3)).toBe(false)
    },
  )
})

describe('isBetweenDigits', () => {
  it.each(['3[8]1', '0[8]106'])('%j', (text) => {
    expect(isBetweenDigits(text, 1, 4)).toBe(true)
  })

  it.each(['3[8] 1', 'n[8]1', '3[8]k', ' [8]1', '3[8]', '[8]1'])('not %j', (text) => {
    expect(isBetweenDigits(text, text.indexOf('['), text.indexOf(']') + 1)).toBe(false)
  })
})
