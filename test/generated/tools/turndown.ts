import type { InventedPaper } from '../arbitrary-papers'
import { escapeTurndown, markdownLinks } from '../markdown-links'
import {
  arxivOf,
  authorsOf,
  communityOf,
  loginOf,
  logoOf,
  pageOf,
  published,
  SITE,
  searchDate,
  thumbnailOf,
  votesOf,
} from '../site'
import type { Tool } from '../tool'
import { AVATAR, drawnFaces, familyOf, kept, type MarkdownOptions, markdownPage } from './markdown-page'

/** turndown: a link around blocks is spread over lines, the words are escaped. */
export function turndown(options: MarkdownOptions, { escapes = true } = {}): Tool {
  const links = markdownLinks(options.targets)
  const { link, target } = links
  const words = (text: string) => (escapes ? escapeTurndown(text) : text)
  const item = (text: string) => `${options.bullet}${text}`
  const spread = (lines: string[], url: string, after: string[]) => [
    '[',
    '',
    ...lines,
    ...after,
    `]${target(url)}`,
    '',
  ]
  const byline = ({ slug, name }: { slug: string; name: string }) =>
    ` ${link(`![${slug}](${logoOf(slug)}) ${words(name)}`, `${SITE}/${slug}`)}`
  const authors = (paper: InventedPaper, dot: string) => [
    ...drawnFaces(paper).map(item),
    item(dot + authorsOf(paper)),
    '    ',
  ]
  return {
    name: 'turndown',
    family: familyOf(options),
    keeps: kept(links),
    ...markdownPage(options, links),
    thumbnail: (paper) => spread([`![](${thumbnailOf(paper)})`], pageOf(paper), ['']),
    submitted: ({ submittedBy }) => [`Submitted by ![](${AVATAR})`, '', words(`${submittedBy}`), ''],
    votes: (paper) => spread([words(votesOf(paper))], loginOf(paper), ['', '', '']),
    title: (paper) => [`### ${link(words(paper.title), pageOf(paper))}`, ''],
    abstract: (paper, page) =>
      page.kind === 'search'
        ? spread([words(`${paper.abstract}`)], pageOf(paper), [''])
        : [words(`${paper.abstract}`), ''],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? [byline(paper.organization), '']
        : spread(authors(paper, ''), pageOf(paper), [''])),
      '·',
      '',
      paper.comments > 0
        ? `${searchDate(paper, page)} ${link(String(paper.comments), communityOf(paper))}`
        : searchDate(paper, page),
      '',
    ],
    dailyFoot: (paper) => [
      ...spread(authors(paper, '· '), pageOf(paper), ['']),
      ...(paper.comments > 0 ? [link(String(paper.comments), communityOf(paper)), ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${byline(paper.organization)} · ${published(paper, wide)}`]
        : [...drawnFaces(paper).map(item), item(authorsOf(paper)), '', `· ${published(paper, wide)}`]),
      '',
      ` [Upvote`,
      '',
      `${votesOf(paper)}]${target(loginOf(paper))}`,
      '',
      [
        ...(paper.repository ? [link(`GitHub ${paper.repository.stars}`, paper.repository.url)] : []),
        link('arXiv Page', arxivOf(paper)),
      ].join(' '),
      '',
    ],
  }
}
