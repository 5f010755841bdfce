import { ownString } from '../own-string'
import type { Paper } from '../schema'

/** Copies the strings of a paper, so that one that is kept keeps no more than itself. Title and abstract are joined. */
export function ownStrings(paper: Paper): void {
  const { authors, links, organization, repositories } = paper
  authors.names = authors.names.map(ownString)
  if (organization !== null) ownFields(organization, 'slug', 'name')
  ownFields(paper, 'submittedBy', 'arxivId', 'url')
  for (const link of links) ownFields(link, 'url')
  for (const repository of repositories) ownFields(repository, 'owner', 'name', 'url')
}

function ownFields<Field extends string>(
  object: Record<Field, string | null>,
  ...fields: readonly Field[]
): void {
  for (const field of fields) object[field] = ownString(object[field])
}
