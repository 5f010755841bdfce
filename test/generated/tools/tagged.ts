import type { InventedPaper } from '../arbitrary-papers'
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
import type { Around, Tool } from '../tool'
import { AVATAR, faces } from './html-page'
import { mixed } from './mixed'

/** html-to-md: the next card's upvotes stand behind this card's comments, dates are tagged. */
export function tagged({ withHead, withTail }: Around): Tool {
  const base = mixed({ withHead, withTail })
  const link = (words: string, url: string) => `[${words}](${url})`
  const escaped = (text: string) =>
    text
      .replace(/[\\*`[\]_]/g, '\\$&')
      .replace(/^-/, '\\-')
      .replace(/^(#{1,6}) /, '\\$1 ')
      .replace(/^(\d+)\. /, '$1\\. ')
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    link(`![${slug}](${logoOf(slug)}) ${escaped(name)}`, `${SITE}/${slug}`)
  const authors = (paper: InventedPaper, last: string) =>
    [...faces(paper).flatMap((url) => (url === null ? [] : [`* ![](${url})`])), `* ${last}`].join('\n')
  const votes = (paper: InventedPaper) => link(escaped(votesOf(paper)), loginOf(paper))
  return {
    ...base,
    name: 'tagged',
    head: (page) => base.head(page).slice(0, -1),
    submitted: ({ submittedBy }) => ['', `Submitted by ![](${AVATAR})`, '', escaped(`${submittedBy}`), ''],
    thumbnail: (paper) => [link(`![](${thumbnailOf(paper)})`, pageOf(paper))],
    votes: (paper) => [votes(paper), ''],
    title: (paper) => [`### ${link(escaped(paper.title), pageOf(paper))}`],
    abstract: (paper, { kind }) =>
      kind === 'search'
        ? [link(escaped(`${paper.abstract}`), pageOf(paper)), '']
        : ['', escaped(`${paper.abstract}`), ''],
    searchFoot: (paper, page) => [
      paper.organization ? logo(paper.organization) : link(authors(paper, authorsOf(paper)), pageOf(paper)),
      '',
      '·',
      '',
      paper.comments > 0
        ? `<time>${searchDate(paper, page)}</time> ${link(String(paper.comments), communityOf(paper))}`
        : `<time>${searchDate(paper, page)}</time>`,
    ],
    dailyFoot: (paper) => [
      '',
      link(authors(paper, `· ${authorsOf(paper)}`), pageOf(paper)),
      '',
      ...(paper.comments > 0 ? [link(String(paper.comments), communityOf(paper))] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${logo(paper.organization)} · ${published(paper, wide)}`]
        : [authors(paper, authorsOf(paper)), `· ${published(paper, wide)}`]),
      '',
      link(`Upvote\n${votesOf(paper)}`, loginOf(paper)),
      ` ${[
        ...(paper.repository ? [link(`GitHub ${paper.repository.stars}`, paper.repository.url)] : []),
        link('arXiv Page', arxivOf(paper)),
      ].join(' ')}`,
    ],
  }
}
