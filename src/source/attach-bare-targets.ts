import type { Line } from './strip-markup'

const ownTarget =
  '(?:https?:\\/\\/(?:www\\.)?)?(?:huggingface\\.co|hf\\.co)\\/(?:papers\\/|login|join)\\S*?|\\/(?:papers\\/|login\\?)\\S*?'
const anyTarget = '(?:https?:\\/\\/|(?:huggingface\\.co|github\\.com|arxiv\\.org)\\/|\\/[A-Za-z])\\S*?'
const lonePattern = new RegExp(`^[<(\\[]?(${anyTarget})[>)\\]]?$`)
const loneOwnPattern = new RegExp(`^[<(\\[]?(${ownTarget})[>)\\]]?$`)
const tailPattern = new RegExp(`^(.*\\S) [<(\\[](${anyTarget})[>)\\]]$`)
const ownTailPattern = new RegExp(`^(.*\\S) [<(\\[]?(${ownTarget})[>)\\]]?$`)
const imagePattern = /\/avatars\/|cdn-avatars|cdn-thumbnails/
/** Fewest lines with a target behind their words before that counts as a habit of the capture. */
const MIN_TARGETS = 3
/** Longest line that is a field of a card; a longer line with an address at its end is a text that ends so. */
const MAX_FIELD = 80

/**
 * Attaches link targets that a tool printed behind the words: as a paragraph of their own, at the end of the
 * line in brackets, or bare. Only texts that do so throughout are changed, and only targets on the listing's own
 * site count there, so that an abstract may end with an address.
 */
export function attachBareTargets(lines: readonly Line[]): Line[] {
  let targets = 0
  for (const { text } of lines) {
    if (text.length < 2000 && (loneOwnPattern.test(text) || ownTailPattern.test(text))) targets++
  }
  if (targets < MIN_TARGETS) return lines as Line[]
  const kept: Line[] = []
  let gap = 0
  let link = 1_000_000
  for (const line of lines) {
    line.gap += gap
    gap = 0
    const lone = line.text.length < 2000 ? lonePattern.exec(line.text) : null
    const above = kept.at(-1)
    const isOwn = lone !== null && loneOwnPattern.test(line.text)
    if (lone && above && (isOwn || imagePattern.test(line.text) || above.text.length <= MAX_FIELD)) {
      if (!imagePattern.test(line.text)) cover(kept, lone[1] as string, link++)
      gap = line.gap + 1
      continue
    }
    const tail =
      line.text.length < 2000
        ? (ownTailPattern.exec(line.text) ?? (line.text.length < 200 ? tailPattern.exec(line.text) : null))
        : null
    if (tail) {
      line.text = tail[1] as string
      kept.push(line)
      if (!imagePattern.test(tail[2] as string)) cover(kept, tail[2] as string, link++)
    } else kept.push(line)
  }
  return kept
}

/** Puts a target on the last paragraph. */
function cover(lines: readonly Line[], target: string, link: number): void {
  const url = /^(?:https?:|\/)/.test(target) ? target : `https://${target}`
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line
    if (line.linkIndex !== -1) return
    line.linkIndex = link
    line.target = url
    line.links = [...(line.links ?? []), { start: 0, end: line.text.length, url }]
    if (line.gap > 0) return
  }
}
