import type { InventedPaper } from '../arbitrary-papers'
import { navigation, spacedTail } from '../page-frame'
import {
  arxivOf,
  authorsOf,
  communityOf,
  headingOf,
  loginOf,
  logoOf,
  NOTICE,
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
import { wrapWords } from '../wrap-words'
import { AVATAR, encode, faces, ICON, KEPT } from './html-page'

/** pandoc to GitHub's Markdown: `div` fences around everything, paragraphs wrapped at 72 columns. */
export function pandocGfm({ withHead, withTail }: Around, { raw = true, width = 72 } = {}): Tool {
  const link = (words: string, url: string) =>
    raw ? `<a href="${url}"\nclass="flex">${words}</a>` : `[${words}](${url})`
  const img = (alt: string, url: string) =>
    raw ? `<img src="${url}"\nclass="size-4" alt="${alt}" />` : `![${alt}](${url})`
  const escaped = (text: string) =>
    text
      .replace(/[\\*`[\]<>|~$]/g, '\\$&')
      .replace(/(^|\W)_|_(?=\W|$)/g, (match) => match.replace('_', '\\_'))
  const words = raw ? (text: string) => encode(text).replace(/>/g, '&gt;') : escaped
  const wrap = (text: string) => wrapWords(text, { width })
  const div = (...lines: string[]) => ['<div class="flex">', '', ...lines, '', '</div>', '']
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    link(`${img(slug, logoOf(slug))}\n${words(name)}`, `${SITE}/${slug}`)
  const items = (paper: InventedPaper, last: string) => [
    ...faces(paper).map((url) => (url === null ? '-   ' : `-   ![](${url})`)),
    `-   ${last}`,
    '',
  ]
  const commented = (date: string, paper: InventedPaper) =>
    paper.comments > 0 ? `${date}\n${link(`${img('', ICON)}\n${paper.comments}`, communityOf(paper))}` : date
  return {
    name: 'pandoc gfm',
    family: 'html',
    keeps: KEPT,
    head: (page) => [
      ...(withHead
        ? [...navigation(link).map((line) => `-   ${line}`), '', ...div('new'), ...div(NOTICE)]
        : []),
      `# ${headingOf(page)}`,
      '',
      `## by${link(`${img('', `${SITE}/papers-by.png`)}AK`, `${SITE}/akhaliq`)} and the research community`,
      '',
      '</div>',
      '',
      ...(page.kind === 'trending'
        ? div('Trending Papers')
        : [...PERIODS.map((name) => `-   ${name}`), '', ...div(viewedDate(page))]),
    ],
    thumbnail: (paper) => [`[](${pageOf(paper)})`, '', ...div(`![](${thumbnailOf(paper)})`)],
    submitted: ({ submittedBy }) => [`Submitted by`, `![](${AVATAR})`, '', ...div(words(`${submittedBy}`))],
    votes: (paper) => [
      '<div class="flex w-full gap-6">',
      '',
      raw ? `<a href="${loginOf(paper)}"\nclass="self-start"></a>` : `[](${loginOf(paper)})`,
      '',
      '<div',
      'class="shadow-alternate flex h-14 w-12"',
      'role="checkbox">',
      '',
      `![](${ICON})`,
      '',
      ...div(paper.upvotes === 0 ? '\\-' : votesOf(paper)),
      '</div>',
      '',
    ],
    title: (paper) =>
      raw
        ? [...wrap(`### ${link(words(paper.title), pageOf(paper))}`.replace('\n', ' ')), '']
        : [`### ${link(words(paper.title), pageOf(paper))}`, ''],
    abstract: (paper, { kind }) => [
      ...(kind === 'search' ? [`[](${pageOf(paper)})`, ''] : ['<div class="mb-2">', '']),
      ...wrap(escaped(`${paper.abstract}`)),
      '',
      ...(kind === 'search' ? [] : ['</div>', '']),
    ],
    searchFoot: (paper, page) => [
      '<div class="flex items-center text-sm">',
      '',
      ...(paper.organization
        ? div(logo(paper.organization))
        : [`[](${pageOf(paper)})`, '', ...items(paper, authorsOf(paper))]),
      ...div('·'),
      ...div(commented(searchDate(paper, page), paper)),
      '</div>',
      '',
    ],
    dailyFoot: (paper) => [
      `[](${pageOf(paper)})`,
      '',
      ...items(paper, `· ${authorsOf(paper)}`),
      ...(paper.comments > 0 ? div(link(`${img('', ICON)}\n${paper.comments}`, communityOf(paper))) : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? div(...wrap(`${logo(paper.organization).replaceAll('\n', ' ')} · ${published(paper, wide)}`))
        : [...items(paper, authorsOf(paper)), `· ${published(paper, wide)}`, '']),
      raw ? `<a href="${loginOf(paper)}"\nclass="self-start"></a>` : `[](${loginOf(paper)})`,
      '',
      '<div',
      'class="shadow-alternate group flex h-9"',
      'role="checkbox">',
      '',
      `![](${ICON})`,
      'Upvote',
      '',
      ...div(votesOf(paper)),
      '</div>',
      '',
      ...(paper.repository
        ? [
            link(
              `${img('', ICON)}\nGitHub\n${img('', ICON)}\n${paper.repository.stars}`,
              paper.repository.url,
            ),
          ]
        : []),
      link(`${img('', ICON)}\narXiv Page`, arxivOf(paper)),
      '',
    ],
    tail: (page) => (withTail ? spacedTail(page, link) : []),
  }
}
