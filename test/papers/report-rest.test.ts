import { describe, expect, it } from 'vitest'
import { SKIP } from '../../src/entries/lattice'
import { Place } from '../../src/entries/places'
import { readHeader } from '../../src/papers/read-header'
import { findUnused, reportNoPapers, reportUnused, type UnusedText } from '../../src/papers/report-rest'
import { makeLine } from '../make-line'
import { makeDraft, makeEntry, makePlacement, NO_HABITS, readLines, recordReports } from '../make-page'

const { before, title, after } = Place
const DRAFT = makeDraft()

describe('findUnused', () => {
  const unused = (rows: [text: string, place: number][], cards: number[] = []) => {
    // Each line is indented by two, and takes ten characters.
    const lines = rows.map(([text], i) =>
      makeLine(text, { from: i * 10, start: i * 10 + 2, end: i * 10 + 9 }),
    )
    const placement = makePlacement(rows.map(([, place]) => place))
    const header = readHeader(readLines(lines), placement)
    const drafts = cards.map((last) => makeDraft({}, { entry: makeEntry({ last }) }))
    const unused = findUnused({ lines, drafts, habits: NO_HABITS, placement, header })
    return unused.map((text) => ({ ...text, card: text.draft && drafts.indexOf(text.draft) }))
  }

  it.each<[name: string, rows: [string, number][], spans: number[][]]>([
    ['no lines', [], []],
    ['a card', [['Ferry', title]], []],
    ['the head', [['Daily Papers', before]], []],
    ['a note', [['A note', before]], [[0, 9]]],
    [
      'a note in front of a card',
      [
        ['A note', before],
        ['Ferry', title],
      ],
      [[0, 9]],
    ],
    [
      'a note behind a card',
      [
        ['Ferry', title],
        ['A note', after],
      ],
      [[10, 19]],
    ],
    [
      'a note of three lines, as one',
      [
        ['Daily Papers', before],
        ['A note', before],
        ['of three', before],
        ['lines', before],
        ['Ferry', title],
      ],
      [[10, 39]],
    ],
    [
      'notes with a card between',
      [
        ['A note', before],
        ['Ferry', title],
        ['A note', after],
      ],
      [
        [0, 9],
        [20, 29],
      ],
    ],
    [
      'notes with a line of the page between',
      [
        ['A note', after],
        ['Previous', after],
        ['A note', after],
      ],
      [
        [0, 9],
        [20, 29],
      ],
    ],
  ])('of %s', (_, rows, spans) => {
    expect(unused(rows).map(({ start, end }) => [start, end])).toEqual(spans)
  })

  it('says which card stands above, where another stands below', () => {
    const rows: [string, number][] = [
      ['A note', before],
      ['Ferry', title],
      ['A note', after],
      ['Tides', title],
      ['A note', after],
    ]
    expect(unused(rows, [1, 3]).map(({ card }) => card)).toEqual([null, 0, null])
  })

  it('tells what stands on many cards from other text', () => {
    const texts = ['Ferry', 'Share', 'Share', 'A note']
    const lines = texts.map((text, i) => makeLine(text, { from: i * 10, start: i * 10, end: i * 10 + 9 }))
    const placement = makePlacement([title, title, after, after])
    const habits = { buttons: new Set([1, 2]) }
    const header = readHeader(readLines(lines), placement)
    const find = () => findUnused({ lines, drafts: [], habits, placement, header })
    const note = { start: 30, end: 39, isButton: false, draft: null }
    // A title may say what many cards say.
    expect(find()).toEqual([{ start: 20, end: 29, isButton: true, draft: null }, note])
    placement.marks[1] = SKIP
    expect(find()).toEqual([{ start: 10, end: 29, isButton: true, draft: null }, note])
  })
})

describe('reportUnused', () => {
  it.each<[name: string, text: Partial<UnusedText>, severity: string, what: string, paper?: number]>([
    ['text that belongs to nothing', {}, 'warning', 'belongs to no paper; it was left out.'],
    ['the paper above', { draft: DRAFT }, 'warning', 'belongs to no paper; it was left out.', 5],
    ['buttons', { isButton: true, draft: DRAFT }, 'info', 'stands on many cards; it was left out.'],
  ])('tells of %s', (_, text, severity, what, paper) => {
    const { report, reports } = recordReports()
    reportUnused([{ start: 3, end: 9, isButton: false, draft: null, ...text }], new Map([[DRAFT, 5]]), report)
    const span = { start: 3, end: 9 }
    const [said = []] = reports
    expect(said.slice(0, 4)).toEqual(['UNUSED_TEXT', severity, span, what])
    expect(said[4]).toBe(paper)
  })
})

describe('reportNoPapers', () => {
  it.each<
    [name: string, hasLines: boolean, isListing: boolean, code: string, severity: string, what: string]
  >([
    ['a head', true, true, 'NO_PAPERS', 'warning', 'has the head of a listing but no paper.'],
    [
      'another text',
      true,
      false,
      'NOT_A_LISTING',
      'error',
      'does not look like a listing; nothing was read.',
    ],
    ['an empty text', false, false, 'EMPTY_TEXT', 'error', 'holds no words; there is nothing to read.'],
  ])('tells %s from the others', (_, hasLines, isListing, code, severity, what) => {
    const { report, reports } = recordReports()
    reportNoPapers('Ferry', hasLines, isListing, report)
    expect(reports).toEqual([[code, severity, { start: 0, end: 5 }, what]])
  })

  it.each([
    ['little endian', 'The ferry\n'.replace(/./gs, '$&\0')],
    ['big endian', 'The ferry\n'.replace(/./gs, '\0$&')],
    ['with a byte order mark', `\uFFFD\uFFFD${'The ferry\n'.replace(/./gs, '$&\0')}`],
  ])('says that a text looks like UTF-16, %s', (_, text) => {
    const { report, reports } = recordReports()
    reportNoPapers(text, true, false, report)
    expect(reports[0]?.[3]).toBe('looks like UTF-16; nothing was read.')
  })

  it.each([
    ['a NUL', 'Fer\0ry'],
    ['some NULs', 'F\0e\0r\0ry Fe\0r\0r\0y'],
    ['NULs together, as in a picture', `PNG${'\0'.repeat(40)}IHDR`],
  ])('does not say so for %s', (_, text) => {
    const { report, reports } = recordReports()
    reportNoPapers(text, true, false, report)
    expect(reports[0]?.[3]).toBe('does not look like a listing; nothing was read.')
  })
})
