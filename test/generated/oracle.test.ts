import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyListing } from './arbitrary-listing'
import { unknown } from './known-failures'
import type { Truth } from './paper-truth'
import { mistakesOf, type Reader, read } from './read-back'
import { few } from './settings'

/** A reader that changes the papers that were read, as a broken one would. */
const changed =
  (change: (papers: Truth[]) => Truth[]): Reader =>
  (text, viewedOn) => {
    const { papers, doubts } = read(text, viewedOn)
    return { papers: change(papers), doubts }
  }
const eachPaper = (change: (paper: Truth) => Partial<Truth>) =>
  changed((papers) => papers.map((paper) => ({ ...paper, ...change(paper) })))

const BROKEN: Record<string, Reader> = {
  'loses the last paper': changed((papers) => papers.slice(0, -1)),
  'finds one paper too many': changed((papers) => [...papers, ...papers.slice(-1)]),
  'finds the papers in the wrong order': changed((papers) => [...papers].reverse()),
  'cuts titles at a colon': eachPaper(({ title }) => ({ title: title.replace(/:.*/, '') })),
  'keeps the last word of an abstract for itself': eachPaper(({ abstract }) => ({
    abstract: abstract?.replace(/ \S+$/, '') ?? null,
  })),
  'takes one author less': eachPaper(({ authors }) => ({ authors: authors === null ? null : authors - 1 })),
  'forgets slugs': eachPaper(({ organization }) => ({
    organization: organization && { ...organization, slug: null },
  })),
  'takes the slug for the name': eachPaper(({ organization }) => ({
    organization: organization && { ...organization, name: organization.slug ?? organization.name },
  })),
  'is a year late': eachPaper(({ date }) => ({
    date: date && `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`,
  })),
  'takes upvotes for comments': eachPaper(({ upvotes, comments }) => ({
    upvotes: comments,
    comments: upvotes,
  })),
  'takes no upvotes for none printed': eachPaper(({ upvotes }) => ({ upvotes: upvotes || null })),
  'forgets who submitted': eachPaper(() => ({ submittedBy: null })),
  'takes the id of the paper above': changed((papers) =>
    papers.map((paper, index) => ({ ...paper, arxivId: papers[index - 1]?.arxivId ?? paper.arxivId })),
  ),
  'forgets stars': eachPaper(({ repositories }) => ({
    repositories: repositories.map((repository) => repository.replace(/ \d+$/, ' -')),
  })),
  'loses the dots of repositories': eachPaper(({ repositories }) => ({
    repositories: repositories.map((repository) => repository.replace(/\.ocr/, '')),
  })),
  'reads nothing': () => ({ papers: [], doubts: new Set() }),
}

const isReadBy = (reader: Reader) =>
  fc.property(anyListing(), (listing) => {
    const mistakes = mistakesOf(listing, reader(listing.text, listing.page.viewedOn))
    expect(unknown(listing, mistakes)).toEqual([])
  })

describe('a reader that', () => {
  it.each(Object.entries(BROKEN))('%s is found out', (_, reader) => {
    expect(fc.check(isReadBy(reader), { ...few, numRuns: 100, endOnFailure: true }).failed).toBe(true)
  })

  it('is not broken is not', () => {
    expect(fc.check(isReadBy(read), { ...few, numRuns: 100, endOnFailure: true }).failed).toBe(false)
  })
})
