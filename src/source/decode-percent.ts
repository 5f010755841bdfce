/** What bytes of UTF-8 that are written as `%C3%BC` stand for; `otherwise` where they are none. */
export function decodePercent(code: string, otherwise = code): string {
  try {
    return decodeURIComponent(code)
  } catch {
    return otherwise
  }
}
