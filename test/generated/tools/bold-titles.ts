import { authorsOf, headingOf, PERIODS, published, searchDate, viewedDate, votesOf } from '../site'
import type { Tool } from '../tool'
import { starredTitles } from './starred-titles'
import type { EmphasisOptions } from './underscores'

/** Bold titles, and links in italics. */
export function boldTitles({ withTail }: EmphasisOptions): Tool {
  const base = starredTitles({ width: 80, withTail })
  return {
    ...base,
    name: 'bold titles',
    keeps: ['upvotes'],
    head: (page) => [
      `**${headingOf(page)}**`,
      '',
      '**by_AK_ and the research community**',
      '',
      ...(page.kind === 'trending'
        ? ['Trending Papers']
        : [...PERIODS.map((name) => `* ${name}`), '_Trending Papers_', viewedDate(page)]),
      '',
    ],
    votes: (paper) => [`_${votesOf(paper)}_`, ''],
    title: ({ title }) => [`**${title}**`, ''],
    abstract: ({ abstract }) => [`${abstract}`, ''],
    searchFoot: (paper, page) => [
      ...(paper.organization ? [`_${paper.organization.name}_`] : [`* ${authorsOf(paper)}`]),
      '·',
      paper.comments > 0
        ? `*${searchDate(paper, page)}* _${paper.comments}_`
        : `*${searchDate(paper, page)}*`,
      '',
    ],
    dailyFoot: (paper) => [
      `* · ${authorsOf(paper)}`,
      ...(paper.comments > 0 ? [`_${paper.comments}_`] : []),
      '',
    ],
    trendingFoot: (paper, wide) => [
      ...(paper.organization
        ? [`_${paper.organization.name}_ · ${published(paper, wide)}`]
        : [`* ${authorsOf(paper)}`, `· ${published(paper, wide)}`]),
      '',
      `_Upvote_`,
      `_${votesOf(paper)}_`,
      '',
      paper.repository ? `_GitHub ${paper.repository.stars}_ _arXiv Page_` : '_arXiv Page_',
      '',
    ],
  }
}
