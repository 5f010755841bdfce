import type { Parser } from 'parsimmon'
import { expect, it } from 'vitest'
import { runParser } from '../../src/lines/run-parser'

/** Runs a parser over a table of lines and what they give, and over one of lines that are something else. */
export function testTable<T>(
  parser: Parser<T>,
  accepted: readonly (readonly [line: string, value: T])[],
  rejected: readonly string[],
): void {
  it.each(accepted)('reads %j', (line, value) => {
    expect(runParser(parser, line)).toEqual(value)
  })

  it.each(rejected)('does not read %j', (line) => {
    expect(runParser(parser, line)).toBeNull()
  })

  it('has as many rejected lines as accepted ones', () => {
    expect(rejected.length).toBeGreaterThanOrEqual(accepted.length)
  })
}
