import { buildCard } from './card.js'
import { element } from './element.js'
import { isDoubt } from './notes.js'
import { count } from './words.js'

/** Cards that are built at once. A reader looks at a few; a button brings more. */
const BATCH = 100

/** The papers as cards. Pointing at a card marks its stretches in the text. */
export function createCards(box, { onLight, onFind }) {
  const list = element('div', { class: 'cards' })
  const more = element('button', { type: 'button', class: 'more' })
  box.append(list, more)

  let listing = null
  let built = 0
  /** The paper whose card is marked. */
  let lit = null
  let notes = new Map()

  function show(newListing) {
    listing = newListing
    built = 0
    lit = null
    notes = Map.groupBy(listing.diagnostics, ({ paper }) => paper)
    list.replaceChildren()
    build(BATCH)
    if (listing.papers.length > 0) return
    const { message } = listing.diagnostics.find(isDoubt)
    list.append(element('p', { class: 'nothing' }, `No papers were found. ${message}`))
  }

  function build(until) {
    const end = Math.min(until, listing.papers.length)
    const cards = listing.papers
      .slice(built, end)
      .map((paper, i) => buildCard(paper, built + i, notes.get(built + i) ?? []))
    list.append(...cards)
    built = end
    const left = listing.papers.length - built
    more.hidden = left === 0
    more.textContent = `Show more: ${count(left, 'paper')} not shown`
  }

  function paperOf(target) {
    const card = target.closest('.card')
    return card === null ? null : Number(card.dataset.paper)
  }

  for (const type of ['pointerover', 'focusin']) {
    list.addEventListener(type, ({ target }) => onLight(paperOf(target)))
  }
  for (const type of ['pointerleave', 'focusout']) list.addEventListener(type, () => onLight(null))
  list.addEventListener('click', ({ target }) => {
    if (target.closest('.card-find')) onFind(listing.papers[paperOf(target)])
  })
  more.addEventListener('click', () => {
    const first = built
    build(built + BATCH)
    list.children[first].focus()
  })

  function light(paper) {
    if (paper === lit) return
    cardOf(lit)?.classList.remove('is-lit')
    cardOf(paper)?.classList.add('is-lit')
    lit = paper
  }

  function cardOf(paper) {
    return paper === null || paper >= built ? null : list.children[paper]
  }

  /** Puts the focus on the card of a paper, building the cards up to it if need be. */
  function open(paper) {
    if (paper >= built) build(paper + 1)
    list.children[paper].focus()
  }

  return { show, light, open }
}
