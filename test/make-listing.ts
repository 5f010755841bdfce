/** What a card of a plain listing prints. */
export interface Card {
  title: string
  abstract: string
  /** Authors, `·` and date; empty for a card without them. */
  foot: string
}

export const HEAD = 'Daily Papers\n\nbyAK and the research community\n\nDec 11'

/** Three cards that are read without any doubt. */
export const CARDS: readonly Card[] = [
  {
    title: 'Snow Ploughs for Sparse Gradients',
    abstract: 'Most gradients are snow. Logs are at https://github.com/winter-lab/plough.torch.',
    foot: '  • 7 authors\n·\nMay 31, 2024 2',
  },
  {
    title: 'A Short History of the Longest Prompt',
    abstract: 'We collect 412 prompts longer than a novella and read them all.',
    foot: '  • 1 authors\n·\nDec 19, 2023 11',
  },
  {
    title: 'Bridges Built of Benchmarks',
    abstract: 'We stack 60 benchmarks until they carry a pedestrian.',
    foot: '  • 5 authors\n·\nFeb 3, 2024',
  },
]

/** A listing in the format of the sample. */
export function makeListing(cards: readonly Card[] = CARDS): string {
  const printed = cards.map(({ title, abstract, foot }) =>
    [title, abstract, foot].filter((part) => part !== '').join('\n\n'),
  )
  return [HEAD, ...printed].join('\n\n')
}

/** The three cards with the one in the middle changed. */
export function withMiddle(known: Partial<Card>): Card[] {
  return CARDS.map((card, index) => (index === 1 ? { ...card, ...known } : card))
}

/** The head of a page that says no day, with the blank line below it. */
export const PAGE_HEAD = 'Daily Papers\nbyAK and the research community\n\n'

/** A card with the blank line below it, so that pages are put together of heads and cards. */
export function makeCard(title: string, foot = '7 authors\n·\nFeb 2, 2024'): string {
  return `${title}\n\nMost tokens are fog.\n\n${foot}\n\n`
}
