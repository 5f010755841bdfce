import * as z from 'zod/v4'
import { DIAGNOSTIC_CODES } from './diagnostic-codes'
import { SpanSchema } from './span-schema'

/** The schema of a {@link Diagnostic}. */
export const DiagnosticSchema = z.object({
  /** Stable, documented name of the kind of finding. */
  code: z.enum(DIAGNOSTIC_CODES),
  /** `info`: nothing is in doubt. `warning`: a value may be wrong or missing. `error`: there is nothing to read. */
  severity: z.enum(['info', 'warning', 'error']),
  /** Where (line:column), what was found (quoted, trimmed), what was done. Wording is not stable. */
  message: z.string(),
  /** The text that the finding is about. */
  span: SpanSchema,
  /** Index into `papers`, from 0; null when no single paper is concerned. */
  paper: z.int().nonnegative().nullable(),
})

/** Something that the parser noticed: what it found, where, and what it did about it. */
export type Diagnostic = z.infer<typeof DiagnosticSchema>
