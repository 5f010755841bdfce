import type { Link, Repository } from '../schema'
import type { Draft } from './draft'

/** Adds a link, unless the paper has one with the same address. */
export function addLink(draft: Draft, link: Link): void {
  const { urls } = knownOf(draft)
  if (urls.has(link.url)) return
  urls.add(link.url)
  draft.paper.links.push(link)
}

/**
 * Adds a repository, or its stars to the one with the same address, which hosts compare without regard to case.
 *
 * @returns Whether that one has other stars.
 */
export function addRepository(draft: Draft, repository: Repository): boolean {
  const { repositories } = knownOf(draft)
  const key = repository.url.toLowerCase()
  const same = repositories.get(key)
  if (same) {
    same.stars ??= repository.stars
    return repository.stars !== null && repository.stars !== same.stars
  }
  repositories.set(key, repository)
  draft.paper.repositories.push(repository)
  return false
}

/** What a paper links, to be looked up: the lists of a hostile text are too long to be searched for each link. */
function knownOf(draft: Draft): NonNullable<Draft['known']> {
  draft.known ??= { urls: new Set(), repositories: new Map() }
  return draft.known
}
