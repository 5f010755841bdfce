import { isAtLeast } from './count-at'
import { type MappedText, rewriteMatches } from './offset-map'

/** Fewest links without their brackets that show that Markdown was escaped. */
const MIN_ESCAPED = 5

/** The middle of a link whose brackets are escaped; an address of the site follows. */
const linkPattern = /\\\]\((?=https:\/\/huggingface\.co\/|\/)/y
const escapePattern = /\\[!-/:-@[-`{-~]/g

/** Undoes what an editor does to Markdown that is pasted as words: `\[Title\](https://…)`. Other texts stay as they are. */
export function unescapeMarkdown(source: MappedText): MappedText {
  const { text } = source
  const isEscaped =
    isAtLeast(text, '\\](', linkPattern, MIN_ESCAPED) && !text.replaceAll('\\](', '').includes('](')
  return isEscaped ? rewriteMatches(source, escapePattern, (code) => code.slice(1)) : source
}
