import { expect } from 'vitest'
import { findMarkup } from '../../src/source/find-markup'
import { splitLines } from '../../src/source/split-lines'

export interface Found {
  /** The text, its cuts in `‹›`, each with what stands in its place behind a bar. */
  shown: string
  links: [words: string, url: string][]
  images: [at: number, alt: string][]
}

/** What is found in a text, which a habit may stand below. */
export function find(text: string, habit = ''): Found {
  const whole = text + habit
  const { cuts, links, images } = findMarkup(whole, splitLines(whole))
  let shown = ''
  let from = 0
  for (const { start, end, insert } of cuts) {
    if (start >= text.length) break
    shown += `${text.slice(from, start)}‹${whole.slice(start, end)}${insert === '' ? '' : `|${insert}`}›`
    from = end
  }
  return {
    shown: shown + text.slice(from),
    links: links
      .filter(({ start }) => start < text.length)
      .map(({ start, end, url }) => [whole.slice(start, end), url]),
    images: images.filter(({ at }) => at < text.length).map(({ at, alt }) => [at, alt]),
  }
}

export const SITE = 'https://huggingface.co'
export const PAPER = '/papers/2402.99901'
export const LOGIN = '/login?next=/papers'
export const COMMUNITY = '/papers/1#community'

export type Row = [
  text: string,
  shown: string,
  links?: Found['links'],
  images?: Found['images'],
  /** What shows the kind of markup, below the text. */
  habit?: string,
]

export function check(...[text, shown, links = [], images = [], habit = '']: Row): void {
  expect(find(text, habit)).toEqual({ shown, links, images })
}
