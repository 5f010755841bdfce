import { type Line, mapOf } from './line'

/** The line that two lines below each other are together, with `glue` between their words. */
export function appendLine(above: Line, below: Line, glue: '' | ' '): Line {
  const offset = above.text.length + glue.length
  const map = glue === '' ? [...mapOf(above)] : [...mapOf(above), above.text.length, above.end]
  const rest = mapOf(below)
  for (let i = 0; i < rest.length; i += 2) map.push((rest[i] as number) + offset, rest[i + 1] as number)
  const moved = below.links.map(({ url, start, end }) => ({ url, start: start + offset, end: end + offset }))
  return {
    ...above,
    text: above.text + glue + below.text,
    end: below.end,
    width: below.width,
    links: [...above.links, ...moved],
    alt: above.alt ?? below.alt,
    map,
  }
}
