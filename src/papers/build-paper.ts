import type { Entry } from '../entries/group-entries'
import type { Span } from '../schema'
import { isHeading, type Line } from '../source/line'
import { withPrefix } from './block-prefix'
import type { Draft, Page } from './draft'
import { findAbstractLinks, findCardLinks } from './find-links'
import { type Joined, joinLines, type Part } from './join-lines'
import { judgeDraft } from './judge-draft'
import { readFoot } from './read-foot'

/**
 * Builds the paper of one card. What needs the other cards (years, organizations) is left for later stages; only the card
 * above ends where this one begins.
 */
export function buildPaper(entry: Entry, page: Page, above?: Draft): Draft {
  const { lines } = page
  const title = joinPart(entry.title, page, page.titlePrefix)
  const abstract = joinPart(entry.abstract, page, page.abstractPrefix)
  const draft: Draft = {
    entry,
    paper: {
      title: title.text,
      abstract: abstract.text === '' ? null : abstract.text,
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
      span: { start: (lines[entry.first] as Line).from, end: (lines[entry.last] as Line).end },
      spans: { title: spanOfLines(lines, entry.title) },
    },
    printedDate: null,
    organization: null,
    stars: null,
    doubts: [],
    known: null,
  }
  if (abstract.text !== '') draft.paper.spans.abstract = spanOfLines(lines, entry.abstract)
  readFoot(draft, page, above)
  findAbstractLinks(draft, abstract)
  findCardLinks(draft, page)
  judgeDraft(draft, page, title, abstract)
  return draft
}

function joinPart(indices: readonly number[], page: Page, prefix: string): Joined {
  const parts = indices.map((index, i): Part => {
    const line = page.lines[index] as Line
    const isRepeated = isHeading(line) && line.prefix === prefix
    return { line, text: withPrefix(line, i === 0 || isRepeated ? prefix : '') }
  })
  return joinLines(parts, page.habits)
}

function spanOfLines(lines: readonly Line[], indices: readonly number[]): Span {
  return {
    start: (lines[indices[0] as number] as Line).start,
    end: (lines[indices.at(-1) as number] as Line).end,
  }
}
