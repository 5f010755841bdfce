import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/papers/draft'
import { mergePrintings } from '../../src/papers/merge-printings'
import type { Link, Paper, Repository } from '../../src/schema'
import { makeDraft as draft } from '../make-page'

const span = { start: 3, end: 7 }
const link = (url: string): Link => ({ url, kind: 'other', from: 'card', span })
const repository = (name: string, stars: number | null): Repository => ({
  host: 'github.com',
  owner: 'o',
  name,
  url: `https://github.com/o/${name}`,
  stars,
  from: 'card',
})

const different: [string, Partial<Paper>, Partial<Paper>][] = [
  ['titles', { title: 'A' }, { title: 'B' }],
  ['identifiers', { arxivId: '2501.00001' }, { arxivId: '2501.00002' }],
  ['abstracts', { abstract: 'One.' }, { abstract: 'Two.' }],
  ['80th characters of abstracts', { abstract: `${'x'.repeat(79)}a` }, { abstract: `${'x'.repeat(79)}b` }],
  ['submitters', { abstract: null, submittedBy: 'fern' }, { abstract: null, submittedBy: 'olu' }],
]

const day = (year: number | null, month: number, d: number) => ({ year, month, day: d })
const named = (text: string) => ({ text, alt: null, target: null })
const dated = (...numbers: Parameters<typeof day>): Parameters<typeof draft> => [
  {},
  { printedDate: day(...numbers) },
]

const contradictions: [first: Parameters<typeof draft>, second: Parameters<typeof draft>, boolean][] = [
  [[{ authors: { count: 3, names: [] } }], [{ authors: { count: 3, names: [] } }], false],
  [[{ authors: { count: 3, names: [] } }], [{ authors: { count: 4, names: [] } }], true],
  [[{}, { organization: named('X') }], [{}, { organization: named('X') }], false],
  [[{}, { organization: named('X') }], [{}, { organization: named('Y') }], true],
  [[{}, { organization: named('X') }], [{}], false],
  [[{ upvotes: 3 }], [{ upvotes: 3 }], false],
  [[{ upvotes: 3 }], [{ upvotes: 4 }], true],
  [[{ submittedBy: 'fern' }], [{ submittedBy: 'fern' }], false],
  [[{ repositories: [repository('x', 3)] }], [{ repositories: [repository('x', 3)] }], false],
  [[{ repositories: [repository('x', 3)] }], [{ repositories: [repository('x', 4)] }], true],
  [[{ abstract: `${'x'.repeat(80)}a` }], [{ abstract: `${'x'.repeat(80)}b` }], true],
  [dated(2025, 5, 28), dated(2025, 5, 28), false],
  [dated(null, 5, 28), dated(2025, 5, 28), false],
  [dated(2025, 5, 28), dated(null, 5, 28), false],
  [dated(2025, 5, 28), dated(2024, 5, 28), true],
  [dated(2025, 5, 28), dated(2025, 6, 28), true],
  [dated(null, 5, 28), dated(null, 6, 28), true],
  [dated(2025, 5, 28), dated(2025, 5, 29), true],
  [dated(null, 5, 28), dated(null, 5, 29), true],
  [dated(2025, 5, 28), [{}], false],
]

/** What becomes of printings, and which of them differ from another. */
function merge(printings: Draft[]): { drafts: Draft[]; differing: Draft[] } {
  const drafts = mergePrintings(printings)
  const says = (draft: Draft) => draft.doubts.some(({ code }) => code === 'PRINTINGS_DIFFER')
  return { drafts, differing: drafts.filter(says) }
}

describe('mergePrintings', () => {
  it.each(different)('keeps cards with different %s', (_, first, second) => {
    const drafts = [draft(first), draft(second)]
    expect(merge(drafts)).toEqual({ drafts, differing: [] })
  })

  it('keeps equal cards that do not stand next to each other', () => {
    expect(merge([draft(), draft({ title: 'B' }), draft()]).drafts).toHaveLength(3)
  })

  it('merges three printings, too', () => {
    expect(merge([draft(), draft(), draft()]).drafts).toHaveLength(1)
  })

  it('merges by identifier whatever the abstracts are', () => {
    const first = draft({ arxivId: '2501.00001', abstract: 'A summary.' })
    const second = draft({ arxivId: '2501.00001', abstract: 'The abstract.' })
    const { drafts, differing } = merge([first, second])
    expect(drafts).toEqual([first])
    expect(first.paper.abstract).toBe('A summary.')
    expect(differing).toEqual([first])
  })

  it('fills what the first printing lacks, spans with it', () => {
    const known: Partial<Paper> = {
      abstract: 'An abstract.',
      comments: 2,
      upvotes: 0,
      submittedBy: 'fern.k',
      arxivId: '2501.00001',
      url: 'https://huggingface.co/papers/2501.00001',
    }
    const fields = Object.keys(known)
    const spans = Object.fromEntries(
      [...fields, 'authors', 'organization', 'date'].map((field) => [field, span]),
    )
    const first = draft({ span: { start: 0, end: 5 } })
    const second = draft(
      { ...known, authors: { count: 3, names: [] }, spans, span: { start: 5, end: 9 } },
      {
        printedDate: { year: null, month: 5, day: 28 },
        organization: { text: 'X', alt: null, target: null },
      },
    )
    const { drafts, differing } = merge([first, second])
    expect(drafts).toEqual([first])
    expect(differing).toEqual([])
    expect(first.paper).toMatchObject({ ...known, authors: { count: 3 }, spans, span: { start: 0, end: 9 } })
    expect(first.printedDate).toEqual({ year: null, month: 5, day: 28 })
    expect(first.organization?.text).toBe('X')
  })

  it('keeps what the first printing has, and says when the second contradicts it', () => {
    const first = draft({ upvotes: 3, spans: { upvotes: span } })
    const { differing } = merge([first, draft({ upvotes: 4, spans: { upvotes: { start: 8, end: 9 } } })])
    expect(first.paper).toMatchObject({ upvotes: 3, spans: { upvotes: span } })
    expect(differing).toEqual([first])
    expect(first.doubts).toEqual([
      {
        code: 'PRINTINGS_DIFFER',
        severity: 'warning',
        span: first.paper.span,
        what: 'is printed twice with different values; the first were kept.',
      },
    ])
  })

  it('takes over the doubts of a printing from which it takes something, each kind once', () => {
    const doubtOf = (
      code: 'ORGANIZATION_UNCERTAIN' | 'ABSTRACT_CUT_OFF' | 'NUMBER_UNCERTAIN',
      what: string,
    ) => ({ code, severity: 'warning', span, what }) as const
    const doubtful = (known: Partial<Draft>) =>
      draft(
        {},
        {
          doubts: [doubtOf('ABSTRACT_CUT_OFF', 'three'), doubtOf('ORGANIZATION_UNCERTAIN', 'four')],
          ...known,
        },
      )
    const first = () =>
      draft({}, { doubts: [doubtOf('ABSTRACT_CUT_OFF', 'one'), doubtOf('NUMBER_UNCERTAIN', 'two')] })
    const whats = (second: Draft) => merge([first(), second]).drafts[0]?.doubts.map(({ what }) => what)
    expect(whats(doubtful({ organization: named('X') }))).toEqual(['one', 'two', 'four'])
    expect(whats(doubtful({}))).toEqual(['one', 'two'])
  })

  it('does not call it a contradiction when the second printing says less', () => {
    const { differing } = merge([draft({ upvotes: 3, authors: { count: 2, names: [] } }), draft()])
    expect(differing).toEqual([])
  })

  it('collects links and repositories, each once', () => {
    const first = draft({ links: [link('https://a.org')], repositories: [repository('x', null)] })
    const second = draft({
      links: [link('https://a.org'), link('https://b.org')],
      repositories: [repository('X', 18), repository('y', 2)],
    })
    merge([first, second])
    expect(first.paper.links.map(({ url }) => url)).toEqual(['https://a.org', 'https://b.org'])
    expect(first.paper.repositories.map(({ name, stars }) => [name, stars])).toEqual([
      ['x', 18],
      ['y', 2],
    ])
    expect(first.paper.spans.links).toBeDefined()
    expect(first.paper.spans.repositories).toBeDefined()
  })

  it('does not add a link of the second printing that the first one has among others', () => {
    const first = draft({ links: [link('https://a.org'), link('https://b.org')] })
    merge([first, draft({ links: [link('https://b.org')] })])
    expect(first.paper.links).toHaveLength(2)
  })

  it('merges a printing that lacks the identifier, the abstract or the submitter', () => {
    const first = draft({ arxivId: '2501.00001', abstract: 'One.' })
    expect(merge([first, draft({ abstract: 'One.' })]).drafts).toEqual([first])
    expect(merge([first, draft({ arxivId: '2501.00001' }), draft()]).drafts).toEqual([first])
    const submitted = draft({ submittedBy: 'fern' })
    expect(merge([submitted, draft()]).drafts).toEqual([submitted])
    expect(merge([draft(), draft({ submittedBy: 'fern' })]).drafts).toHaveLength(1)
  })

  it('makes up no spans', () => {
    const first = draft()
    const second = draft(
      { upvotes: 3, authors: { count: 3, names: [] } },
      { printedDate: day(null, 5, 28), organization: named('X') },
    )
    merge([first, second])
    expect(first.paper.upvotes).toBe(3)
    expect(Object.keys(first.paper.spans)).toEqual([])
  })

  it.each(contradictions)('says that %j and %j contradict each other: %s', (first, second, expected) => {
    const { drafts, differing } = merge([draft(...first), draft(...second)])
    expect(drafts).toHaveLength(1)
    expect(differing).toHaveLength(expected ? 1 : 0)
  })
})
