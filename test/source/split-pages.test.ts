import { describe, expect, it } from 'vitest'
import { splitPages } from '../../src/source/split-pages'
import { makeCard, PAGE_HEAD } from '../make-listing'

const CARD = makeCard('Ferry Masks')

const pagesOf = (text: string) => splitPages(text).map(({ start, end }) => text.slice(start, end))

const whole: [name: string, text: string][] = [
  ['an empty text', ''],
  ['a text without a head', CARD + CARD],
  ['a page', PAGE_HEAD + CARD],
  ['a page with its head only', PAGE_HEAD],
  ['text in front of a page', CARD + PAGE_HEAD + CARD],
  ['a second curator without a title', `${PAGE_HEAD}${CARD}by Grace and the research community\n${CARD}`],
  ['a title that is another', `${PAGE_HEAD}${CARD}Yearly Papers\nby Grace and the research community\n`],
  [
    'a title too far above its curator',
    `${PAGE_HEAD}${CARD}Daily Papers\n${'x'.repeat(600)}\nby Grace and the research community\n`,
  ],
  ['two curators on a line', `${PAGE_HEAD.trimEnd()}. Daily Papers and the research community\n${CARD}`],
  ['a title below without a curator', `${PAGE_HEAD}${CARD}Daily Papers\n${CARD}`],
  ['two curators below a title', `${PAGE_HEAD}and the research community\n${CARD}`],
]

const NAVIGATION = 'Hugging Face\n\nModels\n\nDatasets\n\nLog In\n\nSign Up\n\nnew\n\n'

const split: [name: string, pages: string[]][] = [
  ['two pages', [PAGE_HEAD + CARD, PAGE_HEAD + CARD]],
  [
    'a page below one whose head is one line',
    ['Daily Papers and the research community\n', PAGE_HEAD + CARD],
  ],
  ['three pages', [PAGE_HEAD + CARD, PAGE_HEAD + CARD, PAGE_HEAD + CARD]],
  ['the heads of two pages', [PAGE_HEAD, PAGE_HEAD]],
  ['a page that begins with its curator', [`\nand the research community\n${CARD}`, PAGE_HEAD + CARD]],
  ['text in front of the first', [CARD + PAGE_HEAD + CARD, PAGE_HEAD + CARD]],
  [
    'a title in other letters',
    [PAGE_HEAD + CARD, PAGE_HEAD.replace('Daily Papers', '# DAILY PAPERS') + CARD],
  ],
  ['Trending Papers', [PAGE_HEAD + CARD, PAGE_HEAD.replace('Daily', 'Trending') + CARD]],
  ['Weekly Papers', [PAGE_HEAD + CARD, PAGE_HEAD.replace('Daily', 'Weekly') + CARD]],
  ['Monthly Papers', [PAGE_HEAD + CARD, PAGE_HEAD.replace('Daily', 'Monthly') + CARD]],
  [
    'an abstract above that speaks of the page',
    [`${PAGE_HEAD}${CARD}We read the daily papers. And so:\n`, PAGE_HEAD + CARD],
  ],
  [
    'an abstract above that names the page',
    [`${PAGE_HEAD}${CARD}The Daily Papers of the harbour\nare read.\n`, PAGE_HEAD + CARD],
  ],
  [
    'a tree, which names a page three times',
    [
      PAGE_HEAD + CARD,
      `RootWebArea "Daily Papers - Site"\n heading "Daily Papers"\n  StaticText "Daily Papers"\n${PAGE_HEAD.slice(13)}`,
    ],
  ],
  ['a page below its navigation', [PAGE_HEAD + CARD, NAVIGATION + PAGE_HEAD + CARD]],
  [
    'a page below an organization that is called as the site is',
    [`${PAGE_HEAD}${CARD}Hugging Face\n\nMay 3\n\n`, NAVIGATION + PAGE_HEAD],
  ],
  [
    'a page below words of the navigation only',
    [`${PAGE_HEAD}${CARD}Models of a Hugging Face\nSign Up\n`, PAGE_HEAD + CARD],
  ],
  [
    'a page below other words of the navigation',
    [`${PAGE_HEAD}${CARD}Hugging Face\nModels\n`, PAGE_HEAD + CARD],
  ],
  ['a page far below a navigation', [`${PAGE_HEAD}${NAVIGATION}${'x'.repeat(8000)}\n`, PAGE_HEAD + CARD]],
  [
    'a page below a navigation that begins far above',
    [`${PAGE_HEAD}Hugging Face\n${'x'.repeat(8000)}\nModels\nSign Up\n`, PAGE_HEAD + CARD],
  ],
  ['a curator on two lines', [PAGE_HEAD + CARD, 'Daily Papers\n\nby AK and the research\ncommunity\n']],
  [
    'a curator in spaced lines',
    [PAGE_HEAD + CARD, 'Daily Papers\nby AK and \n the \n research \n community\n'],
  ],
  ['a curator on a line each', [PAGE_HEAD + CARD, 'Daily Papers\nby AK and\nthe\nresearch\ncommunity\n']],
  ...['DAILY', 'WEEKLY', 'MONTHLY', 'TRENDING'].map((name): [string, string[]] => [
    `${name} PAPERS`,
    [PAGE_HEAD + CARD, PAGE_HEAD.replace('Daily Papers', `${name} PAPERS`) + CARD],
  ]),
  ['capitals', [PAGE_HEAD.toUpperCase() + CARD, PAGE_HEAD.toUpperCase() + CARD]],
  [
    'targets between title and curator',
    [PAGE_HEAD + CARD, `Daily Papers\n${'x'.repeat(570)}\n${PAGE_HEAD.slice(13)}`],
  ],
  [
    'a second page behind a curator without a title',
    [`${PAGE_HEAD}${CARD}\n${PAGE_HEAD.slice(13)}${CARD}`, PAGE_HEAD + CARD],
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
    expect(pagesOf(`${PAGE_HEAD}${CARD}[logo] The Daily Papers\nby and the research community`)).toEqual([
      PAGE_HEAD + CARD,
      '[logo] The Daily Papers\nby and the research community',
    ])
  })

  it('looks for the title at most 600 characters above the curator', () => {
    const withRoom = (room: number) => {
      const filling = 'y'.repeat(room - 'Daily Papers\n'.length)
      return pagesOf(`${PAGE_HEAD}Daily Papers\n${filling}and the research community`).length
    }
    expect([withRoom(600), withRoom(601)]).toEqual([2, 1])
  })
})
