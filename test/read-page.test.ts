import { expect, it } from 'vitest'
import { startsCard } from '../src/entries/places'
import { readPage } from '../src/read-page'
import type { PartReading } from '../src/read-part'
import { makeCard, PAGE_HEAD } from './make-listing'

function readOne(text: string, place = [0, 0], memo = new Map()): PartReading {
  const parts = readPage(text, place, memo)
  expect(parts).toHaveLength(1)
  return parts[0] as PartReading
}

const read = (cards: string[]) => readOne(PAGE_HEAD + cards.map((title) => makeCard(title)).join(''))

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

it('knows where the words stood, whatever was undone on all lines', () => {
  const page = PAGE_HEAD + makeCard('Low Tide')
  const quoted = page.replace(/^/gm, '> ')
  for (const text of [page, quoted]) {
    // The page is the second of its text.
    const { lines, drafts } = readOne(text, [0, 1000])
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
  const { lines, placement, drafts, header } = readOne(PAGE_HEAD + makeCard('Low Tide'), [0, 0], memo)
  expect(header).toMatchObject({ title: 'Daily Papers', curator: 'AK' })
  expect(drafts).toHaveLength(1)
  expect(lines.filter((_, i) => startsCard(placement, i)).map(({ text }) => text)).toEqual(['Low Tide'])
  expect(memo.get('7 authors')).toMatchObject({ card: { authors: 7 } })
})

it('reads the parts between which something was left out by themselves', () => {
  const text = `${PAGE_HEAD}${makeCard('Low Tide')}Ferry\n\nA ferry\n[12 lines omitted]\ndoes not sail.\n\n${makeCard('Ebb')}`
  for (const printed of [text, text.replace(/^/gm, '> ')]) {
    const parts = readPage(printed, [0, 500], new Map())
    const titles = parts.map(({ drafts }) => drafts.map(({ paper }) => paper.title))
    expect(titles).toEqual([['Low Tide', 'Ferry'], [], ['Ebb']])
    const [spans] = parts[2]?.drafts.map(({ paper }) => paper.spans.title) ?? []
    expect(printed.slice((spans?.start ?? 0) - 500, (spans?.end ?? 0) - 500)).toBe('Ebb')
  }
})

it.each<[end: string, isInside: boolean]>([
  ['4…', true],
  ['4... (truncated)', true],
  ['4\n…', false],
  ['4\n[12 lines omitted]', false],
  ['4', false],
])('doubts the last card where the text is cut inside of a line: %j', (end, isInside) => {
  const text = `${PAGE_HEAD}${makeCard('Low Tide')}${makeCard('Ebb').trim()} ${end}`
  const drafts = readPage(text, [0, 0], new Map()).flatMap((part) => part.drafts)
  expect(drafts.map(({ paper }) => paper.comments)).toEqual([null, 4])
  const codes = drafts.map(({ doubts }) => doubts.map(({ code }) => code))
  expect(codes).toEqual([[], isInside ? ['ABSTRACT_CUT_OFF'] : []])
})

it('lets the links of one part lead where another says', () => {
  const cards = ['Low Tide', 'Fog', 'Ferry'].map((title, i) => makeCard(`### [${title}][${i + 1}]`))
  const definitions = [1, 2, 3].map((n) => `[${n}]: https://huggingface.co/papers/2402.0000${n}`).join('\n')
  const parts = readPage(`${cards.join('')}[...]\n\n${definitions}`, [0, 0], new Map())
  expect(parts.map(({ drafts }) => drafts.map(({ paper }) => paper.arxivId))).toEqual([
    ['2402.00001', '2402.00002', '2402.00003'],
    [],
    [],
  ])
})
