import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Paper, parsePaperListing } from '../src'

/** Texts by others, which lie beside a maintainer's checkout and are never committed. */
const root = resolve(import.meta.dirname, '../../shared/captures')
const hasCaptures = existsSync(root)

interface TruePaper {
  title: string
  abstract: string | null
  authorCount: number | null
  organization: { slug: string | null; name: string } | null
  date: string | null
  dateText: string | null
  comments: number | null
  upvotes: number | null
  submittedBy: string | null
  arxivId: string | null
  url: string | null
  repositories: string[]
  repositoriesLost?: string[]
  lost?: string[]
  dropped?: boolean
}

interface Truth {
  viewedOn: string
  header: { title: string; curator: string; date: { iso: string } | null; query: string | null }
  papers: TruePaper[]
}

function readCase(
  folder: string,
  name: string,
): { text: string; truth: Truth; survives: ReadonlySet<string> } {
  const truth = JSON.parse(readFileSync(join(root, folder, `${name}.truth.json`), 'utf8'))
  const tools = JSON.parse(readFileSync(join(root, folder, 'survives.json'), 'utf8'))
  const text = readFileSync(join(root, folder, `${name}.txt`), 'utf8')
  return { text, truth, survives: new Set(tools[truth.extractor][truth.kind]) }
}

/** What the text still says of a paper, in the words of the truth; null where its tool destroyed a field. */
function expectedOf(truth: TruePaper, survives: ReadonlySet<string>, withYear: boolean) {
  const has = (field: string) => survives.has(field) && !truth.lost?.includes(field)
  const isYearless = !/\d{4}$/.test(truth.dateText ?? '')
  return {
    title: truth.title,
    ...(has('abstract') && { abstract: truth.abstract?.replace(/\s+/g, ' ').trim() ?? null }),
    ...(has('authorCount') && { authorCount: truth.authorCount }),
    ...(has('organization.name') && { organization: truth.organization?.name ?? null }),
    ...(has('organization.slug') && { slug: truth.organization?.slug ?? null }),
    ...(has('date') && (withYear || !isYearless) && { date: truth.date }),
    // A count that is not printed is null, and the truth says 0.
    ...(has('comments') && { comments: truth.comments || null }),
    ...(has('upvotes') && { upvotes: truth.upvotes }),
    ...(has('submittedBy') && { submittedBy: truth.submittedBy }),
    ...(has('arxivId') && { arxivId: truth.arxivId }),
    ...(has('url') && { url: truth.url }),
    ...(has('repositories') && { repositories: truth.repositories.map((url) => url.toLowerCase()).sort() }),
  }
}

function foundOf(paper: Paper, truth: TruePaper) {
  const lost = new Set(truth.repositoriesLost?.map((url) => url.toLowerCase()))
  const stated = new Set(truth.repositories.map((url) => url.toLowerCase()))
  return {
    title: paper.title,
    abstract: paper.abstract,
    authorCount: paper.authors.count,
    organization: paper.organization?.name ?? null,
    slug: paper.organization?.slug ?? null,
    date: paper.date?.iso ?? null,
    comments: paper.comments || null,
    upvotes: paper.upvotes,
    submittedBy: paper.submittedBy,
    arxivId: paper.arxivId,
    url: paper.url,
    repositories: paper.repositories
      .map(({ url }) => url.toLowerCase())
      .filter((url) => stated.has(url) || !lost.has(url))
      .sort(),
  }
}

function names(folder: string, pattern: RegExp): string[] {
  if (!hasCaptures) return []
  return readdirSync(join(root, folder)).flatMap((file) =>
    file.endsWith('.txt') && pattern.test(file) ? [file.slice(0, -4)] : [],
  )
}

const doubted = (diagnostics: readonly { paper: number | null; severity: string }[]) =>
  new Set(
    diagnostics.flatMap(({ paper, severity }) => (severity === 'info' || paper === null ? [] : [paper])),
  )

describe.skipIf(!hasCaptures)('../shared/captures/sample', () => {
  const load = () => readCase('sample', 'sample')

  it.each([
    ['2025-12-11', 'referenceDate'],
    [undefined, 'listing'],
  ])('reads all 47 papers field by field, with the reference date %s', (referenceDate, yearFrom) => {
    const { text, truth, survives } = load()
    const options = referenceDate === undefined ? {} : { referenceDate }
    const { format, header, papers, diagnostics } = parsePaperListing(text, options)
    expect(format).toBe('huggingface-papers')
    expect(header).toMatchObject({ title: 'Daily Papers', curator: 'AK', query: null })
    expect(header.date).toMatchObject({ iso: '2025-12-11', yearFrom })
    expect(papers).toHaveLength(47)
    papers.forEach((paper, index) => {
      const expected = expectedOf(truth.papers[index] as TruePaper, survives, true)
      expect(foundOf(paper, truth.papers[index] as TruePaper)).toMatchObject(expected)
    })
    // No paper is wrong, so none carries a warning.
    expect(doubted(diagnostics)).toEqual(new Set())
    expect(diagnostics.filter(({ code }) => code === 'YEAR_INFERRED')).toMatchObject([{ severity: 'info' }])
    expect(diagnostics.filter(({ code }) => code === 'FOOTER_MISSING')).toHaveLength(3)
    expect(diagnostics).toHaveLength(4)
  })

  it('has a span for every value', () => {
    const { text } = load()
    for (const paper of parsePaperListing(text).papers) {
      for (const span of Object.values(paper.spans)) {
        expect(span.start).toBeGreaterThanOrEqual(paper.span.start)
        expect(span.end).toBeLessThanOrEqual(paper.span.end)
        expect(span.end).toBeGreaterThan(span.start)
      }
      const { title = { start: 0, end: 0 } } = paper.spans
      expect(text.slice(title.start, title.end).replace(/\s+/g, ' ')).toBe(paper.title)
    }
  })
})

describe.skipIf(!hasCaptures)('../shared/captures/made', () => {
  const cases = names('made', /^(?:resiliparse|chromium-innertext)__/)

  it.each(cases)('reads %s', (name) => {
    const { text, truth, survives } = readCase('made', name)
    const { papers, diagnostics } = parsePaperListing(text, { referenceDate: truth.viewedOn })
    const stated = truth.papers.filter(({ dropped }) => !dropped)
    expect(papers.map(({ title }) => title)).toEqual(stated.map(({ title }) => title))
    papers.forEach((paper, index) => {
      const expected = expectedOf(stated[index] as TruePaper, survives, true)
      expect(foundOf(paper, stated[index] as TruePaper)).toMatchObject(expected)
    })
    expect(doubted(diagnostics).size).toBeLessThanOrEqual(papers.length * 0.05)
  })
})
