import type { InventedPaper } from '../arbitrary-papers'
import { authorsOf, headingOf, PERIODS, published, searchDate, viewedDate, votesOf } from '../site'
import type { Tool } from '../tool'
import { wrapWords } from '../wrap-words'
import type { BrowserOptions } from './text-browser'
import { w3m } from './w3m'

/** Emacs' shr: the slug of an organization on a line of its own, stars for items. */
export function emacs(options: BrowserOptions): Tool {
  const base = w3m({ ...options, numbered: false })
  const wrap = (text: string) => wrapWords(text, { width: options.width })
  const item = (text: string) => `* ${text}`
  const faces = ({ faces }: InventedPaper) => faces.map((face) => (face ? '  *' : '* '))
  return {
    ...base,
    name: 'emacs',
    head: (page) => [
      headingOf(page),
      '',
      'by',
      'AK and the research community',
      '',
      ...(page.kind === 'trending'
        ? [item(''), item(''), item(''), '', 'Trending Papers']
        : [...PERIODS.map(item), '', 'Trending Papers ', viewedDate(page)]),
    ],
    thumbnail: () => ['*'],
    submitted: ({ submittedBy }) => ['Submitted by ', '*', `${submittedBy}`],
    votes: (paper) => [votesOf(paper)],
    title: (paper) => ['', ...wrap(paper.title), ''],
    abstract: (paper) => [...wrap(`${paper.abstract}`), ''],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? [paper.organization.slug, paper.organization.name]
        : [...faces(paper), item(authorsOf(paper)), '']),
      '·',
      paper.comments > 0 ? `${searchDate(paper, page)} ${paper.comments}` : searchDate(paper, page),
    ],
    dailyFoot: (paper) => [
      ...faces(paper),
      item(`· ${authorsOf(paper)}`),
      '',
      ...(paper.comments > 0 ? [`${paper.comments}`] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [paper.organization.slug, `${paper.organization.name} · ${published(paper, wide)}`]
        : [...faces(paper), item(authorsOf(paper)), '', `· ${published(paper, wide)}`]),
      'Upvote ',
      votesOf(paper),
      paper.repository ? `GitHub ${paper.repository.stars} arXiv Page` : 'arXiv Page',
    ],
  }
}
