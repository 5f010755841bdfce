import { describeValue } from './describe-value'
import { isDate } from './is-date'

/**
 * Throws for what is no object with named properties: null, arrays and dates are objects to JavaScript, but never what
 * was meant.
 *
 * @throws TypeError that names the argument and what was given.
 *
 * @example
 * requireObject('options', null) // TypeError: options must be an object, got null
 */
export function requireObject(name: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDate(value)) {
    throw new TypeError(`${name} must be an object, got ${describeValue(value)}`)
  }
}
