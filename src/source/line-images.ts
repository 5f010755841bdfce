import type { Line } from './line'
import type { ImageMark } from './markup'
import type { RawLine } from './split-lines'

/** How far above its words a logo on a line of its own may stand. */
const MAX_LOGO_DISTANCE = 600

/** Puts the words of the pictures of a text on its lines, one line behind the other. */
export class LineImages {
  private next = 0
  /** The first image behind the start of the last line. */
  private behind = 0

  constructor(
    private readonly text: string,
    private readonly images: readonly ImageMark[],
  ) {}

  attachTo(line: Line, raw: RawLine): void {
    const { images, text } = this
    for (let image = images[this.next]; image && image.at < raw.start; image = images[++this.next]) {
      // A logo on a line of its own belongs to the words right below it.
      const { at, alt } = image
      const isNear = line.from - at < MAX_LOGO_DISTANCE && !/\n[^\S\n]*\n/.test(text.slice(at, line.from))
      if (alt !== '' && isNear) line.alt = alt
    }
    // Several lines can come of a raw line with many images.
    this.behind = Math.max(this.behind, this.next)
    while ((images[this.behind]?.at ?? raw.end) <= line.start) this.behind++
    const before = this.behind > this.next ? images[this.behind - 1] : undefined
    const behind = images[this.behind]
    if (before) line.alt = before.alt
    else if (behind && behind.at < raw.end) line.alt ??= behind.alt
  }
}
