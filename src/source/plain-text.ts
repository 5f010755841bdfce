import { decodeEscapes } from './decode-escapes'
import { decodePercent } from './decode-percent'
import { decodeQuotedPrintable } from './decode-quoted-printable'
import { type MappedText, type Rewrite, rewriteMatches } from './offset-map'
import { repairEncoding } from './repair-encoding'
import { unescapeMarkdown } from './unescape-markdown'
import { unifyLineEnds } from './unify-line-ends'

/** What no reader saw, in order: what a text holds then, which is found fast, and what stands in which place. */
const rules: readonly (readonly [needle: string, pattern: RegExp, rewrite: Rewrite])[] = [
  ['\ufeff', /^\ufeff/g, ''],
  [
    // What sets colours, moves the cursor, or names a link or a window: ECMA-48's control sequences and strings.
    '\x1b',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /\x1b(?:\[[0-?]{0,64}[ -/]{0,4}[@-~]|\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)|[ -/]{1,2}[0-~]|[0-Z\\^-~])/g,
    '',
  ],
  // What a terminal fills its lines with: fewer spaces are a line break of Markdown. More of them than any tool sets
  // behind the mark of an empty item show that a text is filled so.
  [`${' '.repeat(10)}\n`, /(?<! ) {3,}$/gm, ''],
  // What editors of chats and notes leave for an empty line, and at the ends of others.
  ['\n\u200b', /^\u200b{1,9}|\u200b{1,9}$/gm, ''],
  // Where a word may be broken, and where a picture stood.
  ['\u00ad', /\u00ad/g, ''],
  ['\ufffc', /\ufffc/g, ''],
  // What browser-use sets above what stands in an element, to be able to name it.
  [']<', /^[ \t]{0,99}\*?\[\d{1,5}\]<[a-z]{1,20}(?: [^<>\n]{0,900})?\/>$/gm, ''],
  // What odt2txt writes for a picture, and may break.
  ['[-- Image:', /\[--\sImage:\s[^\]\s]{1,60}\s--\]/g, '[IMG]'],
  [
    // What the Wayback Machine puts in front of the addresses of a page that it kept, `im_` and the like for pictures.
    '/web/2',
    /(?:https?:\/\/web\.archive\.org|(?<![\w/.]))\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/)/g,
    '',
  ],
  [
    // What Google's documents make of every address.
    '?q=',
    /https:\/\/www\.google\.com\/url\?q=https?(?::|%3A)[^\s&<>()[\]"']{1,2000}[^\s<>()[\]"']{0,400}/g,
    directUrl,
  ],
]

/**
 * The text as its reader saw it, whatever an operating system, a program's source, a terminal, an editor or
 * an archive made of all of it.
 */
export function plainText(source: string): MappedText {
  const { text, map } = rules.reduce(
    (written, [needle, pattern, rewrite]) =>
      written.text.includes(needle) ? rewriteMatches(written, pattern, rewrite) : written,
    unescapeMarkdown(decodeEscapes(repairEncoding(decodeQuotedPrintable(unifyLineEnds(source))))),
  )
  // A space that does not break is one like any other, and takes as much room.
  return { text: text.replaceAll('\u00a0', ' '), map }
}

/** Where a link led before something made it lead through another site. */
function directUrl(url: string): string {
  return decodePercent(url.slice(url.indexOf('?q=') + 3).split('&')[0] as string)
}
