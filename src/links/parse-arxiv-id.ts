// An arXiv address in any of its forms, a paper's page on Hugging Face (or the login page that leads back to it),
// arXiv's DOI, the `arXiv:` of a citation, or nothing before the number.
const identifierPattern =
  /^(?:(?:https?:\/\/)?(?:(?:www\.|export\.)?(?:ar|alpha)xiv\.org\/\w+\/|(?:dx\.)?doi\.org\/10\.48550\/arxiv\.|(?:(?:www\.)?(?:huggingface|hf)\.co)?(?:\/(?:login|join)\?next=)?\/papers\/)|arxiv: ?)?(?:(\d\d(?:0[1-9]|1[0-2]))\.(\d{4,5})|([a-z-]+(?:\.[a-z]{2})?\/(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])\d{3}))(?:v\d+)?(?:\.pdf)?(?:[/?#]|%23| ?\[|$)/i

/**
 * Reads an arXiv identifier, without its version, from a whole string: an arXiv or Hugging Face URL (absolute or
 * from the site's root, percent-encoded or not), a citation, or the identifier alone. Null when the string is
 * none of these, or the identifier cannot be: month 13, five digits before 2015, four after.
 *
 * @example
 * parseArxivId('https://huggingface.co/login?next=%2Fpapers%2F2306.00978') // '2306.00978'
 * parseArxivId('https://arxiv.org/pdf/math.GT/0309136v2.pdf') // 'math.GT/0309136'
 * parseArxivId('https://example.com/2306.00978') // null
 */
export function parseArxivId(text: string): string | null {
  const [, month = '', number = '', old] = identifierPattern.exec(text.replace(/%2F/gi, '/')) ?? []
  if (old) return old
  // Identifiers of this form began in April 2007, and were given a fifth digit in January 2015.
  return +month > 703 && number.length === (+month > 1500 ? 5 : 4) ? `${month}.${number}` : null
}
