import type { Line } from './line'
import type { ImageMark } from './markup'
import type { Range } from './range'

/** How far above its words a logo on a line of its own may stand. */
const MAX_LOGO_DISTANCE = 600

/** Puts the words of the pictures of a text on its lines, one line behind the other. */
export function attachImages(text: string, images: readonly ImageMark[]): (line: Line, raw: Range) => void {
  let next = 0
  /** The first image behind the start of the last line. */
  let behind = 0
  return (line, raw) => {
    for (let image = images[next]; image && image.at < raw.start; image = images[++next]) {
      // A logo on a line of its own belongs to the words right below it.
      const { at, alt } = image
      const isNear = line.from - at < MAX_LOGO_DISTANCE && !/\n[^\S\n]*\n/.test(text.slice(at, line.from))
      if (alt !== '' && isNear) line.alt = alt
    }
    // Several lines can come of a raw line with many images.
    while ((images[behind]?.at ?? raw.end) <= line.start) behind++
    const above = behind > next ? images[behind - 1] : undefined
    const image = images[behind]
    if (above) line.alt = above.alt
    else if (image && image.at < raw.end) line.alt ??= image.alt
  }
}
