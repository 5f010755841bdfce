import type { InventedPaper } from '../arbitrary-papers'
import {
  authorsOf,
  CLAIM,
  COMPANY,
  commentsOf,
  headingOf,
  namesOf,
  published,
  searchDate,
  spaced,
  viewedDate,
  WEBSITE,
} from '../site'
import type { Around, Tool } from '../tool'

/** Text extractors: a paragraph a line, blank lines between blocks, no upvotes, logos as their alternative text. */
export function extractor({ withHead, withTail }: Around, { logos = true, losesFeet = false } = {}): Tool {
  const by = ({ organization }: InventedPaper) =>
    logos ? `${organization?.slug} ${organization?.name}` : `${organization?.name}`
  return {
    name: 'extractor',
    family: 'plain',
    keeps: logos ? ['slug'] : [],
    losesFeet,
    head: (page) => [
      ...(withHead ? ['new', '', 'Get trending papers in your email inbox!', '', 'Subscribe', ''] : []),
      headingOf(page),
      '',
      'byAK and the research community',
      '',
      page.kind === 'trending' ? 'Trending Papers' : viewedDate(page),
      '',
    ],
    thumbnail: () => [],
    submitted: ({ submittedBy }) => ['Submitted by', `${submittedBy}`, ''],
    votes: () => [],
    title: ({ title }) => [title, ''],
    abstract: ({ abstract }) => [`${abstract}`, ''],
    searchFoot: (paper, page) => [
      paper.organization ? by(paper) : `  • ${authorsOf(paper)}`,
      '·',
      spaced(searchDate(paper, page), commentsOf(paper)),
      '',
    ],
    dailyFoot: (paper) => [
      `  • · ${authorsOf(paper)}`,
      ...(paper.comments > 0 ? [commentsOf(paper)] : []),
      '',
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${by(paper)} · ${published(paper, wide)}`]
        : [`  • ${authorsOf(paper)}`, `· ${published(paper, wide)}`]),
      paper.repository ? ` GitHub ${paper.repository.stars} arXiv Page` : ' arXiv Page',
      '',
    ],
    tail: () => (withTail ? ['System theme', ...namesOf(COMPANY), ...namesOf(WEBSITE), CLAIM] : []),
  }
}
