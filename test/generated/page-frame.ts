import type { Page } from './arbitrary-papers'
import { CLAIM, COMPANY, NAVIGATION, NOTICE, SITE, WEBSITE } from './site'

/** How a tool prints a link. */
export type PrintLink = (words: string, url: string) => string

type Entries = readonly (readonly [name: string, path: string])[]

const linked = (entries: Entries, link: PrintLink) => entries.map(([name, path]) => link(name, SITE + path))

export const apart = (lines: readonly string[]) => lines.flatMap((line) => [line, ''])

export const navigation = (link: PrintLink) => linked(NAVIGATION, link)

export const newsletter = (link: PrintLink) =>
  apart(['new', NOTICE, link('Subscribe', `${SITE}/login?next=%2Fpapers`)])

/** Trending pages have no page before them. */
export const previous = (page: Page, link: PrintLink) =>
  page.kind === 'trending' ? [] : [link('Previous', `${SITE}/papers/date/2025-01-01`)]

export const company = (link: PrintLink) => [
  'System theme',
  'Company',
  linked(COMPANY, link).join(' '),
  'Website',
  linked(WEBSITE, link).join(' '),
  CLAIM,
]

/** The foot of a page of which every block stands apart, up to its last line. */
export const spacedTail = (page: Page, link: PrintLink, item = (words: string) => words) =>
  apart([...previous(page, link).map(item), ...company(link)]).slice(0, -1)
