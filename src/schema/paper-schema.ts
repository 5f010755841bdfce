import * as z from 'zod/v4'
import { LinkSchema } from './link-schema'
import { PaperDateSchema } from './paper-date-schema'
import { RepositorySchema } from './repository-schema'
import { SpanSchema } from './span-schema'

/** The names of the fields that can have a span, in the order of {@link Paper}. */
export const PAPER_FIELDS = [
  'title',
  'abstract',
  'authors',
  'organization',
  'date',
  'comments',
  'upvotes',
  'submittedBy',
  'arxivId',
  'url',
  'links',
  'repositories',
] as const

/** The schema of a {@link PaperField}. */
export const PaperFieldSchema = z.enum(PAPER_FIELDS)

/** The name of a field of a paper that can have a span. */
export type PaperField = z.infer<typeof PaperFieldSchema>

/** The schema of `authors`: the author line of a card. */
export const AuthorsSchema = z.object({
  /** The number printed (`7 authors`), or how many names are printed; null when the text says neither. */
  count: z.int().nonnegative().nullable(),
  /** The names, when the text prints them. */
  names: z.array(z.string()),
})

/** The schema of an `organization`: what is printed in the place of the author line. */
export const OrganizationSchema = z.object({
  /** The name in its page's address (`"naver-ai"`); null when the text does not hold it. */
  slug: z.string().nullable(),
  /** The name as displayed (`"NAVER AI Lab"`). */
  name: z.string(),
})

/** Number and names of the authors of a paper. */
export type Authors = z.infer<typeof AuthorsSchema>

/** The organization of a paper. */
export type Organization = z.infer<typeof OrganizationSchema>

/** The schema of a {@link Paper}. */
export const PaperSchema = z.object({
  /**
   * The words of the title as printed, LaTeX included; white space collapsed, the capture's markup removed. Never empty.
   */
  title: z.string(),
  /** The words of the abstract as printed, likewise; null when the card has none (daily pages). */
  abstract: z.string().nullable(),
  /** Number and names of the authors, as far as printed. */
  authors: AuthorsSchema,
  /** The organization printed in the place of the author line; null when there is none. */
  organization: OrganizationSchema.nullable(),
  /** The day of publication as the card prints it; null when it prints none or an impossible one. */
  date: PaperDateSchema.nullable(),
  /** Number of comments; null when none is printed. */
  comments: z.int().nonnegative().nullable(),
  /** Number of upvotes, 0 for a printed `-`; null when none is printed. */
  upvotes: z.int().nonnegative().nullable(),
  /** The user named behind "Submitted by"; null when the text does not say. */
  submittedBy: z.string().nullable(),
  /**
   * arXiv identifier without version (`"2306.00978"`), from the targets of the card's links, one on the title or on the
   * whole abstract among them; null without any.
   */
  arxivId: z.string().nullable(),
  /** The paper's page on the listing's site; null when the capture dropped link targets. */
  url: z.string().nullable(),
  /** Links in the order of the text, each URL once. */
  links: z.array(LinkSchema),
  /** Repositories among the links, each once. */
  repositories: z.array(RepositorySchema),
  /** The whole entry. */
  span: SpanSchema,
  /**
   * One span for every field that is not null or empty: where its value is printed, and nothing else (`May 28` and `3` of
   * `7 authors · May 28 · 3`). What a link's target tells has the span of the link's words.
   */
  spans: z.partialRecord(PaperFieldSchema, SpanSchema),
})

/** One paper of a listing. Null means that the text does not say. */
export type Paper = z.infer<typeof PaperSchema>
