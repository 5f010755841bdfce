import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { formatCsv } from '../../src/export'
import { makeDate, makePaper } from '../make-paper'
import fc from '../property'
import { anyPapers } from './arbitrary-paper'

/** The rows as a parser reads them, one object a row. */
function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' })
}

const clean = (text: string) => text.replace(/(?!\s)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')

/** As the documentation of the function says. */
function undoGuard(cell: string): string {
  const isGuarded = /^'+[\t\r\n]|^'['\s\u200B-\u200F\u2060\uFFFD]*[=+\-@＝＋－＠]/.test(cell)
  return isGuarded ? cell.slice(1) : cell
}

describe('formatCsv', () => {
  it('prints a header row only without papers', () => {
    expect(formatCsv([])).toBe(
      'title,abstract,authorCount,authorNames,organization,organizationSlug,date,year,month,day,comments,upvotes,' +
        'submittedBy,arxiv,url,repositories,links\r\n',
    )
  })

  it('prints every field', () => {
    const span = { start: 0, end: 0 }
    const paper = makePaper({
      title: 'Sparse, but "Robust"',
      abstract: 'One\nTwo',
      authors: { count: 2, names: ['Ada Low', 'Bo High'] },
      organization: { slug: 'lab42', name: 'Lab 42' },
      date: makeDate(2024, 9, 19),
      comments: 0,
      upvotes: 17,
      submittedBy: 'hannah.b',
      arxivId: '2402.10010',
      url: 'https://huggingface.co/papers/2402.10010',
      repositories: [
        { host: 'github.com', owner: 'a', name: 'b', url: 'https://github.com/a/b', stars: 3, from: 'card' },
      ],
      links: [
        { url: 'https://github.com/a/b', kind: 'repository', from: 'card', span },
        { url: 'https://a.io', kind: 'project', from: 'card', span },
      ],
    })
    expect(formatCsv([paper]).split('\r\n')[1]).toBe(
      '"Sparse, but ""Robust""","One\nTwo",2,"Ada Low; Bo High",Lab 42,lab42,2024-09-19,2024,9,19,0,17,hannah.b,' +
        'arXiv:2402.10010,https://huggingface.co/papers/2402.10010,https://github.com/a/b,' +
        'https://github.com/a/b https://a.io',
    )
  })

  it('leaves empty what is null', () => {
    const cells = formatCsv([makePaper({ title: 'Tide' })]).split('\r\n')[1]
    expect(cells).toBe(`Tide${','.repeat(16)}`)
  })

  it('puts a space between the URLs of repositories', () => {
    const repositories = ['https://github.com/a/b', 'https://github.com/a/c'].map((url) => ({
      host: 'github.com',
      owner: 'a',
      name: url.slice(-1),
      url,
      stars: null,
      from: 'card' as const,
    }))
    expect(read(formatCsv([makePaper({ repositories })]))[0]?.repositories).toBe(
      'https://github.com/a/b https://github.com/a/c',
    )
  })

  it('leaves the date empty without a year', () => {
    expect(read(formatCsv([makePaper({ date: makeDate(null, 5, 28) })]))[0]).toMatchObject({
      date: '',
      year: '',
      month: '5',
      day: '28',
    })
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\u200B=1',
    '\u00A0=1',
    "'=1",
    "''\tx",
    '\0=1',
  ])('puts an apostrophe before %j', (title) => {
    expect(read(formatCsv([makePaper({ title })]))[0]?.title).toBe(`'${clean(title)}`)
  })

  it.each([
    'a=1',
    'C++',
    'x@y',
    '1-2',
    "'quoted' words",
    '(=)',
    '"=1"',
    '#1',
    '/x',
    '\\=',
    '$=1',
    'a\t=1',
    '',
    '<=',
    '1+1',
    '≠1',
    '–1',
  ])('prints %j as it is', (title) => {
    expect(read(formatCsv([makePaper({ title })]))[0]?.title).toBe(title)
  })

  it('reads back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const rows = read(formatCsv(papers))
        expect(rows.length).toBe(papers.length)
        rows.forEach((row, index) => {
          const paper = papers[index]
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
          expect(undoGuard(row.title ?? '')).toBe(clean(paper?.title ?? ''))
          expect(undoGuard(row.abstract ?? '')).toBe(clean(paper?.abstract ?? ''))
          expect(undoGuard(row.organization ?? '')).toBe(clean(paper?.organization?.name ?? ''))
          expect(row.upvotes).toBe(String(paper?.upvotes ?? ''))
        })
      }),
    )
  })

  it('is well-formed UTF-16', () => {
    const csv = formatCsv([makePaper({ title: 'a\uD800b', abstract: '\uDC00🚀' })])
    expect(csv).not.toMatch(/\p{Surrogate}/u)
    expect(csv).toContain('🚀')
  })
})
