/** What an error message quotes of a string: enough to know it by, of a text that may be a whole listing. */
const MAX_QUOTED = 60

/**
 * A value as an error message names it. Objects are not looked into: their getters and `toString` may throw.
 *
 * @example
 * describeValue('yesterday') // '"yesterday"'
 * describeValue({}) // 'a value of type object'
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > MAX_QUOTED ? `${cut(value)}…` : value)
  }
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' || typeof value === 'function'
    ? `a value of type ${typeof value}`
    : String(value)
}

/** The start of a string, without the first half of a character that would be cut in two. */
function cut(text: string): string {
  return text.slice(0, MAX_QUOTED).replace(/[\uD800-\uDBFF]$/, '')
}
