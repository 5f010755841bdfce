import type { InventedPaper } from '../arbitrary-papers'
import { navigation, newsletter, spacedTail } from '../page-frame'
import {
  arxivOf,
  authorsOf,
  communityOf,
  headingOf,
  loginOf,
  logoOf,
  PERIODS,
  pageOf,
  published,
  SITE,
  searchDate,
  thumbnailOf,
  viewedDate,
  votesOf,
} from '../site'
import type { Around, Tool } from '../tool'
import { AVATAR, faces, KEPT } from './html-page'

/** Markdown in which pictures, items and line breaks stayed HTML. */
export function mixed({ withHead, withTail }: Around): Tool {
  const link = (words: string, url: string) => `[${words}](${url})`
  const img = (alt: string, url: string) => `<img src="${url}" alt="${alt}" /> `
  const words = (text: string) => text.replace(/&/g, '&amp;')
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    link(img(slug, logoOf(slug)) + words(name), `${SITE}/${slug}`)
  const authors = (paper: InventedPaper, last: string) =>
    [...faces(paper).map((url) => (url === null ? '' : img('', url).trimEnd())), last]
      .map((line) => `<li>${line}</li>`)
      .join('<br/>')
  return {
    name: 'mixed',
    family: 'html',
    keeps: KEPT,
    head: (page) => [
      ...(withHead ? [...navigation(link).map((line) => `<li>${line}</li>`), ...newsletter(link)] : []),
      `# ${headingOf(page)}`,
      '',
      `## by${link(`${img('', `${SITE}/papers-by.png`)}AK`, `${SITE}/akhaliq`)} and the research community`,
      '',
      ...(page.kind === 'trending'
        ? ['Trending Papers', '']
        : [
            ...PERIODS.map((name) => `<li>${name}</li>`),
            link('Trending Papers', `${SITE}/papers/trending`),
            viewedDate(page),
            '',
          ]),
    ],
    thumbnail: (paper) => [link(img('', thumbnailOf(paper)).trimEnd(), pageOf(paper)), ''],
    submitted: ({ submittedBy }) => [`Submitted by ${img('', AVATAR)}`.trimEnd(), `${submittedBy}`, ''],
    votes: (paper) => [link(votesOf(paper), loginOf(paper)), ''],
    title: (paper) => [`### ${link(words(paper.title), pageOf(paper))}`, ''],
    abstract: (paper, { kind }) =>
      kind === 'search'
        ? [link(words(`${paper.abstract}`), pageOf(paper)), '']
        : [words(`${paper.abstract}`), ''],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? [logo(paper.organization)]
        : [link(authors(paper, authorsOf(paper)), pageOf(paper)), '']),
      '·',
      paper.comments > 0
        ? `${searchDate(paper, page)} ${link(String(paper.comments), communityOf(paper))}`
        : searchDate(paper, page),
      '',
    ],
    dailyFoot: (paper) => [
      link(authors(paper, `· ${authorsOf(paper)}`), pageOf(paper)),
      '',
      ...(paper.comments > 0 ? [link(String(paper.comments), communityOf(paper)), ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${logo(paper.organization)} · ${published(paper, wide)}`]
        : [authors(paper, authorsOf(paper)).replaceAll('<br/>', '\n'), `· ${published(paper, wide)}`]),
      '',
      link(`Upvote<br/>${votesOf(paper)}`, loginOf(paper)),
      '',
      [
        ...(paper.repository ? [link(`GitHub ${paper.repository.stars}`, paper.repository.url)] : []),
        link('arXiv Page', arxivOf(paper)),
      ].join(' '),
      '',
    ],
    tail: (page) => (withTail ? spacedTail(page, link) : []),
  }
}
