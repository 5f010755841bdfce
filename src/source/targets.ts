/** Whether a target is a paper's own page. */
export function isPaperLink(target: string | null): boolean {
  return target !== null && /\/papers\/\d{4}\.\d{4,5}$/.test(target)
}
