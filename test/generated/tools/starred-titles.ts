import { authorsOf, headingOf, PERIODS, published, searchDate, viewedDate, votesOf } from '../site'
import type { Tool } from '../tool'
import { wrapWords } from '../wrap-words'
import { type EmphasisOptions, underlined, underscores } from './underscores'

/** Titles as one word between stars, on their own lines where they don't fit; the abstract is plain. */
export function starredTitles({ width, withTail }: EmphasisOptions): Tool {
  const base = underscores({ width, withTail })
  const wrap = (text: string) => wrapWords(text, { width })
  return {
    ...base,
    name: 'starred titles',
    ignores: [],
    head: (page) => [
      `****** ${headingOf(page)} ******`,
      '',
      '***** byAK and the research community *****',
      '',
      ...(page.kind === 'trending'
        ? ['Trending Papers']
        : [...PERIODS.map((name) => `* ${name}`), 'Trending_Papers', viewedDate(page)]),
      '',
    ],
    votes: (paper) => ['[ ]', '', votesOf(paper), ''],
    title: ({ title }) => [...wrap(`**** ${underlined(title)} ****`), ''],
    abstract: ({ abstract }) => [...wrap(`${abstract}`), ''],
    searchFoot: (paper, page) => [
      ...(paper.organization
        ? [underlined(`[${paper.organization.slug}] ${paper.organization.name}`)]
        : [...paper.faces.map(() => '*'), '', authorsOf(paper), '']),
      '·',
      paper.comments > 0 ? `${searchDate(paper, page)} ${paper.comments}` : searchDate(paper, page),
      '',
    ],
    dailyFoot: (paper) => [
      ...paper.faces.map(() => '*'),
      '',
      `· ${authorsOf(paper)}`,
      '',
      ...(paper.comments > 0 ? [`${paper.comments}`, ''] : []),
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [
            `${underlined(`[${paper.organization.slug}] ${paper.organization.name}`)} · ${published(paper, wide)}`,
          ]
        : [...paper.faces.map(() => '*'), '', authorsOf(paper), '', `· ${published(paper, wide)}`]),
      '',
      '[ ] Upvote',
      '',
      votesOf(paper),
      '',
      paper.repository ? `GitHub_${paper.repository.stars} arXiv_Page` : 'arXiv_Page',
      '',
    ],
  }
}
