import type { InventedPaper, Page } from '../arbitrary-papers'
import { apart } from '../page-frame'
import { authorsOf, commentsOf, published, searchDate, spaced, votesOf } from '../site'
import type { Around, Tool } from '../tool'
import { browser } from './browser'

export interface ParagraphOptions {
  bullet: '• ' | '* ' | '- ' | ''
  /** What stands for the logo of an organization; `slug` for its alternative text. */
  logo: '' | 'slug' | '[slug]' | '[图片：slug]'
  heading: '' | '# ' | '### '
  checkbox: '' | '[ ]' | '- [x]'
}

/** Converters that set every block apart by a blank line. */
export function paragraphs(options: Around, { bullet, logo, heading, checkbox }: ParagraphOptions): Tool {
  const by = (paper: InventedPaper) =>
    paper.organization
      ? spaced(logo.replace('slug', paper.organization.slug), paper.organization.name)
      : `${bullet}${authorsOf(paper)}`
  const tool = browser(options)
  const mark = checkbox === '' ? [] : [checkbox]
  return {
    ...tool,
    name: `paragraphs: logo ${logo}, checkbox ${checkbox}`,
    keeps: ['upvotes', ...(logo === '' ? [] : (['slug'] as const))],
    head: (page: Page) => apart(tool.head(page).filter((line) => line !== '')),
    submitted: ({ submittedBy }) => apart(['Submitted by', `${submittedBy}`]),
    votes: (paper) => apart([...mark, votesOf(paper)]),
    title: ({ title }) => apart([heading + title]),
    abstract: ({ abstract }) => apart([`${abstract}`]),
    searchFoot: (paper, page) => apart([by(paper), '·', spaced(searchDate(paper, page), commentsOf(paper))]),
    dailyFoot: (paper) =>
      apart([`${bullet}· ${authorsOf(paper)}`, ...(paper.comments > 0 ? [commentsOf(paper)] : [])]),
    trendingFoot: (paper, wide) =>
      apart([
        ...(paper.organization
          ? [`${by(paper)} · ${published(paper, wide)}`]
          : [by(paper), `· ${published(paper, wide)}`]),
        [...mark, 'Upvote'].join(' '),
        votesOf(paper),
        paper.repository ? `GitHub ${paper.repository.stars} arXiv Page` : 'arXiv Page',
      ]),
    tail: (page) => apart(tool.tail(page)),
  }
}
