import { isAtLeast } from './count-at'
import { decodePercent } from './decode-percent'
import { type MappedText, rewriteMatches } from './offset-map'

/** Fewest lines that go on below which show that a text is quoted-printable. */
const MIN_SOFT_BREAKS = 5

/** A line goes on on the next; the underline of a heading is nothing but such characters. */
const softBreakPattern = /=\n(?<=[^\n=]{30,76}=\n)/y
/** An equals sign, or the first two bytes of a character that is not ASCII. */
const encodedPattern = /=(?:3D|[C-F][\dA-F]=[89AB][\dA-F])/
/** One character, so that it is known where each stands; its bytes may stand on two lines. */
const codePattern =
  /=\n|=[0-7][\dA-F]|=(?:[CD][\dA-F]|E[\dA-F](?:=\n)?=[89AB][\dA-F]|F[0-7](?:(?:=\n)?=[89AB][\dA-F]){2})(?:=\n)?=[89AB][\dA-F]/g

/**
 * Decodes a text that is written as in mails and in the archives of browsers (MHTML): RFC 2045, section 6.7. Other texts
 * are left as they are.
 */
export function decodeQuotedPrintable(source: MappedText): MappedText {
  const { text } = source
  const isEncoded = isAtLeast(text, '=\n', softBreakPattern, MIN_SOFT_BREAKS) && encodedPattern.test(text)
  return isEncoded ? rewriteMatches(source, codePattern, decodeBytes) : source
}

/** What bytes of UTF-8 stand for. */
function decodeBytes(code: string): string {
  return decodePercent(code.replaceAll('=\n', '').replaceAll('=', '%'), code)
}
