import type { WholePaper } from './stored-paper'

/** Enough to tell papers apart, short enough to type. */
const MAX_TITLE_WORDS = 5
/** A title can be one word of any length. */
const MAX_KEY_LENGTH = 80

/** Letters that are more than one of ASCII with a mark. */
const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * A citation key for each paper, unique in the list even for BibTeX, which does not tell cases apart:
 * `arxiv-` and the arXiv id, otherwise the first words of the title. A second paper with the same key gets
 * `-2`. Year and authors stay out: which of them are known depends on the capture, and a key should not.
 *
 * @example
 * buildCitationKeys(papers) // ['arxiv-2306.00978', 'pre-training-under-infinite-compute']
 */
export function buildCitationKeys(papers: readonly WholePaper[]): string[] {
  const taken = new Set<string>()
  const lastNumber = new Map<string, number>()
  return papers.map((paper) => {
    const base = buildKey(paper)
    let number = lastNumber.get(base) ?? 1
    let key = base
    while (taken.has(key)) key = `${base}-${++number}`
    lastNumber.set(base, number)
    taken.add(key)
    return key
  })
}

function buildKey(paper: WholePaper): string {
  if (paper.arxivId !== null) return `arxiv-${foldWords(paper.arxivId, /[^a-z0-9.]+/).join('-')}`
  // No letter of ASCII in the title ("大模型综述"): a hash of it is stable, a running number would not be.
  return joinFirstWords(paper.title, '-') || `paper-${hash(paper.title)}`
}

/** The first words of a title, folded to lower-case ASCII; the empty string where it has none. */
export function joinFirstWords(title: string, separator: string): string {
  const words = foldWords(title, /[^a-z0-9]+/).slice(0, MAX_TITLE_WORDS)
  return words.join(separator).slice(0, MAX_KEY_LENGTH)
}

/**
 * `Über-Fréchet` -> `uber`, `frechet`. Marks that the text holds go before `normalize`, which sorts those of a
 * letter in quadratic time; those that it splits off are few for each letter.
 */
function foldWords(text: string, separator: RegExp): string[] {
  const folded = text
    .replace(/\p{M}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => latin[letter] ?? letter)
  return folded.split(separator).filter((word) => word !== '')
}

/** FNV-1a over the UTF-16 code units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value >>> 0).toString(36)
}
