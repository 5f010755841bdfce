import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/papers/draft'
import { finishPapers } from '../../src/papers/finish-papers'
import { makeDraft, recordReports } from '../make-page'

const SPAN = { start: 0, end: 90 }
const ORGANIZATION = { start: 70, end: 80 }

const by = (text: string, target: string | null = null) =>
  makeDraft(
    { span: SPAN, spans: { organization: ORGANIZATION } },
    { organization: { text, alt: null, target } },
  )

function finish(drafts: Draft[]) {
  const { report, reports } = recordReports()
  finishPapers([drafts], report)
  return { organizations: drafts.map(({ paper }) => paper.organization), reports }
}

describe('finishPapers', () => {
  it('leaves papers that have no organization and no doubt', () => {
    expect(finish([])).toEqual({ organizations: [], reports: [] })
    expect(finish([makeDraft(), makeDraft()])).toEqual({ organizations: [null, null], reports: [] })
  })

  it('gives every paper its own organization', () => {
    expect(finish([by('Harbour Lab', '/harbour'), makeDraft(), by('Tide Lab', '/tides')])).toEqual({
      organizations: [{ slug: 'harbour', name: 'Harbour Lab' }, null, { slug: 'tides', name: 'Tide Lab' }],
      reports: [],
    })
  })

  it.each<[printed: string, slug: string | null, name: string, what: string]>([
    ['Meta-Fog Lab', 'Meta-Fog', 'Lab', 'was read as the slug "Meta-Fog" and a name.'],
    ['deep-Voices Lab', null, 'deep-Voices Lab', 'was read as a name; its first word may be the slug.'],
    ['deep Voices', null, 'deep Voices', 'was read as a name; it may be the rest of a sentence.'],
    ['of tides, by hand', null, 'of tides, by hand', 'was read as a name; it may be the rest of a sentence.'],
  ])('doubts the organization %j', (printed, slug, name, what) => {
    const others = slug === null ? [by('Polar Institute')] : []
    const { organizations, reports } = finish([makeDraft(), by(printed), ...others])
    expect(organizations[1]).toEqual({ slug, name })
    expect(reports).toEqual([['ORGANIZATION_UNCERTAIN', 'warning', ORGANIZATION, what, 1]])
  })

  it('has no doubt about a name of one word', () => {
    expect(finish([by('tides', '/tides')])).toEqual({
      organizations: [{ slug: 'tides', name: 'tides' }],
      reports: [],
    })
  })

  it('learns from each page alone whether slugs stand in front of names', () => {
    const pages = [[by('Polar Institute')], [makeDraft(), by('tide-lab Tide Lab')]]
    const { report, reports } = recordReports()
    finishPapers(pages, report)
    expect(pages.map((page) => page.at(-1)?.paper.organization)).toEqual([
      { slug: null, name: 'Polar Institute' },
      { slug: 'tide-lab', name: 'Tide Lab' },
    ])
    expect(reports).toEqual([])
  })

  it('reports the doubts about each paper', () => {
    const span = { start: 3, end: 5 }
    const draft = makeDraft()
    draft.doubts.push({ code: 'TITLE_UNCERTAIN', severity: 'warning', span, what: 'is long.' })
    draft.doubts.push({ code: 'FOOTER_MISSING', severity: 'info', span: SPAN, what: 'has no date.' })
    expect(finish([makeDraft(), draft]).reports).toEqual([
      ['TITLE_UNCERTAIN', 'warning', span, 'is long.', 1],
      ['FOOTER_MISSING', 'info', SPAN, 'has no date.', 1],
    ])
  })
})
