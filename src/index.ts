export type { StretchRole } from './explain-line'
export { explainListing, type Stretch } from './explain-listing'
export type { ParseOptions } from './options'
export { PaperListingError } from './paper-listing-error'
export { parsePaperListing } from './parse-paper-listing'
export type {
  Authors,
  Diagnostic,
  DiagnosticCode,
  Header,
  Link,
  LinkKind,
  LinkSource,
  Organization,
  Paper,
  PaperDate,
  PaperField,
  PaperListing,
  Repository,
  Span,
} from './schema'
