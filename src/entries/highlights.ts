import type { ReadLine } from '../lines/classify-line'
import type { Line } from '../source/line'
import { countValues } from '../source/most-common'
import { endsInside, endsOpen, startsBehindWord, startsInside } from './sentence-shape'

/** Words that a page highlights, the query's, and in which a capture therefore breaks sentences and titles. */
export interface Highlights {
  /** First words of lines below a blank line: the tool takes the highlight for a paragraph that goes on. */
  paragraphs: ReadonlySet<string>
  /** Words that fill lines of their own. */
  lines: ReadonlySet<string>
}

/** Fewest broken sentences that tell a highlighted word, which begins their rest or stands alone between two parts. */
const MIN_BREAKS = 3
/** Fewest of them once another word is known to be highlighted: a query has several words, and some are rare. */
const MIN_FURTHER_BREAKS = 2
/** Shortest rest of a sentence that tells a broken sentence from a name; shorter lines may be a highlight alone. */
const MIN_REST = 40
const firstWordPattern = /^\p{N}*\p{L}+/u
const wordsPattern = /^\p{L}[\p{L}\p{N}'’-]*(?: \p{L}[\p{L}\p{N}'’-]*){0,2}$/u

/** Learns which words break the sentences of a text. */
export function findHighlights(lines: readonly ReadLine[]): Highlights {
  const paragraphs: string[] = []
  const own: string[] = []
  for (let i = 1; i < lines.length; i++) {
    const { gap, reading, text } = lines[i] as ReadLine
    const isRest = text.length >= MIN_REST
    if (isRest ? gap === 0 : reading.card !== null) continue
    const above = (lines[i - 1] as Line).text
    if (!endsInside(above)) continue
    if (isRest) {
      // `LLMs` begins a title as well, and then nothing above has stopped short.
      if (startsInside(text) || endsOpen(above)) paragraphs.push(firstWord(text))
    } else if (isBetween(lines[i + 1], gap) && wordsPattern.test(text)) {
      own.push(singular(text))
    }
  }
  return { paragraphs: repeated(paragraphs), lines: repeated(own) }
}

/** Whether a sentence goes on in the next line, which stands as far below as a line is below the one above. */
function isBetween(next: Line | undefined, gap: number): boolean {
  return next !== undefined && next.gap === gap && goesOn(next.text)
}

/**
 * Whether a line begins with a word that the page highlights, on a line of its own or below a blank line: a sentence,
 * or a title, goes on there.
 */
export function startsAtHighlight({ gap, text }: Line, { paragraphs, lines }: Highlights): boolean {
  return isHighlight(text, lines) || (gap > 0 && paragraphs.size > 0 && paragraphs.has(firstWord(text)))
}

/** Whether a line above is a highlighted word. */
export function isBelowHighlight(above: Line, { lines }: Highlights): boolean {
  return isHighlight(above.text, lines)
}

/** Whether the line break between two lines is one that a highlighted word made. */
export function isHighlightBreak(above: Line, line: Line, highlights: Highlights): boolean {
  return startsAtHighlight(line, highlights) || isBelowHighlight(above, highlights)
}

/** Whether a text goes on in the middle of a sentence. */
export function goesOn(text: string): boolean {
  return startsInside(text) || startsBehindWord(text)
}

function isHighlight(text: string, words: ReadonlySet<string>): boolean {
  return words.size > 0 && text.length < MIN_REST && words.has(singular(text))
}

/** Those of some words that stand several times among them, where one of them does so often. */
function repeated(words: readonly string[]): ReadonlySet<string> {
  const all = [...countValues(words)].filter(([word, times]) => word !== '' && times >= MIN_FURTHER_BREAKS)
  return new Set(all.some(([, times]) => times >= MIN_BREAKS) ? all.map(([word]) => word) : [])
}

function firstWord(text: string): string {
  const [word = ''] = firstWordPattern.exec(text) ?? []
  return singular(word)
}

/** A word without the ending of its plural, which the page highlights with it. */
function singular(words: string): string {
  return words.toLowerCase().replace(/(ie)?s$/, (_, ie?: string) => (ie === undefined ? '' : 'y'))
}
