import { mapOffset, sliceMap } from './offset-map'
import { isBlankLine } from './split-lines'

/** What a reader sees of a line, or of a part of it: a stretch of the text, or several that were joined. */
export class Visible {
  /** What it is a stretch of: the text, or what was joined. */
  source: string
  start = 0
  end = 0
  /** Where the characters of joined stretches come from; null while `source` is the text. */
  private map: number[] | null = null

  constructor(private readonly text: string) {
    this.source = text
  }

  clear(): void {
    this.source = this.text
    this.start = 0
    this.end = 0
    this.map = null
  }

  /** Adds a stretch of the text behind what is there. */
  add(start: number, end: number): void {
    if (start >= end) return
    if (this.start < this.end) {
      this.join(this.text.slice(start, end), start)
      return
    }
    this.start = start
    this.end = end
  }

  /** Adds words that stand for markup at an offset into the text. */
  join(words: string, at: number): void {
    if (this.map === null) {
      this.source = this.text.slice(this.start, this.end)
      this.map = this.start < this.end ? [0, this.start] : []
      this.start = 0
    }
    this.map.push(this.source.length, at)
    this.source += words
    this.end = this.source.length
  }

  isBlank(): boolean {
    return isBlankLine(this.source, this)
  }

  endsInWord(): boolean {
    return this.end > this.start && /\S/.test(this.source.charAt(this.end - 1))
  }

  /** Where a character comes from. */
  offsetOf(at: number): number {
    return this.map === null ? at : mapOffset(this.map, at)
  }

  /** Where the characters from one on come from; null where they are a stretch of the text. */
  mapFrom(at: number): number[] | null {
    return this.map === null ? null : sliceMap(this.map, at)
  }
}
