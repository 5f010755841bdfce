import * as z from 'zod/v4'

/** The schema of a {@link Span}. */
export const SpanSchema = z.object({
  /** Offset of the first code unit. */
  start: z.int().nonnegative(),
  /** Offset behind the last code unit. */
  end: z.int().nonnegative(),
})

/**
 * A stretch of the text that was passed in, as UTF-16 offsets: `text.slice(span.start, span.end)` is exactly
 * what the span speaks of.
 */
export type Span = z.infer<typeof SpanSchema>
