import { isHabit } from './is-habit'
import { type MappedText, type Rewrite, rewriteMatches } from './offset-map'

/** How some tools set the target of a link, or its number, behind the words, and how others do. */
interface Spelling {
  /** What a text holds that spells links so; looking for it is faster than the pattern. */
  needle: string
  pattern: RegExp
  /** Which of its matches show that a text spells links so; all when it is left out. */
  sign?: RegExp
  rewrite: Rewrite
}

/** A number of Crawl4AI's that is glued to words, which those of a formula are not. */
const gluedNumberPattern = /⟨(?<=[^\s⟨⟩]⟨)\d{1,5}⟩/g

const spellings: readonly Spelling[] = [
  {
    // textversionjs, and people who write Markdown from memory
    needle: '] (',
    pattern: /\] (?=\((?:https?:\/)?\/[^\s()]{1,2000}\))/g,
    sign: /\] \((?:https:\/\/huggingface\.co)?\/(?:papers|login)/g,
    rewrite: ']',
  },
  {
    // premailer sets blanks between a target and its brackets, and wraps its lines there.
    needle: '( ',
    pattern:
      /\n(?<=\(\n)[ \t]{0,9}(?=(?:https?:\/)?\/[^\s()]{1,2000}\s{1,9}\))|\n(?<=\(\s(?:https?:\/)?\/[^\s()]{1,2000}\n)[ \t]{0,9}(?=\))/g,
    sign: /\( (?:https:\/\/huggingface\.co)?\/(?:papers|login)[^\s()]* \)/g,
    rewrite: ' ',
  },
  {
    // A link that has lost its picture stands in front of the next part of the card, as its address.
    needle: ' Submitted by ',
    pattern: /^(?:https:\/\/huggingface\.co)?\/papers\/\d{4}\.\d{4,5} (?=Submitted by )/gm,
    rewrite: '',
  },
  {
    // What writes Chinese sets its own brackets around the target.
    needle: 'http',
    pattern: /[（【「『〔［]https?:\/\/[^\s（）【】「」『』〔〕［］]{1,2000}[）】」』〕］]/g,
    sign: /[（【「『〔［]https?:\/\/(?:huggingface|hf)\.co\//g,
    rewrite: (match) => ` (${match.slice(1, -1)})`,
  },
  {
    // h2m sets the attributes of Markdown Extra between round brackets, and repeats the mark of a heading in front.
    needle: ') (.',
    pattern: / (?:#{1,6} )?\(\.[a-z][^()\n]{0,600}\)/g,
    sign: /\) \(\.[a-z]/g,
    rewrite: (match) => `{${match.slice(match.indexOf('(') + 1, -1)}}`,
  },
  {
    // Outlook glues it on.
    needle: '<http',
    pattern: /<(?<=[^\s<>([{"'`]<)(?=https?:\/\/[^\s<>]{1,2000}>)/g,
    rewrite: ' <',
  },
  {
    // Crawl4AI
    needle: '⟨',
    pattern: /⟨(?<=\n[ \t]{0,9}⟨)\d{1,5}⟩ https?:\/\/[^\n]{1,2600}/g,
    rewrite: (match) => match.replace(/^⟨(\d+)⟩ (\S+?):?(?: .*)?$/, '$1. $2'),
  },
  {
    // MultiMarkdown names each heading behind its words.
    needle: ']\n',
    // recheck: each name is looked at once, with the 900 characters in front of its first letter
    pattern:
      / \[[\p{Ll}\p{Lo}](?<=^#{1,6} (?:[^\n]|\n(?!\n)){1,900} \[.)[\p{Ll}\p{Lm}\p{Lo}\p{M}\d._-]{0,300}\]$/gmu,
    rewrite: '',
  },
  {
    // Semantic Markdown numbers the targets that it leaves out.
    needle: '](ref',
    pattern: /\]\((?=ref\d{1,5}\))/g,
    rewrite: '](#',
  },
  {
    // Crawl4AI, in a picture
    needle: '⟩]',
    // recheck: each number is looked at once, with the 400 characters in front of it
    pattern: /⟨(?<=!\[[^[\]\n]{0,400}⟨)\d{1,5}⟩\]/g,
    sign: gluedNumberPattern,
    rewrite: '](#)',
  },
  {
    // Crawl4AI
    needle: '⟨',
    pattern: /⟨\d{1,5}⟩/g,
    sign: gluedNumberPattern,
    rewrite: (match) => ` [${match.slice(1, -1)}]`,
  },
]

/** Spells the targets and numbers of links as most tools do, where another spells them otherwise. */
export function respellLinks(source: MappedText): MappedText {
  return spellings.reduce(
    (written, { needle, pattern, sign = pattern, rewrite }) =>
      isHabit(written.text, needle, sign) ? rewriteMatches(written, pattern, rewrite) : written,
    source,
  )
}
