import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/entries/measure-habits'
import { lookAt, type Row } from '../../src/entries/row'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { NO_HABITS, readLines } from '../make-page'

/** What is seen of each line. */
function look(lines: readonly Line[], habits: Partial<Habits> = { wrapWidth: 20 }): Row[] {
  const read = readLines(lines)
  const rows: Row[] = []
  for (let i = 0; i < lines.length; i++)
    rows.push(lookAt(i, read, { ...NO_HABITS, ...habits }, rows.at(-1) ?? null))
  return rows
}

const seen = (lines: readonly Line[]) => look(lines).at(-1) as Row

it('sees of a line alone only what it says itself', () => {
  const line = makeLine('ferry masks are worn', { carrier: 0, indent: 2 })
  expect(look([line])).toEqual([
    {
      line: readLines([line])[0],
      above: null,
      isButton: false,
      isKnown: false,
      isHeading: false,
      hasAddress: false,
      isInside: true,
      isRest: false,
      isSameLink: false,
      isBelowFull: false,
      isHanging: false,
      isOrganization: false,
      isSlug: false,
      isBelowSlug: false,
      isCut: false,
    },
  ])
})

it('sees the line above a button', () => {
  const lines = ['Ferry', 'Share', 'Share', 'Masks'].map((text) => makeLine(text))
  const above = look(lines, { buttons: new Set([1, 2]) }).map((row) => row.above?.text)
  expect(above).toEqual([undefined, 'Ferry', 'Ferry', 'Ferry'])
})

it.each<[prefix: string, headings: boolean, expected: boolean]>([
  ['### ', true, true],
  ['### ', false, false],
  ['', true, false],
])('takes a line behind %j for a heading where titles are (%j): %j', (prefix, headings, expected) => {
  expect(look([makeLine('Ferry', { prefix })], { headings })[0]?.isHeading).toBe(expected)
})

it.each<[name: string, text: string, expected: boolean]>([
  ['of a title', 'Ferry Masks at https://tide.example', true],
  ['of the longest title', `https://tide.example/${'x'.repeat(149)}`, true],
  ['of what is too long for a title', `https://tide.example/${'x'.repeat(150)}`, false],
  ['of words', 'Ferry Masks at tide.example', false],
])('sees the address %s', (_, text, expected) => {
  expect(seen([makeLine(text)]).hasAddress).toBe(expected)
})

it.each(['DAILY PAPERS', 'by AK and the research community', 'Previous'])('knows %j', (text) => {
  expect(seen([makeLine(text)]).isKnown).toBe(true)
})

it('sees a line that leads to the page of an organization', () => {
  expect(seen([makeLine('Tide Lab', { target: 'https://huggingface.co/tide-lab' })]).isOrganization).toBe(
    true,
  )
  expect(seen([makeLine('Low Tide', { target: '/papers/2402.99901' })]).isOrganization).toBe(false)
})

it('sees the link of the line above', () => {
  const isSameLink = (above: number | null, below: number | null) =>
    seen([makeLine('Ferry', { carrier: above }), makeLine('Masks', { carrier: below })]).isSameLink
  expect(isSameLink(3, 3)).toBe(true)
  expect(isSameLink(0, 0)).toBe(true)
  expect(isSameLink(3, 4)).toBe(false)
  expect(isSameLink(null, null)).toBe(false)
})

it('sees whether the line above is full', () => {
  expect(seen([makeLine('A ferry at night'), makeLine('sails')]).isBelowFull).toBe(true)
  expect(seen([makeLine('A ferry'), makeLine('sails')]).isBelowFull).toBe(false)
})

it.each([
  [0, 2, 0, true],
  [2, 2, 0, false],
  [2, 0, 0, false],
  [0, 2, 1, false],
])(
  'takes an indent of %i above %i, %i blank lines between, for hanging: %j',
  (above, below, gap, expected) => {
    const lines = [makeLine('Ferry', { indent: above }), makeLine('Masks', { indent: below, gap })]
    expect(seen(lines).isHanging).toBe(expected)
  },
)

describe('the rest of something', () => {
  const isRest = (above: string, text: string, gap = 1, hasHead = false) =>
    look([makeLine(above), makeLine(text, { gap })], { hasHead }).at(-1)?.isRest

  it.each([
    ['Read these on Thursday.', 'of ferries and masks.'],
    ['The page says:', ') sails at night.'],
    ['The page says:', ', and masks.'],
    ['Reading notes', 'of ferries and masks.'],
    ['Reading notes', 'asks, of which we tell.'],
  ])('stands below %j: %j', (above, text) => {
    expect(isRest(above, text)).toBe(true)
  })

  it.each([
    ['Read these on Thursday.', 'Ferries and masks.'],
    ['Ferries and Masks', '3D ferries sail.'],
    ['Ferries and Masks', 'code: https://tide.example'],
    ['Read these on Thursday.', '(of ferries)'],
  ])('does not below %j: %j', (above, text) => {
    expect(isRest(above, text)).toBe(false)
  })

  it('stands right below a colon, too', () => {
    expect(isRest('The page says:', 'of ferries', 0)).toBe(true)
    expect(isRest('Read these.', 'of ferries', 0)).toBe(false)
  })

  it('does not where nothing stands above', () => {
    expect(look([makeLine('of ferries')], { hasHead: false })[0]?.isRest).toBe(false)
  })

  it('does not below the head of a page', () => {
    expect(isRest('The page says:', 'of ferries', 1, true)).toBe(false)
  })
})

describe('a slug', () => {
  it('stands above a line', () => {
    const [row, below] = look([makeLine('harbour-lab'), makeLine('Harbour Lab · May 3')])
    expect([row?.isSlug, row?.isBelowSlug, below?.isSlug, below?.isBelowSlug]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('a line below which the text was cut', () => {
  const cuts = (...texts: string[]) => look(texts.map((text) => makeLine(text))).map(({ isCut }) => isCut)

  it('says so, wherever it stands', () => {
    expect(cuts('A ferry sails', '[Content truncated]', 'Ferry Masks')).toEqual([false, true, false])
  })

  it('is the address in which the text ends', () => {
    expect(cuts('https://a.org', 'https://huggingface.co/pap')).toEqual([false, true])
    expect(cuts('http://huggingface.co/pap')).toEqual([true])
    expect(cuts('https://a.org', 'See https://a.org')).toEqual([false, false])
    expect(cuts('https://a.org for the tides')).toEqual([false])
  })
})
