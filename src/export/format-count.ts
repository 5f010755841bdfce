/**
 * A number and its noun.
 *
 * @example
 * formatCount(1, 'author') // '1 author'
 */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
