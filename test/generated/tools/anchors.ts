import type { InventedPaper } from '../arbitrary-papers'
import { apart, navigation, newsletter, spacedTail } from '../page-frame'
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
import { AVATAR, encode, faces, KEPT } from './html-page'

/** Clippers that leave the anchors, images and headings of the page. */
export function anchors({ withHead, withTail }: Around): Tool {
  const a = (words: string, url: string) => `<a href="${url}" class="line-clamp-3">${words}</a>`
  const block = (lines: string[], url: string) => [
    `<a href="${url}">`,
    ...lines.map((line) => `<div>${line}</div>`),
    '</a>',
    '',
  ]
  const img = (alt: string, url: string) => `<img alt="${alt}" src="${url}" width="16"/> `
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    a(img(slug, logoOf(slug)) + encode(name), `${SITE}/${slug}`)
  const authors = (paper: InventedPaper, last: string) => [
    ...faces(paper).map((url) => (url === null ? '-' : `- ${img('', url).trimEnd()}`)),
    last,
  ]
  return {
    name: 'anchors',
    family: 'html',
    keeps: KEPT,
    head: (page) => [
      ...(withHead ? [...apart(navigation(a).map((line) => `- ${line}`)), ...newsletter(a)] : []),
      `<h1 class="mb-1 text-lg">${headingOf(page)}</h1>`,
      '',
      `<h2 class="mb-1 text-lg">by${a(`${img('', `${SITE}/papers-by.png`)}AK`, `${SITE}/akhaliq`)} and the research community</h2>`,
      '',
      ...(page.kind === 'trending'
        ? ['Trending Papers', '']
        : [...PERIODS.flatMap((name) => [`- ${name}`, '']), viewedDate(page), '']),
    ],
    thumbnail: (paper) => [a(img('', thumbnailOf(paper)).trimEnd(), pageOf(paper)), ''],
    submitted: ({ submittedBy }) => [`Submitted by ${img('', AVATAR)}`.trimEnd(), '', `${submittedBy}`, ''],
    votes: (paper) => block(['<input type="checkbox" disabled/>', votesOf(paper)], loginOf(paper)),
    title: (paper) => [`<h3 class="mb-1 text-lg">${a(encode(paper.title), pageOf(paper))}</h3>`, ''],
    abstract: (paper, { kind }) =>
      kind === 'search'
        ? block([encode(`${paper.abstract}`)], pageOf(paper))
        : [encode(`${paper.abstract}`), ''],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? [logo(paper.organization), '']
        : block(authors(paper, authorsOf(paper)), pageOf(paper))),
      '·',
      '',
      paper.comments > 0
        ? `<time>${searchDate(paper, page)}</time> ${a(String(paper.comments), communityOf(paper))}`
        : `<time>${searchDate(paper, page)}</time>`,
      '',
    ],
    dailyFoot: (paper) => [
      ...block(authors(paper, `· ${authorsOf(paper)}`), pageOf(paper)),
      ...(paper.comments > 0 ? [a(String(paper.comments), communityOf(paper)), ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`${logo(paper.organization)} · ${published(paper, wide)}`, '']
        : [
            ...authors(paper, authorsOf(paper)).flatMap((line) => [line, '']),
            `· ${published(paper, wide)}`,
            '',
          ]),
      ...block(['<input type="checkbox" disabled/> Upvote', votesOf(paper)], loginOf(paper)),
      [
        ...(paper.repository ? [a(`GitHub ${paper.repository.stars}`, paper.repository.url)] : []),
        a('arXiv Page', arxivOf(paper)),
      ].join(' '),
      '',
    ],
    tail: (page) => (withTail ? spacedTail(page, a) : []),
  }
}
