import { isSlug, slugOfTarget } from '../entries/slug-of-target'

/** An organization as found on a card, before it is known which half of the line is what. */
export interface PrintedOrganization {
  /** The whole line. */
  text: string
  /** The logo's alternative text, where the capture marks it as one. */
  alt: string | null
  /** The address that the line links to. */
  target: string | null
}

/** An organization split into its halves, and whether that was in doubt. */
export interface SplitOrganization {
  slug: string | null
  name: string
  isUncertain: boolean
}

/** How much a slug that repeats or abbreviates its name looks like one. */
const PROVEN = 3
/** A number of authors, or a list of names, of a kind that the field parsers don't know. */
const authorsPattern = /(?:\b|_)authors?$|, [^,]+, /i
const dotPattern = / ·$/

/**
 * Splits organization lines into slug and name. Where nothing marks the slug, all lines of the listing decide
 * together whether its tool prints the logos' alternative texts: one line of a single word says no, a slug that
 * repeats or abbreviates its name says yes.
 */
export function splitOrganizations(organizations: readonly PrintedOrganization[]): SplitOrganization[] {
  // The dot in front of a date that a tool set on the next line.
  const printed = organizations.map((line) => ({ ...line, text: line.text.replace(dotPattern, '') }))
  const linked = printed.filter(({ alt, target }) => !alt && slugOfTarget(target) !== null)
  const repeated = linked.filter(({ text, target }) => text.startsWith(`${slugOfTarget(target)} `))
  const likes = printed.map(({ text }) => likeSlug(text))
  const mayPrintSlugs = repeated.length > linked.length / 2
  // A name may begin as its slug does, too: `Tsinghua University` with a page at `/Tsinghua`.
  const printsSlugs = mayPrintSlugs && repeated.some(({ text }) => likeSlug(text) >= PROVEN)
  const marked = printed.map((organization) => splitMarked(organization, mayPrintSlugs, printsSlugs))
  let score = 0
  let best = 0
  const seen = new Set<string>()
  printed.forEach(({ text }, i) => {
    if (marked[i] || seen.has(text)) return
    seen.add(text)
    const like = likes[i] as number
    score += like
    best = Math.max(best, like)
  })
  const certain = best >= PROVEN ? 2 : 3
  const split = printed.map(({ text }, i): SplitOrganization => {
    const known = marked[i]
    if (known) return known
    const space = text.indexOf(' ')
    const first = text.slice(0, space)
    const canSplit = space > 0 && isSlug(first)
    if (authorsPattern.test(text)) return { slug: null, name: text, isUncertain: true }
    const like = likes[i] as number
    if (!canSplit || score <= 0)
      return {
        slug: null,
        name: text,
        isUncertain: canSplit && (like >= PROVEN || (score > -2 && like > -2)),
      }
    return { slug: first, name: text.slice(space + 1).trim(), isUncertain: like < PROVEN && score < certain }
  })
  // What is a whole name on another card is one on a card whose logo is gone.
  const names = new Set(split.map(({ name }) => name))
  return split.map((organization, i) => {
    const { text } = printed[i] as PrintedOrganization
    if (marked[i] || organization.slug === null || (likes[i] as number) >= PROVEN || !names.has(text))
      return organization
    return { slug: null, name: text, isUncertain: false }
  })
}

function splitMarked(
  { text, alt, target }: PrintedOrganization,
  mayPrintSlugs: boolean,
  printsSlugs: boolean,
): SplitOrganization | null {
  const slug = alt !== null && isSlug(alt) ? alt : slugOfTarget(target)
  if (slug === null) return null
  const isRepeated = !alt && mayPrintSlugs && text.startsWith(`${slug} `)
  const name = isRepeated && printsSlugs ? text.slice(slug.length + 1).trim() : text
  return { slug, name, isUncertain: isRepeated && !printsSlugs }
}

/** How much a line looks like a slug and a name; negative when it looks like a name alone. */
function likeSlug(text: string): number {
  const space = text.indexOf(' ')
  if (space <= 0) return -4
  const first = text.slice(0, space)
  if (!isSlug(first)) return -4
  const rest = text.slice(space + 1)
  const folded = fold(first)
  const name = fold(rest)
  if (name.startsWith(folded) || folded.startsWith(name)) return PROVEN
  if (isAbbreviation(first, rest) || isFirstWord(first, name)) return PROVEN
  if (/^[a-z0-9]/.test(first)) return 2
  if (/[-_]/.test(first) || /[a-z][A-Z]/.test(first)) return 1
  return -2
}

/** Whether the first word of a slug begins the name: `mila-iqia` of "Mila - Québec AI Institute". */
function isFirstWord(slug: string, name: string): boolean {
  const [word = ''] = slug.split(/[-_]/, 1)
  return word.length >= 3 && name.startsWith(word.toLowerCase())
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * `HKUST` for "The Hong Kong University of Science and Technology", `UniOfMeadow` for "University of Meadow": its
 * letters or parts begin words, in order.
 */
function isAbbreviation(short: string, name: string): boolean {
  const parts = /^[A-Z]{3,}$/.test(short) ? [...short] : (short.match(/[A-Z]+[a-z]*|[a-z]+/g) ?? [])
  if (parts.length < 2) return false
  const words = name.toLowerCase().split(/[\s-]/)
  let at = 0
  for (const part of parts) {
    const begin = part.toLowerCase()
    while (at < words.length && !(words[at] as string).startsWith(begin)) at++
    if (at++ === words.length) return false
  }
  return true
}
