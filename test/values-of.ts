import type { Paper } from '../src'

/** What a paper says without its places in the text, which move with the text in front of it. */
export function valuesOf({ span: _, spans, links, ...values }: Paper) {
  return {
    ...values,
    fields: Object.keys(spans).sort(),
    links: links.map(({ span: __, ...link }) => link),
  }
}
