import { describe, expect, it } from 'vitest'
import {
  isOnlyMarks,
  markLength,
  marksOnLine,
  pictureWordPattern,
  printsMarks,
} from '../../src/source/picture-marks'

describe('printsMarks', () => {
  it.each([
    '[] a\n[] b\n[] c',
    '[ ] a\n[x] b\n[X] c',
    'A [] B [] C []',
    '![] a\n![ ] b\n[] c',
    '[IMAGE] a\n[LINK] b\n[IMG]_c\n[INLINE] d',
    '☐ a\n☐ b\n☑ c',
    '□\n□\n□',
    '[x]\ta\n\t[x]\tb\n][x] c',
    'a\n[]',
    'a\n[] \nb',
    'a\n  []\\\nb',
    'a\n- []',
    'a\n•    [x]',
    'a\n[* []',
    'a\n[12]☐',
    'a\n![ ]',
    '+ [12345]☐',
    '☐',
    '□\t',
    'a\n\ufffd\nb',
    '\ufffd a\n\ufffd b\n\ufffd c',
    'a\n[-]\nb',
  ])('is true of %j', (text) => {
    expect(printsMarks(text)).toBe(true)
  })

  it.each([
    '',
    'Tides',
    '[] a\n[] b',
    'a[] b[] c[]',
    '[] a\nb[] c[] d[]',
    'We answer with [ ] or [x] or [] in turn',
    '[]a []b []c',
    '[xx] a\n[xx] b\n[xx] c',
    '[IMG]\na',
    'a []',
    'a\nb []',
    'a\n-[]',
    'a\n[]<b>',
    'a\n-     []',
    'a\n[123456][]',
    `a\n[]${' '.repeat(21)}`,
    `a\n${' '.repeat(21)}[]`,
    '[IMAGE]a [IMAGE]b [IMAGE]c',
    'Schr\ufffddinger\n\ufffdber\ncaf\ufffd',
  ])('is false of %j', (text) => {
    expect(printsMarks(text)).toBe(false)
  })
})

const without = (text: string) => {
  const pattern = marksOnLine(text)
  return pattern === null ? null : text.replace(pattern, '')
}

describe('marksOnLine', () => {
  it.each([
    ['[] Tides', ' Tides'],
    ['![x]Tides ![ ]', 'Tides '],
    ['Tides [] ☐☑□', 'Tides  ☐☑□'],
    ['[IMAGE]Tides[LINK]', 'Tides'],
    ['[IMAGE]-[IMG] Tides', ' Tides'],
    ['[INLINE]-[IMAGE] Tides [IMG]-[LINK]', ' Tides '],
    ['[LINK]-Tides', '-Tides'],
    ['tidal-[IMAGE] Tides', 'tidal Tides'],
    ['[] Schr\ufffddinger', ' Schr\ufffddinger'],
    ['Tides [4]', 'Tides [4]'],
    ['answer with [ ] or [x], or [].', 'answer with [ ] or [x], or [].'],
    ['To [X] or [ ] Tides', 'To [X] or  Tides'],
    ['Submitted by [] fern', 'Submitted by [] fern'],
    [`[]${'x'.repeat(117)}`, 'x'.repeat(117)],
  ])('leaves of %j %j', (text, rest) => {
    expect(without(text)).toBe(rest)
  })

  it.each(['Tides', 'Tides ☐', `[]${'x'.repeat(118)}`])('takes none out of %j', (text) => {
    expect(marksOnLine(text)).toBeNull()
  })
})

describe('isOnlyMarks', () => {
  it.each([
    '',
    '[]',
    '\ufffd',
    '![x]',
    '![ ]',
    '[] []',
    '[ ] [X] ☐',
    '☐☑□',
    '[IMAGE]-[LINK]',
    ' [INLINE] ',
    '[-]',
    '![-]',
  ])('is true of %j', (text) => {
    expect(isOnlyMarks(text)).toBe(true)
  })

  it.each([
    'Tides',
    '[] Tides',
    '(x) Tides',
    'Tides (x)',
    '[y]',
    '(y)',
    '[IMAGES]',
    '- []',
    '[-] [-]',
    '\ufffd\ufffd',
  ])('is false of %j', (text) => {
    expect(isOnlyMarks(text)).toBe(false)
  })
})

describe('markLength', () => {
  it.each([
    ['[] Tides', 3],
    ['[x][ ] Tides', 7],
    ['![X]  ☐ Tides', 8],
    ['☐Tides', 1],
    ['\ufffd Tides', 2],
    ['\ufffd_Tides', 1],
    ['\ufffdber', 0],
    ['[]', 0],
    ['[] ', 0],
    ['[IMAGE] Tides', 0],
    ['Tides []', 0],
    ['Tides [] Masks', 0],
  ])('of %j is %i where marks are a habit', (text, length) => {
    expect(markLength(text, true)).toBe(length)
    expect(markLength(text, false)).toBe(0)
  })

  it.each([
    ['[] Upvote', 3],
    ['[]Upvote 7', 2],
    ['[ ] Upvoted 7', 4],
    ['[x] -', 4],
    ['[X] – 7', 4],
    ['[-] —', 4],
    ['[] 7', 3],
    ['[] 1,234', 3],
    ['[] 31.5k 7', 3],
    ['[] 2M', 3],
    ['[] 4K', 3],
    ['[] 4 authors', 3],
    ['![] 4 authors', 4],
    ['[IMG] 7', 6],
    ['[IMAGE] [Image] [image]  7', 25],
    ['• [] 7', 5],
    ['* [] + ![] - 7', 13],
    ['[] - 4 authors', 5],
    ['* [图片：] * * 9 authors', 12],
    ['– 9 authors', 2],
    ['◦ ◦ 12 authors · May 28', 4],
    ['[Unknown image] 1 author', 16],
    ['* · 9 authors', 2],
    ['* ·9 authors', 2],
    [`* 9 authors · ${'x'.repeat(105)}`, 2],
    [`* 9 authors · ${'x'.repeat(106)}`, 0],
    ['A 9 authors', 0],
    ['A * 9 authors', 0],
    ['* 9 authors of fog', 0],
    ['* many authors', 0],
  ])('of %j is %i in any capture', (text, length) => {
    expect(markLength(text, false)).toBe(length)
    expect(markLength(text, true)).toBe(length)
  })

  it.each([
    'Tides',
    '7',
    '4 authors',
    '- 7',
    '[] Upvotes',
    '[] -7',
    '[] 7b',
    '[] 7kk',
    '[] 4authors',
    'a [] 7',
    '•[] 7',
    '[xx] 7',
    '[IMAGES] 7',
    '[] ,7',
  ])('of %j is none without a habit', (text) => {
    expect(markLength(text, false)).toBe(0)
  })
})

it.each([...'⁰☐☑□'])('knows %s wherever a mark may stand', (mark) => {
  expect(printsMarks(mark)).toBe(true)
  expect(printsMarks(`${mark} a\n${mark} b\n${mark} c`)).toBe(true)
  expect(isOnlyMarks(mark)).toBe(true)
  expect(markLength(`${mark} Tides`, true)).toBe(2)
  expect(without(`Tides [ ] ${mark}`)).toBe(`Tides  ${mark}`)
})

it.each(['INLINE', 'IMAGE', 'LINK', 'IMG'])('knows [%s] wherever a mark may stand', (word) => {
  expect(printsMarks(`[${word}] a\n[${word}] b\n[${word}] c`)).toBe(true)
  expect(isOnlyMarks(`[${word}]`)).toBe(true)
  expect(isOnlyMarks(`[IMG]-[${word}]`)).toBe(true)
  expect(without(`[${word}] Tides`)).toBe(' Tides')
  expect(without(`[IMG]-[${word}] Tides`)).toBe(' Tides')
})

describe('what tools call a picture', () => {
  const words = 'image img picture photo logo bild 图片 圖片 画像 그림 이미지'.split(' ')

  it.each([
    ...words.flatMap((word) => [word, `${word}: tidal-lab`, `${word}:tidal-lab`, `${word} ： tidal-lab`]),
    'Unknown image',
    'embedded image',
    'IMG',
    'tidal-lab logo',
  ])('is the word of %j', (name) => {
    expect(pictureWordPattern.test(name)).toBe(true)
  })

  it.each([
    'images',
    'tidal-lab',
    'an image',
    'image of a tide',
    'logos',
    'a logo of tides',
    'tidal-logo',
    '',
  ])('is no word of %j', (name) => {
    expect(pictureWordPattern.test(name)).toBe(false)
  })
})
