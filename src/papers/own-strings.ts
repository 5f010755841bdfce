import { ownString } from '../own-string'
import type { Paper } from '../schema'

/** Copies the strings of a paper, so that one that is kept keeps no more than itself. Title and abstract are joined. */
export function ownStrings(paper: Paper): void {
  const { authors, links, organization, repositories } = paper
  authors.names = authors.names.map(ownString)
  if (organization !== null) {
    organization.slug = ownString(organization.slug)
    organization.name = ownString(organization.name)
  }
  paper.submittedBy = ownString(paper.submittedBy)
  paper.arxivId = ownString(paper.arxivId)
  paper.url = ownString(paper.url)
  for (const link of links) link.url = ownString(link.url)
  for (const repository of repositories) {
    repository.owner = ownString(repository.owner)
    repository.name = ownString(repository.name)
    repository.url = ownString(repository.url)
  }
}
