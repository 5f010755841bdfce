import { altered, fold, literal, plainOf, unmarked } from './compare-text.mjs'
import { locate } from './locate-papers.mjs'

/** What a text still says of each paper: the fields, why not, and the repositories that it lost. */
export function examine(text0, truth, style, not) {
  const text = plainOf(text0)
  const { kind, papers } = truth
  const places = locate(text, papers, style)
  const loose = text
    .replace(/\\(?=[^A-Za-z0-9\s])/g, '')
    .replace(/([/-])\n[>\s]*/g, '$1')
    .replace(/\ue000/g, '')
  const cardText = text.replace(/\ue000/g, '')
  const tokens = (s) => new Set(s.match(/(?<![\p{L}\p{N}.])\d+(?![\p{L}\p{N}])/gu) ?? [])
  return papers.map((p, i) => {
    const at = places[i]
    if (!at) return { dropped: true }
    let before = 0
    for (let k = i - 1; k >= 0; k--)
      if (places[k]) {
        before = places[k].end
        break
      }
    let after = text.length
    for (let k = i + 1; k < papers.length; k++)
      if (places[k]) {
        after = places[k].start
        break
      }
    const pre = text.slice(Math.max(before, at.start - 1500), at.start)
    const post = text.slice(at.end, after)
    const preFold = fold(unmarked(pre)).s
    const postFold = fold(unmarked(post)).s
    const states = {}
    const why = {}
    states.title = at.title !== null
    if (!at.title) why.title = 'not found'
    else {
      why.title = altered(text, at.title, p.title, style)
      states.title = why.title === null
    }
    if (p.abstract) {
      if (!at.abstract) {
        states.abstract = false
        why.abstract = 'not whole'
      } else {
        why.abstract = altered(text, at.abstract, p.abstract, style)
        states.abstract = why.abstract === null
      }
    }
    if (p.authorCount !== null)
      states.authorCount = new RegExp(`(?<!\\d)${p.authorCount}[\\s_]+authors?`).test(post)
    if (p.organization) {
      const { name, slug } = p.organization
      states['organization.name'] = postFold.includes(fold(name).s)
      const whole = (s) => new RegExp(`(?<![\\w-])${literal(s)}(?![\\w-])`, 'g')
      const inCard =
        (style === 'emphasis' ? post.replace(/_/g, ' ') : post)
          .replace(/\\(?=[^A-Za-z0-9\s])/g, '')
          .match(whole(slug))?.length ?? 0
      const inName = name.match(whole(slug))?.length ?? 0
      const inLinks = new RegExp(`(?:huggingface\\.co/|[(<\\s[]/)${literal(slug)}(?![\\w./-])`).test(cardText)
      states['organization.slug'] = inCard > inName || inLinks
    }
    if (p.dateText) states.date = new RegExp(literal(p.dateText).replace(/ /g, '[\\s_]+')).test(post)
    if (p.upvotes > 0)
      states.upvotes =
        kind === 'trending'
          ? tokens(post).has(String(p.upvotes)) && /upvote/i.test(post)
          : tokens(pre).has(String(p.upvotes)) || tokens(pre.replace(/_/g, ' ')).has(String(p.upvotes))
    if (p.comments > 0) {
      const tail =
        p.dateText && states.date
          ? post.slice(
              post.search(new RegExp(literal(p.dateText).replace(/ /g, '[\\s_]+'))) + p.dateText.length,
            )
          : post
      states.comments = tokens(tail.replace(/_/g, ' ').replace(/(\d)\[/g, '$1 [')).has(String(p.comments))
    }
    if (p.submittedBy)
      states.submittedBy = new RegExp(`submittedby.{0,140}${literal(fold(p.submittedBy).s)}`).test(
        kind === 'trending' ? preFold + postFold : preFold,
      )
    const id = new RegExp(`(?<!social-thumbnails/)papers/${literal(p.arxivId)}(?![.\\d])`)
    states.url = states.arxivId = id.test(cardText)
    for (const f of not) if (f in states) states[f] = false
    const repositoriesLost = p.repositories.filter((u) => {
      const bare = u.replace('https://', '').toLowerCase()
      const fromAbstract = p.abstract?.toLowerCase().replace(/\s/g, '').includes(bare.replace('https://', ''))
      if (not.includes('card-repositories') && !fromAbstract) return true
      const printed = new RegExp(`${literal(bare)}(?![\\w-])`).test(
        (style === 'emphasis'
          ? loose.replace(/(?<=\/[\w.-]+\/[^/\s_]*)_(?=[A-Z])/g, ' ')
          : loose
        ).toLowerCase(),
      )
      return !printed || (style === 'emphasis' && bare.includes('_') && fromAbstract)
    })
    return { states, why, repositoriesLost }
  })
}
