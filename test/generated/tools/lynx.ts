import type { InventedPaper } from '../arbitrary-papers'
import { linkNumbers } from '../link-numbers'
import { apart, company, navigation, type PrintLink, previous } from '../page-frame'
import {
  arxivOf,
  authorsOf,
  communityOf,
  headingOf,
  loginOf,
  NOTICE,
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
import { type BrowserOptions, familyOf, indented, kept, numberedList } from './text-browser'

/** lynx: titles at the edge, the rest indented by three; a link around a block is a number on its own line. */
export function lynx(options: BrowserOptions): Tool {
  const links = linkNumbers(options.numbered)
  const wrap = (text: string) => indented(wrapWords(text, { width: options.width - 6 }), '   ')
  const mark = links.mark
  const link: PrintLink = (words, url) => mark(url) + words
  const alone = (url: string) => (options.numbered ? [`   ${mark(url)}`] : [])
  const item = (text: string) => `     * ${text}`
  const faces = ({ faces }: InventedPaper) => faces.map(() => '     *')
  const by = ({ organization }: InventedPaper, more: string) =>
    organization
      ? wrap(`${mark(`${SITE}/${organization.slug}`)}${organization.slug} ${organization.name}${more}`)
      : []
  return {
    name: 'lynx',
    family: familyOf(options),
    keeps: kept(options),
    head: (page) => [
      ...(options.withHead
        ? [
            `   ${mark(`${SITE}/`)}Hugging Face's logo Hugging Face`,
            ...navigation(link).map(item),
            '   new',
            '',
            `   ${NOTICE}`,
            `   ${mark(`${SITE}/login?next=%2Fpapers`)}Subscribe`,
            '',
          ]
        : []),
      headingOf(page),
      '',
      `by${mark(`${SITE}/akhaliq`)} AK and the research community`,
      '',
      ...(page.kind === 'trending'
        ? ['     *', '     *', '     *', '', '   Trending Papers']
        : [
            '   ____________________',
            ...PERIODS.map(item),
            '',
            `   ${mark(`${SITE}/papers/trending`)}Trending Papers`,
            `   ${viewedDate(page)}`,
          ]),
    ],
    thumbnail: () => [],
    submitted: ({ submittedBy }, { kind }) => [
      ...(kind === 'trending' ? [''] : []),
      '   Submitted by',
      `   ${submittedBy}`,
    ],
    votes: (paper) => [...alone(loginOf(paper)), '   [ ]', `   ${votesOf(paper)}`],
    title: (paper) => ['', ...wrapWords(mark(pageOf(paper)) + paper.title, { width: options.width }), ''],
    abstract: (paper, page) => [
      // The abstract of a trending card is no link.
      ...(page.kind === 'search' && options.numbered ? [...alone(pageOf(paper)), ''] : []),
      ...wrap(`${paper.abstract}`),
    ],
    searchFoot: (paper, page) => [
      ...(paper.organization ? by(paper, '') : [...faces(paper), item(authorsOf(paper)), '']),
      '   ·',
      paper.comments > 0
        ? `   ${searchDate(paper, page)} ${mark(communityOf(paper))}${paper.comments}`
        : `   ${searchDate(paper, page)}`,
    ],
    dailyFoot: (paper) => [
      ...faces(paper),
      item(`· ${authorsOf(paper)}`),
      '',
      ...(paper.comments > 0 ? [`   ${mark(communityOf(paper))}${paper.comments}`] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? by(paper, ` · ${published(paper, wide)}`)
        : [...faces(paper), item(authorsOf(paper)), '', `   · ${published(paper, wide)}`]),
      ...alone(loginOf(paper)),
      '   [ ] Upvote',
      `   ${votesOf(paper)}`,
      `   ${[
        ...(paper.repository ? [`${mark(paper.repository.url)}GitHub ${paper.repository.stars}`] : []),
        `${mark(arxivOf(paper))}arXiv Page`,
      ].join(' ')}`,
    ],
    tail: (page) => [
      ...(options.withTail
        ? [...apart(previous(page, link).map(item)), ...indented(company(link), '   ')]
        : []),
      ...(options.numbered && options.withTargets
        ? ['', 'References', '', '   Visible links:', ...numberedList(links)]
        : []),
    ],
  }
}
