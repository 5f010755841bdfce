import type { Paper, PaperDate } from '../src/schema'

export const NO_SPAN = { start: 0, end: 0 }

/** A paper of which only what is given is known. */
export function makePaper(known: Partial<Paper> = {}): Paper {
  return {
    title: 'A Title',
    abstract: null,
    authors: { count: null, names: [] },
    organization: null,
    date: null,
    comments: null,
    upvotes: null,
    submittedBy: null,
    arxivId: null,
    url: null,
    links: [],
    repositories: [],
    span: NO_SPAN,
    spans: {},
    ...known,
  }
}

export function makeDate(
  year: number | null,
  month: number,
  day: number,
  yearFrom: PaperDate['yearFrom'] = year === null ? null : 'text',
): PaperDate {
  const pad = (part: number, length: number) => String(part).padStart(length, '0')
  return {
    year,
    month,
    day,
    iso: year === null ? null : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`,
    yearFrom,
  }
}
