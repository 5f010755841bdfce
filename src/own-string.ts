/**
 * A copy of a string. Engines keep a piece of a long string as a view of it, and with the piece the whole capture for as
 * long as somebody keeps the piece; joining its first character to the rest makes a string of its own.
 */
export function ownString<T extends string | null>(text: T): T {
  return (text === null ? null : [text.slice(0, 1), text.slice(1)].join('')) as T
}
