import type P from 'parsimmon'

/** Longest line that a field parser is run on; no field of a card is longer. */
export const MAX_FIELD_LENGTH = 200

/**
 * Runs a parser over a whole string: its value, or null when the string is something else.
 *
 * The only place that calls `.parse`: parsimmon keeps positions in an object under the input as key, so an
 * input such as `__proto__` would write to `Object.prototype`. No field is spelled like one of its properties.
 */
export function runParser<T>(parser: P.Parser<T>, input: string): T | null {
  if (input.length > MAX_FIELD_LENGTH || input in Object.prototype) return null
  const result = parser.parse(input)
  return result.status ? result.value : null
}
