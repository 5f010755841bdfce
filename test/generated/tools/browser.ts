import type { InventedPaper } from '../arbitrary-papers'
import {
  authorsOf,
  CLAIM,
  COMPANY,
  commentsOf,
  headingOf,
  NAVIGATION,
  NOTICE,
  namesOf,
  PERIODS,
  published,
  searchDate,
  viewedDate,
  votesOf,
  WEBSITE,
} from '../site'
import type { Around, Tool } from '../tool'

/** A browser's `innerText`: a line for every text, upvotes before the title, logos dropped. */
export function browser({ withHead, withTail }: Around): Tool {
  const by = (paper: InventedPaper) => paper.organization?.name ?? authorsOf(paper)
  return {
    name: 'browser',
    family: 'plain',
    keeps: ['upvotes'],
    head: (page) => [
      ...(withHead ? ['Hugging Face', ...namesOf(NAVIGATION), 'new', '', NOTICE, '', 'Subscribe'] : []),
      headingOf(page),
      'byAK and the research community',
      ...(page.kind === 'trending' ? ['Trending Papers'] : [...PERIODS, 'Trending Papers', viewedDate(page)]),
    ],
    thumbnail: () => [],
    submitted: ({ submittedBy }) => ['Submitted by', `${submittedBy}`],
    votes: (paper) => [votesOf(paper)],
    title: ({ title, abstract }) => (abstract === null ? [title] : [title, '']),
    abstract: ({ abstract }) => [`${abstract}`, ''],
    searchFoot: (paper, page) => [
      by(paper),
      '·',
      searchDate(paper, page),
      ...(paper.comments > 0 ? [commentsOf(paper)] : []),
    ],
    dailyFoot: (paper) => [`· ${authorsOf(paper)}`, ...(paper.comments > 0 ? [commentsOf(paper)] : [])],
    trendingFoot: (paper, wide) => [
      by(paper),
      '·',
      published(paper, wide),
      'Upvote',
      votesOf(paper),
      ...(paper.repository ? ['GitHub', paper.repository.stars] : []),
      'arXiv Page',
    ],
    tail: (page) => [
      ...(page.kind === 'trending' || !withTail ? [] : ['Previous']),
      ...(withTail
        ? ['System theme', 'Company', ...namesOf(COMPANY), 'Website', ...namesOf(WEBSITE), CLAIM]
        : []),
    ],
  }
}

/** Scripts that print every text node on its own line: no blank line at all. */
export function textNodes(options: Around): Tool {
  const tool = browser(options)
  const solid = (lines: string[]) => lines.filter((line) => line !== '')
  return {
    ...tool,
    name: 'text nodes',
    isAmbiguous: true,
    head: (page) => solid(tool.head(page)),
    title: (paper) => solid(tool.title(paper)),
    abstract: (paper, page) => solid(tool.abstract(paper, page)),
  }
}
