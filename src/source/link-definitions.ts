import { MAX_TARGET_LENGTH } from './link-target'
import { normalizeLabel } from './normalize-label'
import type { RawLine } from './split-lines'

/** Where the links of a text lead, by their label in small letters, and which lines say so. */
export interface LinkDefinitions {
  targets: ReadonlyMap<string, string>
  /** Starts of the lines that are a definition, or the heading of a list of them. */
  lines: ReadonlySet<number>
}

const definitionPattern = /^[ \t]{0,3}\[([^\]]{1,400})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/
const numberedDefinitionPattern = /^[ \t]*\[?(\d{1,5})(?:\.|\]:?)\s+((?:https?:|file:|\/)\S*)$/
/** What every numbered definition contains. */
const numberedTargetPattern = /\d(?:\.|\]:?)[ \t]+(?:https?:|file:|\/)/
const listHeadPattern = /^[ \t]*(?:References:?|(?:Visible|Hidden) links:?|Links:)\s*$/

/** Reads `[36]: https://…` and the numbered list that text browsers put at the end. */
export function findDefinitions(text: string, rawLines: readonly RawLine[]): LinkDefinitions {
  const targets = new Map<string, string>()
  const lines = new Set<number>()
  if (!mayDefine(text)) return { targets, lines }
  for (const { start, end } of rawLines) {
    if (end - start > MAX_TARGET_LENGTH) continue
    const line = text.slice(start, end)
    const match = line.includes(']:') ? definitionPattern.exec(line) : null
    const found = match ?? numberedDefinitionPattern.exec(line)
    if (found) {
      targets.set(normalizeLabel(found[1] as string), found[2] as string)
      lines.add(start)
    } else if (listHeadPattern.test(line)) lines.add(start)
  }
  if (targets.size === 0) lines.clear()
  return { targets, lines }
}

function mayDefine(text: string): boolean {
  if (text.includes(']: ') || text.includes(']:<')) return true
  return (text.includes('] ') || text.includes('. http')) && numberedTargetPattern.test(text)
}
