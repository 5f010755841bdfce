import * as z from 'zod/v4'
import { LinkSourceSchema } from './link-schema'

/** The schema of a {@link Repository}. */
export const RepositorySchema = z.object({
  /** Lower-case host, `"github.com"`. */
  host: z.string(),
  /** Owner as first printed; on GitLab it may hold slashes (nested groups), on SourceHut it starts with `~`. */
  owner: z.string(),
  /** Name as first printed, without `.git`. */
  name: z.string(),
  /** Canonical `https://host/owner/name`. */
  url: z.string(),
  /**
   * Stars printed on the card (`31.5k` is 31500); null when it prints none, or when the capture dropped the target of the
   * card's link to the repository, so that nothing says whose they are.
   */
  stars: z.int().nonnegative().nullable(),
  /** Where it was found first. */
  from: LinkSourceSchema,
})

/** A source code repository (GitHub, GitLab, Bitbucket, Codeberg, Gitee, SourceHut) that the paper links to. */
export type Repository = z.infer<typeof RepositorySchema>
