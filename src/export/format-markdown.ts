import { citedUrl, safeUrl } from './cited-url'
import { cleanLine } from './clean-text'
import { escapeAndLink, escapeBlockStart, escapeMarkdown, linkedUrls } from './escape-markdown'
import { formatCount } from './format-count'
import { formatDate } from './format-date'
import { requirePapers } from './require-papers'
import type { StoredPaper, WholePaper } from './stored-paper'

/**
 * The papers as a Markdown list, for CommonMark, GitHub and pandoc: the title, linked to the paper's page (or to
 * arXiv, or to nothing when the listing holds neither); authors or their number, organization, date,
 * comments, upvotes, submitter, arXiv; the abstract; repositories with their stars, and other links that the
 * abstract does not write out.
 *
 * Text renders as it reads: what Markdown would take for markup is escaped, formulas included, and URLs in
 * abstracts become links. What is null is left out; a paper with an empty title is `(untitled)`. Only `http:`
 * and `https:` URLs become links. On GitHub, e-mail addresses become links as well, and `:tada:` becomes a picture;
 * nothing keeps it from that.
 * Lone surrogates and control characters become U+FFFD.
 *
 * @param papers - The papers, as in `listing.papers`.
 * @returns A bullet list; the empty string without papers.
 * @throws TypeError that says what was given when `papers` is not an array of objects with a string `title`. Their
 * other fields may be absent, and are not checked.
 *
 * @example
 * ```ts
 * import { parsePaperListing } from 'paper-listing'
 * import { formatMarkdown } from 'paper-listing/export'
 *
 * const text = 'Daily Papers\n\nPruning at Scale\n\nWe prune weights.\n\n  • 4 authors\n·\nSep 18, 2024 2\n'
 * const { papers } = parsePaperListing(text)
 * console.log(formatMarkdown(papers))
 * // - **Pruning at Scale**
 * //
 * //   4 authors · Sep 18, 2024 · 2 comments
 * //
 * //   We prune weights.
 * ```
 */
export function formatMarkdown(papers: readonly StoredPaper[]): string {
  const whole = requirePapers('formatMarkdown', papers)
  return whole.map(formatItem).join('\n')
}

function formatItem(paper: WholePaper): string {
  const paragraphs = [formatTitle(paper), formatFacts(paper), formatAbstract(paper), formatLinks(paper)]
  const body = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n  ')
  return `- ${body}\n`
}

function formatTitle(paper: WholePaper): string {
  const title = cleanLine(paper.title) || '(untitled)'
  const url = (paper.url === null ? null : safeUrl(paper.url)) ?? citedUrl(paper)
  return url === null ? `**${escapeMarkdown(title)}**` : formatLink(title, url)
}

function formatFacts(paper: WholePaper): string {
  const { arxivId, comments, date, organization, submittedBy, upvotes } = paper
  const facts = [formatAuthors(paper)]
  if (organization !== null) facts.push(escapeMarkdown(cleanLine(organization.name)))
  if (date !== null) facts.push(formatDate(date, true))
  if (comments !== null) facts.push(formatCount(comments, 'comment'))
  if (upvotes !== null) facts.push(formatCount(upvotes, 'upvote'))
  if (submittedBy !== null) facts.push(`submitted by ${escapeMarkdown(cleanLine(submittedBy))}`)
  const arxivUrl = arxivId === null ? null : citedUrl(paper)
  if (arxivUrl !== null) facts.push(formatLink(cleanLine(`arXiv:${arxivId}`), arxivUrl))
  return escapeBlockStart(facts.filter((fact) => fact !== '').join(' · '))
}

function formatAuthors({ authors: { count, names } }: WholePaper): string {
  if (names.length === 0) return count === null ? '' : formatCount(count, 'author')
  const more = count !== null && count > names.length ? ` and ${count - names.length} more` : ''
  return `${names.map((name) => escapeMarkdown(cleanLine(name))).join(', ')}${more}`
}

function formatAbstract({ abstract }: WholePaper): string {
  return abstract === null ? '' : escapeBlockStart(escapeAndLink(cleanLine(abstract)))
}

/**
 * Links that the abstract writes out are links there. Of a link behind words (`[page](https://…)` in a capture of
 * Markdown) it holds only the words.
 */
function formatLinks(paper: WholePaper): string {
  const parts: string[] = []
  for (const { host, owner, name, url, stars } of paper.repositories) {
    const target = safeUrl(url)
    if (target === null) continue
    const count = stars === null ? '' : ` (${formatCount(stars, 'star')})`
    parts.push(`${formatLink(cleanLine(`${host}/${owner}/${name}`), target)}${count}`)
  }
  const own = citedUrl(paper)
  const inAbstract = linkedUrls(cleanLine(paper.abstract ?? ''))
  for (const { url, kind } of paper.links) {
    if (kind === 'repository' || inAbstract.has(url)) continue
    const target = safeUrl(url)
    if (target !== null && target !== own) parts.push(formatLink(target, target))
  }
  return parts.join(' · ')
}

function formatLink(text: string, url: string): string {
  const target = url.replace(/&(?=#?[a-z0-9]{1,31};)/gi, '&amp;')
  return `[${escapeMarkdown(text)}](${/[()]/.test(target) ? `<${target}>` : target})`
}
