import type { Range } from './range'

/** The listing's site, in front of a path. */
export const SITE = '(?:https?:\\/\\/(?:www\\.)?)?(?:huggingface\\.co|hf\\.co)'
export const REST = '[^\\s<>()[\\]]*'
// A word with a slash in it is no path.
const url = `https?:\\/\\/(?=\\w)${REST}|(?<![\\w/])(?:(?:huggingface\\.co|hf\\.co|github\\.com|arxiv\\.org)\\/${REST}|\\/(?:(?:papers\\/|login)${REST}|[\\w.-]+))`
// recheck: built of pieces that can match in one way only, from the last space of a run on, in MAX_SEARCHED characters
const targetPattern = new RegExp(`(?<! ) *(?:([<([]) ?)?(${url})( ?[>)\\]])?`, 'g')
// recheck: nothing is repeated
const ownPattern = new RegExp(`^(?:(?:${SITE})?\\/(?:papers\\/|login\\?)|${SITE}\\/(?:login|join))`)
// recheck: one path, from the start to the end
const userPattern = new RegExp(`^(?:${SITE})?\\/[\\w.-]+$`)
/** Longest stretch that is searched: the end of a line. */
const MAX_SEARCHED = 300

/** A target on a line, with the spaces and the bracket in front of it. */
export interface BareTarget extends Range {
  url: string
  /** The bracket in front of it; empty where there is none. */
  bracket: string
  /** It has a bracket on both sides. */
  isBracketed: boolean
}

/** The targets on a line, or at the end of a long one. */
export function findTargets(text: string): BareTarget[] {
  if (!text.includes('/')) return []
  const from = Math.max(0, text.length - MAX_SEARCHED)
  return Array.from(
    text.slice(from).matchAll(targetPattern),
    ({ index, 0: { length }, 1: bracket = '', 2: url, 3: closing }) => ({
      start: from + index,
      end: from + index + length,
      url: url as string,
      bracket,
      isBracketed: bracket !== '' && closing !== undefined,
    }),
  )
}

/** Whether a target is a page of the listing's site that is nobody's. */
export function isOwn(url: string): boolean {
  return ownPattern.test(url)
}

/** Whether a target is the page of a user or an organization. */
export function isUser(url: string): boolean {
  return userPattern.test(url)
}
