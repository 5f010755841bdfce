import type { Entry } from '../entries/group-entries'
import type { Habits } from '../entries/measure-habits'
import type { Placement } from '../entries/places'
import type { ReadLine } from '../lines/classify-line'
import type { PrintedDate } from '../lines/paper-date'
import type { Diagnostic, DiagnosticCode, Paper, PaperField, Repository, Span } from '../schema'
import { type Line, sourceEnd, sourceOffset } from '../source/line'
import type { Range } from '../source/range'
import type { PrintedOrganization } from './split-organizations'

/** A doubt about a paper, to be reported once its place among the papers is known. */
export interface Doubt {
  code: DiagnosticCode
  severity: Diagnostic['severity']
  span: Span
  what: string
}

/** A paper whose date and organization still wait for what the whole listing says. */
export interface Draft {
  /** The card that it is made of. */
  entry: Entry
  paper: Paper
  printedDate: PrintedDate | null
  organization: PrintedOrganization | null
  stars: number | null
  doubts: Doubt[]
  /** What was linked already; null as long as there is no link. */
  known: { urls: Set<string>; repositories: Map<string, Repository> } | null
}

/** What the builders need to know of the whole text. */
export interface Page {
  lines: readonly ReadLine[]
  placement: Placement
  habits: Habits
  /** The text ends inside of a link or of a line, of which the last card misses the rest. */
  endsInside: boolean
  /** The block mark that titles of this capture carry; another one belongs to the title. */
  titlePrefix: string
  abstractPrefix: string
  /** Some number leads to comments; where none does, one that leads to a paper may be any. */
  hasCommentLinks: boolean
  /** How cards print authors: some list three names or more, some say `7 authors`; null where no card does either. */
  authors: 'names' | 'counts' | null
}

/** Notes what is in doubt about a paper. */
export function doubt(
  { doubts }: Draft,
  code: DiagnosticCode,
  span: Span,
  what: string,
  severity: Doubt['severity'] = 'warning',
): void {
  doubts.push({ code, severity, span, what })
}

/** Where a paper's title stands, which every paper has. A doubt about all of the paper is said of it. */
export function spanOfTitle({ spans }: Paper): Span {
  return spans.title as Span
}

/** Sets a field of a paper with its span. */
export function setField<Field extends 'comments' | 'upvotes' | 'submittedBy'>(
  draft: Draft,
  field: Field,
  value: Paper[Field],
  line: Line,
  piece?: Range,
): void {
  draft.paper[field] = value
  setSpan(draft, field, line, piece)
}

/** Whether a number can be kept; a larger one is reported. */
export function isExact(draft: Draft, value: number, line: Line): boolean {
  if (Number.isSafeInteger(value)) return true
  doubt(draft, 'NUMBER_TOO_LARGE', spanOfLine(line), 'holds a number that no page shows; it was left out.')
  return false
}

/** The stretch of the text that a line's words take, or a piece of them. */
export function spanOfLine(line: Line, piece?: Range): Span {
  if (piece === undefined) return { start: line.start, end: line.end }
  return { start: sourceOffset(line, piece.start), end: sourceEnd(line, piece.end) }
}

/** Sets the span of a field that stands on a whole line, or is a piece of one. */
export function setSpan(draft: Draft, field: PaperField, line: Line, piece?: Range): void {
  draft.paper.spans[field] = spanOfLine(line, piece)
}
