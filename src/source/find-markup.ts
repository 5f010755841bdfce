import { decodeEntity, entityPattern } from './entities'
import type { RawLine } from './split-lines'

/** A stretch of the text that is markup of the capture, and what stands in its place for the reader. */
export interface Cut {
  start: number
  end: number
  insert: string
}

/** The stretch of the text that carries a link, and where it leads. */
export interface LinkRange {
  start: number
  end: number
  url: string
}

/** The place of an image, and its alternative text. */
export interface ImageMark {
  at: number
  alt: string
}

/** All markup of a text: cuts sorted and without overlaps, links and images in the order of the text. */
export interface Markup {
  cuts: Cut[]
  links: LinkRange[]
  images: ImageMark[]
  /** Starts of the lines that define link targets or are nothing but a fence or rule. */
  furniture: Set<number>
  /** The capture writes Markdown: heading marks and emphasis may be markup too. */
  markdown: boolean
}

/** Longest link target that is looked for. Inline images of real captures reach about 1,500 characters. */
const MAX_TARGET_LENGTH = 8192
/** Longest reference label: `pandoc --reference-links` uses the whole title of a paper. */
const MAX_LABEL_LENGTH = 400
/** Fewest reference links that show that the capture writes links so. */
const MIN_REFERENCES = 3
/** How many numbers of links a tool leaves out at the most between two that it prints. */
const MAX_STEP = 12
/** Fewest `==marked==` words that show that the capture marks words so. */
const MIN_HIGHLIGHTS = 3
/** Deepest indent of a definition. */
const MAX_INDENT = 16
/** Deepest nesting of brackets that is followed; a link around an image needs two. */
const MAX_BRACKET_DEPTH = 64

const definitionPattern = /^[ \t]{0,3}\[([^\]]{1,400})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/
const numberedDefinitionPattern = /^[ \t]*\[?(\d{1,5})(?:\.|\]:?)\s+((?:https?:|file:|\/)\S*)$/
/** What stands behind a citation, and not behind the mark of a link. */
const inSentencePattern = /^(?: (?!arXiv)[a-z]|[.,;)])/
const listHeadPattern = /^[ \t]*(?:References:?|(?:Visible|Hidden) links:?|Links:)\s*$/
const tagPattern =
  /<(\/?)(a|abbr|article|aside|b|blockquote|body|br|button|center|code|dd|details|dialog|div|dl|dt|em|figure|footer|form|h[1-6]|header|hr|html|i|img|input|label|li|main|mark|nav|ol|p|path|picture|pre|section|small|source|span|strong|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|u|ul)(?=[\s/>])([^<>]{0,4000})>/iy
/** A tag that tells that the capture holds HTML; `</think>` is a word of a paper. */
const knownTagPattern =
  /<\/(?:a|div|p|span|h[1-6]|li|ul|time|section|article|em|strong|mark|td|table)>|<br ?\/?>|<!-- |<img\s[a-z-]+="/i
const blockTagPattern =
  /^(?:article|aside|blockquote|body|br|button|center|dd|details|dialog|div|dl|dt|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/i
const hrefPattern = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const altPattern = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
/** What pandoc and kramdown keep of a tag: `{.flex .gap-1 role="button"}`, which may be wrapped. */
const attributesPattern = /\{:? ?(?:[.#][^\s{}]|[a-z-]{1,30}=")[^{}]{0,600}\}/y
/** Where such attributes stand: behind a link or a picture, on a fence, alone, behind a heading. */
const attributesHabitPattern = /[\])]\{:? ?[.#][a-z]|^:{3,} \{?[.a-z]|^\{: \.| \{#[a-z]/gim
/** Fewest of them that make a habit; one may be a formula. */
const MIN_ATTRIBUTES = 3
const imageUrlPattern = /\/avatars\/|cdn-avatars|cdn-thumbnails|^data:|\.(?:png|jpe?g|svg|gif|webp)$/i
const controlUrlPattern = /\/login\?next=|#community$/
const bareTargetPattern = /^(?:https?:\/\/|\/)[^\s[\]]+$/

/**
 * Finds the markup that a tool wrapped around the words of a page: link brackets and targets, numbered
 * references and their definitions, tags, entities, escapes. Which kinds are looked for follows from what
 * the text holds, so that a plain capture is not searched at all.
 */
export function findMarkup(text: string, rawLines: readonly RawLine[]): Markup {
  const markup: Markup = { cuts: [], links: [], images: [], furniture: new Set(), markdown: false }
  const hasBracket = text.includes('[')
  const definitions =
    hasBracket || text.includes('. http') ? findDefinitions(text, rawLines, markup) : new Map()
  const inline = hasBracket && hasLinks(text)
  const tags =
    (text.includes('</') || text.includes('<!--') || text.includes('<br') || text.includes('<img')) &&
    knownTagPattern.test(text)
  const bareTargets = hasBracket && /\[(?:https?:\/\/|\/)[^\s[\]]+\]/.test(text)
  const targetsFirst = bareTargets && standTargetsFirst(text)
  const numbered = hasBracket ? findNumberedReferences(text, markup.furniture) : null
  const entities =
    text.includes('&') &&
    /&(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);/i.test(text) &&
    (inline || tags || text.includes('&#') || !/\w & \w/.test(text))
  const hasDefinitions = definitions.size > 0
  const highlights = findHighlightMark(text)
  const attributes =
    (text.includes('{.') || text.includes('{#') || text.includes('{:') || text.includes(':::')) &&
    countMatches(text, attributesHabitPattern, MIN_ATTRIBUTES) >= MIN_ATTRIBUTES
  markup.markdown = inline || tags || (hasDefinitions && !numbered) || hasHeadings(text)
  const escapes = markup.markdown && text.includes('\\')
  const escapable = text.includes('\\\\')
    ? '\\`*_{}[]()#+-.!|~<>&"\'$^@%,;:/=?'
    : `\`*_[]()#+-.!~<>&"'$^@=${['{', '}'].filter((mark) => !hasBare(text, mark)).join('')}${escapesPipes(text) ? '|' : ''}`
  if (
    !inline &&
    !tags &&
    !bareTargets &&
    !numbered &&
    !entities &&
    !escapes &&
    !hasDefinitions &&
    !highlights &&
    !attributes
  )
    return markup

  const { cuts, links, images } = markup
  const openers: { at: number; cut: number; image: boolean }[] = []
  const anchors: { at: number; url: string }[] = []
  let openLink: LinkRange | null = null
  let noCommentEnd = false
  let lastTargetEnd = 0
  const closeLink = (end: number) => {
    if (openLink) {
      openLink.end = end
      links.push(openLink)
      openLink = null
    }
  }
  const next = createFinder(
    `\n[]${escapes ? '\\' : ''}${tags || inline ? '<' : ''}${attributes ? '{' : ''}${entities ? '&' : ''}${
      highlights === null ? '' : String.fromCharCode(highlights)
    }`,
  )
  for (let i = next(text, 0); i !== -1; i = next(text, i + 1)) {
    const code = text.charCodeAt(i)
    if (code === 10) {
      closeLink(i)
    } else if (code === 92 && escapes) {
      const escaped = text.charAt(i + 1)
      if (escaped === '\n' || escaped === '\r') cuts.push({ start: i, end: i + 1, insert: '' })
      else if (escaped !== '' && escapable.includes(escaped)) {
        cuts.push({ start: i, end: i + 1, insert: '' })
        i++
      }
    } else if (code === 91) {
      const hit = numbered?.get(i)
      if (hit !== undefined) {
        closeLink(i)
        const end = text.indexOf(']', i) + 1
        cuts.push({ start: i, end, insert: '' })
        const url = definitions.get(hit)
        if (url !== undefined) openLink = { start: end, end, url }
        i = end - 1
        continue
      }
      if (openers.length >= MAX_BRACKET_DEPTH) openers.shift()
      const image = text.charCodeAt(i - 1) === 33
      openers.push({ at: image ? i - 1 : i, cut: cuts.length, image })
      cuts.push({ start: i, end: i, insert: '' })
    } else if (code === 93) {
      const opener = openers.pop()
      if (opener) i = closeBracket(i, opener)
    } else if (code === 60 && (tags || inline)) {
      i = readTag(i)
    } else if (
      code === highlights &&
      text.charCodeAt(i + 1) === highlights &&
      text.charCodeAt(i + 2) !== highlights
    ) {
      cuts.push({ start: i, end: i + 2, insert: '' })
      i++
    } else if (code === 123 && attributes) {
      i = cutAttributes(text.charCodeAt(i - 1) === 32 ? i - 1 : i, i)
    } else if (code === 38 && entities) {
      entityPattern.lastIndex = i
      const match = entityPattern.exec(text)
      const decoded = match && decodeEntity(match)
      if (match && decoded !== null) {
        cuts.push({ start: i, end: i + match[0].length, insert: decoded })
        i += match[0].length - 1
      }
    }
  }
  closeLink(text.length)
  if (inline) cutUnclosed()
  markup.cuts = cuts.filter((cut) => cut.end > cut.start || cut.insert !== '')
  links.sort((a, b) => a.start - b.start)
  return markup

  function closeBracket(at: number, opener: { at: number; cut: number; image: boolean }): number {
    const inner = opener.image ? opener.at + 2 : opener.at + 1
    const target = readTarget(text, at + 1, definitions, inline, inner)
    if (target) {
      const opening = cuts[opener.cut] as Cut
      opening.start = opener.at
      if (opener.image) {
        images.push({ at: opener.at, alt: text.slice(inner, at).trim() })
        cuts.length = opener.cut + 1
        opening.end = target.end
        opening.insert = ''
        return target.end - 1
      }
      opening.end = inner
      const isControl =
        (target.url !== null && controlUrlPattern.test(target.url)) || isAuthorLine(text, inner, at)
      opening.start -= gluedBullet(text, opener.at)
      opening.insert = isControl ? '\n' : isGluedNumber(text, opener.at, inner, at) ? ' ' : ''
      cuts.push({ start: at, end: target.end, insert: isControl ? '\n' : '' })
      if (target.url !== null) links.push({ start: inner, end: at, url: target.url })
      return target.end - 1
    }
    if (attributes && text.charCodeAt(at + 1) === 123) {
      const end = cutAttributes(at, at + 1)
      if (end > at + 1) (cuts[opener.cut] as Cut).end = inner
      return end
    }
    if (bareTargets && at - inner < MAX_TARGET_LENGTH && bareTargetPattern.test(text.slice(inner, at))) {
      const url = text.slice(inner, at)
      cuts.length = opener.cut + 1
      const cut = cuts[opener.cut] as Cut
      cut.end = at + 1
      if (targetsFirst) {
        closeLink(opener.at)
        if (!imageUrlPattern.test(url)) openLink = { start: at + 1, end: at + 1, url }
        if (controlUrlPattern.test(url)) cut.insert = '\n'
        return at
      }
      if (imageUrlPattern.test(url)) images.push({ at: opener.at, alt: '' })
      else
        links.push({ start: Math.max(lastTargetEnd, paragraphStart(text, opener.at)), end: opener.at, url })
      if (controlUrlPattern.test(url)) cut.insert = '\n'
      lastTargetEnd = at + 1
    }
    return at
  }

  /** Cuts what stands from `start` to the end of the attributes that begin at `at`. */
  function cutAttributes(start: number, at: number): number {
    attributesPattern.lastIndex = at
    if (!attributesPattern.test(text)) return at
    cuts.push({ start, end: attributesPattern.lastIndex, insert: '' })
    return attributesPattern.lastIndex - 1
  }

  /** A capture that ends inside a link leaves its opening bracket. */
  function cutUnclosed(): void {
    const opener = openers[0]
    if (!opener || links.length === 0 || /\S[^\S\n]*\n[^\S\n]*\n/.test(text.slice(opener.at + 1))) return
    const cut = cuts[opener.cut] as Cut
    cut.end = opener.at + 1
  }

  function readTag(at: number): number {
    if (text.startsWith('<!--', at)) {
      const end = noCommentEnd ? -1 : text.indexOf('-->', at + 4)
      if (end === -1) {
        noCommentEnd = true
        return at
      }
      cuts.push({ start: at, end: end + 3, insert: '' })
      return end + 2
    }
    if (/^<https?:\/\/[^\s<>]{1,2000}>/.test(text.slice(at, at + 2100))) {
      const end = text.indexOf('>', at)
      cuts.push({ start: at, end: at + 1, insert: '' }, { start: end, end: end + 1, insert: '' })
      links.push({ start: at + 1, end, url: text.slice(at + 1, end) })
      return end
    }
    if (!tags) return at
    tagPattern.lastIndex = at
    const match = tagPattern.exec(text)
    if (!match) return at
    const end = at + match[0].length
    const name = (match[2] as string).toLowerCase()
    let insert = name === 'br' ? '\n' : blockTagPattern.test(name) ? '\n\n' : ''
    if (name === 'a') {
      if (match[1] === '') {
        const href = hrefPattern.exec(match[0])
        // As browsers do: line breaks inside of an address are no part of it.
        const url = (href?.[1] ?? href?.[2] ?? href?.[3] ?? '').replace(/[\t\n\r]/g, '').trim()
        anchors.push({ at: end, url: url.replaceAll('&amp;', '&') })
        if (controlUrlPattern.test(url)) insert = '\n'
      } else {
        const anchor = anchors.pop()
        if (anchor) {
          if (anchor.url !== '') links.push({ start: anchor.at, end: at, url: anchor.url })
          if (controlUrlPattern.test(anchor.url)) insert = '\n'
        }
      }
    } else if (name === 'img') {
      const alt = altPattern.exec(match[0])
      images.push({ at, alt: alt ? (alt[1] ?? alt[2] ?? alt[3] ?? '').trim() : '' })
    }
    cuts.push({ start: at, end, insert })
    return end - 1
  }
}

/** How often a pattern matches, as far as it matters. */
export function countMatches(text: string, pattern: RegExp, enough: number): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) if (++count >= enough) break
  return count
}

/** A search for the next of some characters; -1 when there is none. */
function createFinder(characters: string): (text: string, from: number) => number {
  const escaped = characters.replace(/[\\\]^-]/g, '\\$&')
  // recheck: one character class
  const pattern = new RegExp(`[${escaped}]`, 'g')
  return (text, from) => {
    pattern.lastIndex = from
    return pattern.test(text) ? pattern.lastIndex - 1 : -1
  }
}

/** Reads `(url)` or `[label]` behind a closing bracket; a wrapped target may hold one line break. */
function readTarget(
  text: string,
  at: number,
  definitions: ReadonlyMap<string, string>,
  inline: boolean,
  inner: number,
): { url: string | null; end: number } | null {
  const code = text.charCodeAt(at)
  if (code === 40 && inline) {
    let depth = 1
    let breaks = 0
    const limit = Math.min(text.length, at + MAX_TARGET_LENGTH)
    for (let i = at + 1; i < limit; i++) {
      const c = text.charCodeAt(i)
      if (c === 40) depth++
      else if (c === 41 && --depth === 0) {
        const inside = withoutLinkTitle(text.slice(at + 1, i))
        const url = inside
          .replace(/\s+/g, '')
          .replace(/^<|>$/g, '')
          .replace(/\\([_()*])/g, '$1')
        return /^(?:$|https?:|\/|#|\.|mailto:|data:|file:|about:)/i.test(url) &&
          !/[^\S\n]\S/.test(inside.trim())
          ? { url: url === '' ? null : url, end: i + 1 }
          : null
      } else if (c === 10 && ++breaks > 1) return null
      else if (c === 91 || c === 93) return null
    }
    return null
  }
  if (code === 91 && inline) {
    const end = text.indexOf(']', at)
    if (end === -1 || end - at > MAX_LABEL_LENGTH) return null
    const collapsed = end === at + 1 && at - inner < MAX_LABEL_LENGTH
    const label = collapsed ? text.slice(inner, at - 1) : text.slice(at + 1, end)
    if (label.includes('[')) return null
    const url = definitions.get(label.replace(/\s+/g, ' ').trim().toLowerCase())
    if (url !== undefined) return { url, end: end + 1 }
    return collapsed || /^\d{0,5}$/.test(label) ? { url: null, end: end + 1 } : null
  }
  return code === 58 ? null : readShortcut(text, at, definitions, inner)
}

/** The length of a list mark that a tool glued to the words in front of a link: `Title- [· 3 authors](…)`. */
function gluedBullet(text: string, at: number): number {
  return /\S- $/.test(text.slice(Math.max(0, at - 3), at)) ? 2 : 0
}

/** Whether a link is the author line of a card, which stands on its own even where a tool glued it to the title. */
function isAuthorLine(text: string, start: number, end: number): boolean {
  return end - start < 24 && /^[\s*•·+-]*\d+ authors?\s*$/.test(text.slice(start, end))
}

/** `[Title]` alone, where a definition has that label. A number in brackets is a citation of the text. */
function readShortcut(
  text: string,
  at: number,
  definitions: ReadonlyMap<string, string>,
  inner: number,
): { url: string; end: number } | null {
  if (definitions.size === 0 || at - inner > MAX_LABEL_LENGTH) return null
  const label = text
    .slice(inner, at - 1)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  const url = /^\d*$/.test(label) ? undefined : definitions.get(label)
  return url === undefined ? null : { url, end: at }
}

/** Whether a link is a number right behind a word: the comments behind a date, `May 29[6][14]`. */
function isGluedNumber(text: string, start: number, inner: number, end: number): boolean {
  return end - inner < 8 && /\w/.test(text.charAt(start - 1)) && /^\s*\d+\s*$/.test(text.slice(inner, end))
}

/** The target without the title that may stand behind it: `(/papers "Daily papers")`. */
function withoutLinkTitle(target: string): string {
  const quote = target.search(/["']/)
  return quote > 0 && /\s/.test(target.charAt(quote - 1)) ? target.slice(0, quote).trimEnd() : target
}

/** Reads `[36]: https://…` and the numbered list that text browsers put at the end. */
function findDefinitions(text: string, rawLines: readonly RawLine[], markup: Markup): Map<string, string> {
  const definitions = new Map<string, string>()
  if (
    !text.includes(']: ') &&
    !text.includes(']:<') &&
    !/^[ \t]*\[?\d{1,5}[.\]]:?[ \t]+(?:https?:|file:|\/)/m.test(text)
  ) {
    return definitions
  }
  for (const { start, end } of rawLines) {
    if (end - start > MAX_TARGET_LENGTH) continue
    const line = text.slice(start, end)
    const match = line.includes(']:') ? definitionPattern.exec(line) : null
    const found = match ?? numberedDefinitionPattern.exec(line)
    if (found) {
      definitions.set((found[1] as string).replace(/\s+/g, ' ').trim().toLowerCase(), found[2] as string)
      markup.furniture.add(start)
    } else if (listHeadPattern.test(line)) markup.furniture.add(start)
  }
  if (definitions.size === 0) markup.furniture.clear()
  return definitions
}

/** The places of `[18]`-like reference numbers, when they count upwards through the text as links do. */
function findNumberedReferences(text: string, definitions: ReadonlySet<number>): Map<number, string> | null {
  const marks: { at: number; number: number }[] = []
  for (const { index: at, 0: match, 1: number } of text.matchAll(/\[(\d{1,5})\](?!\(|:)/g)) {
    // Behind a link's mark stands the name of a picture, and inside of a sentence a citation.
    const isPicture = text.charCodeAt(at - 1) === 93
    const behind = at + match.length
    const isCitation =
      /[A-Za-z,;)] $/.test(text.slice(Math.max(0, at - 2), at)) &&
      inSentencePattern.test(text.slice(behind, behind + 8))
    if (!isPicture && !isCitation && !definitions.has(indentStart(text, at)))
      marks.push({ at, number: Number(number) })
  }
  const hits = new Map<number, string>()
  let last = -1
  let rising = 0
  marks.forEach(({ at, number }, i) => {
    if (last !== -1 && (number <= last || (number > last + MAX_STEP && !goesOn(marks, i)))) return
    if (number === last + 1) rising++
    last = number
    hits.set(at, String(number))
  })
  return rising >= MIN_REFERENCES && hits.size >= marks.length * 0.5 ? hits : null
}

/** Whether the numbers go on from one far above the last: somebody cut cards out, and it is no citation. */
function goesOn(marks: readonly { number: number }[], index: number): boolean {
  const { number } = marks[index] as { number: number }
  let next = number
  for (const mark of marks.slice(index + 1, index + 4)) if (mark.number === next + 1) next++
  return next >= number + 2
}

/** Where the blanks in front of a place begin. */
function indentStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < MAX_INDENT && /[ \t]/.test(text.charAt(start - 1))) start--
  return start
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

/** The character that is doubled around highlighted words (the words of a search), or null. */
function findHighlightMark(text: string): number | null {
  if (text.includes('==') && countMatches(text, /==[\p{L}\d-]{1,40}==/gu, MIN_HIGHLIGHTS) >= MIN_HIGHLIGHTS)
    return 61
  return text.includes('** ') &&
    countMatches(text, / \*\*[\p{L}\d-]{1,40}\*\* /gu, MIN_HIGHLIGHTS) >= MIN_HIGHLIGHTS
    ? 42
    : null
}

/** Whether the text holds Markdown links; a pair of citations (`[1][2]`) is none. */
function hasLinks(text: string): boolean {
  if (text.includes('](') && /\]\(\s*(?:https?:|\/|#|<|mailto:|data:)/i.test(text)) return true
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

/** Three headings make a habit; one `# ` may be the title of a paper. */
function hasHeadings(text: string): boolean {
  let count = 0
  for (
    let at = text.startsWith('#') ? 0 : text.indexOf('\n#');
    at !== -1 && count < 3;
    at = text.indexOf('\n#', at + 1)
  ) {
    if (/^\n?#{1,6} \S/.test(text.slice(at, at + 9))) count++
  }
  return count >= 3
}

/** Whether a character stands anywhere without a backslash: then the tool does not escape it. */
function hasBare(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (text.charCodeAt(at - 1) !== 92) return true
  }
  return false
}

function isBlankAhead(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) return true
    if (code !== 32 && code !== 13 && code !== 9) return false
  }
  return true
}

/** Whether `\\|` is an escape: no pipe stands alone, and no formula prints its backslashes as they are. */
function escapesPipes(text: string): boolean {
  return text.includes('\\|') && !hasBare(text, '|') && !/\\[A-Za-z]/.test(text)
}

/** Where the paragraph begins that ends before `at`; a bracketed target belongs to the text before it. */
function paragraphStart(text: string, at: number): number {
  let i = at - 1
  while (i >= 0 && /\s/.test(text.charAt(i))) i--
  const end = i
  while (i >= 0 && end - i < MAX_TARGET_LENGTH && !(text.charCodeAt(i) === 10 && isBlankAhead(text, i + 1)))
    i--
  return i + 1
}
