import { matchEnd } from './match-end'
import { normalizeLabel } from './normalize-label'
import { isLoginLink } from './targets'

/** Longest link target that is looked for. Inline images of real captures reach about 1,500 characters. */
export const MAX_TARGET_LENGTH = 8192
/** Longest reference label: `pandoc --reference-links` uses the whole title of a paper. */
const MAX_LABEL_LENGTH = 400

/** What targets begin with. */
const schemePattern = /^(?:$|[./#]|https?:|mailto:|data:|about:|[a-z][a-z\d+.-]{1,30}:\/\/|papers\/|login\?)/i
const plainTargetPattern = /\([^\s()[\]"'<>\\]{0,8190}\)/y
/** A label that a tool counted: `[7]`, `[href-7]`; or none. The second of two indices may be `[j-1]`. */
const countingLabelPattern = /^(?:(?:[a-z]{3,9}-)?\d{1,5})?$/
/** What a target has around its address: blanks, a title, angle brackets, escapes. Nearly all have nothing. */
const wrappedPattern = /[\s"'<>\\]/

/** What stands behind the words of a link: where it leads, and where that ends. */
export interface LinkTarget {
  /** Null where the capture says nothing, or leads to a label that it does not define. */
  url: string | null
  end: number
  /** The label, where the capture defines it several times. */
  repeated?: string
}

/** Reads `(url)`. A wrapped target may hold one line break. `isLink`: whatever stands there is a target. */
export function readInlineTarget(text: string, at: number, isLink = false): LinkTarget | null {
  // Nearly all have nothing around them, which this reads faster.
  const end = matchEnd(plainTargetPattern, text, at)
  if (end !== -1) return unwrapTarget(text.slice(at + 1, end - 1), end, isLink)
  const limit = Math.min(text.length, at + MAX_TARGET_LENGTH)
  let depth = 0
  let breaks = 0
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === 40) depth++
    else if (code === 41 && --depth === 0) return unwrapTarget(text.slice(at + 1, i), i + 1, isLink)
    else if (code === 10 && ++breaks > 1) return null
    else if (code === 91 || code === 93) return null
  }
  return limit === text.length && depth === 1 ? readCutTarget(text, at + 1) : null
}

/** Reads a target in which the text ends. Where that leads is not known; that it logs in is. */
function readCutTarget(text: string, start: number): LinkTarget | null {
  const url = text.slice(start).trimEnd()
  if (/\s/.test(url) || !(isTarget(url) || 'https'.startsWith(url))) return null
  return { url: isLoginLink(url) ? url : null, end: start + url.length }
}

function unwrapTarget(printed: string, end: number, isLink: boolean): LinkTarget | null {
  let url = printed
  if (wrappedPattern.test(printed)) {
    // The second line of a wrapped target may be indented.
    const lines = withoutLinkTitle(printed).split('\n')
    const inside = lines.map((line) => line.trim()).join('')
    if (/\s/.test(inside)) return null
    url = inside.replace(/^<|>$/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1')
  }
  return isLink || isTarget(url) ? { url: url === '' ? null : url, end } : null
}

/** Whether a text is spelled as what a link leads to; the empty one is a target that was lost. */
export function isTarget(text: string): boolean {
  return schemePattern.test(text)
}

/** The target without the title that may stand behind it: `(/papers "Daily papers")`. */
function withoutLinkTitle(target: string): string {
  const quote = target.search(/["']/)
  return /\s/.test(target.charAt(quote - 1)) ? target.slice(0, quote) : target
}

/** Reads `[label]` behind the words that begin at `inner`; an empty label is the words themselves. */
export function readReference(
  text: string,
  at: number,
  targets: ReadonlyMap<string, string | null>,
  inner: number,
): LinkTarget | null {
  const end = text.indexOf(']', at)
  if (end === -1 || end - at > MAX_LABEL_LENGTH) return null
  const isCollapsed = end === at + 1 && at - inner < MAX_LABEL_LENGTH
  const label = isCollapsed ? text.slice(inner, at - 1) : text.slice(at + 1, end)
  if (!isCollapsed && label.includes('[')) return null
  const target = lookUp(targets, label, end + 1)
  if (target !== null) return target
  const isLabel =
    isCollapsed || countingLabelPattern.test(label) || repeatsWords(label, text.slice(inner, at - 1))
  return isLabel ? { url: null, end: end + 1 } : null
}

/** Whether a label is the words of its link, which a tool prints where another label has the same words and picture. */
function repeatsWords(label: string, words: string): boolean {
  const last = label.slice(label.lastIndexOf('>') + 1).trim()
  return (
    last !== '' && words.length <= MAX_LABEL_LENGTH && words.slice(words.lastIndexOf('>') + 1).trim() === last
  )
}

/** `[Title]` alone, where a definition has that label. */
export function readShortcut(
  text: string,
  at: number,
  targets: ReadonlyMap<string, string | null>,
  inner: number,
): LinkTarget | null {
  if (at - inner > MAX_LABEL_LENGTH) return null
  return lookUp(targets, text.slice(inner, at - 1), at)
}

function lookUp(
  targets: ReadonlyMap<string, string | null>,
  printed: string,
  end: number,
): LinkTarget | null {
  const label = normalizeLabel(printed)
  const url = targets.get(label)
  if (url === undefined) return null
  return url === null ? { url, end, repeated: label } : { url, end }
}
