import type { LineLink } from './line'
import type { Cut } from './offset-map'

/** The place of an image, and its alternative text. */
export interface ImageMark {
  at: number
  alt: string
}

/** All markup of a text: cuts sorted and without overlaps, links and images in the order of the text. */
export interface Markup {
  cuts: Cut[]
  links: LineLink[]
  images: ImageMark[]
  /** Starts of the lines that define or list link targets, or are the heading above such lines. */
  furniture: ReadonlySet<number>
  /** The text ends inside of a link. */
  endsInLink: boolean
}
