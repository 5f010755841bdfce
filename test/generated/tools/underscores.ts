import type { InventedPaper } from '../arbitrary-papers'
import { company, previous } from '../page-frame'
import { authorsOf, headingOf, PERIODS, published, searchDate, viewedDate, votesOf } from '../site'
import type { Tool } from '../tool'
import { wrapWords } from '../wrap-words'

export interface EmphasisOptions {
  width: number
  withTail: boolean
}

export const underlined = (text: string) => text.replaceAll(' ', '_')

/** The C++ html2text: links underlined by underscores, headings between stars. */
export function underscores({ width, withTail }: EmphasisOptions): Tool {
  // An underline ends with the line: the break itself is a break.
  const wrap = (text: string) => wrapWords(text, { width, atSlashes: true })
  const wrapUnderlined = (text: string) => wrap(text).map(underlined)
  const heading = (text: string) =>
    wrapWords(`**** ${text} ****`, { width }).map((line) =>
      line.replace(
        /^(\*{4} )?(.*?)( \*{4})?$/,
        (_, open = '', words = '', close = '') => open + underlined(words) + close,
      ),
    )
  const by = (paper: InventedPaper) =>
    paper.organization ? underlined(`[${paper.organization.slug}] ${paper.organization.name}`) : ''
  return {
    name: 'underscores',
    family: 'emphasis',
    keeps: ['upvotes', 'slug'],
    blurs: /_+/g,
    ignores: ['repositories'],
    head: (page) => [
      `****** ${headingOf(page)} ******`,
      '***** byAK and the research community *****',
      ...(page.kind === 'trending'
        ? ['Trending Papers']
        : [...PERIODS.map((name) => `    * ${name}`), 'Trending_Papers', viewedDate(page)]),
    ],
    thumbnail: () => [],
    submitted: ({ submittedBy }) => ['Submitted by', `${submittedBy}`],
    votes: (paper) => ['⁰', votesOf(paper)],
    title: ({ title }) => heading(title),
    abstract: ({ abstract }, { kind }) =>
      kind === 'search' ? wrapUnderlined(`${abstract}`) : wrap(`${abstract}`),
    searchFoot: (paper, page) => [
      paper.organization ? by(paper) : `    *_${underlined(authorsOf(paper))}`,
      '·',
      paper.comments > 0 ? `${searchDate(paper, page)} ${paper.comments}` : searchDate(paper, page),
    ],
    dailyFoot: (paper) => [
      `    *_${underlined(`· ${authorsOf(paper)}`)}`,
      ...(paper.comments > 0 ? [`${paper.comments}`] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${by(paper)} · ${published(paper, wide)}`]
        : [`    * ${authorsOf(paper)}`, `· ${published(paper, wide)}`]),
      '⁰__Upvote',
      votesOf(paper),
      paper.repository ? `GitHub__${paper.repository.stars} arXiv_Page` : 'arXiv_Page',
    ],
    tail: (page) => [
      ...(withTail
        ? [...previous(page, underlined).map((line) => `    * ${line}`), ...company(underlined)]
        : []),
    ],
  }
}
