import { isDate } from './is-date'

/** What an error message quotes of a string: enough to know it by, of a text that may be a whole listing. */
const MAX_QUOTED = 60

/**
 * A value as an error message names it. Objects are not looked into: their getters and `toString` may throw.
 *
 * @example
 * describeValue('yesterday') // '"yesterday"'
 * describeValue({}) // 'an object'
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(shorten(value, MAX_QUOTED))
  }
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (isDate(value)) return 'a Date'
  // A file that was read without an encoding.
  if (ArrayBuffer.isView(value)) return 'bytes'
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' ? 'an object' : String(value)
}

/**
 * The start of a text that is too long to be quoted, with an ellipsis. Half of a pair of surrogates is no character.
 *
 * @example
 * shorten('Ferry Masks', 5) // 'Ferry…'
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`
}
