import * as z from 'zod/v4'
import { SpanSchema } from './span-schema'

/** The schema of a {@link LinkKind}. */
export const LinkKindSchema = z.enum(['repository', 'model', 'dataset', 'space', 'paper', 'project', 'other'])

/**
 * What a link leads to. `model`, `dataset` and `space` are those of Hugging Face (data sets also of Zenodo and Kaggle),
 * `paper` is a page of arXiv, Hugging Face, a DOI or a publisher, `project` a page on a host that gives everyone one
 * (`*.github.io`), `other` all the rest, pages with a domain of their own among it. A minor version may add kinds.
 */
export type LinkKind = z.infer<typeof LinkKindSchema>

/** The schema of a {@link LinkSource}. */
export const LinkSourceSchema = z.enum(['abstract', 'card'])

/** Where a link was found: written out in the abstract, or on the card around it. */
export type LinkSource = z.infer<typeof LinkSourceSchema>

/** The schema of a {@link Link}. */
export const LinkSchema = z.object({
  /** Absolute URL, `http:` or `https:`. */
  url: z.string(),
  /** What the URL leads to, judged by the URL alone. */
  kind: LinkKindSchema,
  /** Where the link was found. */
  from: LinkSourceSchema,
  /** The URL where the words print it; otherwise the words that carry it: `our code` of `[our code](https://…)`. */
  span: SpanSchema,
})

/** A link of a paper. Links to the paper's own page and to user pages are not listed. */
export type Link = z.infer<typeof LinkSchema>
