import { describeValue } from './describe-value'

/**
 * Throws for what is no string.
 *
 * @throws TypeError that names the argument and what was given.
 *
 * @example
 * requireString('text', 42) // TypeError: text must be a string, got 42
 */
export function requireString(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${describeValue(value)}`)
}
