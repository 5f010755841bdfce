import type { InventedPaper } from '../arbitrary-papers'
import { apart, navigation, newsletter } from '../page-frame'
import {
  authorsOf,
  CLAIM,
  COMPANY,
  headingOf,
  PERIODS,
  published,
  searchDate,
  viewedDate,
  votesOf,
  WEBSITE,
} from '../site'
import type { Tool } from '../tool'
import { wrapWords } from '../wrap-words'
import type { BrowserOptions } from './text-browser'

/** pandoc's plain writer: brackets for pictures, every block apart, dashes for items. */
export function pandocPlain(options: BrowserOptions): Tool {
  const wrap = (text: string) => [...wrapWords(text, { width: options.width }), '']
  const item = (text: string) => `-   ${text}`
  const faces = ({ faces }: InventedPaper) => faces.map((face) => item(face ? '[]' : ''))
  const by = ({ organization }: InventedPaper) =>
    organization ? `[${organization.slug}] ${organization.name}` : ''
  const commented = (text: string, { comments }: InventedPaper) =>
    comments > 0 ? `${text} [] ${comments}` : text
  return {
    name: 'pandoc plain',
    family: 'wrapped',
    keeps: ['upvotes', 'slug'],
    head: (page) => [
      ...(options.withHead
        ? [
            "[Hugging Face's logo] Hugging Face",
            '',
            ...apart(navigation((words) => item(`[] ${words}`))),
            ...newsletter((words) => words),
          ]
        : []),
      headingOf(page),
      '',
      'by[]AK and the research community',
      '',
      ...(page.kind === 'trending'
        ? [item(''), item(''), item(''), '', 'Trending Papers', '']
        : [...PERIODS.map(item), '', '[] Trending Papers', '', '[]', '', viewedDate(page), '']),
    ],
    thumbnail: () => ['[]', ''],
    submitted: ({ submittedBy }) => ['Submitted by []', '', `${submittedBy}`, ''],
    votes: (paper) => ['[]', '', votesOf(paper), ''],
    title: (paper) => [paper.title, ''],
    abstract: (paper) => wrap(`${paper.abstract}`),
    searchFoot: (paper, page) => [
      ...(paper.organization ? [by(paper), ''] : [...faces(paper), item(authorsOf(paper)), '']),
      '·',
      '',
      commented(searchDate(paper, page), paper),
      '',
    ],
    dailyFoot: (paper) => [
      ...apart(faces(paper)),
      item(`· ${authorsOf(paper)}`),
      '',
      ...(paper.comments > 0 ? [`[] ${paper.comments}`, ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? wrap(`${by(paper)} · ${published(paper, wide)}`)
        : [...faces(paper), item(authorsOf(paper)), '', `· ${published(paper, wide)}`, '']),
      '[] Upvote',
      '',
      votesOf(paper),
      '',
      paper.repository ? `[] GitHub [] ${paper.repository.stars} [] arXiv Page` : '[] arXiv Page',
      '',
    ],
    tail: (page) =>
      options.withTail
        ? [
            ...(page.kind === 'trending' ? [] : ['-   [] Previous', '']),
            ...apart(['[] System theme', 'Company', COMPANY.map(([name]) => name).join(' '), 'Website']),
            WEBSITE.map(([name]) => `[] ${name}`).join(' '),
            '',
            CLAIM,
          ]
        : [],
  }
}
