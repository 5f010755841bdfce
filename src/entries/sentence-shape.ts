const lowerWordPattern = /^[a-z]+(?:[ ,;.)]|:(?!\/\/)|$)/
/** `vs.` and `al.` end none. */
const sentenceEndPattern = /[a-z]{3}\)?\.(?: [A-Z(]|$)/
/** Words behind which a sentence, or a title, goes on. */
const openEnds = new Set('a an the and or of for in on to by at as with from via into'.split(' '))
const MAX_OPEN_END = 'from'.length

/** Whether a text begins with a word in small letters, as the middle of a sentence does; `mT5` and `k-NN` don't. */
export function startsInside(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122 && lowerWordPattern.test(text)
}

/** Whether a sentence ends in a text, or at its end. */
export function holdsSentence(text: string): boolean {
  return sentenceEndPattern.test(text)
}

/** Whether a text ends with a word, a comma or a dash, as a sentence does not; an address at its end says nothing. */
export function endsInside(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (!isWord && code !== 44 && code !== 45 && code !== 40) return false
  const word = lastWord(text)
  return !text.startsWith('www.', word) && text.indexOf('/', word) === -1
}

/** Whether a text is open at its end: `A Study of`. A word alone is a name. */
export function endsOpen(text: string): boolean {
  const word = lastWord(text)
  return word > 0 && text.length - word <= MAX_OPEN_END && openEnds.has(text.slice(word))
}

/** Where the last word of a text begins. */
function lastWord(text: string): number {
  let start = text.length
  while (start > 0 && text.charCodeAt(start - 1) !== 32) start--
  return start
}

/** Whether a text may be whole: a sentence, or an address, ends there. */
export function mayEnd(text: string): boolean {
  return !endsInside(text) && !text.endsWith('/')
}
