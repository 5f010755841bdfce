import { decodePercent } from './decode-percent'
import { type MappedText, rewriteMatches } from './offset-map'

/** Fewest characters of a kind that no text holds which show that it was read with the wrong encoding. */
const MIN_BROKEN = 3

/** What Windows-1252 has in the place of the bytes from 0x80 to 0x9f; Latin-1 has control characters there. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const next = `[\\u0080-\\u00bf${windows}]`
// recheck: repeats one character class at most three times
const brokenPattern = new RegExp(
  `\\u00c2[\\u00a0-\\u00bf]|[\\u00c3-\\u00df]${next}|[\\u00e0-\\u00ef]${next}{2}|[\\u00f0-\\u00f4]${next}{3}`,
  'g',
)
/** The dot of a card, and what a dash, a quotation mark and a letter with an accent begin with. */
const signPattern = /Â·|â€|â\u0080|Ã[\u0080-\u00bf]/g
/** The dot of a card as it was printed: a paper of a page that was read right may print such characters. */
const wholeDotPattern = /(?<![^ \n])·/

/** Repairs a text in UTF-8 that something read as Latin-1 or Windows-1252: `Â·`, `â€”`. Other texts are left as they are. */
export function repairEncoding(source: MappedText): MappedText {
  const { text } = source
  // Looking for the characters is faster than the pattern.
  if (!['Â', 'â', 'Ã'].some((letter) => text.includes(letter))) return source
  const signs = text.match(signPattern)?.length ?? 0
  const isBroken = signs >= MIN_BROKEN && !wholeDotPattern.test(text)
  return isBroken ? rewriteMatches(source, brokenPattern, decodeBytes) : source
}

/** What the bytes stand for that were read as these characters. */
function decodeBytes(characters: string): string {
  let code = ''
  for (const character of characters) {
    const at = windows.indexOf(character)
    code += `%${(at === -1 ? character.charCodeAt(0) : 0x80 + at).toString(16)}`
  }
  return decodePercent(code, characters)
}
