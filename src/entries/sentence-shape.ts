const lowerWordPattern = /^[a-z]+(?:[ ,;:.)]|$)/
const openEndPattern = / (?:a|an|the|and|or|of|for|in|on|to|by|at|as|with|from|via|into)$/

/** Whether a text begins with a word in small letters, as the middle of a sentence does; `mT5` and `k-NN` don't. */
export function startsInside(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122 && lowerWordPattern.test(text)
}

/** Whether a text ends with a word, a comma or a dash, as a sentence does not; an address at its end says nothing. */
export function endsInside(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (!isWord && code !== 44 && code !== 45 && code !== 40) return false
  const word = text.lastIndexOf(' ') + 1
  return text.indexOf('/', word) === -1 && !text.startsWith('www.', word)
}

/** Whether a text ends with a word behind which a sentence, or a title, goes on: `A Study of`. */
export function endsOpen(text: string): boolean {
  return openEndPattern.test(text.slice(-8))
}

/** Whether a text may be whole: a sentence, or an address, ends there. */
export function mayEnd(text: string): boolean {
  return !endsInside(text) && !text.endsWith('/')
}
