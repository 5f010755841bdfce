import { type MappedText, rewriteMatches, TextBuilder } from './offset-map'

/** How a markup other than Markdown writes links, pictures and headings. */
interface Dialect {
  /** What each of its links holds. */
  needle: string
  /** Matches a link, with its `url` and its `words`. */
  link: RegExp
  /** What Markdown writes for its other marks, in order. */
  marks: readonly (readonly [mark: RegExp, markdown: string])[]
}

/** Fewest links that tell a dialect; a paper about markup may print one. */
const MIN_LINKS = 3
const HEADING = '### '

// recheck: each mark is looked at once, with the 600 characters beside it
const wikiHeadings = [
  [/ =(?<=^={1,6} [^\n]{1,600} =)={0,5}$/gm, ''],
  [/^={1,6} (?=\S)/gm, HEADING],
] as const
// recheck: each line is looked at with 600 characters of the next
const rstHeadings = [
  [/^(?=\S[^\n]{0,600}\n([=~^-])\1{3,600}$)/gm, HEADING],
  [/\n(?<=^### [^\n]{0,600}\n)[=~^-]{4,600}$/gm, '\n'],
] as const

const dialects: readonly Dialect[] = [
  {
    // Slack and Discord
    needle: '<http',
    link: /<(?<url>https?:\/\/[^\s<>|]{1,2000})\|(?<words>[^<>\n]{0,4000})>/g,
    marks: [],
  },
  {
    // Org
    needle: '[[http',
    link: /\[\[(?<url>https?:\/\/[^\s[\]]{1,2000})\]\[(?<words>[^[\]]{0,4000})\]\]/g,
    marks: [
      [/\[\[(?:https?:|data:)[^[\]]{1,9000}\]\](?!\[)/g, ''],
      [/^[ \t]*:PROPERTIES:\n(?:[ \t]*:[^\n]{0,600}\n){0,20}/gm, ''],
      [/^\*{1,6} /gm, HEADING],
    ],
  },
  {
    // DokuWiki
    needle: '[[http',
    link: /\[\[(?<url>https?:\/\/[^\s[\]|]{1,2000})\|(?<words>[^[\]]{0,4000})\]\]/g,
    marks: [[/\{\{[^{}]{1,9000}\}\}/g, ''], ...wikiHeadings],
  },
  {
    // MediaWiki
    needle: '[http',
    link: /\[(?<url>https?:\/\/[^\s[\]]{1,2000}) (?<words>[^[\]]{0,4000})\]/g,
    marks: [[/\[\[(?:File|Image):[^[\]]{1,9000}\]\]/g, ''], ...wikiHeadings],
  },
  {
    // Jira and Confluence
    needle: '|http',
    link: /\[(?<words>[^[\]|]{0,4000})\|(?<url>https?:\/\/[^\s[\]|]{1,2000})(?:\|[\w-]{1,40})?\]/g,
    marks: [
      [/!(?:https?:|data:)[^!\s]{1,9000}!/g, ''],
      [/^h[1-6]\. /gm, HEADING],
    ],
  },
  {
    // Textile
    needle: '":http',
    link: /"(?:\([\w .:#/-]{0,400}\))?(?<words>[^"]{0,4000}?)":(?<url>https?:\/\/\S{1,2000}(?<![.,;:!?)]))/g,
    marks: [
      [/!(?:\([^()]{0,400}\))?(?:https?:|data:)[^!\s]{1,9000}!/g, ''],
      [/^h[1-6](?:\([^()]{0,600}\))?\. /gm, HEADING],
    ],
  },
  {
    // AsciiDoc
    needle: '[',
    link: /(?<url>https?:\/\/[^\s[\]<>:]{1,2000})\[(?<words>[^[\]]{0,4000})\]/g,
    marks: [
      [/image::?(?:https?|data):[^\s[\]:]{1,9000}\[[^[\]]{0,400}\]/g, ''],
      [/link:(?=https?:)|\{blank\}/g, ''],
      [/^={1,6} /gm, HEADING],
    ],
  },
  {
    // reStructuredText
    needle: '<http',
    link: /`(?<words>[^`<>]{0,4000}?)\s{0,9}<(?<url>https?:\/\/[^\s<>`]{1,2000})>`__?/g,
    marks: [
      [/^[ \t]*\.\. [^\n]{0,9000}(?:\n[ \t]+:[\w-]{1,40}:[^\n]{0,600}){0,9}$/gm, ''],
      [/\|[\w.-][\w .-]{0,90}\|/g, ''],
      [/\\(?=[\\*`_])/g, ''],
      ...rstHeadings,
    ],
  },
]

/** How some tools set the target of a link, or its number, behind the words, and how others do. */
interface Spelling {
  needle: string
  pattern: RegExp
  rewrite: (match: string) => string
}

const spellings: readonly Spelling[] = [
  {
    // Outlook glues it on.
    needle: '<http',
    pattern: /<(?<=[^\s<>([{"'`]<)(?=https?:\/\/[^\s<>]{1,2000}>)/g,
    rewrite: () => ' <',
  },
  {
    // Mails of premailer break lines inside of its brackets.
    needle: '( ',
    pattern: /\((?<=\S \()\s{1,2}https?:\/\/[^\s()]{1,2000}\s{1,2}\)/g,
    rewrite: (match) => match.replaceAll('\n', ' '),
  },
  {
    // Crawl4AI
    needle: '\n⟨',
    pattern: /⟨(?<=\n⟨)\d{1,5}⟩ https?:\/\/[^\n]{1,2600}/g,
    rewrite: (match) => match.replace(/^⟨(\d+)⟩ (\S+?):?(?: .*)?$/, '$1. $2'),
  },
  {
    // MultiMarkdown names each heading behind its words.
    needle: ']\n',
    // recheck: each name is looked at once, with the 900 characters in front of it
    pattern: / \[(?<=^#{1,6} [^\n]{1,900} \[)[a-z][a-z\d-]{0,300}\]$/gm,
    rewrite: () => '',
  },
  {
    // Semantic Markdown numbers the targets that it leaves out.
    needle: '](ref',
    pattern: /\]\((?=ref\d{1,5}\))/g,
    rewrite: () => '](#',
  },
  // ChatGPT
  { needle: '†', pattern: /【\d{1,5}†|】/g, rewrite: () => '' },
  { needle: '⟨', pattern: /⟨\d{1,5}⟩/g, rewrite: (match) => ` [${match.slice(1, -1)}]` },
]

/** Writes the links, pictures and headings of another markup as Markdown does. */
export function toMarkdown(source: MappedText): MappedText {
  const spelled = spellings.reduce((written, { needle, pattern, rewrite }) => {
    const { text } = written
    const isUsed = text.includes(needle) && countMatches(text, pattern) >= MIN_LINKS
    return isUsed ? rewriteMatches(written, pattern, rewrite) : written
  }, source)
  return translate(spelled)
}

function translate(source: MappedText): MappedText {
  const { text } = source
  if (text.includes('](')) return source
  const dialect = dialects.find(
    ({ needle, link }) => text.includes(needle) && countMatches(text, link) >= MIN_LINKS,
  )
  if (dialect === undefined) return source
  let written = source
  for (const [mark, markdown] of dialect.marks) written = rewriteMatches(written, mark, () => markdown)
  return writeLinks(written, dialect.link)
}

/** How often a pattern matches, as far as it matters. */
function countMatches(text: string, pattern: RegExp): number {
  let matches = 0
  for (const _ of text.matchAll(pattern)) if (++matches === MIN_LINKS) break
  return matches
}

function writeLinks(source: MappedText, link: RegExp): MappedText {
  const builder = new TextBuilder(source)
  let from = 0
  for (const { index, 0: match, groups } of source.text.matchAll(link)) {
    const { words, url } = groups as Record<'words' | 'url', string>
    const urlAt = match.indexOf(url)
    const isBehind = urlAt > 0 && match.lastIndexOf(words) < urlAt
    const at = index + match.lastIndexOf(words, isBehind ? urlAt : match.length)
    builder
      .keep(from, index)
      .append('[', index)
      .keep(at, at + words.length)
      .append(`](${url})`, index + urlAt)
    from = index + match.length
  }
  return builder.keep(from, source.text.length).build()
}
