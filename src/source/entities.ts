import { isAtLeast } from './count-at'
import { matchAt } from './match-end'

/** The named character references that HTML-to-text tools leave behind; most others come as numbers. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
}
/** A character reference. The longest name and number are bounded. */
const entityPattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/y

/** A character reference: the text that it stands for, and where it ends. */
export interface Entity {
  text: string
  end: number
}

/** Whether a text may hold a character reference. */
export function mayHoldEntity(text: string): boolean {
  return isAtLeast(text, '&', entityPattern)
}

/** Reads a character reference at an offset; null for a name that is not one of ours and a number of no character. */
export function readEntity(text: string, at: number): Entity | null {
  const match = matchAt(entityPattern, text, at)
  const decoded = match && decode(match)
  return match && decoded !== null ? { text: decoded, end: at + match[0].length } : null
}

function decode(match: RegExpExecArray): string | null {
  const name = match[3]
  if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] as string) : null
  const code =
    match[1] !== undefined ? Number.parseInt(match[1], 10) : Number.parseInt(match[2] as string, 16)
  if (code === 9 || code === 10 || code === 13) return ' '
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}
