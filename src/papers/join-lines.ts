import { isHighlightBreak } from '../entries/highlights'
import type { Habits } from '../entries/measure-habits'
import { isFull } from '../entries/wrap-width'
import { repositoryHosts } from '../links/classify-host'
import { ownString } from '../own-string'
import { isWordCode } from '../source/is-word-code'
import type { Line } from '../source/line'

/** A line, and those of its words that count. */
export interface Part {
  line: Line
  text: string
}

/** Text of several lines as one, and where each line begins in it. */
export interface Joined {
  text: string
  starts: number[]
  parts: readonly Part[]
}

/** The hosts whose addresses are printed without a scheme. */
const hosts = `(?:${repositoryHosts}|arxiv\\.org|(?:huggingface|hf)\\.co)/`
// recheck: repeats nothing
const addressHeadPattern = new RegExp(`https?://|www\\.|\\b${hosts}`, 'i')
/** What no address ends with: a scheme alone, and a host of repositories with nothing or an owner alone behind it. */
const schemeEndPattern = /(?:^|[\s(<"'])https?:\/{0,2}$/i
// recheck: a host stands in front of what it repeats, on at most 300 characters
const ownerEndPattern = new RegExp(`(?:^|[\\s(<"'/])(?:www\\.)?${hosts}(?:[\\w.~-]+/)?$`, 'i')
/** A word that is all there is, or behind which a clause ends: the words of a sentence would go on. */
const loneWordPattern = /^\S+$|^\S+[.,;:)] /
/** What names in a path have and the words of a sentence have not. */
const pathMarkPattern = /[\d_~%=-]|[a-z][A-Z]|\.(?:html?|pdf|git|io)$/
/** The rest of an address: several names, or one that no sentence has. */
const pathPattern = /^[\w~.%-]+\/[\w~.%/-]*$/
const hostPattern = /^(?:https?:\/\/)?[^/]*\/?/i
/** How much of the text in front is looked at for an address. */
const MAX_TAIL = 300
/** What an address, a word or a formula is broken behind. */
const breakMarks = '/\\|{_:-'
const openEndPattern = /[\p{L}\p{N}][-/]$|(?:^|[\s\p{Pd}])["'“‘]$|[([{]$/u
const closingPattern = /^(?:[.,;:!?)\]}’”%]|-\p{L}|["'](?:[\s.,;:!?)]|$))/u
/** `low-`, `(low)-`, `{-`, and the dash of `key--value`. */
const hyphenEndPattern = /[^\s-]--?$/
/** No script without spaces has a smaller code. */
const FIRST_UNSPACED = 0x3000
/** Two letters of a script without spaces, or one of its marks, behind which some write a space. */
const unspacedPattern = /^(?:[\u3005-\u9fff]{2}|.[\u3001\u3002\uff01-\uff1f])$/
const freeHyphenPattern = /^(?:and|or|to|nor) /

/**
 * Joins the lines of a title or an abstract. A line break is a space, but not inside an address, and not behind
 * a hyphen or slash in captures that break words there.
 */
export function joinLines(parts: readonly Part[], habits: Habits): Joined {
  const [first] = parts
  if (first && parts.length === 1) return { text: ownString(first.text), starts: [0], parts }
  const starts: number[] = []
  const pieces: string[] = []
  let length = 0
  for (let i = 0; i < parts.length; i++) {
    const { text } = parts[i] as Part
    const above = parts[i - 1]
    if (above && !isGluedTo(above, parts[i] as Part, pieces, habits)) {
      pieces.push(' ')
      length++
    }
    starts.push(length)
    pieces.push(text)
    length += text.length
  }
  return { text: pieces.join(''), starts, parts }
}

function isGluedTo(above: Part, { line, text }: Part, pieces: readonly string[], habits: Habits): boolean {
  if (line.isGlued) return true
  if (isHighlightBreak(above.line, line, habits.highlights)) return isOneWord(above.text, text)
  if (line.gap > 0) return false
  if (text.charCodeAt(0) >= FIRST_UNSPACED && unspacedPattern.test(above.text.slice(-1) + text.charAt(0)))
    return true
  if (!mayGlue(above.text, text)) return false
  const tail = endOf(pieces)
  if (isCutAddress(tail, text)) return true
  const full = isFull(above.line, line, habits) || above.text.endsWith('-')
  return isGlued(tail, text, full)
}

/** Whether no space stood where a tool broke a sentence: `self-` / `models`, `models` / `.`, `(` / `models`. */
function isOneWord(text: string, next: string): boolean {
  return openEndPattern.test(text) || closingPattern.test(next)
}

/** Whether a line break may stand inside of an address, a word or a formula. */
function mayGlue(text: string, next: string): boolean {
  // Between most lines, which their codes tell faster.
  if (isWordCode(text.charCodeAt(text.length - 1)) && isWordCode(next.charCodeAt(0))) return false
  return breakMarks.includes(text.slice(-1)) || '{}/'.includes(next.charAt(0))
}

function isGlued(text: string, next: string, full: boolean): boolean {
  const last = text.charAt(text.length - 1)
  if (last === '\\' || last === '|' || last === '{' || next.startsWith('{') || next.startsWith('}'))
    return isBrokenLatex(text, next)
  if (schemeEndPattern.test(text)) return true
  const word = firstWord(next)
  if (ownerEndPattern.test(text)) return full || loneWordPattern.test(next) || pathMarkPattern.test(word)
  const address = findAddress(text)
  if (address !== null) return isRestOfAddress(address, word, last, full)
  if (last === '-') return isBrokenBehindHyphen(text, next)
  return last === '/' && /^[\p{L}\p{N}]/u.test(next) && /[\p{L}\p{N}<].$/u.test(text)
}

/** Whether a word was broken behind a hyphen or a dash of two. */
function isBrokenBehindHyphen(text: string, next: string): boolean {
  return hyphenEndPattern.test(text) && /^[\p{L}\p{N}$\\]/u.test(next) && !freeHyphenPattern.test(next)
}

/** The end of a text in pieces. To look into the text itself would copy all of it at every line. */
function endOf(pieces: readonly string[]): string {
  let text = ''
  for (let i = pieces.length - 1; i >= 0 && text.length < MAX_TAIL; i--)
    text = (pieces[i] as string).slice(-MAX_TAIL) + text
  return text.slice(-MAX_TAIL)
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] as string
}

/** The address that a text ends in the middle of. */
function findAddress(text: string): string | null {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  const head = addressHeadPattern.exec(word)
  return head ? word.slice(head.index) : null
}

/** Whether an address goes on in the next line, as some tools break lines in front of a slash. */
function isCutAddress(text: string, next: string): boolean {
  return /^\/(?:\w|$)/.test(next) && /[\w~%=-]$/.test(text) && findAddress(text) !== null
}

function isRestOfAddress(address: string, word: string, last: string, full: boolean): boolean {
  if (!/^[\w~.%-]/.test(word) || /^https?:/i.test(word) || last === ':') return false
  if (last === '-') return full
  const name = word.replace(/[^\w/]{1,9}$/, '')
  if (last === '/' && pathPattern.test(name)) return true
  const isDeep = address.replace(hostPattern, '').includes('/')
  // `GPT-4` may begin the next sentence behind the address of a site, `3.` the next item of a list.
  const isName =
    pathMarkPattern.test(name) &&
    /[A-Za-z]/.test(name) &&
    (isDeep || !/^[A-Z]/.test(word) || /[_~%=]|\.(?:html?|git|io)$/.test(name))
  return full && (isName || (isDeep && /^[a-z]/.test(word)))
}

/** Whether a formula was broken inside: `\\` / `sum`, `\\mathcal` / `{L}`, `x_` / `{i}`, `{a` / `}`. */
function isBrokenLatex(text: string, next: string): boolean {
  if (/\\\|?$|\\(?!url|href)[a-z]+\{$/.test(text)) return true
  return next.startsWith('{') ? /(?:\\[A-Za-z]+|[_^])$/.test(text) : next.startsWith('}')
}
