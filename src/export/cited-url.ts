import type { WholePaper } from './stored-paper'

/** Characters that a URL cannot hold as they are, or that would end it in BibTeX or Markdown. */
const unsafePattern = /[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu

/**
 * The URL with everything percent-encoded that a URL cannot hold; null when it isn't `http:` or `https:`.
 *
 * @example
 * safeUrl('https://x.org/{a}') // 'https://x.org/%7Ba%7D'
 * safeUrl('javascript:alert(1)') // null
 */
export function safeUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null
  return url.replace(unsafePattern, (character) =>
    encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\uFFFD' : character),
  )
}

/**
 * The address of the work itself: its arXiv abstract page where the id is known (the listing's own page
 * follows from the id), otherwise its page on the listing's site, otherwise null.
 *
 * @example
 * citedUrl(paper) // 'https://arxiv.org/abs/2306.00978'
 */
export function citedUrl(paper: WholePaper): string | null {
  if (paper.arxivId !== null) return safeUrl(`https://arxiv.org/abs/${paper.arxivId}`)
  return paper.url === null ? null : safeUrl(paper.url)
}
