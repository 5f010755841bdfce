import { isHabit } from './is-habit'
import { linkPieces } from './link-pieces'
import { joinPieces, type MappedText, type Piece, type Rewrite, rewriteMatches } from './offset-map'

/** How a markup other than Markdown writes links, pictures and headings. */
interface Dialect {
  /** Some of what its links hold, one of them each. */
  needles: readonly string[]
  /** Matches a link, and says where its `url` and its `words` stand. */
  link: RegExp
  /** What Markdown writes for its other marks, in order. */
  marks: readonly (readonly [mark: RegExp, markdown: Rewrite])[]
}

/** Where the parts of a link stand. */
type LinkParts = Record<'words' | 'url', [start: number, end: number]>

const HEADING = '### '
/** An address that wikis write without the slash in front. */
const relativePattern = /^[a-z][\w.-]*(?=[/?#]|$)/i
/** The middle of a link of Markdown; in other markup a bracket may begin the words of one. */
const markdownLinkPattern = /\]\(/g

// recheck: each mark is looked at once, with the 600 characters beside it
const wikiHeadings = [
  [/ =(?<=^[ \t]{0,12}={1,6} [^\n]{1,600} =)={0,5}[ \t]{0,9}$/gm, ''],
  [/=(?<=^[ \t]{0,12}=)={0,5} (?=\S)/gm, HEADING],
] as const
// recheck: each line is looked at with 600 characters of the next
const rstHeadings = [
  [/^(?=\S[^\n]{0,600}\n([=~^-])\1{3,600}$)/gm, HEADING],
  [/\n(?<=^### [^\n]{0,600}\n)[=~^-]{4,600}$/gm, '\n'],
] as const

/** A picture with a name is one of Markdown; one without says nothing. */
function picture(name: string | undefined, url: string | undefined): string {
  return name ? `![${name}](${url})` : ''
}

function jiraPicture(match: string): string {
  return picture(/[|,]alt=([^,!]+)/.exec(match)?.[1], match.slice(1).split(/[|!]/)[0])
}

function musePicture(match: string): string {
  const [url, name] = match.slice(2, -2).split('][')
  return picture(name, url)
}

/** Its name stands behind a number. */
function namedPicture(match: string): string {
  return picture(match.slice(1, -1).split(': ')[1], '#')
}

const dialects: readonly Dialect[] = [
  {
    // ChatGPT's browser numbers its links, and keeps the hosts of others.
    needles: ['【'],
    link: /【(?<url>\d{1,5})†(?<words>[^【】†]{0,4000})(?:†[^【】†\s]{1,200})?】/dg,
    marks: [[/\[Image \d{1,5}(?:: [^[\]\n]{1,400})?\]/g, namedPicture]],
  },
  {
    // Slack and Discord
    needles: ['<http', '</'],
    // The words may be an abstract on lines of its own.
    link: /<(?<url>(?:https?:\/)?\/[^\s<>|]{1,2000})\|(?<words>[^<>]{0,4000})>/dg,
    // A picture without a name is its address.
    marks: [
      [
        /https:\/\/(?:cdn-(?:avatars|thumbnails)\.huggingface\.co|huggingface\.co\/avatars)\/[^\s<>|]{1,2000}(?![^\s<>])/g,
        '',
      ],
      [/\*(?<=^[ \t]{0,12}\*)(?=<(?:https?:\/)?\/)/gm, HEADING],
      [/\*(?<=>\*)[ \t]{0,9}$/gm, ''],
    ],
  },
  {
    // BBCode
    needles: ['[/'],
    // recheck: each link is looked at once, up to its end or 4,000 characters
    link: /\[url=["']?(?<url>(?:https?:\/)?\/[^\s[\]"']{1,2000})["']?\](?<words>(?:[^[]|\[(?!\/?url[=\]])){0,4000})\[\/url\]/dgi,
    marks: [
      [/\[img(?:[= ][^[\]]{0,400})?\][^[\]]{1,9000}\[\/img\]/gi, ''],
      [/\[h[1-6]\]/gi, HEADING],
      [/\[(?:li|\*)\]/gi, '* '],
      [/\[\/?(?:h[1-6]|li|[ou]l|list|[bius]|size|color|font|center|quote|code)(?:=[^[\]]{1,40})?\]/gi, ''],
    ],
  },
  {
    // Org and Muse
    needles: ['[[http', '[[/'],
    link: /\[\[(?<url>(?:https?:\/)?\/[^\s[\]]{1,2000})\]\[(?<words>(?:!\[[^[\]]{1,400}\]\([^()\s]{1,9000}\))?(?:[^[\]]|\[[^[\]]{0,400}\]){0,4000})\]\]/dg,
    marks: [
      [
        /\[\[(?:(?:https?:|\/)[^\s[\]]{1,2000}\.(?:png|jpe?g|svg|gif|webp)|data:[^[\]]{1,9000})\]\[[^[\]]{0,400}\]\]/g,
        musePicture,
      ],
      [/\[\[(?:https?:|data:|\/)[^[\]]{1,9000}\]\](?!\[)/g, ''],
      [/<\/?(?:class|verbatim)(?: name="[^"<>]{0,99}")?>/g, ''],
      [/^[ \t]*:PROPERTIES:[ \t]{0,9}\n(?:[ \t]*:[^\n]{0,600}\n){0,20}/gm, ''],
      [/^\* |\*\*(?<=^[ \t]{0,12}\*\*)\*{0,4} /gm, HEADING],
    ],
  },
  {
    // DokuWiki, Zim, MediaWiki
    needles: ['[[', '[http'],
    link: /\[(?:\[(?!File:|Image:))?(?<url>(?:(?<=\[\[)|https?:\/\/)[^\s[\]|]{1,2000})[ |](?<words>(?:[^[\]]|\[[^[\]]{0,400}\]){0,4000})\]\]?/dg,
    marks: [[/\{\{[^{}]{1,9000}\}\}|\[\[(?:File|Image):[^[\]]{1,9000}\]\]/g, ''], ...wikiHeadings],
  },
  {
    // Jira and Confluence
    needles: ['|http', '|/'],
    // recheck: a picture begins with a mark that no words do behind a bracket
    link: /\[(?<words>(?:!\[[^[\]|]{1,400}\]\([^()\s]{1,9000}\))?(?:[^[\]|\\]|\\[\s\S]){0,4000})\|(?<url>(?:https?:\/)?\/[^\s[\]|]{1,2000})(?:\|[\w-]{1,40})?\]/dg,
    marks: [
      [/!(?:https?:|data:|\/)[^!|\s]{1,9000}(?:\|[^!\n]{0,400})?!/g, jiraPicture],
      // A link without words is its address.
      [/\[(?=(?:https?:\/)?\/[^\s[\]|]{1,2000}\])/g, '[|'],
      [/\{anchor:[^{}\n]{0,600}\}/g, ''],
      [/h[1-6]\. (?<=^[ \t]{0,12}h\d\. )/gm, HEADING],
    ],
  },
  {
    // Textile
    needles: ['":http', '":/'],
    link: /"(?:\([\w .:#/-]{0,400}\))?(?<words>[^"]{0,4000}?)":(?<url>(?:https?:\/)?\/\S{1,2000}(?<![.,;:!?)]))/dg,
    marks: [
      [/!(?:\([^()]{0,400}\))?(?:https?:|data:|\/)[^!\s]{1,9000}!/g, ''],
      [/h[1-6](?<=^[ \t]{0,12}h\d)(?:\([^()]{0,600}\))?\. /gm, HEADING],
      // It has no escapes: the bar of `\&#124;` is one.
      [/\\(?=&)/g, '\\\\'],
    ],
  },
  {
    // AsciiDoc
    needles: ['['],
    link: /(?:link:)?(?<url>(?:https?:\/|(?<=link:))\/[^\s[\]<>:]{1,2000})\[(?<words>(?:[^[\]]|\[[^[\]]{0,400}\]){0,4000})\]/dg,
    marks: [
      [/image::?(?:https?:|data:|\/)[^\s[\]:]{1,9000}\[[^[\]]{0,400}\]/g, ''],
      [/\{(?:blank|empty)\}|\\(?=\{)/g, ''],
      // The class of a word.
      [/\[\.[\w:/. -]{1,200}\]#(?=[^#]{1,200}#)|#(?<=\[\.[\w:/. -]{1,200}\]#[^#]{1,200}#)/g, ''],
      [/==(?<=^[ \t]{0,12}==)={0,4} /gm, HEADING],
    ],
  },
  {
    // reStructuredText
    needles: ['<http', '</'],
    // recheck: the words end at a backtick of markup or an address, and behind 4,000 characters
    link: /(?<!\\)`(?<words>(?:[^`<]|(?<=\\)`|<(?!https?:|\/)){0,4000}?)\s{0,9}<(?<url>(?:https?:\/)?\/[^\s<>`]{1,2000})>`__?/dg,
    marks: [
      [/^[ \t]*\.\. rubric:: /gm, HEADING],
      [/^[ \t]+:(?:name|class):.{0,600}\n/gm, ''],
      // What a directive is about may be wrapped.
      [
        /^[ \t]*\.\. (?:container::\n[^\n]{0,9000}|[^\n]{0,9000}(?:\n[ \t]+:[\w-]{1,40}:[^\n]{0,600}){0,9})$/gm,
        '',
      ],
      [/\|[\w.-][\w .-]{0,90}\|/g, ''],
      [/\\(?:(?=[\\*_])| )/g, ''],
      ...rstHeadings,
    ],
  },
]

/** Writes the links, pictures and headings of another markup as Markdown does. */
export function toMarkdown(source: MappedText): MappedText {
  const { text } = source
  if (isHabit(text, '](', markdownLinkPattern)) return source
  const dialect = dialects.find(({ needles, link }) => needles.some((needle) => isHabit(text, needle, link)))
  if (dialect === undefined) return source
  let written = source
  for (const [mark, markdown] of dialect.marks) written = rewriteMatches(written, mark, markdown)
  return writeLinks(written, dialect.link)
}

function writeLinks(source: MappedText, link: RegExp): MappedText {
  const { text } = source
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: match, indices } of text.matchAll(link)) {
    const { words, url } = (indices as RegExpIndicesArray).groups as LinkParts
    pieces.push([text.slice(from, index), from])
    const target = text.slice(...url).replace(relativePattern, '/$&')
    pieces.push(...linkPieces([[text.slice(...words), words[0]]], target, index, words[1]))
    from = index + match.length
  }
  pieces.push([text.slice(from), from])
  return joinPieces(source, pieces)
}
