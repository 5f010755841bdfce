/** The named character references that HTML-to-text tools leave behind; everything else comes as a number. */
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
}

/** A character reference at the start of the searched place. The longest name and number are bounded. */
export const entityPattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/y

/**
 * The text that a match of `entityPattern` stands for, or null for a name that is not one of ours and for
 * a number that is no character.
 */
export function decodeEntity(match: RegExpExecArray): string | null {
  if (match[3] !== undefined) return Object.hasOwn(named, match[3]) ? (named[match[3]] as string) : null
  const code =
    match[1] !== undefined ? Number.parseInt(match[1], 10) : Number.parseInt(match[2] as string, 16)
  if (code === 9 || code === 10 || code === 13) return ' '
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}
