/** Where the words of a stretch begin; its end when it has none. */
export function trimStart(text: string, start: number, end: number): number {
  let first = start
  while (first < end && isSpace(text.charCodeAt(first))) first++
  return first
}

/** Where the words of a stretch end; its start when it has none. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return last
}

/** Where the spaces and tabs end that begin at an offset. */
export function skipBlanks(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return at
}

/** The characters in front of an offset, no more than a number of them. */
export function charactersBefore(text: string, at: number, count: number): string {
  return text.slice(Math.max(0, at - count), at)
}

/** Whether a code unit is white space, or takes no room. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code > 8 && code < 14) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}
