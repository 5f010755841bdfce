import { type MappedText, rewriteMatches } from './offset-map'

/** What the Wayback Machine puts in front of the addresses of a page that it kept, `im_` and the like for pictures. */
const archivePattern =
  /(?:https?:\/\/web\.archive\.org|(?<![\w/.]))\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/)/g
/** What Google's documents make of every address. */
const redirectPattern =
  /https:\/\/www\.google\.com\/url\?q=https?(?::|%3A)[^\s&<>()[\]"']{1,2000}[^\s<>()[\]"']{0,400}/g

/** Makes the links of a page that lead through another site lead to where they led before. */
export function directLinks(source: MappedText): MappedText {
  const { text } = source
  const current = text.includes('/web/2') ? rewriteMatches(source, archivePattern, '') : source
  return text.includes('?q=') ? rewriteMatches(current, redirectPattern, directUrl) : current
}

function directUrl(url: string): string {
  const query = url.slice(url.indexOf('?q=') + 3).split('&')[0] as string
  try {
    return decodeURIComponent(query)
  } catch {
    return query
  }
}
