import type { Paper } from '../../src'
import type { InventedPaper, Page } from './arbitrary-papers'
import { pageOf } from './site'
import type { Tool } from './tool'

/** The values of a paper, as they can be compared. */
export interface Truth {
  title: string
  abstract: string | null
  authors: number | null
  organization: { slug: string | null; name: string } | null
  date: string | null
  comments: number | null
  upvotes: number | null
  submittedBy: string | null
  arxivId: string | null
  url: string | null
  /** `address stars`, sorted. */
  repositories: string[]
}

/** What a careful reader can find in the text that a tool printed of a paper. */
export function truthOf(paper: InventedPaper, page: Page, tool: Tool): Truth {
  const keeps = (what: (typeof tool.keeps)[number]) => tool.keeps.includes(what)
  const onTrending = page.kind === 'trending'
  const isFootless = page.kind === 'search' && tool.losesFeet === true && paper.isFootless
  const organization = isFootless ? null : paper.organization
  const card = onTrending && keeps('targets') ? paper.repository : null
  const stars = card === null ? null : starsOf(card.stars)
  const lower = (url: string) => url.toLowerCase()
  const others = paper.abstractRepositories.filter((url) => card === null || lower(url) !== lower(card.url))
  return {
    title: paper.title,
    abstract: paper.abstract,
    authors: organization || isFootless ? null : paper.authorCount,
    organization: organization
      ? { slug: keeps('slug') ? organization.slug : null, name: organization.name }
      : null,
    date: page.kind === 'daily' || isFootless ? null : paper.date,
    comments: onTrending || isFootless || paper.comments === 0 ? null : paper.comments,
    upvotes: keeps('upvotes') ? paper.upvotes : null,
    submittedBy: paper.submittedBy,
    arxivId: keeps('targets') ? paper.arxivId : null,
    url: keeps('targets') ? pageOf(paper) : null,
    repositories: [
      ...others.map((url) => `${lower(url)} -`),
      ...(card ? [`${lower(card.url)} ${stars}`] : []),
    ].sort(),
  }
}

/** What was read, in the same form. */
export function valuesOf(paper: Paper): Truth {
  return {
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authors.count,
    organization: paper.organization,
    date: paper.date?.iso ?? null,
    comments: paper.comments,
    upvotes: paper.upvotes,
    submittedBy: paper.submittedBy,
    arxivId: paper.arxivId,
    url: paper.url,
    repositories: paper.repositories.map(({ url, stars }) => `${url.toLowerCase()} ${stars ?? '-'}`).sort(),
  }
}

function starsOf(printed: string): number {
  return printed.endsWith('k') ? Math.round(Number(printed.slice(0, -1)) * 1000) : Number(printed)
}

/** The fields in which a paper is not what it should be. */
export function differencesOf(truth: Truth, got: Truth, { blurs, ignores = [] }: Tool): (keyof Truth)[] {
  const said = (value: unknown) => {
    const text = JSON.stringify(value)
    return blurs ? text.replace(blurs, ' ').replace(/ +/g, ' ').replace(/" | "/g, '"') : text
  }
  return (Object.keys(truth) as (keyof Truth)[]).filter(
    (field) => !ignores.includes(field) && said(truth[field]) !== said(got[field]),
  )
}
