import { type Line, rewriteLine } from './line'

/** Many words in one: no title is spelled so. */
const joinedWordsPattern = /^[^\s_]{1,40}(?:_[^\s_]{1,40}){4,40}$/
/** Fewest such titles that show that the tool prints the spaces of linked text as underscores. */
const MIN_JOINED = 2
/** Shortest line of running text. */
const MIN_TEXT = 40
/** Fields of a card, some of them links, on one line. */
const fieldsPattern = /^(?:\S{1,3}_+)?(?:Upvoted?|GitHub|arXiv|·|\d+)(?=[_ ]|$)/
const logoPattern = /^\[([^[\]\s]{1,96})\]_*/
const runPattern = / ?_+ ?/g
const bulletPattern = /^[*•] +/g
/** What stands in front of a user; an abstract may begin with the same words. */
const submittedPattern = /^Submitted by:?(?: *\[[^\]]{0,200}\])*$/

/**
 * Turns underscores back into spaces where a tool prints linked text as one word (`When_AI_Takes_the_Couch`). What
 * stands behind a middle dot is no part of a link, and a user's name may hold underscores of its own.
 */
export function restoreSpaces(lines: readonly Line[]): void {
  // Some pages print every card twice.
  const joined = new Set<string>()
  for (const { isEmphasized, text } of lines) {
    if (!text.includes('_')) continue
    if (joinedWordsPattern.test(text)) joined.add(text)
    // A title that is emphasised as well shows it twice.
    if (isEmphasized && /^[^\s_]+_\S+$/.test(text)) joined.add(`*${text}`)
  }
  if (joined.size < MIN_JOINED) return
  let isInText = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.gap > 0) isInText = false
    const isUser = i > 0 && submittedPattern.test((lines[i - 1] as Line).text)
    const wasInText = isInText
    // `x_i` and `a/b_c` are words of a text that the tool left as it is.
    isInText = line.text.length > MIN_TEXT && line.text.includes(' ') && !line.isEmphasized
    if (!isUser && line.text.includes('_')) restore(line, wasInText)
  }
}

function restore(line: Line, isInText: boolean): void {
  const dot = line.text.indexOf(' · ')
  const words = dot === -1 ? line.text : line.text.slice(0, dot)
  const isLink = dot !== -1 || line.isEmphasized || logoPattern.test(words) || !isInText
  if (!fieldsPattern.test(words) && (words.includes(' ') || !isLink)) return
  const [mark = '', logo = ''] = logoPattern.exec(words) ?? []
  // An organization that is called like its page keeps the underscores that the page's address has.
  const isSlug = words.slice(mark.length) === logo
  rewriteLine(line, runPattern, (run, at) => {
    // One at the end stands for no space, as no words follow: it is one of the name.
    const isName = at < logo.length || (isSlug && at >= mark.length) || at + run.length >= words.length
    return isName ? run : ' '
  })
  if (!line.isEmphasized) rewriteLine(line, bulletPattern, '')
}
