import { decodeEscapes } from './decode-escapes'
import { directLinks } from './direct-links'
import { type MappedText, rewriteMatches } from './offset-map'
import { removeTerminalCodes } from './remove-terminal-codes'
import { unifyLineEnds } from './unify-line-ends'

const byteOrderPattern = /^\ufeff/g
/** What editors of chats and notes leave for an empty line, and at the ends of others. */
const edgePattern = /^\u200b{1,9}|\u200b{1,9}$/gm
/** Where a word may be broken, and where a picture stood: no reader sees either. */
const invisiblePattern = /[\u00ad\ufffc]/g
/** What a terminal fills its lines with: fewer spaces are a line break of Markdown. */
const paddingPattern = /(?<! ) {3,}$/gm
/** More of them than any tool sets behind the mark of an empty item show that a text is filled so. */
const LONG_PADDING = `${' '.repeat(10)}\n`

/**
 * The text as its reader saw it, whatever an operating system, a program's source, a terminal, an editor or
 * an archive made of all of it.
 */
export function plainText(text: string): MappedText {
  const lines = rewriteMatches(unifyLineEnds(text), byteOrderPattern, '')
  return directLinks(plainSpaces(removeTerminalCodes(decodeEscapes(lines))))
}

/** A space that does not break is one like any other, and takes as much room. */
function plainSpaces(source: MappedText): MappedText {
  const narrow = source.text.includes(LONG_PADDING) ? rewriteMatches(source, paddingPattern, '') : source
  const edged = narrow.text.includes('\n\u200b') ? rewriteMatches(narrow, edgePattern, '') : narrow
  const isBroken = edged.text.includes('\u00ad') || edged.text.includes('\ufffc')
  const { text, map } = isBroken ? rewriteMatches(edged, invisiblePattern, '') : edged
  return { text: text.replaceAll('\u00a0', ' '), map }
}
