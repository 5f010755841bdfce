import type { Diagnostic, DiagnosticCode, Span } from './schema'
import { positionFinder } from './source/line-positions'

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

/** Collects findings; `finish` gives them as diagnostics in the order of the text. Nothing is thrown while it is read. */
export function createReporter(text: string): { report: Report; finish: () => Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  return {
    report: (code, severity, span, paper, what) => {
      diagnostics.push({ code, severity, message: what, span, paper })
    },
    finish: () => {
      const position = positionFinder(text)
      diagnostics.sort((a, b) => a.span.start - b.span.start)
      for (const diagnostic of diagnostics) {
        const { span, message: what } = diagnostic
        const quoted = quote(text.slice(span.start, Math.min(span.end, span.start + MAX_QUOTE_LENGTH * 4)))
        const found = quoted === '' ? '' : ` "${quoted}"`
        diagnostic.message = `${position(span.start)}${found} ${what}`
      }
      return diagnostics
    },
  }
}

function quote(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > MAX_QUOTE_LENGTH ? `${words.slice(0, MAX_QUOTE_LENGTH)}…` : words
}
