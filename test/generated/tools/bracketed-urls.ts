import type { InventedPaper } from '../arbitrary-papers'
import { company, navigation, newsletter, previous } from '../page-frame'
import {
  arxivOf,
  authorsOf,
  communityOf,
  faceOf,
  headingOf,
  loginOf,
  logoOf,
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
import type { UrlOptions } from './url-paragraphs'

export interface BracketOptions extends UrlOptions {
  brackets: '[]' | '<>' | '()'
  width: number | null
  images: boolean
}

/** html-to-text: the address stands behind the text of its link, in brackets. */
export function bracketedUrls({
  withHead,
  withTail,
  relative,
  brackets,
  width,
  images,
}: BracketOptions): Tool {
  const [open, close] = [brackets[0], brackets[1]]
  const short = (url: string) => (relative && brackets === '[]' ? url.replace(SITE, '') : url)
  const url = (address: string) => `${open}${short(address)}${close}`
  const link = (words: string, address: string) => `${words} ${url(address)}`
  const wrap = (text: string) => (width === null ? [text] : wrapWords(text, { width }))
  const shown = images && brackets === '[]'
  const image = (alt: string, address: string) => (shown ? `${alt === '' ? '' : `${alt} `}[${address}]` : alt)
  const faces = ({ faces }: InventedPaper) =>
    faces.map((face, index) => (face && shown ? ` * [${faceOf(index)}]` : ' * '))
  const logo = ({ slug, name }: { slug: string; name: string }) =>
    link(shown ? `${image(slug, logoOf(slug))} ${name}` : name, `${SITE}/${slug}`)
  return {
    name: `bracketed urls ${brackets}`,
    family: 'bare',
    keeps: ['upvotes', 'slug', 'targets'],
    // An address that the authors put in parentheses looks like one that the tool did.
    ...(brackets === '()' ? { blurs: / ?\(https?:[^()]*\)/g } : {}),
    head: (page) => [
      ...(withHead ? [...navigation(link).map((line) => ` * ${line}`), '', ...newsletter(link)] : []),
      headingOf(page),
      '',
      ...wrap(`by${link('AK', `${SITE}/akhaliq`)} and the research community`),
      '',
      ...(page.kind === 'trending'
        ? ['Trending Papers']
        : [
            ...PERIODS.map((name) => ` * ${name}`),
            '',
            link('Trending Papers', `${SITE}/papers/trending`),
            viewedDate(page),
          ]),
    ],
    thumbnail: () => [],
    submitted: ({ submittedBy }) => ['Submitted by', `${submittedBy}`],
    votes: (paper) => [votesOf(paper), url(loginOf(paper))],
    title: (paper) => ['', ...wrap(link(paper.title, pageOf(paper))), ''],
    abstract: (paper, { kind }) => [
      ...wrap(`${paper.abstract}`),
      '',
      ...(kind === 'search' ? [url(pageOf(paper))] : []),
    ],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? wrap(logo(paper.organization))
        : [...faces(paper), ` * ${authorsOf(paper)}`, '', url(pageOf(paper))]),
      '·',
      ...(paper.comments > 0
        ? wrap(`${searchDate(paper, page)} ${link(String(paper.comments), communityOf(paper))}`)
        : [searchDate(paper, page)]),
    ],
    dailyFoot: (paper) => [
      ...faces(paper),
      ` * · ${authorsOf(paper)}`,
      '',
      url(pageOf(paper)),
      ...(paper.comments > 0 ? [link(String(paper.comments), communityOf(paper))] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? wrap(`${logo(paper.organization)} · ${published(paper, wide)}`)
        : [...faces(paper), ` * ${authorsOf(paper)}`, '', `· ${published(paper, wide)}`]),
      'Upvote',
      votesOf(paper),
      url(loginOf(paper)),
      '',
      ...wrap(
        [
          ...(paper.repository ? [link(`GitHub ${paper.repository.stars}`, paper.repository.url)] : []),
          link('arXiv Page', arxivOf(paper)),
        ].join(' '),
      ),
      '',
    ],
    tail: (page) =>
      withTail
        ? [...previous(page, link).flatMap((line) => ['', ` * ${line}`]), '', ...company(link).flatMap(wrap)]
        : [],
  }
}
