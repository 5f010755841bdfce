import { matchAt } from '../source/match-end'
import { classifyHost } from './classify-host'
import { parseRepository } from './parse-repository'

/** A URL that a text prints. */
export interface FoundUrl {
  /** Offset of the first character of the URL as printed. */
  start: number
  /** Offset behind its last character. */
  end: number
  /** The absolute `http:` or `https:` URL that is meant. */
  url: string
}

// About what every browser and server takes. A longer path is data, and half of it would be a wrong URL.
const MAX_PATH_LENGTH = 2000

/** What every URL holds, and an abstract without URLs hardly ever: to look for one of them costs next to nothing. */
const NEEDLES = ['/', 'www.', '.github.io']
const needlePattern = /\/|@|www\.|\.github\.io/g

// In the patterns below
// - `(?![\u2e80-\ud7ff\p{Ideographic}])` leaves out Chinese, Japanese and Korean letters, which follow a URL without
//   a space. Other letters stay although hardly any URL has them: `github.com/o/rep` must not come of `repо` with a
//   Cyrillic о.
// - Punctuation belongs to a URL only where it goes on. So do invisible characters (`\p{Cf}`), by which some tools
//   break long words; a comma goes on with a digit, not with a word.
// - `https?:` begins another URL, glued on, unless this one carries it: `web.archive.org/web/2020/https://…`.
// - Loops that alternate are bounded, because long ones overflow the stack of V8's regular expressions.

/** A user, a host and a port. */
const hostPattern =
  /(?:[\w.:%-]{1,64}@)?(?:(?!https?:)(?:(?![\u2e80-\ud7ff\p{Ideographic}])[\w\p{L}\p{M}\p{N}-]|[.\p{Cf}](?![\u2e80-\ud7ff\p{Ideographic}])(?=[\w\p{L}])(?!https?:))){1,255}(?::\d{1,5})?/uy

/** What follows the host. A `~` is LaTeX's space except in `/~user`; brackets are closed, and short. */
const pathPattern =
  /(?=[/?#])(?:(?!(?<![/=])https?:\/\/)(?:(?![\u2e80-\ud7ff\p{Ideographic}])[\w\p{L}\p{M}\p{N}%/&=+@#-]|[.:!?\p{Cf}]{1,9}(?![\u2e80-\ud7ff\p{Ideographic}])(?=[\w\p{L}%/&=+@#-])(?!https?:)|[,;](?=\d)|\\[_%#&]|(?<=\/)\\?~(?:\{\})?|\((?:[\w%.,:+-]|\([\w%.,:+-]{0,30}\)){0,99}\))){0,2001}/uy

/** What stands before a slash, read backwards. The hosts found without a scheme are far shorter than its bound. */
const behindPattern = /(?<=([\w.:-]{0,64}))/y

const sshPattern = /git@[\w.:/~-]{1,255}(?<![.:])/y

// No name on a known host goes on like this: `https://github.com/o/n(MIT)`, `https://github.com/o/n:the code`. Deeper
// in a path, a file may, and so may any DOI.
const namesPattern = /^(?:\/[^/(!&=+:@?#]*?){1,3}(?=\.{0,9}[(!&=+:@])/

// The next sentence, glued on where a tool lost a line break: `https://github.com/o/n.Our method`. A list, since a
// repository may well be called `Flux.Core`; it may be called `Flux.Data`, too, where the sentence does not go on.
const gluedPattern = /[.:!?]{0,8}\.(?:A(?:ll)?|In|It|Our|The|These|This|To|We)$/
const gluedNounPattern = /[.:!?]{0,8}\.(?:Code|Data|Demo|Models?|Project)$/
const verbPattern = /:| (?:are|available|can|code|data|is|models?|page|will)\b| and (?:code|data|models?)\b/y

// What may stand before a host without a scheme: no letter, digit or `@` (`notgithub.com`, `user@github.com`), and
// no path of another host (`evil.io/github.com`; browsers read `evil.io\github.com` alike).
const beforePattern =
  /(?:^|[\s([{<"'“]|https?:?)\/{0,2}$|[^\p{L}\p{M}\p{N}@/\\?#&=]$|[\u2e80-\ud7ff\p{Ideographic}]$/u

const wrongHostPattern = /^(?:www\.)?[^.]*$|^\.|\.\D$/i

function isKnownHost(printed: string): boolean {
  return classifyHost(printed.toLowerCase().replace(/^www\.|:\d+$/g, '')) !== null
}

/** Where the host or user starts that holds the needle at `at`, or ends there; -1 when it is none. */
function findStart(text: string, at: number, needle: string, floor: number): number {
  if (needle === '/' && text[at - 1] === ':') {
    return /https?:\/\/$/i.test(text.slice(Math.max(floor, at - 6), at + 2)) ? at + 2 : -1
  }
  // Nothing to look back at: a shortcut for rules made of slashes, and for addresses of mail.
  if (needle.length === 1 && !(needle === '@' ? /t/ : /\w/).test(text[at - 1] ?? '')) return -1
  const end = at + needle.length - (needle.length > 1 ? 0 : 1)
  const [, behind] = matchAt(behindPattern, text, at) as unknown as [string, string]
  if (needle === '/' && !behind.includes('.')) return -1
  let start = Math.max(floor, at - behind.length)
  // `Code:github.com/o/n`, `_github.com/o/n_`, but `github.com:443/o/n`.
  const host = text.slice(start, end).replace(/^(?:.*:(?!\d+$))?[_.-]*/, '')
  start = end - host.length
  const before = text.slice(Math.max(floor, start - 8), start)
  if (needle === '@') return /(?:ssh:\/\/|^|[^/])$/.test(before) ? start : -1
  // A page's host needs no path, but must not go on: `o.github.io.evil.com`.
  if (needle === '.github.io' && /^\.?[\w-]/.test(text.slice(end, end + 2))) return -1
  // In `\url{…}` any host is one.
  const isHost = /^www\./i.test(host) || /\\(?:url|href)\{ ?$/.test(before) || isKnownHost(host)
  return isHost && beforePattern.test(before) ? start : -1
}

function readAt(pattern: RegExp, text: string, at: number): string {
  return matchAt(pattern, text, at)?.[0] ?? ''
}

/** A URL as printed behind its scheme, and how far the text was looked at for it. */
interface PrintedUrl {
  printed: string
  /** What is meant; undefined where it is none. */
  url: string | undefined
  seen: number
}

function readSsh(text: string, at: number): PrintedUrl {
  const printed = readAt(sshPattern, text, at)
  return { printed, url: parseRepository(printed)?.url, seen: at + printed.length }
}

function readWeb(text: string, at: number, scheme: string): PrintedUrl {
  const host = readAt(hostPattern, text, at)
  const path = readAt(pathPattern, text, at + host.length)
  const seen = at + host.length + path.length
  if (wrongHostPattern.test(host) || path.length > MAX_PATH_LENGTH)
    return { printed: '', url: undefined, seen }
  const names = isKnownHost(host) && !/doi\./i.test(host) && namesPattern.exec(path)?.[0]
  let printed = host + (names || path)
  if (matchAt(verbPattern, text, at + printed.length)) printed = printed.replace(gluedNounPattern, '')
  printed = printed.replace(gluedPattern, '')
  if (text[at - scheme.length - 1] === '_') printed = printed.replace(/[.:!?]{0,9}_$/, '')
  const cleaned = printed.replace(/\\|\{\}|\p{Cf}/gu, '')
  // ASCII only: in lower case U+212A, the Kelvin sign, is a k, and `bitbucKet.org` another host.
  const address = cleaned.replace(/^[\w.:@%-]*/, (name) => name.toLowerCase())
  return { printed, url: (scheme || 'https://').toLowerCase() + address, seen }
}

/**
 * Finds the URLs written out in a running text, in order and not overlapping: with a scheme, with `www.`, without
 * both on hosts that are well known, and as the `git@…` of a repository. A URL goes without the punctuation,
 * brackets and quotes around it and without the sentence behind it; the cleaned one also without the backslashes
 * that LaTeX and Markdown put into it. Longer ones than 2,000 characters are not found.
 *
 * @example
 * findUrls('(see github.com/o/n_1). Page: \\url{https://a.org/\\~{}b}')
 * // [
 * //   { start: 5, end: 21, url: 'https://github.com/o/n_1' },
 * //   { start: 35, end: 54, url: 'https://a.org/~b' },
 * // ]
 */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  if (!NEEDLES.some((needle) => text.includes(needle))) return found
  let from = 0
  let floor = 0
  for (;;) {
    const match = matchAt(needlePattern, text, from)
    if (match === null) return found
    const { 0: needle, index } = match
    from = index + 1
    const first = findStart(text, index, needle, floor)
    if (first < 0) continue
    const scheme = /(?:https?|ssh):\/\/$/i.exec(text.slice(Math.max(floor, first - 8), first))?.[0] ?? ''
    const { printed, url, seen } = needle === '@' ? readSsh(text, first) : readWeb(text, first, scheme)
    from = Math.max(from, seen)
    if (url === undefined) continue
    floor = first + printed.length
    found.push({ start: first - scheme.length, end: floor, url })
  }
}
