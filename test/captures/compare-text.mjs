const BACKSPACE = new RegExp(`.${String.fromCharCode(8)}`, 'g') // overstriking
const ENTITIES = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
}
/** The text with each entity as its character and padding, so that offsets stay. */
export const plainOf = (text) =>
  text
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#39|#x27);/g, (e) => ENTITIES[e] + '\ue000'.repeat(e.length - 1))
    .replace(
      /&#x([0-9a-f]{1,4});/gi,
      (e, n) => String.fromCharCode(Number.parseInt(n, 16)) + '\ue000'.repeat(e.length - 1),
    )
    .replace(/&#(\d{2,5});/g, (e, n) => String.fromCharCode(Number(n)) + '\ue000'.repeat(e.length - 1))
    .replace(BACKSPACE, '\ue000\ue000')

/** Padding for what is markup and would look like words: HTML tags, attributes in braces. */
export const unmarked = (text) =>
  text.replace(
    /<\/?(?:a|abbr|article|b|body|br|button|code|dialog|div|em|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|main|mark|nav|ol|p|path|section|small|span|strong|sup|svg|time|u|ul)(?:\s[^<>]*)?\/?>|\{:?\s*[.#][a-zA-Z:[\]][^{}]*\}|\{(?:target|width|role|loading|alt|aria-[a-z]+)=[^{}]*\}/g,
    (m) => '\ue000'.repeat(m.length),
  )

/** The letters and digits of a text, in small letters, and where each of them stands. */
export function fold(text) {
  let s = ''
  const at = []
  for (let i = 0; i < text.length; ) {
    const c = String.fromCodePoint(text.codePointAt(i))
    for (const x of c.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss')) {
      if (!/[\p{L}\p{N}]/u.test(x)) continue
      s += x
      for (let k = 0; k < x.length; k++) at.push(i)
    }
    i += c.length
  }
  at.push(text.length)
  return { s, at }
}

export const literal = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const MARKUP = /[\\_*=<>|`~[\](){}#^>+\ue000]/u

/** null when the slice says what the truth says, up to markup and places where a line may break; or what is wrong. */
export function altered(text, [from, to], whole, style) {
  // Fold only sees letters and digits: signs before the first and after the last one are looked for beside them.
  const [, head, truth, tail] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(whole)
  const signs = (s) => [...s].filter((c) => !/\s/u.test(c) && c !== '\ufe0f')
  const before = text.slice(Math.max(0, from - 24), from)
  const behind = text.slice(to - 2, to + 24)
  for (const c of signs(head)) if (!before.includes(c)) return `no ${c} before`
  for (const c of signs(tail)) if (!behind.includes(c)) return `no ${c} behind`
  const slice = text.slice(from, to)
  let x = unmarked(slice)
  if (style === 'markdown') x = x.replace(/\\$/gm, '')
  if (style === 'emphasis' && !/\S \S/.test(slice)) {
    if (truth.includes('_')) return 'an underscore among underscores'
    x = x.replace(/_/g, ' ')
  }
  const [a, b] = [[...x], [...unmarked(truth)]]
  let i = 0
  let j = 0
  const space = (c) => /\s/u.test(c)
  for (;;) {
    let gapA = ''
    let gapB = ''
    while (i < a.length && (space(a[i]) || MARKUP.test(a[i]))) gapA += a[i++]
    while (j < b.length && (space(b[j]) || MARKUP.test(b[j]))) gapB += b[j++]
    if (i >= a.length || j >= b.length) break
    if (/\s/u.test(gapB) && !/\s/u.test(gapA))
      return `glued before ${JSON.stringify(b.slice(j, j + 12).join(''))}`
    const torn = style === 'plain' && /\\\n/.test(gapA) && /\\$/.test(gapB) // the line ends after a backslash of LaTeX
    if (torn) return `broken after a backslash before ${JSON.stringify(b.slice(j, j + 12).join(''))}`
    if (/\s/u.test(gapA) && !/\s/u.test(gapB) && j > 0) {
      const before =
        a
          .slice(0, i)
          .join('')
          .match(/(\S)[\s>]*$/u)?.[1] ?? ''
      const broken = /\n/.test(gapA) && /[-–—/]/.test(before) // a URL or a word with a hyphen, broken where a line ends
      if (!broken) return `broken before ${JSON.stringify(b.slice(j, j + 12).join(''))}`
    }
    if (a[i] !== b[j])
      return `${JSON.stringify(a.slice(i, i + 8).join(''))} for ${JSON.stringify(b.slice(j, j + 8).join(''))}`
    i++
    j++
  }
  return /[\p{L}\p{N}]/u.test(b.slice(j).join('')) ? 'cut off' : null
}
