import type { LinkNumbers } from '../link-numbers'
import type { Around, Family, Kept } from '../tool'

export interface BrowserOptions extends Around {
  width: number
  /** Links are numbered, and their targets listed at the end. */
  numbered: boolean
  /** Somebody cut the list of targets off. */
  withTargets: boolean
}

export const indented = (lines: readonly string[], by: string) =>
  lines.map((line) => (line === '' ? '' : by + line))
export const familyOf = ({ numbered }: BrowserOptions): Family => (numbered ? 'numbered' : 'wrapped')
export const kept = ({ numbered, withTargets }: BrowserOptions): Kept[] => [
  'upvotes',
  'slug',
  ...(numbered && withTargets ? (['targets'] as const) : []),
]
export const file = (url: string) => url.slice(url.lastIndexOf('/') + 1).replace(/\.\w+$/, '')

export function numberedList(links: LinkNumbers): string[] {
  const targets = links.targets()
  const width = String(targets.length).length
  return targets.map(([number, url]) => `   ${String(number).padStart(width)}. ${url}`)
}
