import type { InventedPaper, Page } from './arbitrary-papers'
import type { Truth } from './paper-truth'

export type Family =
  | 'plain'
  | 'wrapped'
  | 'numbered'
  | 'inline'
  | 'html'
  | 'reference'
  | 'bare'
  | 'emphasis'
  | 'tree'

/** What a tool may or may not leave in its text. */
export type Kept = 'upvotes' | 'slug' | 'targets'

/** What of a page stands around its cards. */
export interface Around {
  /** Navigation, newsletter, `Daily Papers` and so on. */
  withHead: boolean
  withTail: boolean
}

/** How one tool prints each part of a page. Every part is lines; `''` is a blank one. */
export interface Tool {
  name: string
  family: Family
  keeps: readonly Kept[]
  /** It loses the feet of some cards. */
  losesFeet?: boolean
  /** It leaves no mark between title and abstract: a reading is right, or in doubt. */
  isAmbiguous?: boolean
  /** Characters that its text does not tell from spaces. */
  blurs?: RegExp
  /** Fields that its text does not hold, or not so that anybody could tell. */
  ignores?: readonly (keyof Truth)[]
  head(page: Page): string[]
  thumbnail(paper: InventedPaper): string[]
  submitted(paper: InventedPaper, page: Page): string[]
  votes(paper: InventedPaper): string[]
  title(paper: InventedPaper): string[]
  abstract(paper: InventedPaper, page: Page): string[]
  /** Authors or organization, date and comments of a search page. */
  searchFoot(paper: InventedPaper, page: Page): string[]
  /** Authors and comments of a daily page. */
  dailyFoot(paper: InventedPaper): string[]
  /** Authors or organization, date, upvotes and buttons of a trending page. */
  trendingFoot(paper: InventedPaper, wide: boolean): string[]
  /** The foot of the page, and the targets that a tool lists there. */
  tail(page: Page): string[]
}

/** What a piece of a printed page is; `foot` is all that stands below a card's title and abstract. */
export type PartName = 'head' | 'thumbnail' | 'submitted' | 'votes' | 'title' | 'abstract' | 'foot' | 'tail'

/** Lines of a printed page, and the paper that they belong to; null outside of the cards. */
export interface PrintedPart {
  name: PartName
  paper: number | null
  text: string
}

/** A printed page in the pieces of which the text is put together. */
export interface PrintedPage {
  head: string
  cards: string[]
  tail: string
  /** The same in smaller pieces. */
  parts: PrintedPart[]
}

/** Trending pages print every card for wide and for narrow screens; some tools show only one of them. */
export type Printings = 'both' | 'wide' | 'narrow'

const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

export function printPage(tool: Tool, page: Page, printings: Printings): PrintedPage {
  const head = joined(tool.head(page))
  const inCards = page.papers.map((paper, index) =>
    cardParts(tool, page, paper, printings).map(
      ([name, lines]): PrintedPart => ({ name, paper: index, text: joined(lines) }),
    ),
  )
  const tail = joined(tool.tail(page))
  return {
    head,
    cards: inCards.map((parts) => parts.map(({ text }) => text).join('')),
    tail,
    parts: [
      { name: 'head', paper: null, text: head },
      ...inCards.flat(),
      { name: 'tail', paper: null, text: tail },
    ],
  }
}

type CardPart = [name: PartName, lines: string[]]

function cardParts(tool: Tool, page: Page, paper: InventedPaper, printings: Printings): CardPart[] {
  const submitted = (): CardPart => [
    'submitted',
    paper.submittedBy === null ? [] : tool.submitted(paper, page),
  ]
  if (page.kind === 'search')
    return [
      ['votes', tool.votes(paper)],
      ['title', tool.title(paper)],
      ['abstract', tool.abstract(paper, page)],
      ['foot', tool.losesFeet && paper.isFootless ? [] : tool.searchFoot(paper, page)],
    ]
  if (page.kind === 'daily')
    return [
      ['thumbnail', tool.thumbnail(paper)],
      submitted(),
      ['votes', tool.votes(paper)],
      ['title', tool.title(paper)],
      ['foot', tool.dailyFoot(paper)],
    ]
  const wide = printings === 'narrow' ? [] : [true]
  const narrow = printings === 'wide' ? [] : [false]
  return [...wide, ...narrow].flatMap((isWide): CardPart[] => [
    ['thumbnail', tool.thumbnail(paper)],
    submitted(),
    ['title', tool.title(paper)],
    ['abstract', tool.abstract(paper, page)],
    ['foot', tool.trendingFoot(paper, isWide)],
  ])
}
