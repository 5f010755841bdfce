import { describe, expect, it } from 'vitest'
import { attachImages } from '../../src/source/line-images'
import type { ImageMark } from '../../src/source/markup'
import { makeLine } from '../make-line'

/** The words of the picture that belongs to a line of a text, whose words begin at an offset. */
function altAt(text: string, start: number, images: ImageMark[]): string | null {
  const line = makeLine('Tide', { from: start, start, end: start + 4 })
  const end = text.indexOf('\n', start)
  const raw = { start: text.lastIndexOf('\n', start - 1) + 1, end: end === -1 ? text.length : end }
  attachImages(text, images)(line, raw)
  return line.alt
}

describe('attachImages', () => {
  it.each<[text: string, start: number, images: ImageMark[], alt: string | null]>([
    ['Tide', 0, [], null],
    ['! Tide', 2, [{ at: 0, alt: 'Logo' }], 'Logo'],
    ['! Tide', 2, [{ at: 0, alt: '' }], ''],
    ['Tide !', 0, [{ at: 5, alt: 'Logo' }], 'Logo'],
    [
      '! Tide !',
      2,
      [
        { at: 0, alt: 'Logo' },
        { at: 7, alt: 'Face' },
      ],
      'Logo',
    ],
    [
      '! ! Tide',
      4,
      [
        { at: 0, alt: 'Logo' },
        { at: 2, alt: 'Face' },
      ],
      'Face',
    ],
    ['!\nTide', 2, [{ at: 0, alt: 'Logo' }], 'Logo'],
    ['!\nTide', 2, [{ at: 0, alt: '' }], null],
    ['Tide\n!', 0, [{ at: 5, alt: 'Logo' }], null],
    // Far down in a text, and below blank lines.
    [`${'Low\n\n'.repeat(200)}!\nTide`, 1002, [{ at: 1000, alt: 'Logo' }], 'Logo'],
    ['!\n\nTide', 3, [{ at: 0, alt: 'Logo' }], null],
    ['!\n \nTide', 4, [{ at: 0, alt: 'Logo' }], null],
    [`!${' '.repeat(598)}\nTide`, 600, [{ at: 0, alt: 'Logo' }], null],
    [`!${' '.repeat(597)}\nTide`, 599, [{ at: 0, alt: 'Logo' }], 'Logo'],
  ])('%j', (text, start, images, alt) => {
    expect(altAt(text, start, images)).toBe(alt)
  })

  it('knows the lines that come of one raw line apart', () => {
    const attach = attachImages('!Low !Tide', [
      { at: 0, alt: 'Logo' },
      { at: 5, alt: 'Face' },
    ])
    const raw = { start: 0, end: 10 }
    const lines = [
      makeLine('Low', { from: 1, start: 1, end: 4 }),
      makeLine('Tide', { from: 6, start: 6, end: 10 }),
    ]
    for (const line of lines) attach(line, raw)
    expect(lines.map(({ alt }) => alt)).toEqual(['Logo', 'Face'])
  })
})
