import { isWordCode } from '../source/is-word-code'

const lowerWordPattern = /^\p{Ll}+(?:[ ,;.)]|$)/u
const insideEndPattern = /[\p{L}\p{N},(-]$/u
/** A small letter, or what stands inside of a formula: `ilGPT, a`, `{i=1}`; `code: https://` is whole. */
const cutStartPattern = /^(?!(?:[\w ]{1,20}: ?)?https?:)(?:[)\]}.,;:%=_^\\|{&…]|\p{Ll})/u
/** What stands in front of its full stop; `vs.` and `al.` end none. */
const sentenceEndPattern = /\p{Ll}{3}\)?$/u
/** A bracket, a comma, or a short word in front of a noun that ends no name; `Submitted by` is none. */
const openEndPattern = /[(,]$| (?:an?|and|as|at|for|from|in|into|of|on|or|the|to|via|with)$/
/** A space and the longest of those words. */
const LONGEST_WORD = 5
/** What stands behind a word: a mark that closes something or sets apart, a hyphen. */
const restPattern = /^(?:[.,;:!?%)\]}”’(]|-\w)/
/** What tells the end of a sentence: three letters, a bracket and the full stop. */
const LONGEST_END = 5
/** How much of a text is searched for the address in which it ends: it may be one word, and stand above many lines. */
const MAX_ADDRESS = 2000
/** No small letter comes before it. */
const SMALL_A = 'a'.charCodeAt(0)

/** Whether a text begins with a word in small letters, as the middle of a sentence does; `mT5` and `k-NN` don't. */
export function startsInside(text: string): boolean {
  return text.charCodeAt(0) >= SMALL_A && lowerWordPattern.test(text)
}

/** Whether a text begins with what stands behind a word of a sentence. */
export function startsBehindWord(text: string): boolean {
  return restPattern.test(text)
}

/** Whether a text begins as neither a title nor an abstract does, but what is left of one that was cut, in a word perhaps. */
export function startsCut(text: string): boolean {
  return cutStartPattern.test(text)
}

/** Whether a sentence ends with a text. */
export function endsSentence(text: string): boolean {
  return text.endsWith('.') && sentenceEndPattern.test(text.slice(-LONGEST_END, -1))
}

/** Whether a text ends with a word, a comma or a dash, as a sentence does not; an address at its end says nothing. */
export function endsInside(text: string): boolean {
  // Most texts end in ASCII, which its code tells faster.
  if (!isWordCode(text.charCodeAt(text.length - 1)) && !insideEndPattern.test(text.slice(-2))) return false
  const end = text.slice(-MAX_ADDRESS)
  return end.indexOf('/', end.lastIndexOf(' ')) === -1
}

/** Whether a text stops where no title and no sentence ends: `(`, `,`, `of the`. */
export function endsOpen(text: string): boolean {
  return openEndPattern.test(text.slice(-LONGEST_WORD))
}
