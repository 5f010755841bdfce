import type P from 'parsimmon'
import { requireString } from '../require-string'

/** Longest line that a field parser is run on, in UTF-16 code units; no field of a card is longer. */
export const MAX_FIELD_LENGTH = 200

/**
 * Runs a parser over a whole string: its value, or null when the string is something else.
 *
 * The only place that calls `.parse`: parsimmon keeps positions in an object under the input as key, so an
 * input such as `__proto__` would write to `Object.prototype`. No field is spelled like one of its properties.
 *
 * @param parser - One of ours, or any other parser of parsimmon.
 * @param input - The string, of which the parser has to take every character.
 * @returns The value; null when the parser does not take the whole input, and always for an input that is longer than
 * 200 UTF-16 code units or spelled like a property of `Object.prototype`.
 * @throws TypeError when the input is no string.
 *
 * @example
 * ```ts
 * import { monthDay, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(monthDay, 'May 28')) // { month: 5, day: 28 }
 * console.log(runParser(monthDay, 'May 28, 2024')) // null
 * console.log(runParser(monthDay, '__proto__')) // null
 * ```
 */
export function runParser<T>(parser: P.Parser<T>, input: string): T | null {
  requireString('runParser: input', input)
  if (input.length > MAX_FIELD_LENGTH || input in Object.prototype) return null
  const result = parser.parse(input)
  return result.status ? result.value : null
}
