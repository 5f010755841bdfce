import { shorten } from './describe-value'
import type { Diagnostic, DiagnosticCode, Span } from './schema'
import { positionFinder } from './source/line-positions'

/** Takes one finding. `what` is what was found and done; the position and the quotation are added here. */
export type Report = (
  code: DiagnosticCode,
  severity: Diagnostic['severity'],
  span: Span,
  what: string,
  paper?: number,
) => void

/** Longest quotation in a message, and how much of the text is looked at for it: white space is not quoted. */
const MAX_QUOTE_LENGTH = 60
const MAX_SPACED_LENGTH = 480

/** Collects findings; `finish` gives them as diagnostics in the order of the text. Nothing is thrown while it is read. */
export function createReporter(text: string): { report: Report; finish: () => Diagnostic[] } {
  const findings: (Omit<Diagnostic, 'message'> & { what: string })[] = []
  return {
    report: (code, severity, span, what, paper) => {
      findings.push({ code, severity, span: { ...span }, paper: paper ?? null, what })
    },
    finish: () => {
      const position = positionFinder(text)
      findings.sort((a, b) => a.span.start - b.span.start)
      return findings.map(({ code, severity, span, paper, what }) => {
        const quoted = quote(text.slice(span.start, Math.min(span.end, span.start + MAX_SPACED_LENGTH)))
        const message = [position(span.start), quoted, what].filter((part) => part !== '').join(' ')
        return { code, severity, message, span, paper }
      })
    },
  }
}

function quote(text: string): string {
  // A line end is one character, however the text spells it.
  const words = text
    .replace(/\r\n/g, '\n')
    .slice(0, MAX_SPACED_LENGTH / 2)
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? '' : `"${shorten(words, MAX_QUOTE_LENGTH)}"`
}
