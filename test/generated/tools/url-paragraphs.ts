import { apart } from '../page-frame'
import {
  arxivOf,
  authorsOf,
  CLAIM,
  COMPANY,
  communityOf,
  headingOf,
  loginOf,
  NAVIGATION,
  NOTICE,
  PERIODS,
  pageOf,
  published,
  SITE,
  searchDate,
  viewedDate,
  votesOf,
  WEBSITE,
} from '../site'
import type { Around, Tool } from '../tool'

export interface UrlOptions extends Around {
  /** `/papers/2501.00001` instead of the whole address. */
  relative: boolean
}

/** The text of a link as a paragraph, its address as the next one. */
export function urlParagraphs({ withHead, withTail, relative }: UrlOptions): Tool {
  const short = (url: string) => (relative ? url.replace(SITE, '') : url)
  const link = (lines: string[], url: string) => apart([...lines, short(url)])
  return {
    name: 'url paragraphs',
    family: 'bare',
    keeps: ['upvotes', 'slug', 'targets'],
    head: (page) => [
      ...(withHead
        ? [
            ...NAVIGATION.flatMap(([name, path]) => link([name], SITE + path)),
            ...apart(['new', NOTICE]),
            ...link(['Subscribe'], `${SITE}/login?next=%2Fpapers`),
          ]
        : []),
      ...apart([headingOf(page)]),
      ...link(['byAK'], `${SITE}/akhaliq`),
      ...apart(['and the research community']),
      ...(page.kind === 'trending'
        ? apart(['Trending Papers'])
        : [
            ...apart([...PERIODS]),
            ...link(['Trending Papers'], `${SITE}/papers/trending`),
            ...apart([viewedDate(page)]),
          ]),
    ],
    thumbnail: () => [],
    submitted: ({ submittedBy }) => apart(['Submitted by', `${submittedBy}`]),
    votes: (paper) => link([votesOf(paper)], loginOf(paper)),
    title: (paper) => link([paper.title], pageOf(paper)),
    abstract: (paper, { kind }) =>
      kind === 'search' ? link([`${paper.abstract}`], pageOf(paper)) : apart([`${paper.abstract}`]),
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? link([paper.organization.name], `${SITE}/${paper.organization.slug}`)
        : link([authorsOf(paper)], pageOf(paper))),
      ...apart(['·']),
      ...(paper.comments > 0
        ? link([`${searchDate(paper, page)} ${paper.comments}`], communityOf(paper))
        : apart([searchDate(paper, page)])),
    ],
    dailyFoot: (paper) => [
      ...link([`· ${authorsOf(paper)}`], pageOf(paper)),
      ...(paper.comments > 0 ? link([String(paper.comments)], communityOf(paper)) : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? link([paper.organization.name], `${SITE}/${paper.organization.slug}`)
        : apart([authorsOf(paper)])),
      ...apart([`· ${published(paper, wide)}`]),
      ...link(['Upvote', votesOf(paper)], loginOf(paper)),
      ...(paper.repository ? link([`GitHub ${paper.repository.stars}`], paper.repository.url) : []),
      ...link(['arXiv Page'], arxivOf(paper)),
    ],
    tail: (page) =>
      withTail
        ? [
            ...(page.kind === 'trending' ? [] : link(['Previous'], `${SITE}/papers/date/2025-01-01`)),
            ...apart(['System theme', 'Company']),
            ...COMPANY.flatMap(([name, path]) => link([name], SITE + path)),
            ...apart(['Website']),
            ...WEBSITE.flatMap(([name, path]) => link([name], SITE + path)),
            CLAIM,
          ]
        : [],
  }
}
