/** Looks for a pattern in one stretch of a text behind the other, and never twice in the same place. */
export class Search {
  /** Where the last match ended. */
  private found = 0

  constructor(
    private readonly text: string,
    private readonly pattern: RegExp,
  ) {}

  isIn(start: number, end: number): boolean {
    const { pattern } = this
    if (this.found <= start) {
      pattern.lastIndex = start
      this.found = pattern.test(this.text) ? pattern.lastIndex : this.text.length + 1
    }
    return this.found <= end
  }
}
