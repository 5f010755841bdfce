import { classifyLink } from '../links/classify-link'
import { findUrls } from '../links/find-urls'
import { parseArxivId } from '../links/parse-arxiv-id'
import { parseRepository } from '../links/parse-repository'
import type { Link, Paper, Span } from '../schema'
import { lastAtMost } from '../source/last-at-most'
import { type Line, type LineLink, sourceOffset } from '../source/line'
import { addLink, addRepository } from './add-link'
import { type Draft, doubt, type Page, spanOfLine } from './draft'
import type { Joined, Part } from './join-lines'

const SITE = 'https://huggingface.co'
const lostTargetPattern = /\bthis https? URL\b/
const paperPagePattern = /(?:^|\/|%2F)papers(?:\/|%2F)/i
/** The page of a paper at the end of any address: a saved page, a mirror and an archive have addresses of their own. */
const anyPagePattern = /(?:^|\/|%2F)papers(?:\/|%2F)(\d{4}\.\d{4,5})(?=$|[?#])/i
/** Targets that stay on the listing's site: the paper's own page, users, the log-in, pictures. */
const siteLinkPattern =
  /^https?:\/\/(?:[\w-]+\.)?(?:huggingface\.co|hf\.co)\/(?:papers\/|login|join|avatars|[\w.-]*$)/i

/** A host may stand behind a user and in front of a port. */
const addressPattern = /^https?:\/\/(?:[^\s/?#@]*@)?[^\s/?#@:<>[\]^|%\\]+(?::\d*)?(?:[/?#\\]\S*)?$/i
const schemePattern = /^https?/i
/** No browser shows those: they break lines, turn words around, or are half a letter. */
const controlPattern = /[\p{Cc}\p{Cf}\p{Cs}]/u

/** Adds the links and repositories that the abstract prints. */
export function findAbstractLinks(draft: Draft, abstract: Joined): void {
  const { paper } = draft
  if (paper.abstract === null) return
  for (const { start, end, url } of findUrls(abstract.text)) {
    const span = { start: toSource(abstract, start), end: toSource(abstract, end - 1) + 1 }
    addUrl(draft, url, 'abstract', span)
  }
  if (abstract.text.includes('URL') && lostTargetPattern.test(abstract.text) && paper.spans.abstract) {
    const what = 'names a link whose target the capture dropped.'
    doubt(draft, 'LINK_TARGET_LOST', paper.spans.abstract, what, 'info')
  }
}

function toSource({ parts, starts }: Joined, at: number): number {
  const index = lastAtMost(starts, at)
  const { line, text } = parts[index] as Part
  // A block mark that belongs to the words stands in front of the line's own text.
  const lead = text.length - line.text.length
  return sourceOffset(line, Math.max(0, at - (starts[index] as number) - lead))
}

/**
 * Adds what the targets of a card's links lead to: the paper's page and arXiv id, and pages elsewhere. The title's
 * own link comes first, as the line above may still carry a link of the card above.
 */
export function findCardLinks(draft: Draft, { lines }: Page): void {
  for (const part of ['title', 'abstract', 'foot'] as const)
    for (const index of draft.entry[part]) {
      const line = lines[index] as Line
      for (const link of line.links) {
        readLink(draft, line, link, part)
      }
    }
  const { links, spans } = draft.paper
  links.sort((a, b) => a.span.start - b.span.start)
  const [first] = links
  if (first) spans.links = { ...first.span }
}

function readLink(
  draft: Draft,
  line: Line,
  { start, end, url }: LineLink,
  part: 'title' | 'abstract' | 'foot',
): void {
  const { paper } = draft
  const span = spanOfLine(line, { start, end: Math.max(start + 1, end) })
  // The paper's own link is on the whole abstract; one on some of its words leads to a paper that it cites.
  const isCited = part === 'abstract' && start < end && end - start < line.text.length
  if (part === 'abstract' && !isCited && leadsElsewhere(paper, url))
    doubt(draft, 'ABSTRACT_UNCERTAIN', span, 'leads to another paper than the title.')
  // Whoever knows the page knows the identifier.
  const id = paper.url !== null || isCited ? null : findArxivId(url)
  if (id !== null) {
    paper.arxivId ??= id
    paper.spans.arxivId ??= { ...span }
    if (id === paper.arxivId && paperPagePattern.test(url)) {
      paper.url = `${SITE}/papers/${id}`
      paper.spans.url = { ...span }
    }
  }
  // Most of a card's links stay on the site, which this tells faster.
  if (!siteLinkPattern.test(url) && isAddress(url))
    addUrl(draft, lowerScheme(url), part === 'abstract' ? 'abstract' : 'card', span)
}

/** Whether a link leads to the page of another paper than the one that is known. */
function leadsElsewhere({ arxivId }: Paper, url: string): boolean {
  return arxivId !== null && paperPagePattern.test(url) && (findArxivId(url) ?? arxivId) !== arxivId
}

function findArxivId(url: string): string | null {
  return parseArxivId(url) ?? parseArxivId(anyPagePattern.exec(url)?.[1] ?? '')
}

/** Whether a target is an address of the web; one of Markdown or HTML may hold anything. */
function isAddress(url: string): boolean {
  return addressPattern.test(url) && !controlPattern.test(url)
}

function lowerScheme(url: string): string {
  return url.replace(schemePattern, (scheme) => scheme.toLowerCase())
}

function addUrl(draft: Draft, url: string, from: Link['from'], span: Span): void {
  const { paper, stars } = draft
  const repository = parseRepository(url)
  if (repository) {
    addRepository(draft, { ...repository, stars: from === 'card' ? stars : null, from })
    paper.spans.repositories ??= { ...span }
  }
  addLink(draft, { url, kind: classifyLink(url, repository), from, span })
  paper.spans.links ??= { ...span }
}
