import { type Diagnostic, parsePaperListing } from '../../src'
import type { Listing } from './arbitrary-listing'
import { differencesOf, type Truth, valuesOf } from './paper-truth'

/** What was read of a text, and the papers that are in doubt. */
export interface Reading {
  papers: Truth[]
  /** Indexes of the papers with a warning; `null` stands for the page. */
  doubts: Set<number | null>
}

export type Reader = (text: string, viewedOn: string) => Reading

export const read: Reader = (text, viewedOn) => {
  const { papers, diagnostics } = parsePaperListing(text, { referenceDate: viewedOn })
  return { papers: papers.map(valuesOf), doubts: doubtsOf(diagnostics) }
}

const doubtsOf = (diagnostics: readonly Diagnostic[]) =>
  new Set(diagnostics.filter(({ severity }) => severity !== 'info').map(({ paper }) => paper))

/** The field of a paper that is wrong; `count` where there are too many papers or too few. */
export interface Mistake {
  field: keyof Truth | 'count'
  what: string
}

/** What is wrong with a reading; nothing where every paper is what the page says. */
export function mistakesOf({ truth, tool }: Listing, { papers, doubts }: Reading): Mistake[] {
  if (papers.length !== truth.length)
    return [{ field: 'count', what: `${papers.length} papers instead of ${truth.length}` }]
  return truth.flatMap((paper, index) => {
    if (tool.isAmbiguous && doubts.has(index)) return []
    const got = papers[index] as Truth
    return differencesOf(paper, got, tool).map((field) => ({
      field,
      what: `paper ${index}: ${field} is ${JSON.stringify(got[field])} instead of ${JSON.stringify(paper[field])}`,
    }))
  })
}
