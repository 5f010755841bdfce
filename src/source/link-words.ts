import { matchEnd } from './match-end'
import { charactersBefore } from './spaces'

/** Longest words of a button. */
const MAX_BUTTON = 60
/** Longest author line with the marks around it. */
const MAX_AUTHOR_LINE = 24
/** Longest number of stars or comments, with the space around it. */
const MAX_NUMBER = 8

/** What markup leaves of the page is one space each. */
const linkAheadPattern = /\[| {0,3}[!<]| {1,3}\[[!*+•·-]/y
const gluedBulletPattern = /\S- /
const authorLinePattern = /^[\s*•·+-]*\d+ authors?\s*$/
const pictureNamePattern =
  /^\s*(?!Upvote)[A-Za-z][A-Za-z ]{1,30}? (?=Upvoted?\b|(?:\d[\d.,]*[kKM]?|[-–—])\s*$)/
const wordBehindPattern = /\w(?:<\/\w+>)?$/
/** Longest tag behind a word, with its last letter. */
const MAX_TAG = 'y</time>'.length
const linkBehindPattern = /[)>] {0,2}$/
const starsPattern = /^\s*[\d.]+k?\s*$/
const countLinePattern = /(?:\d[\d.,]{0,7}k?|[-–—])[ \t]{0,9}(?:\n|$)/y
const numberAheadPattern = /[ \t]?\d[\d.,]{0,7}k?[ \t]{0,9}\[/y
const countPattern = /^\s*\d+\s*$/

/**
 * Whether the next part of a card follows on the line: a tag, a picture, a link that is glued on or begins with a mark.
 * A list that somebody wrote sets a space between its links.
 */
export function isLinkAhead(text: string, at: number): boolean {
  return matchEnd(linkAheadPattern, text, at) !== -1
}

/** The length of a list mark that a tool glued to the words in front of a link: `Title- [· 3 authors](…)`. */
export function gluedBullet(text: string, at: number): number {
  return gluedBulletPattern.test(charactersBefore(text, at, 3)) ? 2 : 0
}

/** Whether a link is the author line of a card, which stands on its own even where a tool glued it to the title. */
export function isAuthorLine(text: string, start: number, end: number): boolean {
  return isShort(text, start, end, MAX_AUTHOR_LINE, authorLinePattern)
}

/** The length of a picture's name in front of what a button says: `SVG Image 17`. */
export function pictureNameLength(words: string): number {
  return words.length > MAX_BUTTON ? 0 : (pictureNamePattern.exec(words)?.[0].length ?? 0)
}

/**
 * Whether a link, whose words go from `inner` to `end`, is a number behind another link: the stars of a repository. A
 * title may be a number as well.
 */
export function isNumberBehind(text: string, start: number, inner: number, end: number): boolean {
  return (
    isShort(text, inner, end, MAX_NUMBER, starsPattern) &&
    linkBehindPattern.test(charactersBefore(text, start, 3))
  )
}

/** Whether a link is a number right behind a word: the comments behind a date, `May 29[6][14]`. */
export function isGluedNumber(text: string, start: number, inner: number, end: number): boolean {
  return (
    isShort(text, inner, end, MAX_NUMBER, countPattern) &&
    wordBehindPattern.test(charactersBefore(text, start, MAX_TAG))
  )
}

/** Whether a link's mark, from `start` to `end`, stands between a word and upvotes: `mira_k[88]292`. */
export function marksUpvotes(text: string, start: number, end: number): boolean {
  return /\p{L}/u.test(text.charAt(start - 1)) && matchEnd(countLinePattern, text, end) !== -1
}

/** Whether a number stands behind a link's mark, up to the next mark. */
export function isNumberAhead(text: string, end: number): boolean {
  return matchEnd(numberAheadPattern, text, end) !== -1
}

/** Whether a link's mark, from `start` to `end`, stands between two numbers: comments and upvotes, `30[82]106`. */
export function isBetweenDigits(text: string, start: number, end: number): boolean {
  return /\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end))
}

/** Whether words are shorter than a limit and match a pattern. */
function isShort(text: string, start: number, end: number, limit: number, pattern: RegExp): boolean {
  return end - start < limit && pattern.test(text.slice(start, end))
}
