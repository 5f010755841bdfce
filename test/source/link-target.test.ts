import { describe, expect, it } from 'vitest'
import { type LinkTarget, readInlineTarget, readReference, readShortcut } from '../../src/source/link-target'

const SITE = 'https://huggingface.co'

describe('readInlineTarget', () => {
  it.each<[printed: string, url: string | null]>([
    [`(${SITE}/papers)`, `${SITE}/papers`],
    ['(http://hf.co)', 'http://hf.co'],
    ['(HTTPS://hf.co)', 'HTTPS://hf.co'],
    ['(/papers)', '/papers'],
    ['(#tides)', '#tides'],
    ['(./tides.html)', './tides.html'],
    ['(mailto:fern@hf.co)', 'mailto:fern@hf.co'],
    ['(data:image/png;base64,aa)', 'data:image/png;base64,aa'],
    ['(file:///papers)', 'file:///papers'],
    ['(s3://tides/low)', 's3://tides/low'],
    ['(about:blank)', 'about:blank'],
    ['()', null],
    ['( )', null],
    ['(/a(b)c)', '/a(b)c'],
    ['(/a(b(c)))', '/a(b(c))'],
    ['( /papers )', '/papers'],
    ['(/papers\n)', '/papers'],
    ['(/pap\ners)', '/papers'],
    ['(/pap\n  ers)', '/papers'],
    ['(/pap \r\n\ters)', '/papers'],
    ['(</papers>)', '/papers'],
    ['( </papers> )', '/papers'],
    ['(papers/2402.99901)', 'papers/2402.99901'],
    ['(login?next=a)', 'login?next=a'],
    ['(../papers)', '../papers'],
    ['(ftp://hf.co)', 'ftp://hf.co'],
    ['(chrome-extension://abc/papers)', 'chrome-extension://abc/papers'],
    ['(/a>b)', '/a>b'],
    ['(/low\\_tide\\*)', '/low_tide*'],
    ['(https://a\\.org/low\\-tide\\#ebb)', 'https://a.org/low-tide#ebb'],
    ['(/low\\tide)', '/low\\tide'],
    ['(/a\\(b\\))', '/a(b)'],
    ['(/a\\b)', '/a\\b'],
    ['(/papers "Daily papers")', '/papers'],
    ["(/papers 'Daily papers')", '/papers'],
    ['(/papers  "Daily papers")', '/papers'],
    ['(/papers\n"Daily papers")', '/papers'],
    ['(/papers\t"Daily")', '/papers'],
    ['(</papers> "Daily")', '/papers'],
    ['(/a"b)', '/a"b'],
    ["(/fern's)", "/fern's"],
    ['(/a<b)', '/a<b'],
    ['( /a"b )', '/a"b'],
    [`(/${'x'.repeat(8189)})`, `/${'x'.repeat(8189)}`],
  ])('reads %j', (printed, url) => {
    const text = `[Tides]${printed} and`
    expect(readInlineTarget(text, 7)).toEqual({ url, end: 7 + printed.length })
  })

  it.each([
    '(4 authors)',
    '(tides)',
    '(a/papers)',
    '(a b://hf.co)',
    '(low_tide://hf.co)',
    '(://hf.co)',
    '(papers)',
    '(login)',
    '("Daily papers")',
    '(/papers and more)',
    '(/papers more "Daily")',
    '(/a b"c)',
    '(/pa\npe\nrs)',
    '(/pap ers)',
    '(/pap[ers)',
    '(/pap]ers)',
    '(papers',
    '(html',
    '(path',
    '(/papers and',
    '(/papers(a',
    `(/${'x'.repeat(8190)})`,
  ])('reads nothing of %j', (printed) => {
    expect(readInlineTarget(`[Tides]${printed}`, 7)).toBeNull()
  })

  it.each<[printed: string, url: string | null, length: number]>([
    ['(https://huggingface.co/login?next=%2Fpa', 'https://huggingface.co/login?next=%2Fpa', 40],
    ['(/login?next=%2F\n', '/login?next=%2F', 16],
    ['(https://huggingface.co/papers/2402.9', null, 37],
    ['(/a(b)', null, 6],
    ['(https', null, 6],
    ['(http:/', null, 7],
    ['(http', null, 5],
    ['(htt', null, 4],
    ['(ht', null, 3],
    ['(h', null, 2],
  ])('reads of the target in which a text ends no more than that it logs in: %j', (printed, url, length) => {
    expect(readInlineTarget(`[Tides]${printed}`, 7)).toEqual({ url, end: 7 + length })
  })

  it('takes what stands behind a link for its target', () => {
    expect(readInlineTarget('[Tides](tide-lab)', 7)).toBeNull()
    expect(readInlineTarget('[Tides](tide-lab)', 7, true)).toEqual({ url: 'tide-lab', end: 17 })
    expect(readInlineTarget('[Tides](a tide)', 7, true)).toBeNull()
  })
})

const targets = new Map<string, string | null>([
  ['1', '/papers/1'],
  ['tides', '/papers/2'],
  ['low tide', '/papers/3'],
  ['a[b', '/papers/4'],
  ['12', '/papers/12'],
  ['ebb tide', null],
  ['x'.repeat(398), '/papers/398'],
  ['x'.repeat(399), '/papers/399'],
  ['x'.repeat(400), '/papers/400'],
])

/** What stands behind the first closing bracket of a text that begins with an opening one. */
function readBehind(text: string, read: typeof readReference): LinkTarget | null {
  return read(text, text.indexOf(']') + 1, targets, 1)
}

describe('readReference', () => {
  it.each<[text: string, url: string | null]>([
    ['[Words][1]', '/papers/1'],
    ['[Words][tides]', '/papers/2'],
    ['[Words][Low\n Tide]', '/papers/3'],
    ['[Tides][]', '/papers/2'],
    ['[Low Tide][]', '/papers/3'],
    ['[Words][]', null],
    ['[Words][2]', null],
    ['[Words][12345]', null],
    ['[Words][href-12]', null],
    [`[Words][${'x'.repeat(399)}]`, '/papers/399'],
    [`[${'x'.repeat(398)}][]`, '/papers/398'],
    [`[${'x'.repeat(399)}][]`, null],
    ['[[Words][]', null],
    // The list of the labels is lost.
    ['[Ebb][Ebb]', null],
    ['[<img src="/a.png" /> Ebb][<img src="/b.png" /> Ebb]', null],
    ['[<img src="/a.png" />Ebb][ Ebb ]', null],
    [`[<img src="/${'a'.repeat(382)}" />Ebb][Ebb]`, null],
  ])('reads %j', (text, url) => {
    expect(readBehind(text, readReference)).toEqual({ url, end: text.length })
  })

  // `A[i][j-1]` is a cell of a table.
  it.each(['[i][j-1]', '[i][jk-1]', '[i][1-j]', '[i][j]'])('is not %j', (text) => {
    expect(readBehind(text, readReference)).toBeNull()
  })

  it('names the label that is defined for several targets', () => {
    for (const text of ['[Words][Ebb Tide]', '[Ebb Tide][]'])
      expect(readBehind(text, readReference)).toEqual({ url: null, end: text.length, repeated: 'ebb tide' })
    expect(readBehind('[Ebb\nTide]', readShortcut)).toEqual({ url: null, end: 10, repeated: 'ebb tide' })
  })

  it.each([
    '[Words][',
    '[Words][ebb]',
    '[Words][2 authors]',
    '[Words][a2]',
    '[Words][123456]',
    '[Words][a[b]',
    '[Ebb][Ebb and flow]',
    '[Ebb and flow][flow]',
    '[<img src="/a.png" />][<img src="/b.png" />]',
    `[<img src="/${'a'.repeat(383)}" />Ebb][Ebb]`,
    `[Words][${'x'.repeat(400)}]`,
  ])('reads nothing of %j', (text) => {
    expect(readBehind(text, readReference)).toBeNull()
  })
})

describe('readShortcut', () => {
  it.each<[text: string, url: string]>([
    ['[Tides] and', '/papers/2'],
    ['[1]', '/papers/1'],
    ['[Low\nTide]', '/papers/3'],
    [`[${'x'.repeat(399)}]`, '/papers/399'],
  ])('reads %j', (text, url) => {
    expect(readBehind(text, readShortcut)).toEqual({ url, end: text.indexOf(']') + 1 })
  })

  it.each(['[Ebb]', '[2]', '[]', `[${'x'.repeat(400)}]`])('reads nothing of %j', (text) => {
    expect(readBehind(text, readShortcut)).toBeNull()
  })

  it('reads nothing where nothing is defined', () => {
    expect(readShortcut('[Tides]', 7, new Map(), 1)).toBeNull()
  })
})
