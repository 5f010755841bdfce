/**
 * Every code that a diagnostic can carry. Codes are stable: one is never renamed or given another meaning; a minor
 * version may add some.
 * {@link https://github.com/paper-listing/paper-listing/blob/main/docs/diagnostics.md | What each means}.
 */
export const DIAGNOSTIC_CODES = [
  'EMPTY_TEXT',
  'NOT_A_LISTING',
  'NO_PAPERS',
  'UNUSED_TEXT',
  'YEAR_INFERRED',
  'DATE_IMPOSSIBLE',
  'NUMBER_TOO_LARGE',
  'TITLE_UNCERTAIN',
  'ABSTRACT_UNCERTAIN',
  'ABSTRACT_CUT_OFF',
  'FOOTER_MISSING',
  'NUMBER_UNCERTAIN',
  'ORGANIZATION_UNCERTAIN',
  'LINK_TARGET_LOST',
  'MARKUP_LEFT',
  'PRINTINGS_DIFFER',
] as const

/** The code of a diagnostic. A minor version may add some: let a `switch` have a default. */
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number]
