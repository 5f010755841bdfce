/**
 * Everything that CommonMark or GitHub reads as markup inside a line: backslashes, code, emphasis,
 * strikethrough, links, tags, formulas, superscripts (pandoc), entities, and the parts of an address that
 * GitHub would link. A name behind an at sign is a citation for pandoc (not that of `pass@1`). The parenthesis behind a
 * bracket is for marked, which takes `\](` inside of a link for the end of one.
 */
const specialPattern = /[\\`*_{}[\]<>~$^]|(?<=\])\(|&(?=#?[a-z0-9]{1,31};)|:(?=\/\/)|www\.|(?<!\w)@(?=\w)/gi

/**
 * What makes a heading or a list item at the start of a line; for pandoc also `a.`, `(iv)`, `(@)`, and what begins a
 * definition, a container (`:::`) or a line block. Quotes, fences and rules are escaped anywhere.
 */
const blockPattern = /^(?:[#+-]|[|:](?=[ :]|$)|\(?(?:\d{1,9}|[ivxlcdm]{1,9}|[a-z@])[.)](?= |$))/i

const urlPattern = /https?:\/\/[^\s<>]+/g
/** What angle brackets hold without a change. */
const autolinkPattern = /^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]+$/
const entityPattern = /&#?[a-z0-9]{1,31};/i
/** What more likely belongs to the sentence than to the URL before it. */
const SENTENCE_MARKS = '.,;:!?\'")]}*_~'

/**
 * Escapes one line of text, so that it renders as it reads wherever it stands inside a line.
 *
 * @example
 * escapeMarkdown('snake_case & <b>') // 'snake\\_case & \\<b\\>'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(specialPattern, (special) => `${special.slice(0, -1)}\\${special.slice(-1)}`)
}

/**
 * Escapes a line that is a paragraph of its own: what would begin a block is escaped as well.
 *
 * @example
 * escapeBlockStart('# Hashtags') // '\\# Hashtags'
 * escapeBlockStart('1. FC') // '1\\. FC'
 */
export function escapeBlockStart(line: string): string {
  return line.replace(blockPattern, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
}

/**
 * Escapes one line of text and makes links of its URLs. It still renders as it reads.
 *
 * @example
 * escapeAndLink('Code: https://github.com/a/b_c.') // 'Code: <https://github.com/a/b_c>.'
 */
export function escapeAndLink(text: string): string {
  let escaped = ''
  let done = 0
  for (const { url, start } of findLinkable(text)) {
    escaped += `${escapeMarkdown(text.slice(done, start))}<${url}>`
    done = start + url.length
  }
  return escaped + escapeMarkdown(text.slice(done))
}

/**
 * The URLs of which `escapeAndLink` makes links.
 *
 * @example
 * linkedUrls('Code: https://github.com/a/b_c.') // new Set(['https://github.com/a/b_c'])
 */
export function linkedUrls(text: string): ReadonlySet<string> {
  return new Set(findLinkable(text).map(({ url }) => url))
}

function findLinkable(text: string): { url: string; start: number }[] {
  return Array.from(text.matchAll(urlPattern), (match) => ({
    url: trimSentenceMarks(match[0]),
    start: match.index,
  })).filter(({ url }) => autolinkPattern.test(url) && !entityPattern.test(url))
}

/**
 * A loop, because `/[.,]+$/` takes quadratic time. A closing bracket stays if the URL opens one; an opening one is no
 * sentence mark, so it stands before.
 */
function trimSentenceMarks(url: string): string {
  const opens = url.includes('(')
  let end = url.length
  while (end > 0 && SENTENCE_MARKS.includes(url.charAt(end - 1))) {
    if (opens && url.charAt(end - 1) === ')') break
    end--
  }
  return url.slice(0, end)
}
