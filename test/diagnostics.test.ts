import { describe, expect, it } from 'vitest'
import { createReporter } from '../src/diagnostics'

/** The message of one finding about the stretch of `text` between `⟦` and `⟧`. */
function messageOf(marked: string, what = 'is odd.'): string | undefined {
  const text = marked.replace(/[⟦⟧]/g, '')
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 }
  const { report, finish } = createReporter(text)
  report('DATE_IMPOSSIBLE', 'warning', span, what)
  return finish()[0]?.message
}

const messages: [marked: string, message: string][] = [
  ['⟦Feb 30⟧', '1:1 "Feb 30" is odd.'],
  ['a\nb ⟦Feb 30⟧ c', '2:3 "Feb 30" is odd.'],
  ['a\r\n⟦b\r\n\r\n  c⟧', '2:1 "b c" is odd.'],
  ['⟦ \t a\u00a0\u00a0b \n⟧', '1:1 "a b" is odd.'],
  ['a⟦⟧b', '1:2 is odd.'],
  ['a⟦ \n ⟧b', '1:2 is odd.'],
  [`⟦${'a'.repeat(60)}⟧`, `1:1 "${'a'.repeat(60)}" is odd.`],
  [`⟦${'a'.repeat(61)}⟧`, `1:1 "${'a'.repeat(60)}…" is odd.`],
  [`⟦${'a '.repeat(40)}⟧`, `1:1 "${'a '.repeat(30)}…" is odd.`],
  // Half of a character is none.
  [`⟦${'a'.repeat(59)}😀b⟧`, `1:1 "${'a'.repeat(59)}…" is odd.`],
  // Only so much of a long stretch is looked at, however its lines end.
  [`⟦${' '.repeat(239)}ab⟧`, '1:1 "a" is odd.'],
  [`⟦${' '.repeat(240)}ab⟧`, '1:1 is odd.'],
  [`⟦${'\n'.repeat(239)}ab⟧`, '1:1 "a" is odd.'],
  [`⟦${'\r\n'.repeat(239)}ab⟧`, '1:1 "a" is odd.'],
]

describe('createReporter', () => {
  it.each(messages)('says of %j: %s', (marked, message) => {
    expect(messageOf(marked)).toBe(message)
  })

  it('gives the findings in the order of the text', () => {
    const { report, finish } = createReporter('ab')
    report('DATE_IMPOSSIBLE', 'warning', { start: 1, end: 2 }, 'is no day.', 0)
    report('YEAR_INFERRED', 'info', { start: 0, end: 1 }, 'has no year.')
    expect(finish()).toEqual([
      {
        code: 'YEAR_INFERRED',
        severity: 'info',
        message: '1:1 "a" has no year.',
        span: { start: 0, end: 1 },
        paper: null,
      },
      {
        code: 'DATE_IMPOSSIBLE',
        severity: 'warning',
        message: '1:2 "b" is no day.',
        span: { start: 1, end: 2 },
        paper: 0,
      },
    ])
  })

  it('keeps findings about one place in the order in which they come', () => {
    const { report, finish } = createReporter('ab')
    for (const what of ['is odd.', 'is even.', 'is neither.'])
      report('DATE_IMPOSSIBLE', 'warning', { start: 0, end: 1 }, what)
    expect(finish().map(({ message }) => message)).toEqual([
      '1:1 "a" is odd.',
      '1:1 "a" is even.',
      '1:1 "a" is neither.',
    ])
  })
})
