import type { Range } from './range'

/** A stretch of the text that is markup of the capture, and what stands in its place for the reader. */
export interface Cut extends Range {
  insert: string
}

/** The stretch of the text that carries a link, and where it leads. */
export interface LinkRange extends Range {
  url: string
}

/** The place of an image, and its alternative text. */
export interface ImageMark {
  at: number
  alt: string
}

/** All markup of a text: cuts sorted and without overlaps, links and images in the order of the text. */
export interface Markup {
  cuts: Cut[]
  links: LinkRange[]
  images: ImageMark[]
  /** Starts of the lines that define or list link targets, or are the heading above such lines. */
  furniture: ReadonlySet<number>
  /** The text ends inside of a link. */
  endsInLink: boolean
}
