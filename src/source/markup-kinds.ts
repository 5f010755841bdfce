import { hasTags } from './html-tags'
import type { LinkDefinitions } from './link-definitions'
import { findLinkNumbers } from './link-numbers'

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
  numbers: ReadonlyMap<number, string> | null
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
/** Fewest attributes in braces that make a habit; one may be a formula. */
const MIN_ATTRIBUTES = 3
/** Fewest headings that make a habit; one `# ` may be the title of a paper. */
const MIN_HEADINGS = 3

const bareTargetPattern = /\[(?:https?:\/\/|\/)[^\s[\]]+\]/
const entityPattern = /&(?:amp|lt|gt|quot|nbsp|#\d+|#[xX][\da-fA-F]+);/
const headingPattern = /^#{1,6} \S/gm
const inlineLinkPattern = /\]\(\s*(?:https?:|\/|#|<|mailto:|data:)/i
/** Where attributes stand: behind a link or a picture, on a fence, alone, behind a heading. */
const attributesPattern = /[\])]\{:? ?[.#][a-z]|^:{3,} \{?[.a-z]|^\{: \.| \{#[a-z]/gim

/** Looks at a whole text for the kinds of markup in it. */
export function measureMarkup(text: string, definitions: LinkDefinitions): MarkupKinds {
  const hasBracket = text.includes('[')
  const links = hasBracket && hasLinks(text)
  const tags = hasTags(text)
  const bareTargets = hasBracket && bareTargetPattern.test(text)
  const numbers = hasBracket ? findLinkNumbers(text, definitions.lines) : null
  const isMarkdown = links || tags || (definitions.targets.size > 0 && !numbers) || hasHeadings(text)
  return {
    links,
    tags,
    bareTargets,
    targetsFirst: bareTargets && standTargetsFirst(text),
    numbers,
    entities: hasEntities(text, links || tags),
    highlight: findHighlight(text),
    attributes:
      ['{.', '{#', '{:', ':::'].some((needle) => text.includes(needle)) &&
      countMatches(text, attributesPattern, MIN_ATTRIBUTES) >= MIN_ATTRIBUTES,
    escapable: isMarkdown && text.includes('\\') ? findEscapable(text) : null,
  }
}

/** How often a pattern matches, as far as it matters. */
export function countMatches(text: string, pattern: RegExp, enough: number): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) if (++count >= enough) break
  return count
}

/** Whether the text holds Markdown links; a pair of citations (`[1][2]`) is none. */
function hasLinks(text: string): boolean {
  if (text.includes('](') && inlineLinkPattern.test(text)) return true
  let references = 0
  for (
    let at = text.indexOf('][');
    at !== -1 && references < MIN_REFERENCES;
    at = text.indexOf('][', at + 2)
  ) {
    // `[4][ ]` is a link's number and a checkbox, `[4][logo]` one and a picture.
    if (!/\[\d{1,5}$/.test(text.slice(Math.max(0, at - 6), at))) references++
  }
  return references >= MIN_REFERENCES
}

/** Whether targets in brackets stand in front of their words (`[https://…]Title`) and not behind them. */
function standTargetsFirst(text: string): boolean {
  let first = 0
  let behind = 0
  for (const match of text.matchAll(/\[(?:https?:\/\/|\/)[^\s[\]]{1,2000}\]/g)) {
    if (/[^\s[]/.test(text.charAt(match.index + match[0].length))) first++
    else if (/\S ?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) behind++
  }
  return first > behind
}

/** In a text without other markup `&` alone shows that the tool does not escape it. */
function hasEntities(text: string, isMarkup: boolean): boolean {
  if (!text.includes('&') || !entityPattern.test(text)) return false
  return isMarkup || text.includes('&#') || !/\w & \w/.test(text)
}

function findHighlight(text: string): number | null {
  if (text.includes('==') && countMatches(text, /==[\p{L}\d-]{1,40}==/gu, MIN_HIGHLIGHTS) >= MIN_HIGHLIGHTS)
    return 61
  return text.includes('** ') &&
    countMatches(text, / \*\*[\p{L}\d-]{1,40}\*\* /gu, MIN_HIGHLIGHTS) >= MIN_HIGHLIGHTS
    ? 42
    : null
}

function hasHeadings(text: string): boolean {
  return text.includes('# ') && countMatches(text, headingPattern, MIN_HEADINGS) >= MIN_HEADINGS
}

/** A tool that leaves a character bare anywhere does not escape it. */
function findEscapable(text: string): string {
  if (text.includes('\\\\')) return '\\`*_{}[]()#+-.!|~<>&"\'$^@%,;:/=?'
  const braces = ['{', '}'].filter((mark) => !hasBare(text, mark)).join('')
  return `\`*_[]()#+-.!~<>&"'$^@=${braces}${escapesPipes(text) ? '|' : ''}`
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
