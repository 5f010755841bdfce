export { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostic-codes'
export { type Diagnostic, DiagnosticSchema } from './diagnostic-schema'
export {
  type Link,
  type LinkKind,
  LinkKindSchema,
  LinkSchema,
  type LinkSource,
  LinkSourceSchema,
} from './link-schema'
export { type PaperDate, PaperDateSchema } from './paper-date-schema'
export { type Header, HeaderSchema, type PaperListing, PaperListingSchema } from './paper-listing-schema'
export {
  type Authors,
  AuthorsSchema,
  type Organization,
  OrganizationSchema,
  PAPER_FIELDS,
  type Paper,
  type PaperField,
  PaperFieldSchema,
  PaperSchema,
} from './paper-schema'
export { type Repository, RepositorySchema } from './repository-schema'
export { type Span, SpanSchema } from './span-schema'
