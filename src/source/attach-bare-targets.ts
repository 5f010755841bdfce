import { type Line, removeMatches } from './strip-markup'

const own =
  '(?:https?:\\/\\/(?:www\\.)?)?(?:huggingface\\.co|hf\\.co)\\/(?:papers\\/|login|join)[^\\s<>()[\\]]*|\\/(?:papers\\/|login\\?)[^\\s<>()[\\]]*'
const any =
  '(?:https?:\\/\\/|(?:huggingface\\.co|github\\.com|arxiv\\.org)\\/|\\/(?:papers\\/|login))[^\\s<>()[\\]]*'
const lonePattern = new RegExp(`^[<([]?(${any})[>)\\]]?$`)
const loneOwnPattern = new RegExp(`^[<([]?(${own})[>)\\]]?$`)
const ownTailPattern = new RegExp(` [<([]?(${own})[>)\\]]?$`)
const bracketedPattern = new RegExp(` *[<([](${any})[>)\\]]`, 'g')
const anyTargetPattern = new RegExp(` *[<([]?(?<![\\w/])(${any})[>)\\]]?`, 'g')
/** The links at the foot of a card; no text of a paper begins like them. */
const linkFieldPattern = /^(?:Upvote|GitHub \d|arXiv Page)/
const ownTailOnlyPattern = new RegExp(` *[<([]?(${own})[>)\\]]?$`, 'g')
const userPattern = /^[<([]?(?:(?:https?:\/\/(?:www\.)?)?(?:huggingface\.co|hf\.co))?\/[\w.-]+[>)\]]?$/
const userTailPattern =
  / *[<([]?((?:https?:\/\/(?:www\.)?)?(?:huggingface\.co|hf\.co)\/[\w.-]+)[>)\]]?(?=$| ·)/g
const imagePattern = /\/avatars\/|cdn-avatars|cdn-thumbnails/
/** Fewest lines with a target behind their words before that counts as a habit of the capture. */
const MIN_TARGETS = 3
/** Longest line that is a field of a card; a longer line with an address at its end is a text that ends so. */
const MAX_FIELD = 80
/** Longest line that is searched for targets between its words. */
const MAX_SEARCHED = 300
/** Numbers for links that the markup stage did not see, out of its way. */
const FIRST_LINK = 1_000_000

/**
 * Attaches link targets that a tool printed behind the words: as a paragraph of their own, in brackets, or bare
 * at the end of the line. Only texts that do so throughout are changed, and behind long texts only targets on
 * the listing's own site count, so that an abstract may end with an address.
 */
export function attachBareTargets(lines: readonly Line[]): Line[] {
  let targets = 0
  for (const { text } of lines) {
    const tail = text.length > MAX_SEARCHED ? text.slice(-MAX_SEARCHED) : text
    if (tail.includes('/') && (loneOwnPattern.test(tail) || ownTailPattern.test(tail))) targets++
  }
  if (targets < MIN_TARGETS) return lines as Line[]
  const kept: Line[] = []
  let gap = 0
  let link = FIRST_LINK
  for (const line of lines) {
    line.gap += gap
    gap = 0
    const above = kept.at(-1)
    const lone = line.text.length <= MAX_SEARCHED ? lonePattern.exec(line.text) : null
    if (lone && above && isTargetOf(above.text, line.text)) {
      const target = lone[1] as string
      if (line.prefix.trim() === '-') {
        // The dash of no upvotes, which looks like a list mark in front of its target.
        kept.push({ ...line, text: '-', prefix: '', start: line.from, links: null, map: null })
        cover(kept, target, link++)
        continue
      }
      if (!imagePattern.test(line.text)) cover(kept, target, link++)
      gap = line.gap + 1
      continue
    }
    kept.push(line)
    if (line.text.includes('/')) link = takeTargets(line, kept, link)
  }
  return kept
}

/** Takes the targets out of a line and puts each on the words in front of it. */
function takeTargets(line: Line, lines: readonly Line[], link: number): number {
  const { text } = line
  const isField = text.length <= MAX_SEARCHED && text.replace(bracketedPattern, '').length <= MAX_FIELD
  const pattern = linkFieldPattern.test(text)
    ? anyTargetPattern
    : isField
      ? bracketedPattern
      : ownTailOnlyPattern
  const shift = pattern === ownTailOnlyPattern ? Math.max(0, text.length - MAX_SEARCHED) : 0
  const searched = text.slice(shift)
  let found = [...searched.matchAll(pattern)]
  let used = pattern
  for (const other of [ownTailOnlyPattern, userTailPattern]) {
    if (found.length > 0 || !isField || text.length > MAX_FIELD * 2) break
    used = other
    found = [...text.matchAll(used)]
  }
  if (found.length === 0) return link
  const map = line.map ?? [0, line.start]
  const taken =
    shift > 0 ? removeTail(line, found[0] as RegExpExecArray, shift) : removeMatches(text, map, used, '')
  if (taken.value.trim() === '') return link
  line.text = taken.value
  line.map = taken.map
  let removed = 0
  let from = 0
  for (const match of found) {
    const url = match[1] as string
    const end = match.index + shift - removed
    removed += match[0].length
    if (imagePattern.test(url)) continue
    if (found.length === 1 && end >= line.text.length) cover(lines, url, link++)
    else {
      line.links = [...(line.links ?? []), { start: from, end, url: absolute(url) }]
      if (from === 0) {
        line.linkIndex = link++
        line.target = absolute(url)
      }
    }
    from = end
  }
  return link
}

/** The line without the one match at its end. */
function removeTail(line: Line, match: RegExpExecArray, shift: number): { value: string; map: number[] } {
  const map = line.map ?? [0, line.start]
  return { value: line.text.slice(0, match.index + shift), map }
}

/** Whether an address on a line of its own is the target of the words above, and not the end of an abstract. */
function isTargetOf(above: string, address: string): boolean {
  return (
    loneOwnPattern.test(address) ||
    userPattern.test(address) ||
    imagePattern.test(address) ||
    linkFieldPattern.test(above)
  )
}

/** Puts a target on the last paragraph. */
function cover(lines: readonly Line[], target: string, link: number): void {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line
    if (line.linkIndex !== -1) return
    line.linkIndex = link
    line.target = absolute(target)
    line.links = [...(line.links ?? []), { start: 0, end: line.text.length, url: line.target }]
    if (line.gap > 0) return
  }
}

function absolute(target: string): string {
  return /^(?:https?:|\/)/.test(target) ? target : `https://${target}`
}
