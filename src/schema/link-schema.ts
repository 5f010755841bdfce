import * as z from 'zod'
import { SpanSchema } from './span-schema'

/** What a link leads to. */
export const LinkKindSchema = z.enum(['repository', 'model', 'dataset', 'space', 'paper', 'project', 'other'])

/** What a link leads to. */
export type LinkKind = z.infer<typeof LinkKindSchema>

/** Where a link was found: written out in the abstract, or on the card around it. */
export const LinkSourceSchema = z.enum(['abstract', 'card'])

/** Where a link was found: written out in the abstract, or on the card around it. */
export type LinkSource = z.infer<typeof LinkSourceSchema>

/** A link of a paper. Links to the paper's own page and to user pages are not listed. */
export const LinkSchema = z.object({
  /** Absolute URL, `http:` or `https:`. */
  url: z.string(),
  /** What the URL leads to, judged by the URL alone. */
  kind: LinkKindSchema,
  /** Where the link was found. */
  from: LinkSourceSchema,
  /** The URL as printed; for a link whose target is a reference, the text that carries it. */
  span: SpanSchema,
})

/** A link of a paper. */
export type Link = z.infer<typeof LinkSchema>
