import type { Diagnostic, DiagnosticCode, Span } from './schema'
import { describePosition, lineStarts } from './source/line-positions'

/** Takes one finding. `what` is what was found and done; the position and the quotation are added here. */
export type Report = (
  code: DiagnosticCode,
  severity: Diagnostic['severity'],
  span: Span,
  paper: number | null,
  what: string,
) => void

/** Longest quotation in a message. */
const MAX_QUOTE_LENGTH = 60

/** Collects diagnostics. Nothing is thrown while a text is read. */
export function createReporter(text: string): { report: Report; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  let starts: number[] | null = null
  const report: Report = (code, severity, span, paper, what) => {
    const quoted = quote(text.slice(span.start, Math.min(span.end, span.start + MAX_QUOTE_LENGTH * 4)))
    starts ??= lineStarts(text)
    const found = quoted === '' ? '' : ` "${quoted}"`
    diagnostics.push({
      code,
      severity,
      message: `${describePosition(starts, span.start)}${found} ${what}`,
      span,
      paper,
    })
  }
  return { report, diagnostics }
}

function quote(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > MAX_QUOTE_LENGTH ? `${words.slice(0, MAX_QUOTE_LENGTH)}…` : words
}
