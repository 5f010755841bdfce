/** Says whether a pattern ends in a stretch of a text; asked of one stretch behind the other, it looks nowhere twice. */
export type Search = (start: number, end: number) => boolean

export function searchIn(text: string, pattern: RegExp): Search {
  /** Where the last match ended. */
  let found = 0
  return (start, end) => {
    if (found <= start) {
      pattern.lastIndex = start
      found = pattern.test(text) ? pattern.lastIndex : text.length + 1
    }
    return found <= end
  }
}
