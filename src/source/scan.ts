import type { LineLink } from './line'
import type { LinkDefinitions } from './link-definitions'
import type { ImageMark } from './markup'
import type { MarkupKinds } from './markup-kinds'
import type { Cut } from './offset-map'
import type { Range } from './range'

/** A bracket that is not closed yet. */
export interface Opener {
  /** Where it stands, with the exclamation mark of a picture. */
  start: number
  /** Where its words begin. */
  inner: number
  /** How many cuts stand in front of it. */
  cut: number
}

/** A walk through a text: what is looked for, what was found so far, and what is open. */
export interface Scan {
  readonly text: string
  readonly kinds: MarkupKinds
  readonly definitions: LinkDefinitions
  readonly cuts: Cut[]
  readonly links: LineLink[]
  readonly images: ImageMark[]
  endsInLink: boolean
  readonly openers: Opener[]
  /** How many of them, from the outermost on, have a link inside. */
  linkedOpeners: number
  /** A link by a tag that is not closed yet. Inside of a link begins no other, as in a browser. */
  anchor: LineLink | null
  /** A link whose end no mark tells: that of a number, up to the next number or the end of the line. */
  openLink: LineLink | null
  /** Where the last target ended that stands behind its words. */
  lastTargetEnd: number
  hasCommentEnd: boolean
  /** Where the words stand that have a label of several definitions. */
  readonly repeated: Map<string, Range[]>
}

export function startScan(text: string, kinds: MarkupKinds, definitions: LinkDefinitions): Scan {
  return {
    text,
    kinds,
    definitions,
    cuts: [],
    links: [],
    images: [],
    endsInLink: false,
    openers: [],
    linkedOpeners: 0,
    anchor: null,
    openLink: null,
    lastTargetEnd: 0,
    hasCommentEnd: true,
    repeated: new Map(),
  }
}

/** Cuts a stretch out of the text; returns its end, which is where to look for the next mark. */
export function cut({ cuts }: Scan, start: number, end: number, insert = ''): number {
  cuts.push({ start, end, insert })
  return end
}
