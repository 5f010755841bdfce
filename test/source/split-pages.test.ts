import { describe, expect, it } from 'vitest'
import { splitPages } from '../../src/source/split-pages'

const HEAD = 'Daily Papers\nby Ada and the research community\n'
const CARD = 'Ferry Masks\n\nA ferry does not sail.\n\n  • 4 authors\n·\nFeb 2, 2024\n'

const pagesOf = (text: string) => splitPages(text).map(({ start, end }) => text.slice(start, end))

const whole: [name: string, text: string][] = [
  ['an empty text', ''],
  ['a text without a head', CARD + CARD],
  ['a page', HEAD + CARD],
  ['a page with its head only', HEAD],
  ['text in front of a page', CARD + HEAD + CARD],
  ['a second curator without a title', `${HEAD}${CARD}by Grace and the research community\n${CARD}`],
  ['a title that is another', `${HEAD}${CARD}Yearly Papers\nby Grace and the research community\n`],
  [
    'a title too far above its curator',
    `${HEAD}${CARD}Daily Papers\n${'x'.repeat(600)}\nby Grace and the research community\n`,
  ],
  ['two curators on a line', `${HEAD.trimEnd()}. Daily Papers and the research community\n${CARD}`],
  ['a title below without a curator', `${HEAD}${CARD}Daily Papers\n${CARD}`],
  ['two curators below a title', `${HEAD}and the research community\n${CARD}`],
]

const split: [name: string, pages: string[]][] = [
  ['two pages', [HEAD + CARD, HEAD + CARD]],
  ['three pages', [HEAD + CARD, HEAD + CARD, HEAD + CARD]],
  ['the heads of two pages', [HEAD, HEAD]],
  ['a page that begins with its curator', [`\nand the research community\n${CARD}`, HEAD + CARD]],
  ['text in front of the first', [CARD + HEAD + CARD, HEAD + CARD]],
  ['a title in other letters', [HEAD + CARD, HEAD.replace('Daily Papers', '# DAILY PAPERS') + CARD]],
  ['Trending Papers', [HEAD + CARD, HEAD.replace('Daily', 'Trending') + CARD]],
  ['Weekly Papers', [HEAD + CARD, HEAD.replace('Daily', 'Weekly') + CARD]],
  ['Monthly Papers', [HEAD + CARD, HEAD.replace('Daily', 'Monthly') + CARD]],
  [
    'an abstract above that speaks of the page',
    [`${HEAD}${CARD}We read the daily papers. And so:\n`, HEAD + CARD],
  ],
  [
    'an abstract above that names the page',
    [`${HEAD}${CARD}The Daily Papers of the harbour\nare read.\n`, HEAD + CARD],
  ],
  ['capitals', [HEAD.toUpperCase() + CARD, HEAD.toUpperCase() + CARD]],
  ['targets between title and curator', [HEAD + CARD, `Daily Papers\n${'x'.repeat(570)}\n${HEAD.slice(13)}`]],
  [
    'a second page behind a curator without a title',
    [`${HEAD}${CARD}\n${HEAD.slice(13)}${CARD}`, HEAD + CARD],
  ],
]

describe('splitPages', () => {
  it.each(whole)('leaves %s whole', (_, text) => {
    expect(splitPages(text)).toEqual([{ start: 0, end: text.length }])
  })

  it.each(split)('splits %s', (_, pages) => {
    expect(pagesOf(pages.join(''))).toEqual(pages)
  })

  it('begins a page with the line of its title, not with the title', () => {
    expect(pagesOf(`${HEAD}${CARD}[logo] The Daily Papers\nby and the research community`)).toEqual([
      HEAD + CARD,
      '[logo] The Daily Papers\nby and the research community',
    ])
  })

  it('looks for the title at most 600 characters above the curator', () => {
    const withRoom = (room: number) => {
      const filling = 'y'.repeat(room - 'Daily Papers\n'.length)
      return pagesOf(`${HEAD}Daily Papers\n${filling}and the research community`).length
    }
    expect([withRoom(600), withRoom(601)]).toEqual([2, 1])
  })
})
