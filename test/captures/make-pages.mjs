// node make-pages.mjs OUT_DIR [--seed 1]: HTML pages of invented papers and their truth, <page>.html, <page>.truth.json
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inventPapers, printDay } from './invent-papers.mjs'
import { createRandom } from './random.mjs'

const PAGES = [
  { page: 'search-1', kind: 'search', viewedOn: '2026-02-11', query: 'kettle routing', count: 30 },
  { page: 'search-2', kind: 'search', viewedOn: '2025-11-02', query: 'tide prediction', count: 30 },
  { page: 'search-3', kind: 'search', viewedOn: '2026-07-30', query: null, count: 30 },
  { page: 'daily-1', kind: 'daily', viewedOn: '2026-01-09', query: null, count: 25 },
  { page: 'trending-1', kind: 'trending', viewedOn: '2026-03-18', query: null, count: 25 },
  // As daily pages are since 2026: with organizations, and the stars of repositories that they do not name.
  { page: 'daily-2', kind: 'daily', hasStars: true, viewedOn: '2026-04-17', query: null, count: 25 },
]

/** The pages of a seed: [{ page, html, truth }]. */
export function makePages(seed) {
  return PAGES.map(({ page, kind, hasStars, viewedOn, query, count }, index) => {
    const random = createRandom(seed * 1000 + index)
    const papers = inventPapers(random, { kind, hasStars, count, viewedOn })
    const html = printPage(random, { kind, viewedOn, query, papers })
    const truth = {
      kind,
      header: {
        title: kind === 'trending' ? 'Trending Papers' : 'Daily Papers',
        curator: 'AK',
        date: kind === 'trending' ? null : { iso: viewedOn, text: printDay(viewedOn, true) },
        query,
      },
      viewedOn,
      papers: papers.map(({ cardRepository: _, unnamedStars: __, ...paper }) => paper),
    }
    return { page, html, truth }
  })
}

const attribute = (s) =>
  s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const text = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const icon =
  '<svg aria-hidden="true" role="img" width="1em" height="1em" viewBox="0 0 8 8"><path fill="currentColor" d="M1 1h6v6H1z"></path></svg>'

/** A line break where the source of the abstract or title had one, as on the site; white space to every reader. */
function sourceBreaks(random, words, indent) {
  if (words.length < 75 || !random.chance(0.25)) return words
  let column = 0
  return words.replace(/ /g, (space, at) => {
    if (at - column < 66) return space
    column = at
    return `\n${indent}`
  })
}

function highlight(words, query) {
  if (!query) return text(words)
  const terms = query.split(' ')
  return text(words).replace(
    new RegExp(`\\b(${terms.join('|')})s?\\b`, 'gi'),
    '<span class="bg-yellow-100">$&</span>',
  )
}

function printPage(random, { kind, viewedOn, query, papers }) {
  const title = kind === 'trending' ? 'Trending Papers' : 'Daily Papers'
  const before = new Date(Date.parse(viewedOn) - 864e5).toISOString().slice(0, 10)
  const cards = papers.map((paper) => {
    if (kind === 'search') return searchCard(random, paper, query)
    return kind === 'daily' ? dailyCard(random, paper) : trendingCard(random, paper)
  })
  const menu = [
    ['models', 'Models'],
    ['datasets', 'Datasets'],
    ['spaces', 'Spaces'],
    ['storage', 'Buckets <span class="rounded border">new</span>'],
    ['docs', 'Docs'],
    ['enterprise', 'Enterprise'],
    ['pricing', 'Pricing'],
  ]
  const list = (entries) =>
    entries.map(([href, label]) => `<a class="hover:underline" href="/${href}">${label}</a>`).join(' ')
  const periods =
    kind === 'trending'
      ? '<ul class="flex gap-1"><li><a href="/papers"></a></li><li><a href="/papers/week"></a></li></ul> <div>Trending Papers</div>'
      : `<ul class="flex gap-1"><li class="flex px-2">Daily</li><li class="flex px-2">Weekly</li><li class="flex px-2">Monthly</li></ul> <a class="flex" href="/papers/trending">${icon} Trending Papers</a> <div class="flex items-center"><a href="/papers/date/${before}" class="flex">${icon}</a> <div class="truncate">${printDay(viewedOn, true)}</div></div>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"/><title>${title} - Hugging Face</title><style>
.hidden{display:none}.flex{display:flex}.block{display:block}.flex-col{flex-direction:column}.flex-row-reverse{flex-direction:row-reverse}.order-first{order:-9999}
.select-none{user-select:none}dialog:not([open]){display:none}ul{list-style:none}img,svg{display:block}
@media(min-width:640px){.sm\\:block{display:block}.sm\\:hidden{display:none}}@media(min-width:768px){.md\\:flex{display:flex}.md\\:hidden{display:none}}</style></head>
<body class="flex flex-col"><div class="flex flex-col"><header class="border-b"><div class="container flex"><div class="flex"><a class="flex" href="/"><img alt="Hugging Face&#39;s logo" class="w-7" src="/front/assets/logo.svg"/> <span class="hidden sm:block">Hugging Face</span></a></div> <nav aria-label="Main"><ul class="flex">${menu.map(([href, label]) => `<li><a class="group flex" href="/${href}">${icon} ${label}</a></li>`).join('')}<li><hr class="h-5"/></li><li><a class="block" href="/login">Log In</a></li><li><a class="rounded-full" href="/join">Sign Up</a></li></ul></nav></div></header> <main class="flex flex-1 flex-col"><div class="container flex flex-col"><div class="flex flex-wrap"><div class="flex"><div class="flex"><div class="mr-2 rounded">new</div> <p class="hidden sm:block">Get trending papers in your email inbox once a day!</p> <p class="sm:hidden">Get trending papers in your email inbox!</p></div> <div><a href="/login?next=%2Fpapers" class="btn">Subscribe</a></div></div></div> <div class="flex flex-col"><div><h1 class="text-2xl font-bold">${title}</h1> <h2 class="text-sm">by<a href="/akhaliq"><img alt="" class="inline-block" src="/front/assets/papers-by.png"/>AK</a> and the research community</h2></div> ${kind === 'trending' ? '' : `<form action="/papers"><input type="search" name="q" placeholder="Search any paper with AI" value="${attribute(query ?? '')}"/></form>`} <div class="flex items-center">${periods}</div></div> <section class="container"><div class="grid">${cards.join('')}</div></section>${kind === 'trending' ? '' : ` <nav class="flex" aria-label="Pagination"><ul class="flex"><li><a class="rounded-lg" href="/papers/date/${before}">${icon} Previous</a></li></ul></nav>`}</div></main> <footer class="flex border-t"><div class="mb-4"><button type="button" class="flex">${icon}<span>System theme</span></button></div> <div class="flex flex-col"><div class="mb-4">Company</div> ${list(
    [
      ['terms-of-service', 'TOS'],
      ['privacy', 'Privacy'],
      ['huggingface', 'About'],
      ['careers', 'Careers'],
    ],
  )}</div> <div class="flex flex-col"><div class="mb-4">Website</div> ${list([
    ['models', 'Models'],
    ['datasets', 'Datasets'],
    ['spaces', 'Spaces'],
    ['pricing', 'Pricing'],
    ['docs', 'Docs'],
  ])}</div></footer></div></body></html>
`
}

const printStars = (n) => (n < 1000 ? String(n) : `${n / 1000}k`)
const votes = (n) => (n === 0 ? '-' : String(n))
const hex = (random, n) => Array.from({ length: n }, () => '0123456789abcdef'[random.below(16)]).join('')
const faces = (random) =>
  Array.from({ length: random.below(5) }, () =>
    random.chance(0.5)
      ? '<li class="-mr-1.5 h-4 w-4 block"></li>'
      : `<li class="-mr-1.5 h-4 w-4 block"><img class="overflow-hidden" alt="" src="https://cdn-avatars.huggingface.co/v1/production/uploads/${hex(random, 12)}.jpeg" loading="lazy"/></li>`,
  ).join('')
const sideVotes = (paper) =>
  `<a href="/login?next=%2Fpapers%2F${paper.arxivId}" class="self-start"><div role="checkbox" class="flex h-14 w-12 flex-col select-none"><input disabled type="checkbox" class="peer hidden"/> ${icon} <div class="leading-none">${votes(paper.upvotes)}</div></div></a>`
const organization = (random, { slug, name }) =>
  `<a href="/${slug}" class="flex items-center gap-1 truncate"><img class="size-4 rounded" alt="${slug}" src="https://cdn-avatars.huggingface.co/v1/production/uploads/${hex(random, 16)}.png"/> ${text(name)}</a>`
const community = (paper) =>
  paper.comments > 0
    ? `<a class="flex items-center" href="/papers/${paper.arxivId}#community">${icon} ${paper.comments}</a>`
    : ''

function searchCard(random, paper, query) {
  const title = highlight(sourceBreaks(random, paper.title, '  '), query)
  const abstract = highlight(sourceBreaks(random, paper.abstract, ''), query)
  const by = paper.organization
    ? `<div class="flex">${organization(random, paper.organization)}</div>`
    : `<a href="/papers/${paper.arxivId}" class="flex"><ul class="flex flex-row-reverse text-xs">${faces(random)}<li class="order-first ml-2"><div>${paper.authorCount} authors</div></li></ul></a>`
  return `<article class="flex flex-col rounded-xl border"><div class="flex w-full gap-6"><div class="flex flex-col">${sideVotes(paper)}</div> <div class="w-full"><h3 class="mb-1 font-semibold"><a href="/papers/${paper.arxivId}" class="line-clamp-3">${title}</a></h3> <a href="/papers/${paper.arxivId}"><p class="line-clamp-2 text-sm">${abstract}</p></a> <div class="flex items-center text-sm">${by} <div class="mx-1.5">·</div> <div class="inline-flex-none"><time datetime="${paper.date}T08:00:00.000Z">${paper.dateText}</time> ${community(paper)}</div></div></div></div></article>`
}

function picture(random, paper, small) {
  const submitted = paper.submittedBy
    ? `<div class="absolute flex h-6 items-center rounded-full text-xs">Submitted by <img alt="" class="size-2.5 rounded-full" src="https://huggingface.co/avatars/${hex(random, 16)}.svg"/> <div class="flex items-center gap-1">${text(paper.submittedBy)}</div></div>`
    : ''
  const image = `<img alt="" src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${paper.arxivId}.png" loading="lazy"/>`
  return `<a href="/papers/${paper.arxivId}" class="block h-56 w-full">${small ? `<div class="flex h-full w-full">${image}</div>` : image}</a> ${submitted}`
}

function dailyCard(random, paper) {
  const by = paper.organization
    ? `<div class="flex">${organization(random, paper.organization)}</div>`
    : `<a class="flex" href="/papers/${paper.arxivId}"><ul class="flex flex-row-reverse text-sm">${faces(random)}<li class="text-sm ml-3"><div>· ${paper.authorCount} authors</div></li></ul></a>`
  const stars =
    paper.unnamedStars === null
      ? ''
      : `<a class="flex items-center" href="/papers/${paper.arxivId}">${icon} <span>${printStars(paper.unnamedStars)}</span></a> `
  return `<article class="relative flex flex-col rounded-xl border">${picture(random, paper)} <div class="flex px-6"><div class="flex w-full gap-6"><div class="flex flex-col">${sideVotes(paper)}</div> <div class="w-full"><h3 class="mb-1 font-semibold"><a href="/papers/${paper.arxivId}" class="line-clamp-3">${text(sourceBreaks(random, paper.title, '  '))}</a></h3> <div class="flex items-center justify-between">${by} <div class="flex gap-3">${stars}${community(paper)}</div></div></div></div></div></article>`
}

function trendingCard(random, paper) {
  const title = `<h3 class="mb-1.5 font-semibold"><a href="/papers/${paper.arxivId}" class="line-clamp-2">${text(sourceBreaks(random, paper.title, '  '))}</a></h3>`
  const abstract = `<div class="mb-2"><p class="line-clamp-2 text-sm">${text(sourceBreaks(random, paper.abstract, ''))}</p></div>`
  const by = paper.organization
    ? organization(random, paper.organization)
    : `<ul class="flex flex-row-reverse text-xs">${faces(random)} <li class="text-xs order-first ml-2"><span>${paper.authorCount} authors</span></li></ul>`
  const stars = paper.stars === null ? null : printStars(paper.stars)
  const button = (href, words) =>
    `<a href="${href}" target="_blank" rel="noopener noreferrer" class="btn flex h-9">${icon} <span>${words}</span>`
  const buttons = `${paper.cardRepository ? `${button(paper.cardRepository, 'GitHub')} <span class="flex text-xs">${icon} <span>${stars}</span></span></a> ` : ''}${button(`https://arxiv.org/abs/${paper.arxivId}`, 'arXiv Page')}</a>`
  const vote = `<a href="/login?next=%2Fpapers%2F${paper.arxivId}" class="self-start"><div role="checkbox" class="group flex h-9 select-none"><input disabled type="checkbox" class="peer hidden"/> ${icon} Upvote <div class="font-semibold">${votes(paper.upvotes)}</div></div></a>`
  const date = `<span>${paper.dateText}</span>`
  const wide = `<div class="hidden h-40 md:flex"><div class="relative">${picture(random, paper, true)}</div> <div class="flex flex-1 flex-col">${title} ${abstract} <div class="flex items-center text-sm">${by} <span class="mx-2">·</span> <span>Published on ${paper.dateText}</span></div></div> <div class="flex w-40 flex-col"><div class="w-full"><div class="flex flex-wrap">${vote}</div> <dialog class="z-40"><div tabindex="-1"></div></dialog></div> ${buttons}</div></div>`
  const narrow = `<div class="flex flex-col md:hidden"><div class="relative w-full">${picture(random, paper, true)}</div> <div class="p-4">${title} ${abstract} <div class="mb-3 flex items-center text-sm">${by} <span class="mx-1">·</span> ${date}</div> <div class="flex flex-col gap-2"><div class="flex flex-wrap">${vote}</div> <dialog class="z-40"><div tabindex="-1"></div></dialog> ${buttons}</div></div></div>`
  return `<article class="relative rounded-xl border">${wide} ${narrow}</article>`
}

if (import.meta.filename === process.argv[1]) {
  const [out, flag, seed] = process.argv.slice(2)
  mkdirSync(out, { recursive: true })
  for (const { page, html, truth } of makePages(flag === '--seed' ? Number(seed) : 1)) {
    writeFileSync(path.join(out, `${page}.html`), html)
    writeFileSync(path.join(out, `${page}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`)
  }
}
