import { describe, expect, it } from 'vitest'
import type { Line, LineLink } from '../../src/source/line'
import { lineLinks } from '../../src/source/line-links'
import { makeLine, numberCarriers } from '../make-line'

const PAGE = 'https://huggingface.co/papers/2402.99901'

/** The lines of a text with its links attached. */
function attach(text: string, links: LineLink[]): Line[] {
  const onLines = lineLinks(text, links)
  let from = 0
  return text.split('\n').map((words) => {
    const line = makeLine(words, { from, start: from, end: from + words.length })
    onLines.attachTo(line)
    from += words.length + 1
    return line
  })
}

describe('attachTo', () => {
  it.each<[text: string, links: LineLink[], links: Line['links'][], carriers: (number | null)[]]>([
    ['Low Tide', [], [[]], [null]],
    ['Low Tide', [{ start: 0, end: 8, url: '/x' }], [[{ start: 0, end: 8, url: '/x' }]], [0]],
    ['Low\nTide', [{ start: 0, end: 3, url: PAGE }], [[{ start: 0, end: 3, url: PAGE }], []], [0, null]],
    ['Low Tide', [{ start: 4, end: 8, url: '/x' }], [[{ start: 4, end: 8, url: '/x' }]], [null]],
    [
      'Low\nTide\nEbb',
      [{ start: 0, end: 8, url: '/x' }],
      [[{ start: 0, end: 3, url: '/x' }], [{ start: 0, end: 4, url: '/x' }], []],
      [0, 0, null],
    ],
    [
      'Low Tide\nEbb',
      [
        { start: 0, end: 3, url: '/x' },
        { start: 4, end: 12, url: '/y' },
      ],
      [
        [
          { start: 0, end: 3, url: '/x' },
          { start: 4, end: 8, url: '/y' },
        ],
        [{ start: 0, end: 3, url: '/y' }],
      ],
      [0, 1],
    ],
    // One that begins inside of another comes behind it.
    [
      'Low\nTide',
      [
        { start: 0, end: 8, url: '/x' },
        { start: 4, end: 8, url: '/y' },
      ],
      [
        [{ start: 0, end: 3, url: '/x' }],
        [
          { start: 0, end: 4, url: '/x' },
          { start: 0, end: 4, url: '/y' },
        ],
      ],
      [0, 0],
    ],
  ])('%j %j', (text, links, expected, carriers) => {
    const lines = attach(text, links)
    expect(lines.map((line) => line.links)).toEqual(expected)
    expect(numberCarriers(lines).map(({ carrier }) => carrier)).toEqual(carriers)
  })

  it('says where the first word leads', () => {
    expect(attach('Low\nTide', [{ start: 0, end: 3, url: PAGE }]).map(({ target }) => target)).toEqual([
      PAGE,
      null,
    ])
  })

  it('keeps the target of a picture in front of the line, if it is a paper', () => {
    const links = (url: string, end: number) => {
      const line = makeLine('Low Tide', { from: 4, start: 4, end: 12 })
      lineLinks('    Low Tide', [{ start: 1, end, url }]).attachTo(line)
      return line.links
    }
    expect(links(PAGE, 2)).toEqual([{ start: 0, end: 0, url: PAGE }])
    expect(links(PAGE, 4)).toEqual([{ start: 0, end: 0, url: PAGE }])
    expect(links('/x', 2)).toEqual([])
  })

  it.each([3, 4, 5])('keeps that of a picture between two lines for the one below: at %i', (start) => {
    const lines = [makeLine('Low'), makeLine('Tide', { from: 6, start: 6, end: 10 })]
    const links = lineLinks('Low   Tide', [{ start, end: start + 1, url: PAGE }])
    for (const line of lines) links.attachTo(line)
    expect(lines.map((line) => line.links)).toEqual([[], [{ start: 0, end: 0, url: PAGE }]])
  })

  it('follows a link on 200 lines', () => {
    const text = 'ab\n'.repeat(300)
    const linked = attach(text, [{ start: 0, end: text.length, url: '/x' }]).filter(
      ({ links }) => links.length > 0,
    )
    expect(linked).toHaveLength(200)
  })
})

describe('beginAt', () => {
  const text = '\n[# Low](/x)\n# Tide'

  it.each<[at: number, links: LineLink[], begins: boolean]>([
    [2, [{ start: 2, end: 7, url: '/x' }], true],
    [4, [{ start: 2, end: 7, url: '/x' }], true],
    [7, [{ start: 2, end: 7, url: '/x' }], false],
    [1, [{ start: 2, end: 7, url: '/x' }], false],
    // The link begins where its line does.
    [13, [{ start: 13, end: 19, url: '/x' }], false],
    [0, [{ start: 0, end: 7, url: '/x' }], false],
    [2, [], false],
  ])('%i of %j', (at, links, begins) => {
    expect(lineLinks(text, links).beginAt(at)).toBe(begins)
  })
})
