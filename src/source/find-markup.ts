import { readEntity } from './entities'
import { findDefinitions, type LinkDefinitions } from './link-definitions'
import { closeLink } from './loose-targets'
import type { Markup } from './markup'
import { measureMarkup } from './markup-kinds'
import { matchEnd } from './match-end'
import { readAngle } from './read-angle'
import { closeBracket, cutAttributes, cutUnclosed, linkRepeated, openBracket } from './read-bracket'
import { cut, type Scan, startScan } from './scan'
import type { RawLine } from './split-lines'
import { findTargetLists } from './target-lists'

/** A hard line break, which may be escaped once more, and one whose line a tool joined to the next. */
const hardBreakPattern = /\\{1,2}(?=[ \t]{0,9}\n)|\\(?= {2}\S)/y
/**
 * A mark that opens or closes a highlight, and with it perhaps what it stands in; `2**n` and `a == b` are formulas and
 * code.
 */
const highlightPattern =
  /(?<![\p{L}\p{N}=*])(?:==|\*\*){1,2}(?=[^\s=*])|(?<=[^\s=*])(?:==|\*\*){1,2}(?![\p{L}\p{N}=*])/uy
/** The end of a target in the middle of which the text begins. */
const cutTargetPattern = /^[^\s()[\]]{1,8192}\)(?=[ \t]{0,9}(?:\n|\[))/

/**
 * Finds the markup that a tool wrapped around the words of a page: link brackets and targets, numbered
 * references and their definitions, tags, entities, escapes. Which kinds are looked for follows from what
 * the text holds, so that a plain capture is not searched at all. `otherTargets` are defined elsewhere on the page.
 */
export function findMarkup(
  text: string,
  rawLines: readonly RawLine[],
  otherTargets: LinkDefinitions['targets'] | null = null,
): Markup {
  const own = findDefinitions(text, rawLines)
  const definitions = otherTargets ? { ...own, targets: new Map([...otherTargets, ...own.targets]) } : own
  const kinds = measureMarkup(text, definitions)
  const scan = startScan(text, kinds, definitions)
  if (definitions.targets.size > 0 || Object.values(kinds).some(Boolean)) walk(scan)
  const furniture = new Set([...own.lines, ...findTargetLists(text, rawLines)])
  const { cuts, links, images, endsInLink } = scan
  return { cuts, links, images, furniture, endsInLink }
}

/** Walks through a text from one character that may be markup to the next. */
function walk(scan: Scan): void {
  const { text, kinds } = scan
  const pattern = markPattern(scan)
  const [rest] = (kinds.links && cutTargetPattern.exec(text)) || []
  if (rest !== undefined) pattern.lastIndex = cut(scan, 0, rest.length)
  while (pattern.test(text)) pattern.lastIndex = readMark(scan, pattern.lastIndex - 1)
  closeLink(scan, text.length)
  linkRepeated(scan)
  if (kinds.links) cutUnclosed(scan)
  scan.links.sort((a, b) => a.start - b.start)
}

/** The characters at which markup may begin or end. */
function markPattern({ kinds }: Scan): RegExp {
  const { escapable, tags, links, attributes, entities, highlight, numbers, targetsFirst } = kinds
  let marks = '[\\]'
  // Only a link without an end of its own ends with its line.
  if (numbers !== null || targetsFirst) marks += '\\n'
  if (escapable !== null) marks += '\\\\'
  if (tags || links) marks += '<'
  if (attributes) marks += '{'
  if (entities) marks += '&'
  if (highlight !== null) marks += String.fromCharCode(highlight)
  // recheck: one character class
  return new RegExp(`[${marks}]`, 'g')
}

/** Reads the mark at an offset; returns where to look for the next. */
function readMark(scan: Scan, at: number): number {
  const { text, kinds } = scan
  const code = text.charCodeAt(at)
  if (code === 91) return openBracket(scan, at)
  if (code === 93) return closeBracket(scan, at)
  if (code === 92) return readEscape(scan, at)
  if (code === 60) return readAngle(scan, at)
  if (code === kinds.highlight) return readHighlight(scan, at)
  if (code === 38) return replaceEntity(scan, at)
  if (code === 123) return readAttributes(scan, at)
  // What is left is the end of a line.
  closeLink(scan, at)
  return at + 1
}

function replaceEntity(scan: Scan, at: number): number {
  const entity = readEntity(scan.text, at)
  return entity === null ? at + 1 : cut(scan, at, entity.end, entity.text)
}

function readAttributes(scan: Scan, at: number): number {
  const start = scan.text.charCodeAt(at - 1) === 32 ? at - 1 : at
  const end = cutAttributes(scan, start, at)
  return end === -1 ? at + 1 : end
}

function readEscape(scan: Scan, at: number): number {
  const { text, kinds } = scan
  const end = matchEnd(hardBreakPattern, text, at)
  if (end !== -1) return cut(scan, at, end)
  const escaped = text.charAt(at + 1)
  if (escaped === '' || !kinds.escapable?.includes(escaped)) return at + 1
  cut(scan, at, at + 1)
  return at + 2
}

function readHighlight(scan: Scan, at: number): number {
  const end = matchEnd(highlightPattern, scan.text, at)
  return end === -1 ? at + 1 : cut(scan, at, end)
}
