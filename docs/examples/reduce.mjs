import { createHash, createHmac } from 'node:crypto'
import { explainListing, parsePaperListing } from 'paper-listing'
import { exitWith, readArguments, readText } from './read-text.mjs'

const usage = `Usage: npm run reduce -- [file] [--paper n]

  file       a listing; "-" is standard input, a fixture by default
  --paper n  keep that paper (counted from 0, as in the JSON), its neighbours, and what is no paper
  --help     print this

Prints the listing with its words replaced, and says on standard error whether it is still read alike.`

/**
 * Words of the site and of the tools that print it. They decide how a line is read, and give nothing away.
 */
const keptWords = new Set(
  `
  jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september
  october november december published on
  posted updated yesterday ago minute minutes hour hours days week weeks month months year years h d w y mo
  author authors et al others submitted shared added suggested comment comments upvote upvotes upvoted github arxiv
  page daily weekly monthly trending papers paper by and the research community new get in your email inbox once a day
  subscribe search any with ai ranked stars activity
  hugging face face's logo models datasets spaces buckets posts docs enterprise solutions pricing log login sign up
  previous next system light dark theme company website tos privacy about careers jobs back to top skip content
  toggle main navigation menu home cookies site uses we our partners use value your accept all reject settings policy join discussion
  or nor this url http https www html pdf abs git blob tree issues pull wiki raw
  truncated cut off omitted clipped shortened continues snip text rest output document was is has been more
  characters chars bytes lines tokens words items entries paragraphs
  avatars thumbnails social cdn anchor blank button inline
  references visible hidden links link image img alt heading paragraph statictext uid
  properties custom id end
  a an as at for from in into it of on our the these this to via with
  `
    .trim()
    .split(/\s+/),
)

/**
 * Hosts, tags, escapes, LaTeX commands and marks of tools (`[x]`, `[图片：]`) stay, and what some glue to a word (`byAK`,
 * `31.5k`).
 */
const keptPattern =
  /by(?=[\s\S]{1,400}and the research community)|(?<=\d)[km](?!\w)|(?:bild|图片|圖片|画像|그림|이미지)(?=[\]:：])|(?<=\[)x(?=\])|\[\/?(?:[uo]l|li)(?=\])|(?<=\[\[)file(?=:)|data:image\/[\w+]+;base64(?=,)|ref(?=\d)|(?:(?:raw\.)?github(?:usercontent)?\.(?:com|io)|gitlab\.(?:com|io)|bitbucket\.org|codeberg\.org|gitee\.com|git\.sr\.ht|huggingface\.co|hf\.co|arxiv\.org|doi\.org|openreview\.net|zenodo\.org|kaggle\.com|sites\.google\.com|anonymous\.4open\.science)(?![\w-])|<\/?[a-z][a-z0-9]*(?=[\s/>])|\s(?:href|src|alt|class|style|title|target|rel|id)(?==)|&(?:[a-z]+|#\d+|#x[\da-f]+);|%[\da-f]{2}|\\[a-z]+|\.(?:com|org|net|io|ai|edu|dev|app|co|png|jpe?g|svg|gif|webp)\b/iy

/** `39m` ends in a letter that is none of the word behind it. */
const colorPattern = /\p{Cc}\[[\d;]*m/uy
const identifierPattern = /(\d{4}\.)(\d{4,5})(?!\d)/y
const digitsPattern = /\d+/y
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/uy

/** Letters by which a letter is replaced, so that a word keeps its shape. */
const pools = [
  [/[aeiou]/, 'aeiou'],
  [/[AEIOU]/, 'AEIOU'],
  [/[a-z]/, 'bcdfghklmnprstvw'],
  [/[A-Z]/, 'BCDFGHKLMNPRSTVW'],
  [/[\u{10000}-\u{10ffff}]/u, null],
  [/\p{Script=Latin}/u, null],
  [/\p{Script=Cyrillic}/u, null],
  [/\p{Script=Greek}/u, null],
  [/\p{Script=Han}/u, '天地人山水火木金土日月年'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこ'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차'],
]
const lettersOf = {
  '\\p{Script=Latin}': ['ÁÄÇÉÖØÜ', 'áäçéöøü'],
  '\\p{Script=Cyrillic}': ['БВГДЖКЛ', 'бвгджкл'],
  '\\p{Script=Greek}': ['ΓΔΘΛΞΠΣ', 'γδθλξπσ'],
}

const { file, ...values } = readArguments(usage, { paper: { type: 'string' } }, ({ paper }) => {
  if (paper !== undefined && !/^\d+$/.test(paper)) throw new Error(`--paper takes a number, got "${paper}"`)
})
const paper = values.paper === undefined ? null : Number(values.paper)
const text = await readText(file)
const listing = parsePaperListing(text)
if (paper !== null && !listing.papers[paper]) {
  exitWith(`There is no paper ${paper}; the listing has ${listing.papers.length}, counted from 0`)
}
const part = paper === null ? text : keepAround(paper)
// Without the text nobody has the key, so nobody can try words until one fits. Its hash, because every word takes the key
// anew.
const key = createHash('sha256').update(text).digest()
const reduced = replaceWords(part)
process.stdout.on('error', () => {}).write(reduced)
compare(part, reduced)

/** The text without the papers that are further away. */
function keepAround(index) {
  let kept = ''
  let at = 0
  listing.papers.forEach(({ span }, i) => {
    if (Math.abs(i - index) <= 1) return
    kept += text.slice(at, span.start)
    at = span.end
  })
  return (kept + text.slice(at)).replaceAll(/(?:\r?\n){4,}/g, '\n\n\n')
}

function replaceWords(source) {
  const labels = findLabels(source)
  let replaced = ''
  let at = 0
  const match = (pattern) => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  let isInWord = false
  while (at < source.length) {
    const color = match(colorPattern)
    const known = color?.[0] ?? labels.get(at)
    const kept = known ?? (isInWord && /[a-z]/i.test(source[at]) ? undefined : match(keptPattern)?.[0])
    const identifier = /[\d.]/.test(source[at - 1] ?? '') ? null : match(identifierPattern)
    const found = kept ?? (identifier ?? match(digitsPattern) ?? match(wordPattern))?.[0] ?? source[at]
    if (kept !== undefined) replaced += kept
    else if (identifier) replaced += identifier[1] + replaceDigits(identifier[2])
    // Dates and counts are short; longer numbers are somebody's.
    else if (/^\d/.test(found)) replaced += found.length < 5 ? found : replaceDigits(found)
    else replaced += /^[\p{L}\p{M}]/u.test(found) ? replaceWord(found) : found
    at += found.length
    isInWord = color === null && /[\p{L}\p{M}]$/u.test(found)
  }
  return replaced
}

/**
 * The words of the site's own labels and notices, which the library knows by name. Not where they lead: that may be what
 * somebody searched for.
 */
function findLabels(source) {
  const labels = new Map()
  for (const { start, end, role } of explainListing(source)) {
    if (role !== 'navigation' && role !== 'notice') continue
    const words = source.slice(start, end).matchAll(/(?<=^|[\s()[\]<>"|])\p{L}+(?=$|[\s()[\]<>"|])/gu)
    for (const { 0: word, index } of words) labels.set(start + index, word)
  }
  return labels
}

/**
 * One word is always replaced by the same word, in whatever case and number: a slug still repeats its name, and what a page
 * highlights is known again.
 */
function replaceWord(word) {
  if (keptWords.has(word.toLowerCase())) return word
  const [, one, plural] = /^(.+?)(s?)$/isu.exec(word)
  for (let round = 0; ; round++) {
    const bytes = noise(one.toLowerCase(), round)
    const replaced =
      Array.from(one, (letter, i) => replaceLetter(letter, bytes[i % bytes.length])).join('') + plural
    if (!keptWords.has(replaced.toLowerCase())) return replaced
  }
}

function replaceLetter(letter, byte) {
  if (/[\p{M}'’]/u.test(letter)) return letter
  const [pattern, pool] = pools.find(([candidate]) => candidate.test(letter)) ?? [null, letter]
  if (pool !== null) return pool[byte % pool.length]
  const [upper, lower] = lettersOf[pattern.source] ?? ['', '']
  const letters = /\p{Lu}/u.test(letter) ? upper : lower
  return letters === '' ? '𝒙' : letters[byte % letters.length]
}

function replaceDigits(digits) {
  const bytes = noise(digits, 0)
  return Array.from(digits, (_, i) => bytes[i % bytes.length] % 10).join('')
}

function noise(word, round) {
  return createHmac('sha256', key).update(`${round}:${word}`).digest()
}

/** Every word keeps its length, so a text that is read alike has the same spans. */
function compare(before, after) {
  const [old, now] = [before, after].map((source) => ({
    stretches: JSON.stringify(explainListing(source)),
    diagnostics: JSON.stringify(
      parsePaperListing(source).diagnostics.map(({ code, span, paper }) => ({ code, span, paper })),
    ),
  }))
  const isAlike = old.stretches === now.stretches && old.diagnostics === now.diagnostics
  console.error(
    isAlike
      ? 'The reduction is read as the text is. Look it over before you share it.'
      : 'The reduction is read in another way than the text: say so when you share it.',
  )
}
