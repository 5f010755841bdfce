import { expect, it } from 'vitest'
import { readPage } from '../src/read-page'

const HEAD = 'Daily Papers\nbyAK and the research community\n\n'
const card = (title: string) => `${title}\n\nMost tokens are fog.\n\n7 authors\n·\nFeb 2, 2024\n\n`
const linked = (title: string) => `### [${title}](/papers/2402.99901)`

const read = (cards: string[]) => readPage(HEAD + cards.map(card).join(''), [0, 0], new Map())

it('leaves the mark of headings out of titles that take most of their lines without it', () => {
  const title = (name: string) =>
    `### ${name} Masks for All of the Islands of\nthe North Sea and for the Boats that Sail\naround Them`
  const { drafts } = read(['Ferry', 'Harbour', 'Lantern', 'Pilot'].map(title))
  expect(drafts.map(({ paper }) => paper.title)).toEqual(
    ['Ferry', 'Harbour', 'Lantern', 'Pilot'].map(
      (name) =>
        `${name} Masks for All of the Islands of the North Sea and for the Boats that Sail around Them`,
    ),
  )
})

it('doubts a title without a link above the last that has one', () => {
  const doubtful = (...titles: string[]) =>
    read(titles).drafts.flatMap(({ doubts, paper }) => doubts.map(({ code }) => [paper.title, code]))
  expect(doubtful(linked('Ferry'), '### Ebb', linked('Tide'))).toEqual([['Ebb', 'TITLE_UNCERTAIN']])
  // Behind it the capture may have lost its targets.
  expect(doubtful(linked('Ferry'), linked('Tide'), '### Ebb')).toEqual([])
})

it('knows where the words stood, whatever was undone on all lines', () => {
  const page = HEAD + card('Low Tide')
  const quoted = page.replace(/^/gm, '> ')
  for (const text of [page, quoted]) {
    // The page is the second of its text.
    const { lines, drafts } = readPage(text, [0, 1000], new Map())
    expect(lines.map((line) => text.slice(line.start - 1000, line.end - 1000))).toEqual([
      'Daily Papers',
      'byAK and the research community',
      'Low Tide',
      'Most tokens are fog.',
      '7 authors',
      '·',
      'Feb 2, 2024',
    ])
    expect(drafts.map(({ paper }) => paper.spans.title)).toEqual([
      { start: 1000 + text.indexOf('Low'), end: 1000 + text.indexOf('Low') + 8 },
    ])
  }
})

it('says what was read of the page at each stage', () => {
  const memo = new Map()
  const { lines, placement, entries, header } = readPage(HEAD + card('Low Tide'), [0, 0], memo)
  expect(header).toMatchObject({ title: 'Daily Papers', curator: 'AK' })
  expect(entries).toHaveLength(1)
  expect(placement.starts).toEqual(Uint8Array.from(lines, ({ text }) => (text === 'Low Tide' ? 1 : 0)))
  expect(memo.get('7 authors')).toMatchObject({ card: { authors: 7 } })
})
