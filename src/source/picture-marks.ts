import { matchEnd } from './match-end'
import { isSpace } from './spaces'

/** Fewest marks that make a habit of the capture; fewer may be words of a title. */
const MIN_MARKS = 3
/** Longest line out of which marks are taken; in an abstract `[]` are words. */
const MAX_MARKED_LENGTH = 120
/** What marks of pictures and checkboxes begin with; the last stands for one that the tool could not encode. */
const beginnings = '[⁰☐☑□\ufffd'
/** What may stand behind a bracket that begins one, but for white space. */
const insideMarks = ']-xXIL'
const box = '\\[[\\sxX]?\\]'
const sign = '[⁰☐☑□]'
const picture = '-?\\[(?:INLINE|IMAGE|LINK|IMG)\\]'
const mark = `!?${box}|${picture}`
// In a sentence they are words: `answer with [ ] or [x]`.
// recheck: nothing is repeated
const markPattern = new RegExp(`(?!(?<=\\p{L}\\p{Ll} )${box}(?: \\p{Ll}|[.,;:)]))(?:${mark})`, 'gu')
// recheck: each of its pieces begins otherwise than the others
const onlyMarksPattern = new RegExp(`^(?:${mark}|${sign}|\\s)*$`)
/** What is a mark with nothing beside it only. */
const lonePattern = /^(?:!?\[-\]|\ufffd)$/
// recheck: looked at once, where a mark begins
const loneMarkPattern = new RegExp(
  `(?<=(?:^|[ \\t\\]\\n])!?)(?:${box}|${picture}|${sign}|\ufffd)(?=[ \\t\\n_]|$)(?!(?<=\\p{L}\\p{Ll} \\[.?\\]) \\p{Ll})`,
  'uy',
)
const markLinePattern =
  /(?<=(?<![^\n])[ \t]{0,20}\[?(?:[-*•+] {1,4})?(?:\[\d{1,5}\])?!?)(?:\[[\sxX-]?\]|[⁰☐☑□\ufffd])(?=[ \t\\]{0,20}(?:\n|$))/y
const markAtStartPattern = /^(?:(?:!?\[[\sxX]?\]|[⁰☐☑□]|\ufffd(?=[\s_]))\s*)+(?=\S)/
/** Marks in front of a field of a card need no habit: no title goes on like this. */
const markBeforeFieldPattern =
  /^(?:(?:[-*+•] )?!?\[(?:[\sxX-]?|IMG|IMAGE|[Ii]mage)\] *)+(?:- )?(?=(?:Upvoted?|[-–—]|\d[\d.,]*[kKM]?)(?: |$))/

/** Marks of the authors' pictures and of their list, where the number of authors stands on the same line. */
const markBeforeAuthorsPattern =
  /^(?=.{0,60}\d authors?(?: ·|$))(?:!?\[[^[\]]{0,40}\]|[^\p{L}\p{N}\s[\]·]|\s){1,60}(?=(?:· ?)?\d[\d,]{0,9} authors?(?: ·|$))/u

/** What tools call a picture, in front of its alternative text or in the place of one. */
export const pictureWordPattern =
  /^(?:unknown |embedded )?(?:image|img|picture|photo|logo|bild|图片|圖片|画像|그림|이미지)(?: ?[:：] ?|$)| logo$/i

/** Whether a capture prints marks for pictures and checkboxes: some stand by themselves, or one alone on its line. */
export function printsMarks(text: string): boolean {
  let marks = 0
  for (const beginning of beginnings) {
    for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
      // This tells most of those apart that begin links and words.
      if (beginning === '[' && !isMarkAhead(text, at + 1)) continue
      if (matchEnd(loneMarkPattern, text, at) !== -1 && ++marks === MIN_MARKS) return true
      if (matchEnd(markLinePattern, text, at) !== -1) return true
    }
  }
  return false
}

function isMarkAhead(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || insideMarks.includes(text.charAt(at))
}

/** The marks on a line, where they may be taken out of it; null where there are none. */
export function marksOnLine(text: string): RegExp | null {
  return text.length < MAX_MARKED_LENGTH && text.includes('[') ? markPattern : null
}

/** Whether a line is nothing but marks. */
export function isOnlyMarks(text: string): boolean {
  return lonePattern.test(text) || onlyMarksPattern.test(text)
}

function readBeforeAuthors(text: string): RegExpExecArray | null {
  return text.length < MAX_MARKED_LENGTH && text.includes(' author')
    ? markBeforeAuthorsPattern.exec(text)
    : null
}

/** How many characters the marks at the start of a line take. `isHabit` says whether the capture prints marks. */
export function markLength(text: string, isHabit: boolean): number {
  const mark =
    markBeforeFieldPattern.exec(text) ??
    readBeforeAuthors(text) ??
    (isHabit ? markAtStartPattern.exec(text) : null)
  return mark?.[0].length ?? 0
}
