import { type InventedPaper, type Page, printDay } from './arbitrary-papers'

/** Search pages leave the year out exactly when it is the year of the view. */
export const searchDate = (paper: InventedPaper, page: Page) =>
  printDay(paper.date, paper.date.slice(0, 4) !== page.viewedOn.slice(0, 4))
export const published = (paper: InventedPaper, wide: boolean) =>
  `${wide ? 'Published on ' : ''}${printDay(paper.date, true)}`
export const votesOf = ({ upvotes }: InventedPaper) => (upvotes === 0 ? '-' : String(upvotes))
export const authorsOf = ({ authorCount }: InventedPaper) => `${authorCount} authors`

export const SITE = 'https://huggingface.co'
export const pageOf = (paper: InventedPaper) => `${SITE}/papers/${paper.arxivId}`
export const loginOf = (paper: InventedPaper) => `${SITE}/login?next=%2Fpapers%2F${paper.arxivId}`
export const communityOf = (paper: InventedPaper) => `${pageOf(paper)}#community`
export const arxivOf = (paper: InventedPaper) => `https://arxiv.org/abs/${paper.arxivId}`
export const logoOf = (slug: string) =>
  `https://cdn-avatars.huggingface.co/v1/production/uploads/${slug.length}f/${slug}.png`
export const faceOf = (index: number) =>
  `https://cdn-avatars.huggingface.co/v1/production/uploads/7e78e2a400/691b66080d76425${index}.jpeg`
export const thumbnailOf = (paper: InventedPaper) =>
  `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${paper.arxivId}.png`

/** The words of the page around the cards, with where they lead. */
export const NAVIGATION = [
  ['Models', '/models'],
  ['Datasets', '/datasets'],
  ['Spaces', '/spaces'],
  ['Buckets new', '/storage'],
  ['Docs', '/docs'],
  ['Enterprise', '/enterprise'],
  ['Pricing', '/pricing'],
  ['Log In', '/login'],
  ['Sign Up', '/join'],
] as const
export const COMPANY = [
  ['TOS', '/terms-of-service'],
  ['Privacy', '/privacy'],
  ['About', '/huggingface'],
  ['Careers', '/careers'],
] as const
export const WEBSITE = NAVIGATION.slice(0, 3).concat([
  ['Pricing', '/pricing'],
  ['Docs', '/docs'],
] as never)
export const PERIODS = ['Daily', 'Weekly', 'Monthly'] as const
export const NOTICE = 'Get trending papers in your email inbox once a day!'
export const CLAIM = 'Trending Papers ranked by GitHub stars activity'
export const headingOf = (page: Page) => (page.kind === 'trending' ? 'Trending Papers' : 'Daily Papers')
export const viewedDate = (page: Page) => printDay(page.viewedOn, false)

export const namesOf = (list: readonly (readonly [string, string])[]) => list.map(([name]) => name)
export const commentsOf = ({ comments }: InventedPaper) => (comments === 0 ? '' : String(comments))
export const spaced = (...parts: string[]) => parts.filter((part) => part !== '').join(' ')
