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

/** A line without the dot behind it, and what tells a slug in it. */
interface WeighedLine {
  text: string
  alt: string | null
  /** The slug of the organization's page, where the line leads to one. */
  pageSlug: string | null
  /** How much it looks like a slug and a name; negative when it looks like a name alone. */
  like: number
}

/** What the linked lines of a listing say of the slugs in front of names. */
interface SlugHabit {
  /** Most lines begin as their page's address does. */
  mayPrint: boolean
  /** That is a slug, and not the first word of a name: `Tsinghua University` with a page at `/Tsinghua`. */
  prints: boolean
}

/** How much a first word looks like a slug: one that repeats or abbreviates its name, */
const PROVEN = 3
/** one in small letters, one that is joined (`deep-voices`, `DeepVoices`), */
const SMALL = 2
const JOINED = 1
/** a word of a name, and what is spelled like no slug. */
const WORD = -2
const NO_SLUG = -4
/** How much all lines together must look like it to be certain. */
const CERTAIN = 3
/** A number of authors, or a list of names, of a kind that the field parsers don't know. */
const authorsPattern = /(?:\b|_)authors?$|, [^,]+, /i
/** What stands behind the first word of a name that has no slug in front: `TIDE - Tidal Inference`, `Ebb & Flow`, `Ebb`, `Ebb ✨`. */
const restOfNamePattern = /^[-–&(]|^[^\p{L}\p{N}]*$/u
/** The dot in front of a date that a tool set on the next line. */
const dotPattern = / ·$/

/**
 * Splits organization lines into slug and name. Where nothing marks the slug, all lines of the listing decide
 * together whether its tool prints the logos' alternative texts: one line of a single word says no, a slug that
 * repeats or abbreviates its name says yes.
 */
export function splitOrganizations(organizations: readonly PrintedOrganization[]): SplitOrganization[] {
  const lines = organizations.map(weigh)
  const habit = measureHabit(lines)
  const marked = lines.map((line) => splitMarked(line, habit))
  const unmarked = lines.filter((_, i) => marked[i] === null)
  const likes = [...new Map(unmarked.map(({ text, like }) => [text, like])).values()]
  const score = likes.reduce((sum, like) => sum + like, 0)
  return lines.map((line, i) => marked[i] ?? splitUnmarked(line, score))
}

function weigh({ text: printed, alt, target }: PrintedOrganization): WeighedLine {
  const text = printed.replace(dotPattern, '')
  return { text, alt, pageSlug: slugOfTarget(target), like: likeSlug(text) }
}

function measureHabit(lines: readonly WeighedLine[]): SlugHabit {
  const linked = lines.filter(({ alt, pageSlug }) => !alt && pageSlug !== null)
  const repeated = linked.filter(({ text, pageSlug }) => text.startsWith(`${pageSlug} `))
  const mayPrint = repeated.length > linked.length / 2
  return { mayPrint, prints: repeated.some(({ like }) => like >= PROVEN) }
}

/** Splits a line whose slug its logo or its link tells; null where neither does. */
function splitMarked(
  { text, alt, pageSlug }: WeighedLine,
  { mayPrint, prints }: SlugHabit,
): SplitOrganization | null {
  const slug = alt !== null && isSlug(alt) ? alt : pageSlug
  if (slug === null) return null
  const isRepeated = !alt && mayPrint && text.startsWith(`${slug} `)
  const name = isRepeated && prints ? text.slice(slug.length).trim() : text
  return { slug, name, isUncertain: isRepeated && !prints }
}

/** Splits any other line. `score` is how much all of them look like a slug and a name. */
function splitUnmarked({ text, like }: WeighedLine, score: number): SplitOrganization {
  if (authorsPattern.test(text)) return { slug: null, name: text, isUncertain: true }
  if (like === NO_SLUG || score <= 0)
    return { slug: null, name: text, isUncertain: like >= PROVEN || (score > WORD && like > WORD) }
  const [slug, name] = splitFirstWord(text)
  return { slug, name, isUncertain: like < PROVEN && score < CERTAIN }
}

function splitFirstWord(text: string): [first: string, rest: string] {
  const [first] = text.split(' ', 1) as [string]
  return [first, text.slice(first.length).trim()]
}

function likeSlug(text: string): number {
  const [first, rest] = splitFirstWord(text)
  if (!isSlug(first) || restOfNamePattern.test(rest)) return NO_SLUG
  const folded = fold(first)
  const name = fold(rest)
  if (name.startsWith(folded) || folded.startsWith(name)) return PROVEN
  if (isAbbreviation(first, rest) || isFirstWord(rest, folded)) return PROVEN
  if (/^[a-z0-9]/.test(first)) return SMALL
  if (/[-_]|[a-z][A-Z]/.test(first)) return JOINED
  return WORD
}

/** Whether the first word of a name begins a slug: `TidesGZ` of "Tides (Gezeit)". */
function isFirstWord(name: string, slug: string): boolean {
  const [word] = name.split(/[- ]/, 1) as [string]
  return word.length >= 3 && slug.startsWith(word.toLowerCase())
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * `HKUST` for "The Hong Kong University of Science and Technology", `UniOfMeadow` for "University of Meadow", `UMeadow`
 * for the same: its letters or parts begin words, in order.
 */
function isAbbreviation(short: string, name: string): boolean {
  const [initials = ''] = /^(?:[A-Z]{3,}|[a-z]{3,6})$|^[A-Z]+(?=[A-Z][a-z])/.exec(short) ?? []
  const parts = [...initials, ...(short.slice(initials.length).match(/[A-Z]+[a-z]*|[a-z]+/g) ?? [])]
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
