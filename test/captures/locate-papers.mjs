import { altered, fold, unmarked } from './compare-text.mjs'

/** How many places of a title are tried. */
const TRIES = 4

/** The first of some places that holds the whole title, or else the first; -1 without any. */
function chooseTitle(places, isWhole) {
  const tried = [...places]
  return tried.find(isWhole) ?? tried[0] ?? -1
}

/** The places of a title that end not far before its abstract, the last one first. */
function* titlesBefore(folded, title, abstractAt, cursor) {
  let at = abstractAt - title.length
  for (let tries = 0; tries < TRIES && at >= cursor; tries++) {
    at = folded.lastIndexOf(title, at)
    if (at < cursor || abstractAt - at - title.length > 500) return
    yield at--
  }
}

function* titlesFrom(folded, title, cursor) {
  let at = folded.indexOf(title, cursor)
  for (let tries = 0; tries < TRIES && at >= 0; tries++) {
    yield at
    at = folded.indexOf(title, at + 1)
  }
}

/** Where each paper of the truth stands in the text. */
export function locate(text, papers, style) {
  const f = fold(unmarked(text))
  let cursor = 0
  const places = []
  for (const p of papers) {
    const title = fold(p.title).s
    const abstract = p.abstract ? fold(p.abstract).s : ''
    const isWhole = (at) =>
      altered(text, [f.at[at], f.at[at + title.length - 1] + 2], p.title, style) === null
    let titleAt = -1
    let abstractAt = -1
    let whole = false
    if (abstract) {
      abstractAt = f.s.indexOf(abstract, cursor)
      whole = abstractAt >= 0
      // The abstract may repeat the title, and the title the abstract: the title comes first.
      if (
        whole &&
        title &&
        abstract.startsWith(title) &&
        abstractAt - cursor >= 0 &&
        f.s.lastIndexOf(title, abstractAt - 1) < cursor
      ) {
        const again = f.s.indexOf(abstract, abstractAt + title.length)
        if (again >= 0) abstractAt = again
      }
      if (!whole) {
        for (const head of [60, 30, 18]) {
          if (abstractAt < 0 && abstract.length >= head)
            abstractAt = f.s.indexOf(abstract.slice(0, head), cursor)
        }
      }
      if (abstractAt >= 0) {
        // The last one before the abstract, rather one as it should be (an anchor may follow the title).
        titleAt = chooseTitle(titlesBefore(f.s, title, abstractAt, cursor), isWhole)
      } else titleAt = title.length > 15 ? f.s.indexOf(title, cursor) : -1
    } else if (title.length > 8) {
      titleAt = chooseTitle(titlesFrom(f.s, title, cursor), isWhole)
    }
    // Where the tool dropped a card, another's abstract may begin as its own does, and hold the word that its title is.
    if (!whole && (titleAt < 0 || (abstract && title.length <= 15))) {
      places.push(null)
      continue
    }
    const start = titleAt >= 0 ? titleAt : abstractAt
    const end = abstractAt >= 0 ? abstractAt + (whole ? abstract.length : 18) : titleAt + title.length
    const cutAt = (k, n) => [f.at[k], n ? f.at[k + n - 1] + 2 : f.at[k]]
    places.push({
      start: f.at[start],
      end: f.at[end - 1] + 1,
      whole,
      title: titleAt >= 0 ? cutAt(titleAt, title.length) : null,
      abstract: abstractAt >= 0 && whole ? cutAt(abstractAt, abstract.length) : null,
    })
    cursor = end
  }
  return places
}
