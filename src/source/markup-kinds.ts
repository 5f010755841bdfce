import { countAt, isAtLeast } from './count-at'
import { mayHoldEntity } from './entities'
import { hasTags } from './html-tags'
import type { LinkDefinitions } from './link-definitions'
import { findLinkNumbers, type LinkNumbers } from './link-numbers'
import { charactersBefore } from './spaces'

/** Which kinds of markup a text holds. What a text does not hold throughout may be words of a paper. */
export interface MarkupKinds {
  /** Markdown links: `[words](target)`, `[words][label]`. */
  links: boolean
  tags: boolean
  /** Targets alone in brackets: `[https://…]`. */
  bareTargets: boolean
  /** Those stand in front of their words, not behind. */
  targetsFirst: boolean
  /** Where numbers mark links; null when none do. */
  numbers: LinkNumbers | null
  /** Numbers are labels on which other words lead somewhere (`[Title][7]`); a number alone is a citation then. */
  numericLabels: boolean
  /** Titles are labels and nothing else (`### [Title]`), whose definitions may be cut away; no title is in brackets itself. */
  labelsAlone: boolean
  entities: boolean
  /** The character that is doubled around highlighted words (the words of a search), or null. */
  highlight: number | null
  /** Attributes in braces: `{.flex}`. */
  attributes: boolean
  /** The characters that a backslash escapes; null when backslashes are words. */
  escapable: string | null
}

/** Fewest reference links that show that the capture writes links so. */
const MIN_REFERENCES = 3
/** Fewest `==marked==` words that show that the capture marks words so. */
const MIN_HIGHLIGHTS = 3
/** Fewest attributes in braces that make a habit, as the title of one card has them; one may be a formula. */
const MIN_ATTRIBUTES = 2
/** Fewest escaped marks of lines that show that words were written as Markdown. */
const MIN_ESCAPED = 3
/** Fewest headings that make a habit; one `# ` may be the title of a paper. */
const MIN_HEADINGS = 3

/** A target of the page leads to the site; another one, or `[/INST]`, may be words of a paper. */
const siteTargetPattern =
  /\[(?:https?:\/\/(?:[\w-]+\.)?(?:huggingface|hf)\.co|(?:file:\/\/(?:localhost)?)?\/(?:papers|login))[^\s[\]]*\]/y
const headingPattern = /(?<=(?:^|\n)[ \t]{0,12})#{1,6} \S/y
const headingLabelPattern = /# \[(?:[^[\]\n]|\[[^[\]\n]{0,400}\]){1,400}\](?=[ \t]{0,9}(?:\n|\{))/y
/**
 * A link of the page leads to the site, is a picture or a repository, or takes a line of its own as a title does; another
 * one may be words of an abstract.
 */
const inlineLinkPattern =
  /\]\(\s*(?:[/#<.]|\S{0,99}(?:papers|login))|(?<=GitHub.{0,9}|!\[[^\]]{0,99})\]\(\w|(?<=^[#*+\d. \t-]{0,9}\[.{1,300})\]\(\w\S{1,300}\)$/my
/** `[4][ ]` is a link's number and a checkbox, `[4][logo]` one and a picture. */
const referencePattern = /(?<!\[\d{1,5})\]\[/y
const numericLabelPattern = /\]\[\d/y
const equalsPattern = /==[\p{L}\d-]{1,40}==/uy
const starsPattern = /(?<= )\*\*[\p{L}\d-]{1,40}\*\* /uy
/** Attributes behind a link or a picture, alone, behind a heading; and on a fence. */
const attributesPattern =
  /(?<=[\])])\{:? ?(?:[.#][a-z]|[a-z-]{2,30}(?:=|: ))|(?<![^\n])\{: \.|(?<= )\{#[a-z]/iy
/** What would be a mark at the beginning of a line, had it not been escaped: a dash for no upvotes, the mark of a picture. */
const escapedMarkPattern = /\\(?<=(?<![^\n])[ \t]{0,12}\\)(?:[-+#>=]|\[[^\n\]]{0,40}\\\])/y
/** What tools escape, in some places at least. */
const MARKS = '`*_[]()#+-.!~<>&"\'^@='
/** A backslash that is escaped; two of them that end a line of a formula have a blank or a length behind. */
const escapedBackslashPattern = /\\\\(?=[^\s[\d])/
/** How a formula begins that is a set: a tool that escaped the brace would escape the backslash of LaTeX, too. */
const SET = '$\\{'
const fencePattern = /(?<![^\n]):{3,} \{?[.a-z]/iy

/** Looks at a whole text for the kinds of markup in it. */
export function measureMarkup(text: string, definitions: LinkDefinitions): MarkupKinds {
  const links = hasLinks(text)
  const tags = hasTags(text)
  const bareTargets = hasBareTargets(text)
  const numbers = findLinkNumbers(text, definitions)
  const isMarkdown = links || tags || hasHeadings(text) || areWordsEscaped(text)
  return {
    links,
    tags,
    bareTargets,
    targetsFirst: bareTargets && standTargetsFirst(text),
    numbers,
    numericLabels: isAtLeast(text, '][', numericLabelPattern),
    labelsAlone: isAtLeast(text, '# [', headingLabelPattern),
    entities: mayHoldEntity(text),
    highlight: findHighlight(text),
    attributes: hasAttributes(text),
    escapable: isMarkdown && text.includes('\\') ? findEscapable(text) : null,
  }
}

/** Whether the text holds Markdown links; a pair of citations (`[1][2]`) is none. */
function hasLinks(text: string): boolean {
  return isAtLeast(text, '](', inlineLinkPattern) || isAtLeast(text, '][', referencePattern, MIN_REFERENCES)
}

function hasBareTargets(text: string): boolean {
  return ['[http', '[/', '[file:'].some((needle) => isAtLeast(text, needle, siteTargetPattern))
}

/** Whether targets in brackets stand in front of their words (`[https://…]Title`) and not behind them. */
function standTargetsFirst(text: string): boolean {
  let first = 0
  let behind = 0
  for (const match of text.matchAll(/\[(?:(?:https?|file):\/\/|\/)[^\s[\]]{1,2000}\]/g)) {
    if (/[^\s[]/.test(text.charAt(match.index + match[0].length))) first++
    else if (/\S ?$/.test(charactersBefore(text, match.index, 2))) behind++
  }
  return first > behind
}

function findHighlight(text: string): number | null {
  if (isAtLeast(text, '==', equalsPattern, MIN_HIGHLIGHTS)) return 61
  return isAtLeast(text, '**', starsPattern, MIN_HIGHLIGHTS) ? 42 : null
}

/** Whether somebody wrote words as Markdown, in which what would be its marks is escaped throughout. */
function areWordsEscaped(text: string): boolean {
  if (isAtLeast(text, '\\', escapedMarkPattern, MIN_ESCAPED)) return true
  const marks = '_*[]`'
  return isAtLeast(text, '\\', /\\[_*[\]`]/y, MIN_ESCAPED) && ![...marks].some((mark) => hasBare(text, mark))
}

function hasHeadings(text: string): boolean {
  return isAtLeast(text, '#', headingPattern, MIN_HEADINGS)
}

function hasAttributes(text: string): boolean {
  const inBraces = countAt(text, '{', attributesPattern, MIN_ATTRIBUTES)
  return inBraces + countAt(text, ':::', fencePattern, MIN_ATTRIBUTES) >= MIN_ATTRIBUTES
}

/** A tool that leaves a character bare anywhere does not escape it; some it escapes only where they would be markup. */
function findEscapable(text: string): string {
  const others = escapedBackslashPattern.test(text)
    ? `\\${neverBare(text, '{}|%,;:/?')}`
    : `${text.includes(SET) ? '' : neverBare(text, '{}')}${escapesPipes(text) ? '|' : ''}`
  // No text says `https\://`; a formula may say `\:`.
  const colon = text.includes('\\://') ? ':' : ''
  return MARKS + neverBare(text, '$') + others + colon
}

/** Marks that are escaped: behind an escaped backslash, even where another is bare in HTML that the tool left as it was. */
function neverBare(text: string, marks: string): string {
  return [...marks].filter((mark) => text.includes(`\\\\\\${mark}`) || !hasBare(text, mark)).join('')
}

function hasBare(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (text.charCodeAt(at - 1) !== 92) return true
  }
  return false
}

/** Whether `\\|` is an escape: no pipe stands alone, and no formula prints its backslashes as they are. */
function escapesPipes(text: string): boolean {
  return text.includes('\\|') && !hasBare(text, '|') && !/\\[A-Za-z]/.test(text)
}
