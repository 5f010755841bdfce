/** A stretch of a text, or of a line. */
export interface Range {
  /** Offset of its first character. */
  start: number
  /** Offset behind its last character. */
  end: number
}
