import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/entries/measure-habits'
import { offerSteps } from '../../src/entries/offer-steps'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { offeredSteps } from './offered-steps'
import { placeNames } from './place-names'

/** The words of a line, and what else is known of it; one blank line stands above. */
type Words = [text: string, known?: Partial<Line>]

const ABOVE: Words = ['It sails.']

/** The steps that one of these lines offers, mostly the last, and what each costs where cards have upvotes. */
function stepsOf(given: Words[], at = given.length - 1, habits: Partial<Habits> = {}): string[] {
  const lines = given.map(([text, known]) => makeLine(text, { gap: 1, ...known }))
  return offeredSteps(offerSteps, lines, habits, at).map(({ name, withUpvotes }) => `${name} ${withUpvotes}`)
}

const costOf = (step: string, line: Words, habits: Partial<Habits> = {}) =>
  stepsOf([ABOVE, line, ABOVE], 1, habits)
    .filter((offered) => offered.startsWith(`${step} `))
    .map((offered) => Number(offered.slice(step.length)))

describe('a line outside of the cards', () => {
  it.each<[what: string, known: Partial<Line>, habits: Partial<Habits>, cost: number]>([
    ['is hardly marked as titles are', { prefix: '### ' }, { headings: true, paperLinks: true }, 800],
    ['may be so where titles are no links', { prefix: '### ' }, { headings: true }, 200],
    ['may have no mark', {}, { headings: true, paperLinks: true }, 200],
  ])('%s', (_, known, habits, cost) => {
    const title: Words = ['Ferry Masks', known]
    expect(costOf('before > before', title, habits)).toEqual([cost])
    expect(costOf('the cards > after', title, habits)).toEqual([cost + 200])
  })

  it.each<[what: string, line: Words, before: number, after: number]>([
    ['words', ['Ferry Masks'], 200, 400],
    ['words of the site', ['Search'], 0, 0],
    ['the name of the page', ['Daily Papers'], 0, 0],
    ['an address', ['https://huggingface.co/models'], 0, 0],
    ['an address without encryption', ['http://example.org/'], 0, 0],
    ['words in front of an address', ['See https://huggingface.co/models'], 200, 400],
    ['an address in front of words', ['https://huggingface.co/models and more'], 200, 400],
    ['the start of an address alone', ['https://'], 200, 400],
    ['a number', ['7'], 300, 400],
    ['a number of authors', ['4 authors'], 300, 400],
    ['a date, as the page has one itself', ['May 3, 2024'], 200, 400],
  ])('may be %s', (_, line, before, after) => {
    expect(costOf('before > before', line)).toEqual([before])
    expect(costOf('the cards > after', line)).toEqual([after])
  })

  it('begins a page behind the cards where it is the head of one', () => {
    expect(costOf('the cards > before', ['Daily Papers'])).toEqual([100])
    expect(costOf('the cards > before', ['by AK and the research community'])).toEqual([100])
    expect(costOf('the cards > before', ['Search'])).toEqual([])
    expect(costOf('the cards > before', ['Ferry Masks'])).toEqual([])
  })
})

describe('a line below which the text was cut', () => {
  const endsOf = (given: Words[], at?: number) =>
    stepsOf(given, at).filter((step) => / > after \d+$/.test(step))

  it.each<[what: string, line: Words]>([
    ['says so', ['[Content truncated]']],
    ['is the address in which the text ends', ['https://huggingface.co/pap']],
  ])('ends the card as the end of the text does where it %s', (_, line) => {
    expect(endsOf([ABOVE, line])).toEqual([
      'submitted > after 0',
      'submitter > after 0',
      'upvotes > after 50',
      'title > after 500',
      'titleMore > after 500',
      'abstract > after 300',
      'authors > after 300',
      'dot > after 300',
      'date > after 0',
      'comments > after 0',
      'upvoteLabel > after 0',
      'upvoteCount > after 0',
      'github > after 0',
      'stars > after 0',
      'arxiv > after 0',
      'after > after 0',
    ])
  })

  it('is no other last line, nor an address with lines below', () => {
    expect(endsOf([ABOVE, ['Ferry Masks']])).toEqual(['the cards > after 400'])
    expect(endsOf([ABOVE, ['https://huggingface.co/pap'], ABOVE], 1)).toEqual(['the cards > after 0'])
  })
})

it('may be inside of an abstract that was cut where the text begins', () => {
  expect(stepsOf([['Low Tide']])).toContain('start before > abstract 400')
  expect(stepsOf([ABOVE, ['Low Tide']]).filter((step) => step.startsWith('start'))).toEqual([])
})

it('may be inside of an abstract that was cut below what somebody says', () => {
  const lines: [string, string][] = [
    ['The page says:', 'of the tide'],
    ['The page says:', 'Of the tide'],
  ]
  const starts = (habits: Partial<Habits>) =>
    lines.map(([above, text]) =>
      stepsOf([[above], [text]], 1, habits).filter((step) => step.startsWith('start')),
    )
  expect(starts({ hasHead: false })).toEqual([['start before > abstract 0'], []])
  expect(starts({ hasHead: true })).toEqual([[], []])
})

describe('a line that is skipped', () => {
  it.each([
    ['on a card', false, 150],
    ['where it may be an organization', true, 450],
  ])('may be a button, anywhere %s', (_, daily, cost) => {
    const skips = stepsOf([ABOVE, ['Share']], 1, { daily, buttons: new Set([1]) })
    const places = placeNames.filter((name) => name !== 'before' && name !== 'after')
    expect(skips.filter((step) => step.startsWith('skip'))).toEqual(
      places.map((name) => `skip ${name} > ${name} ${cost}`),
    )
  })

  const skipsOf = (text: string) => stepsOf([ABOVE, [text]]).filter((step) => step.startsWith('skip'))

  it('is the mark of a picture, wherever it stands', () => {
    expect(skipsOf('[IMG]')).toEqual(placeNames.map((name) => `skip ${name} > ${name} 0`))
  })

  it('is a dash above the end of a card', () => {
    expect(skipsOf('-')).toEqual(
      ['title', 'titleMore', 'authors', 'abstract'].map((name) => `skip ${name} > ${name} 100`),
    )
  })

  it.each(['*', '•', '**', '••', '+'])('is the mark of a list: %j', (mark) => {
    expect(skipsOf(mark)).toEqual([
      'skip title > title 0',
      'skip titleMore > titleMore 0',
      'skip authors > authors 0',
      'skip abstract > abstract 100',
    ])
  })

  it.each(['Ferry Masks', '7', '4 authors', 'Search', '*Tides', 'Tides*', '(Tides)*'])(
    'is not %j',
    (text) => {
      expect(skipsOf(text)).toEqual([])
    },
  )
})

describe('a line in a card', () => {
  it.each<[what: string, text: string, steps: string[]]>([
    ['a title, a paragraph', 'Ferry Masks', ['upvotes > title 0', 'abstract > abstract 700']],
    ['a number', '7', ['another card > upvotes 0', 'date > comments 0']],
    ['a line of the foot', 'May 3, 2024', ['abstract > date 500', 'dot > date 0']],
    ['an organization', 'Harbour Lab', ['abstract > authors 150']],
    ['an organization of 120 characters', 'X'.repeat(120), ['abstract > authors 150']],
    ['a button, or an organization of its name', 'GitHub', ['date > github 0', 'abstract > authors 750']],
  ])('may be %s', (_, text, steps) => {
    expect(stepsOf([ABOVE, [text]])).toEqual(expect.arrayContaining(steps))
  })

  it.each<[what: string, text: string, known?: Partial<Line>]>([
    ['a longer text', 'X'.repeat(121)],
    ['the mark of a list', '•'],
    ['a dash', '-'],
    ['a date behind its dot', '· May 3, 2024'],
    ['a button with its number', 'GitHub 12'],
    ['a day with one in front', 'Harbour Lab · May 3', { target: '/harbour' }],
  ])('is no organization where it is %s', (_, text, known = {}) => {
    expect(costOf('abstract > authors', [text, known])).toEqual([])
  })

  it.each<[text: string, known: Partial<Line>, cost: number]>([
    ['December 11', { target: '/dec11' }, 0],
    ['December 11', { target: '/papers/2402.99901' }, 1050],
    ['December 11', {}, 750],
    ['2024', { target: '/y24' }, 0],
    ['2024', {}, 750],
    ['GitHub 12', { target: '/github12' }, 0],
  ])('is hardly an organization that is called %j unless it leads to one: %j', (text, known, cost) => {
    expect(costOf('abstract > authors', [text, known])).toEqual([cost])
  })
})
