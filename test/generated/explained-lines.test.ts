import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainListing, type StretchRole } from '../../src'
import { type Listing, listingsOf } from './arbitrary-listing'
import { isKnown } from './known-failures'
import { mistakesOf, read } from './read-back'
import { few, TIMEOUT } from './settings'
import type { PartName, PrintedPart } from './tool'
import { TOOLS } from './tools'

/** What the lines of each part of a page may be taken for; anywhere a tool may add markup. */
const rolesOf: Record<PartName, readonly StretchRole[]> = {
  head: ['header title', 'curator', 'query', 'header date', 'navigation', 'notice', 'image'],
  thumbnail: ['image'],
  submitted: ['submitted by', 'submitter', 'image'],
  votes: ['upvotes'],
  title: ['title'],
  abstract: ['abstract'],
  foot: ['author line', 'separator', 'date', 'comments', 'upvotes', 'repository', 'arxiv', 'image'],
  tail: ['navigation', 'notice', 'image'],
}

/** `part role paper` of every stretch that says something else than its part of the page. */
function misexplained({ text, page, printed }: Listing): string[] {
  const stretches = explainListing(text, { referenceDate: page.viewedOn })
  const wrong: string[] = []
  let start = 0
  for (const part of printed.parts) {
    const end = start + part.text.length
    const inside = stretches.filter((stretch) => stretch.end > start && stretch.start < end)
    const said = inside.filter(({ role }) => role !== 'blank' && role !== 'markup')
    for (const { role, paper, ...at } of said) {
      // Whose a picture between two cards is, no text says.
      const isOwn = paper === part.paper || (part.name === 'thumbnail' && paper === null)
      if (!isOwn || !rolesOf[part.name].includes(role))
        wrong.push(`${part.name} ${part.paper} as ${role} ${paper}: ${text.slice(at.start, at.end)}`)
    }
    for (const role of mustSay(part))
      if (!said.some((stretch) => stretch.role === role)) wrong.push(`no ${role}`)
    start = end
  }
  return wrong
}

function mustSay({ name, text }: PrintedPart): StretchRole[] {
  if (text.trim() === '' || (name !== 'title' && name !== 'abstract')) return []
  return [name]
}

describe.each(Object.keys(TOOLS))('a listing printed by %s', { timeout: TIMEOUT }, (name) => {
  it('has every line explained as what was printed there', () => {
    fc.assert(
      fc.property(listingsOf(name), (listing) => {
        const reading = read(listing.text, listing.page.viewedOn)
        const isInDoubt = listing.tool.isAmbiguous && reading.doubts.size > 0
        if (isInDoubt || isKnown(listing) || mistakesOf(listing, reading).length > 0) return
        expect(misexplained(listing)).toEqual([])
      }),
      { ...few, numRuns: Math.ceil(few.numRuns / 4) },
    )
  })
})
