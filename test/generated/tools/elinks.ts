import type { InventedPaper } from '../arbitrary-papers'
import { linkNumbers } from '../link-numbers'
import { company, navigation, newsletter, type PrintLink, previous } from '../page-frame'
import {
  arxivOf,
  authorsOf,
  communityOf,
  headingOf,
  loginOf,
  PERIODS,
  pageOf,
  published,
  SITE,
  searchDate,
  viewedDate,
  votesOf,
} from '../site'
import type { Tool } from '../tool'
import { wrapWords } from '../wrap-words'
import { lynx } from './lynx'
import { type BrowserOptions, indented, numberedList } from './text-browser'

/** elinks and links: titles indented by two, the rest by three, `[IMG]` for pictures. */
export function elinks(options: BrowserOptions): Tool {
  const links = linkNumbers(options.numbered)
  const mark = links.mark
  const link: PrintLink = (words, url) => mark(url) + words
  const wrap = (text: string) => indented(wrapWords(text, { width: options.width - 6 }), '   ')
  const item = (text: string) => (options.numbered ? `     ${text}` : `     * ${text}`)
  // elinks numbers the picture of a link and its words; a picture alone is a line.
  const logo = (slug: string) => {
    const url = `${SITE}/${slug}`
    return options.numbered ? `${mark(url)}${slug}${mark(url)} ` : `${slug} `
  }
  const faces = ({ faces }: InventedPaper) => faces.map((face) => item(face ? '[IMG]' : '').trimEnd())
  const base = lynx(options)
  return {
    ...base,
    name: 'elinks',
    head: (page) => [
      ...(options.withHead
        ? [
            `   ${mark(`${SITE}/`)}Hugging Face's logo${mark(`${SITE}/`)} Hugging Face`,
            '',
            ...navigation(link).map(item),
            '',
            ...indented(newsletter(link), '   '),
          ]
        : []),
      `                                  ${headingOf(page)}`,
      '',
      `by${mark(`${SITE}/akhaliq`)}[IMG]${mark(`${SITE}/akhaliq`)}AK and the research community`,
      '',
      ...(page.kind === 'trending'
        ? ['', '   Trending Papers']
        : [
            ...PERIODS.map(item),
            '',
            `   ${mark(`${SITE}/papers/trending`)}Trending Papers`,
            `   ${viewedDate(page)}`,
          ]),
    ],
    thumbnail: (paper) => [`   ${mark(pageOf(paper))}[IMG]`],
    submitted: ({ submittedBy }) => ['   Submitted by', `   ${submittedBy}`],
    votes: (paper) => [`   ${links.markField()}[ ]`, `   ${mark(loginOf(paper))}${votesOf(paper)}`],
    title: (paper) => [
      '',
      ...indented(wrapWords(mark(pageOf(paper)) + paper.title, { width: options.width - 4 }), '  '),
      '',
    ],
    abstract: (paper) => [...wrap(`${paper.abstract}`), ''],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? wrap(logo(paper.organization.slug) + paper.organization.name)
        : [...faces(paper), item(authorsOf(paper)), ...(options.numbered ? [''] : [])]),
      '   ·',
      paper.comments > 0
        ? `   ${searchDate(paper, page)} ${mark(communityOf(paper))}${paper.comments}`
        : `   ${searchDate(paper, page)}`,
    ],
    dailyFoot: (paper) => [
      ...faces(paper),
      item(`· ${authorsOf(paper)}`),
      ...(options.numbered ? [''] : []),
      ...(paper.comments > 0 ? [`   ${mark(communityOf(paper))}${paper.comments}`] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? wrap(`${logo(paper.organization.slug)}${paper.organization.name} · ${published(paper, wide)}`)
        : [...faces(paper), item(authorsOf(paper)), '', `   · ${published(paper, wide)}`]),
      `   ${links.markField()}[ ] ${mark(loginOf(paper))}Upvote`,
      `   ${votesOf(paper)}`,
      `   ${[
        ...(paper.repository ? [`${mark(paper.repository.url)}GitHub ${paper.repository.stars}`] : []),
        `${mark(arxivOf(paper))}arXiv Page`,
      ].join(' ')}`,
    ],
    tail: (page) => [
      ...(options.withTail
        ? [...previous(page, link).flatMap((line) => ['', item(line), '']), ...indented(company(link), '   ')]
        : []),
      ...(options.numbered && options.withTargets
        ? ['', 'References', '', '   Visible links', ...numberedList(links)]
        : []),
    ],
  }
}
