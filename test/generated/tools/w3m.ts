import type { InventedPaper, Page } from '../arbitrary-papers'
import { linkNumbers } from '../link-numbers'
import { company, navigation, newsletter, type PrintLink, previous } from '../page-frame'
import {
  arxivOf,
  authorsOf,
  communityOf,
  faceOf,
  headingOf,
  loginOf,
  PERIODS,
  pageOf,
  published,
  SITE,
  searchDate,
  thumbnailOf,
  viewedDate,
  votesOf,
} from '../site'
import type { Tool } from '../tool'
import { wrapWords } from '../wrap-words'
import { type BrowserOptions, familyOf, file, kept } from './text-browser'

/** w3m: nothing is indented, pictures print the name of their file, addresses break behind a slash. */
export function w3m(options: BrowserOptions): Tool {
  const links = linkNumbers(options.numbered)
  const mark = links.mark
  const link: PrintLink = (words, url) => mark(url) + words
  const wrap = (text: string) => wrapWords(text, { width: options.width, atSlashes: true })
  const item = (text: string) => `  • ${text}`
  const faces = ({ faces }: InventedPaper) =>
    faces.map((face, index) => item(face ? `[${file(faceOf(index)).slice(0, 10)}]` : ''))
  const by = ({ organization }: InventedPaper) =>
    organization ? `${mark(`${SITE}/${organization.slug}`)}${organization.slug} ${organization.name}` : ''
  const checkbox = (paper: InventedPaper) =>
    options.numbered ? `${mark(loginOf(paper))} ${links.markField()}[ ]` : ' [ ]'
  const gap = options.numbered ? ' ' : ''
  return {
    name: 'w3m',
    family: familyOf(options),
    keeps: kept(options),
    head: (page: Page) => [
      ...(options.withHead
        ? [
            `${mark(`${SITE}/`)}Hugging Face's logo Hugging Face`,
            '',
            ...navigation(link).map(item),
            '',
            ...newsletter(link),
          ]
        : []),
      headingOf(page),
      '',
      `by${mark(`${SITE}/akhaliq`)}[papers-by]AK and the research community`,
      '',
      ...(page.kind === 'trending'
        ? [item(' '), item(' '), item(' '), '', 'Trending Papers']
        : [
            ...(page.kind === 'search' ? [`[${page.query.padEnd(20)}]`] : ['[                    ]']),
            ...PERIODS.map(item),
            '',
            `${mark(`${SITE}/papers/trending`)}${gap}Trending Papers`,
            ' ',
            viewedDate(page),
          ]),
    ],
    thumbnail: (paper) => [`${mark(pageOf(paper))}[${file(thumbnailOf(paper)).slice(0, 4)}]`],
    submitted: ({ submittedBy }) => ['Submitted by [0eb0669372]', `${submittedBy}`],
    votes: (paper) => [checkbox(paper), votesOf(paper)],
    title: (paper) => ['', ...wrap(mark(pageOf(paper)) + paper.title), ''],
    abstract: (paper, page) => [
      ...wrap((page.kind === 'search' ? mark(pageOf(paper)) : '') + paper.abstract),
      '',
    ],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? [by(paper)]
        : [...faces(paper), item(mark(pageOf(paper)) + authorsOf(paper)), '']),
      '·',
      paper.comments > 0
        ? `${searchDate(paper, page)} ${mark(communityOf(paper))}${gap}${paper.comments}`
        : searchDate(paper, page),
    ],
    dailyFoot: (paper) => [
      ...faces(paper),
      item(`${mark(pageOf(paper))}· ${authorsOf(paper)}`),
      '',
      ...(paper.comments > 0 ? [`${mark(communityOf(paper))}${gap}${paper.comments}`] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? wrap(`${by(paper)} · ${published(paper, wide)}`)
        : [...faces(paper), item(authorsOf(paper)), '', `· ${published(paper, wide)}`]),
      `${checkbox(paper)} Upvote`,
      votesOf(paper),
      [
        ...(paper.repository ? [`${mark(paper.repository.url)}${gap}GitHub ${paper.repository.stars}`] : []),
        `${mark(arxivOf(paper))}${gap}arXiv Page`,
      ].join(' '),
    ],
    tail: (page) => [
      ...(options.withTail
        ? [...previous(page, link).flatMap((line) => ['', item(line)]), '', ...company(link)]
        : []),
      ...(options.numbered && options.withTargets
        ? ['', 'References:', '', ...links.targets().map(([number, url]) => `[${number}] ${url}`)]
        : []),
    ],
  }
}
