import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/entries/measure-habits'
import { offerText } from '../../src/entries/offer-text'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { offeredSteps } from './offered-steps'

/** The words of a line, and what else is known of it; no blank line stands above. */
type Words = [text: string, known?: Partial<Line>]
/** What a step costs on a page whose cards have upvotes, and on one whose cards have none. */
type Costs = [withUpvotes: number, withoutUpvotes: number]

/** The steps that the second of these lines offers (the first one if it is alone), and what each costs. */
function stepsOf(given: readonly Words[], habits: Partial<Habits> = {}): Record<string, Costs> {
  const lines = given.map(([text, known]) => makeLine(text, known))
  return Object.fromEntries(
    offeredSteps(offerText, lines, habits).map(({ name, withUpvotes, withoutUpvotes }) => [
      name,
      [withUpvotes, withoutUpvotes],
    ]),
  )
}

/** What one of the steps costs, whatever upvotes there are. */
function costOf(step: string, lines: readonly Words[], habits: Partial<Habits> = {}): number | undefined {
  const costs = stepsOf(lines, habits)[step]
  expect(costs?.[0]).toBe(costs?.[1])
  return costs?.[0]
}

/** Words of so many characters, the last of them a letter; or with a full stop. */
const x = (length: number) => `${'Tide '.repeat(length).slice(0, length - 1)}x`
const whole = (length: number) => `${x(length - 1)}.`

const PAPER = 'https://hf.co/papers/2402.99901'
const HEADING = { prefix: '## ' }
const apart = { gap: 1 }
const HIGHLIGHTS: Partial<Habits> = {
  highlights: { paragraphs: new Set(['island']), lines: new Set(['ferry']) },
}

describe('the steps of a line', () => {
  it('lead to a title, an abstract, and a submitter', () => {
    expect(stepsOf([['Two Knots.'], ['Ferry Masks', apart]])).toEqual({
      'another card > title': [400, 0],
      'submitter > title': [400, 0],
      'upvotes > title': [0, 0],
      'title > titleMore': [730, 730],
      'titleMore > titleMore': [730, 730],
      'abstract > abstract': [700, 700],
      'title > abstract': [0, 0],
      'titleMore > abstract': [0, 0],
      'submitted > submitter': [0, 0],
    })
  })

  it('are dear where the line is a button', () => {
    expect(stepsOf([['Two Knots.'], ['Share', apart]], { buttons: new Set([1]) })).toEqual({
      'another card > title': [800, 400],
      'submitter > title': [800, 400],
      'upvotes > title': [400, 400],
      'title > titleMore': [1130, 1130],
      'titleMore > titleMore': [1130, 1130],
      'abstract > abstract': [1100, 1100],
      'title > abstract': [400, 400],
      'titleMore > abstract': [400, 400],
      'submitted > submitter': [0, 0],
    })
  })

  it('begin a card where no line stands above', () => {
    expect(stepsOf([['Ferry Masks']])).toEqual({
      'another card > title': [400, 0],
      'submitter > title': [400, 0],
      'upvotes > title': [0, 0],
    })
  })

  it('begin a card below another one of a daily page, hardly without a submitter', () => {
    const lines: Words[] = [['Two Knots.'], ['Ferry Masks', apart]]
    expect(stepsOf(lines, { daily: true, submitters: true })['another card > title']).toEqual([800, 400])
    expect(stepsOf(lines, { daily: true })['another card > title']).toEqual([400, 0])
  })
})

describe('a title', () => {
  it.each<[what: string, line: Words, habits: Partial<Habits>, cost: number]>([
    ['words', ['Ferry Masks'], {}, 0],
    ['170 characters', [x(170)], {}, 0],
    ['171 characters', [x(171)], {}, 3],
    ['336 characters', [x(336)], {}, 498],
    ['337 characters', [x(337)], {}, 500],
    ['a whole paragraph', [x(2000)], {}, 500],
    ['the middle of a sentence', ['ferry masks'], {}, 150],
    ['a word of the site', ['Search'], {}, 300],
    ['the name of the page', ['Daily Papers'], {}, 300],
    ['a number of authors', ['7 authors'], {}, 350],
    ['a bare number', ['1984'], {}, 350],
    ['a date', ['May 3, 2024'], {}, 350],
    ['an address', ['Masks at https://example.org/masks'], {}, 200],
    ['an address in 170 characters', [`${x(149)} https://example.org/`], {}, 200],
    ['an address in 171 characters', [`${x(150)} https://example.org/`], {}, 3],
    ['a heading', ['Ferry Masks', HEADING], {}, 0],
    ['a heading where titles are headings', ['Ferry Masks', HEADING], { headings: true }, -300],
    [
      'an emphasised line where titles are headings',
      ['Masks', { isEmphasized: true }],
      { headings: true },
      -300,
    ],
    ['no heading where titles are headings', ['Ferry Masks'], { headings: true }, 400],
    ['a link to a paper', ['Ferry Masks', { target: PAPER }], {}, 0],
    [
      'a link to a paper where titles have one',
      ['Ferry Masks', { target: PAPER }],
      { paperLinks: true },
      -100,
    ],
    ['no link to a paper where titles have one', ['Ferry Masks'], { paperLinks: true }, 400],
    ['a field that is a heading where titles are', ['7 authors', HEADING], { headings: true }, 50],
    ['the middle of a sentence that is a heading', ['ferry masks', HEADING], { headings: true }, -150],
  ])('can be %s', (_, line, habits, cost) => {
    expect(costOf('upvotes > title', [line], habits)).toBe(cost)
    expect(stepsOf([line], habits)['another card > title']).toEqual([cost + 400, cost])
    expect(stepsOf([line], habits)['submitter > title']).toEqual([cost + 400, cost])
  })
})

/** What goes on in the next line costs this, be it an abstract or a title. */
const continuations: [what: string, above: Words, line: Words, habits: Partial<Habits>, cost: number][] = [
  ['below a blank line', ['Two Knots.'], ['Ferry Masks', apart], {}, 700],
  ['right below', ['Two Knots.'], ['Ferry Masks'], {}, 200],
  ['in the same link', ['Two Knots.', { carrier: 0 }], ['Ferry Masks', { carrier: 0 }], {}, 0],
  [
    'in the same link, below a blank line',
    ['Knots.', { carrier: 4 }],
    ['Masks', { carrier: 4, gap: 1 }],
    {},
    0,
  ],
  ['in another link', ['Two Knots.', { carrier: 0 }], ['Ferry Masks', { carrier: 1 }], {}, 200],
  ['in a link below words without one', ['Two Knots.'], ['Ferry Masks', { carrier: 0 }], {}, 200],
  ['deeper than above', ['Two Knots.'], ['Ferry Masks', { indent: 1 }], {}, 0],
  ['deeper than above, below a blank line', ['Two Knots.'], ['Ferry Masks', { indent: 1, gap: 1 }], {}, 700],
  ['below an emphasis that ends', ['Two Knots.', { isClosed: true }], ['Ferry Masks'], {}, 700],
  ['below a line that had room', ['Two Knots.'], ['Ferry Masks'], { wrapWidth: 40 }, 200],
  ['below a full line', [x(38)], ['Ferry Masks'], { wrapWidth: 40 }, 0],
  ['below a highlighted word', ['Ferry'], ['Masks'], HIGHLIGHTS, 0],
  ['with a highlighted word', ['Masks for a'], ['Ferries', apart], HIGHLIGHTS, 0],
  ['with a word that breaks sentences', ['Masks for an'], ['Island in the Sea', apart], HIGHLIGHTS, 0],
  ['with such a word, but no break', ['Masks for an'], ['Island in the Sea'], HIGHLIGHTS, 200],
]

it('goes on as a title below a blank line where no title ends', () => {
  const open: Words[] = [['Knots of the'], ['Ferry Masks', apart]]
  expect(costOf('title > titleMore', open)).toBe(230)
  expect(costOf('abstract > abstract', open)).toBe(700)
  expect(costOf('title > titleMore', [['Knots of the'], ['Ferry Masks']])).toBe(230)
})

describe('an abstract', () => {
  it.each(continuations)('goes on %s', (_, above, line, habits, cost) => {
    expect(costOf('abstract > abstract', [above, line], habits)).toBe(cost)
  })

  it.each<[what: string, lines: Words[], habits: Partial<Habits>, cost: number]>([
    ['the rest of an open sentence', [['A ferry'], ['sails at night.', apart]], {}, 100],
    ['a sentence in small letters below a whole one', [['A ferry.'], ['sails at night.', apart]], {}, 700],
    ['small letters without a blank line', [['A ferry'], ['sails at night.']], {}, 200],
    ['the rest below a highlighted word', [['ferry'], ['sails at night.', apart]], HIGHLIGHTS, 0],
    ['a highlighted word in small letters', [['A'], ['ferry', apart]], HIGHLIGHTS, 0],
    ['a word that may be a slug', [['A ferry'], ['harbour', apart]], {}, 700],
  ])('goes on with %s', (_, lines, habits, cost) => {
    expect(costOf('abstract > abstract', lines, habits)).toBe(cost)
  })

  it.each<[what: string, above: Words, line: Words, cost: number]>([
    ['below a whole paragraph', [whole(251)], ['Ferry masks.'], 280],
    ['below a whole paragraph, in the middle of a sentence', [whole(251)], ['ferry masks.'], 0],
    ['below a shorter one', [whole(250)], ['Ferry masks.'], 0],
    ['that is a whole paragraph', ['Two knots.'], [x(251)], 280],
    ['that is shorter', ['Two knots.'], [x(250)], 0],
  ])('goes on with a sentence %s', (_, above, line, more) => {
    expect(costOf('abstract > abstract', [above, line])).toBe(200 + more)
    const separate: Words = [line[0], { gap: 1, carrier: 3 }]
    expect(costOf('abstract > abstract', [[above[0], { carrier: 3 }], separate])).toBe(0)
    const right: Words = [line[0], { carrier: 3 }]
    expect(costOf('abstract > abstract', [[above[0], { carrier: 3 }], right])).toBe(0)
  })

  it.each<[what: string, above: Words, line: Words, cost: number]>([
    ['with a capital', ['Two knots'], ['A ferry sails.'], 300],
    ['with a capital of any alphabet', ['Two knots'], ['Über masks.'], 300],
    ['with a small letter', ['Two knots'], ['are tied.'], 200],
    ['with a mark', ['Two knots'], ['(A ferry) sails.'], 200],
    ['with a capital behind a comma', ['Two knots,'], ['A ferry sails.'], 200],
    ['with a capital behind a short word', ['Two knots of'], ['Ada sail.'], 200],
    ['with a capital deeper than above', ['Two knots'], ['Ada sail.', { indent: 1 }], 0],
    ['with a capital below a blank line', ['Two knots'], ['Ada sail.', apart], 700],
  ])('goes on in the middle of a sentence %s', (_, above, line, cost) => {
    expect(costOf('abstract > abstract', [above, line])).toBe(cost)
    // A title is spelled in capitals.
    if (cost === 300) expect(costOf('title > titleMore', [above, line])).toBe(230)
  })

  it('may have another whole paragraph below a blank line', () => {
    expect(costOf('abstract > abstract', [[whole(251)], [whole(251), apart]])).toBe(700)
  })

  it.each<[what: string, line: Words, habits: Partial<Habits>, cost: number]>([
    ['words of the site', ['Search'], {}, 300],
    ['a field', ['7 authors'], {}, 600],
    ['a number', ['1984'], {}, 600],
    ['a heading', ['Ferry Masks', HEADING], {}, 0],
    ['no heading where titles are headings', ['Ferry Masks'], { headings: true }, 0],
    ['a link to an organization', ['Harbour Lab', { target: '/harbour' }], {}, 300],
    ['a name behind its logo', ['Harbour Lab', { alt: 'harbour' }], {}, 300],
    ['a link to a paper', ['Ferry Masks', { target: PAPER }], {}, 0],
  ])('has in it, or begins with, %s', (_, line, habits, cost) => {
    expect(costOf('abstract > abstract', [['Two knots.'], line], habits)).toBe(200 + cost)
    // A first line is less often mistaken for what it is not.
    expect(costOf('title > abstract', [['Two knots.'], line], habits)).toBe(100 + cost / 2)
  })

  it('has no heading in it, and begins with none, where titles are headings', () => {
    const heading: Words = ['Ferry Masks', HEADING]
    expect(costOf('abstract > abstract', [['Two knots.'], heading], { headings: true })).toBe(800)
    expect(costOf('title > abstract', [['Two knots.'], heading], { headings: true })).toBe(700)
  })

  it('may have a highlighted word in it that is one of the site', () => {
    const habits: Partial<Habits> = { highlights: { paragraphs: new Set(), lines: new Set(['model']) } }
    expect(costOf('abstract > abstract', [['We study how a'], ['Models']], habits)).toBe(0)
    expect(costOf('abstract > abstract', [['We study how a'], ['Models']])).toBe(500)
  })
})

describe('the first line of an abstract', () => {
  it.each<[what: string, above: Words, line: Words, habits: Partial<Habits>, cost: number]>([
    ['below a blank line', ['Two Knots'], ['We tie them.', apart], {}, 0],
    ['right below', ['Two Knots'], ['We tie them.'], {}, 100],
    ['right below an open title', ['Two Knots for the'], ['We tie them.'], {}, 300],
    ['below an open title', ['Two Knots,'], ['We tie them.', apart], {}, 200],
    ['of 170 characters right below', ['Two Knots'], [x(170)], {}, 100],
    ['of more right below', ['Two Knots'], [x(171)], {}, 0],
    ['right below a full line', [x(38)], ['We tie them.'], { wrapWidth: 40 }, 400],
    [
      'right below a full line, where the page wraps',
      [x(38)],
      ['We tie.'],
      { wrapWidth: 40, isSourceWrapped: true },
      100,
    ],
    ['below a blank line below a full line', [x(38)], ['We tie them.', apart], { wrapWidth: 40 }, 0],
    ['in the same link', ['Two Knots', { carrier: 1 }], ['We tie them.', { carrier: 1, gap: 1 }], {}, 500],
    ['on a daily page', ['Two Knots'], ['We tie them.', apart], { daily: true }, 600],
    ['in the middle of a sentence', ['Two Knots'], ['we tie them.', apart], {}, 150],
    ['as the rest of one', ['The page says:'], ['of two knots.', apart], { hasHead: false }, 350],
    ['with a highlighted word', ['Two Knots'], ['Ferry', apart], HIGHLIGHTS, 150],
    ['with a word that breaks sentences', ['Two Knots'], ['Islands are tied.', apart], HIGHLIGHTS, 150],
    ['below a highlighted word, with a sentence', ['Ferry'], ['We tie them.', apart], HIGHLIGHTS, 0],
    ['below a highlighted word, with a comma', ['Ferry'], [', we tie them.', apart], HIGHLIGHTS, 150],
    ['below a highlighted word, in a sentence', ['Ferry'], ['we tie them.', apart], HIGHLIGHTS, 300],
    ['with names', ['Two Knots'], ['Ada Lovelace, Grace Hopper', apart], {}, 600],
    ['with a comma below another word', ['Knots'], [', we tie them.', apart], HIGHLIGHTS, 0],
  ])('stands %s', (_, above, line, habits, cost) => {
    expect(costOf('title > abstract', [above, line], habits)).toBe(cost)
    expect(costOf('titleMore > abstract', [above, line], habits)).toBe(cost)
  })
})

describe('a further line of a title', () => {
  it.each(continuations)('stands %s', (_, above, line, habits, cost) => {
    expect(costOf('title > titleMore', [above, line], habits)).toBe(30 + cost)
    expect(costOf('titleMore > titleMore', [above, line], habits)).toBe(30 + cost)
  })

  it.each<[what: string, above: Words, line: Words, habits: Partial<Habits>, more: number]>([
    ['170 characters', ['Knots'], [x(170)], {}, 0],
    ['171 characters', ['Knots'], [x(171)], {}, 600],
    ['171 characters with an address', ['Knots'], [`${x(150)} https://example.org/`], {}, 600],
    ['an address', ['Knots'], ['at https://example.org/masks'], {}, 200],
    ['a field', ['Knots'], ['7 authors'], {}, 600],
    ['words of the site', ['Knots'], ['Search'], {}, 300],
    ['the middle of a sentence', ['Knots'], ['and masks'], {}, 0],
    ['the end of a sentence', ['Knots'], ['and masks.'], {}, 0],
    ['the end of a sentence and another', ['Knots'], ['and masks. We sail'], {}, 200],
    ['a heading', ['Knots', HEADING], ['Masks', HEADING], {}, 0],
    ['a heading where titles are headings', ['Knots', HEADING], ['Masks', HEADING], { headings: true }, 600],
    ['no heading where titles are headings', ['Knots', HEADING], ['Masks'], { headings: true }, 0],
  ])('can be %s', (_, above, line, habits, more) => {
    expect(costOf('title > titleMore', [above, line], habits)).toBe(230 + more)
  })
})

describe('a submitter', () => {
  it.each<[text: string, cost: number | undefined]>([
    ['fern', 0],
    ['7', 0],
    ['x'.repeat(60), 0],
    ['x'.repeat(61), undefined],
  ])('can be %j', (text, cost) => {
    expect(costOf('submitted > submitter', [['Submitted by'], [text]])).toBe(cost)
  })
})
