import { classifyHost } from './classify-host'
import { splitAddress } from './split-address'

/** A repository as its URL spells it. */
export interface RepositoryName {
  /** Lower-case host, `"github.com"`. */
  host: string
  /** As printed. On GitLab it may hold slashes (nested groups), on SourceHut it starts with `~`. */
  owner: string
  /** As printed, without `.git`. */
  name: string
  /** Canonical `https://host/owner/name`. */
  url: string
}

// Underscores: managed accounts are called `name_company` (`ada_m/self-rowing`).
const githubOwnerPattern = /^[a-z\d][\w-]{0,38}$/i
// GitLab nests 20 groups. Without a bound, a long path overflows the stack of V8's regular expressions.
const ownerPattern = /^~?\w[\w.-]*(?:\/\w[\w.-]*){0,20}$/
const namePattern = /^(?!\.\.?$)[\w.-]{1,100}$/

// Pages of the hosts themselves whose addresses look like `owner/name`.
const reservedPattern =
  /^(?:about|account|advisories|apps|codespaces|collections|copilot|customer-stories|dashboard|enterprises?|events|explore|features|groups|issues|join|login|logout|marketplace|mcp|models|new|notifications|organizations|orgs|pricing|pulls|readme|resources|search|security|settings|signup|site|solutions|sponsors|stars|topics|trending|user-attachments|users?)$/i

// GitLab separates pages from nested groups by `/-/`, in older addresses by words that it reserves.
const gitlabPagePattern = /^(?:-|blob|commits?|issues|merge_requests|raw|tree|wikis)$/

/**
 * Reads the repository that a URL leads to, however deep it goes. Null when it leads to none: another host (or
 * one that only looks alike), an owner's page, a gist, a page of the host itself, or a name that no repository
 * can have.
 *
 * @example
 * parseRepository('http://www.GitHub.com/rednote-hilab/dots.ocr/tree/master?tab=readme#use')
 * // { host: 'github.com', owner: 'rednote-hilab', name: 'dots.ocr', url: 'https://github.com/rednote-hilab/dots.ocr' }
 * parseRepository('git@gitlab.com:group/team/tool.git')?.url // 'https://gitlab.com/group/team/tool'
 * parseRepository('https://github.com/features/actions') // null
 */
export function parseRepository(url: string): RepositoryName | null {
  const [printedHost, ...printedPath] = splitAddress(url)
  const host = printedHost.replace('raw.githubusercontent', 'github')
  if (classifyHost(host) !== 'repository') return null
  const path = printedPath.map((name) =>
    name.replace(/%([2-7][\da-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
  const page =
    host === 'gitlab.com' ? path.findIndex((name, index) => index > 1 && gitlabPagePattern.test(name)) : 2
  const names = page < 0 ? path : path.slice(0, page)
  const name = (names.pop() ?? '').replace(/\.git$/i, '')
  const owner = names.join('/')
  const isOwner =
    (host === 'github.com' ? githubOwnerPattern : ownerPattern).test(owner) &&
    owner.startsWith('~') === (host === 'git.sr.ht')
  if (!isOwner || !namePattern.test(name) || reservedPattern.test(path[0] as string)) return null
  return { host, owner, name, url: `https://${host}/${owner}/${name}` }
}
