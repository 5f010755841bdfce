import type { Report } from '../src/diagnostics'
import type { Entry } from '../src/entries/group-entries'
import type { Habits } from '../src/entries/measure-habits'
import type { Placement } from '../src/entries/places'
import { classifyLine, type ReadLine } from '../src/lines/classify-line'
import { addLink, addRepository } from '../src/papers/add-link'
import type { Draft, Page } from '../src/papers/draft'
import type { Paper } from '../src/schema'
import type { Line } from '../src/source/line'
import { makePaper } from './make-paper'

export const NO_HABITS: Habits = {
  wrapWidth: null,
  isSourceWrapped: false,
  headings: false,
  daily: false,
  submitters: false,
  namesApart: false,
  dated: false,
  commentsBesideDate: false,
  hasHead: true,
  paperLinks: false,
  buttons: new Set(),
  highlights: { paragraphs: new Set(), lines: new Set() },
}

/** Lines placed as given, about which there is no doubt. */
export function makePlacement(places: readonly number[], known: Partial<Placement> = {}): Placement {
  const count = places.length
  return {
    place: Uint8Array.from(places),
    marks: new Uint8Array(count),
    margin: new Uint16Array(count).fill(460),
    rival: new Uint8Array(count),
    areCountsSure: true,
    ...known,
  }
}

export function readLines(lines: readonly Line[]): ReadLine[] {
  return lines.map((line) => ({ ...line, reading: classifyLine(line, new Map()) }))
}

export function makePage(lines: readonly Line[], places: readonly number[], known: Partial<Page> = {}): Page {
  return {
    lines: readLines(lines),
    placement: makePlacement(places),
    habits: NO_HABITS,
    endsInside: false,
    titlePrefix: '',
    abstractPrefix: '',
    hasCommentLinks: false,
    authors: null,
    ...known,
  }
}

export function makeEntry(known: Partial<Entry> = {}): Entry {
  return { title: [], abstract: [], foot: [], first: 0, last: 0, carried: null, isLast: false, ...known }
}

export function makeDraft(known: Partial<Paper> = {}, rest: Partial<Draft> = {}): Draft {
  const draft: Draft = {
    entry: makeEntry(),
    paper: makePaper({ spans: {}, ...known, links: [], repositories: [] }),
    printedDate: null,
    organization: null,
    stars: null,
    doubts: [],
    known: null,
    ...rest,
  }
  for (const link of known.links ?? []) addLink(draft, link)
  for (const repository of known.repositories ?? []) addRepository(draft, repository)
  return draft
}

/** A reporter that keeps what it is told, without the words of the text. */
export function recordReports(): { report: Report; reports: Parameters<Report>[] } {
  const reports: Parameters<Report>[] = []
  return { report: (...given) => reports.push(given), reports }
}
