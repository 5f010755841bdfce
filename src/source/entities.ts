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
  laquo: '«',
  raquo: '»',
  times: '×',
  plusmn: '±',
  deg: '°',
  micro: 'µ',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
}
/** What the names of letters with an accent end with, such as `eacute`. */
const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
}

/** A character reference. The longest name and number are bounded. */
const entityPattern = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/y

/** A character reference: the text that it stands for, and where it ends. */
export interface Entity {
  text: string
  end: number
}

/** Whether a text holds a character reference. */
export function hasEntity(text: string): boolean {
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1))
    if (readEntity(text, at) !== null) return true
  return false
}

/** Reads a character reference at an offset; null for a name that is not one of ours and a number of no character. */
export function readEntity(text: string, at: number): Entity | null {
  entityPattern.lastIndex = at
  const match = entityPattern.exec(text)
  const decoded = match && decode(match)
  return match && decoded !== null ? { text: decoded, end: at + match[0].length } : null
}

function decode(match: RegExpExecArray): string | null {
  if (match[3] !== undefined) return decodeName(match[3])
  const code =
    match[1] !== undefined ? Number.parseInt(match[1], 10) : Number.parseInt(match[2] as string, 16)
  if (code === 9 || code === 10 || code === 13) return ' '
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null
}

function decodeName(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name] as string
  const accent = name.slice(1)
  if (!Object.hasOwn(accents, accent)) return null
  const letter = (name.charAt(0) + accents[accent]).normalize('NFC')
  return letter.length === 1 ? letter : null
}
