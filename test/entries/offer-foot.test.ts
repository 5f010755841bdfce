import { describe, expect, it } from 'vitest'
import type { Habits } from '../../src/entries/measure-habits'
import { offerCount, offerFoot, offerOrganization } from '../../src/entries/offer-foot'
import type { Row } from '../../src/entries/row'
import type { Steps } from '../../src/entries/steps'
import type { CardLine } from '../../src/lines/card-line'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { offeredSteps } from './offered-steps'

/** The words of a line, and what else is known of it; one blank line stands above. */
type Words = [text: string, known?: Partial<Line>]
type Offer = (steps: Steps, row: Row, habits: Habits) => void

const DAILY: Partial<Habits> = { daily: true, submitters: true }
const WRAPPED: Partial<Habits> = { wrapWidth: 40 }
const PAPER = 'https://hf.co/papers/2402.99901'
const below = { gap: 0 }

/** The steps that the second of these lines offers, and what each costs: with upvotes/without, where that differs. */
function stepsOf(offer: Offer, given: readonly Words[], habits: Partial<Habits> = {}): string[] {
  const lines = given.map(([text, known]) => makeLine(text, { gap: 1, ...known }))
  return offeredSteps(offer, lines, habits).map(({ name, withUpvotes, withoutUpvotes }) =>
    withUpvotes === withoutUpvotes ? `${name} ${withUpvotes}` : `${name} ${withUpvotes}/${withoutUpvotes}`,
  )
}

describe('a bare number', () => {
  const offered = (line: Words, habits: Partial<Habits> = {}, above: Words = ['Two Knots']) =>
    stepsOf(offerCount, [above, line], habits)

  const asUpvotes = [
    'another card > upvotes 0/500',
    'submitter > upvotes 0/500',
    'upvoteLabel > upvoteCount 0',
    'github > stars 0',
  ]
  const asComments = ['date > comments 0', 'authors > comments 300']
  const asName = ['title > authors 1150', 'titleMore > authors 1150', 'abstract > authors 750']

  it('may be upvotes, stars, or comments, and hardly a name', () => {
    expect(offered(['7'])).toEqual([...asName, ...asUpvotes, ...asComments])
  })

  it('is a name where it leads to an organization', () => {
    const page = { target: '/lab' }
    expect(offered(['7', page])).toEqual(expect.arrayContaining(['abstract > authors 0', ...asUpvotes]))
    expect(offered(['7', page], {}, ['y7'])).toContain('authors > authors 100')
    expect(offered(['7'], {}, ['y7'])).not.toContain('authors > authors 100')
  })

  it('is no name right below a full line', () => {
    const text = 'The ferry leaves the island at half past'
    const full: Words = [text, { width: text.length }]
    expect(offered(['7', below], WRAPPED, full)).toEqual([...asUpvotes, ...asComments])
    expect(offered(['7'], WRAPPED, [text, { width: 30 }])).toContain('abstract > authors 750')
  })

  it('is no comments where it leads to a login', () => {
    expect(offered(['7', { target: '/login?next=%2Fpapers' }])).toEqual(asUpvotes)
  })

  it('is nothing else than comments where it leads to them', () => {
    expect(offered(['7', { target: '/papers/2402.99901#community' }])).toEqual(asComments)
  })

  it('is not printed as a dash where it tells of comments', () => {
    expect(offered(['-'])).toEqual(asUpvotes)
  })

  it('stands hardly below a date where comments stand beside it', () => {
    expect(offered(['7'], { commentsBesideDate: true })).toEqual([
      ...asName,
      ...asUpvotes,
      'date > comments 300',
      'authors > comments 300',
    ])
  })

  it('is hardly a number of comments from a hundred on, unless it leads to them', () => {
    expect(offered(['99'])).toContain('date > comments 0')
    expect(offered(['100'])).toContain('date > comments 300')
    expect(offered(['100', { target: '/papers/2402.99901#community' }])).toContain('date > comments 0')
  })

  describe('on a daily page', () => {
    const asDailyUpvotes = ['another card > upvotes 400/900', ...asUpvotes.slice(1)]

    const asDailyName = ['title', 'titleMore', 'abstract'].map((place) => `${place} > authors 950`)

    it('may be stars, and comments without a date, also where no authors are', () => {
      expect(offered(['7'], DAILY)).toEqual([
        ...asDailyName,
        ...asDailyUpvotes,
        'authors > stars 200',
        'date > comments 0',
        'authors > comments 0',
        'stars > comments 0',
      ])
    })

    it.each<[what: string, line: Words, name: string[], comments: number]>([
      ['it leads to the paper', ['7', { target: PAPER }], [], 0],
      ['it is too large', ['1000'], asDailyName, 300],
      ['it is too large and printed short', ['1.2k'], asDailyName, 300],
    ])('tells of stars rather than of comments where %s', (_, line, name, comments) => {
      expect(offered(line, DAILY)).toEqual([
        ...name,
        ...asDailyUpvotes,
        'authors > stars 0',
        'title > stars 800',
        'titleMore > stars 800',
        `date > comments ${comments}`,
        'authors > comments 200',
        'stars > comments 0',
      ])
    })

    it('may be comments below a thousand', () => {
      expect(offered(['999'], DAILY)).toContain('authors > comments 0')
    })
  })
})

describe('a line of a foot', () => {
  const offerCard: Offer = (steps, row, habits) =>
    offerFoot(steps, row, row.line.reading.card as CardLine, habits)
  const offered = (line: Words, habits: Partial<Habits> = {}, above: Words = ['It sails.']) =>
    stepsOf(offerCard, [above, line], habits)

  it('ends with the upvotes of the next card, unless that number leads to comments', () => {
    const link = { start: 12, end: 13, url: '/papers/2402.99901#community' }
    expect(offered(['May 3, 2024 7']).join()).toContain('> upvotes')
    expect(offered(['May 3, 2024 7', { links: [{ ...link, url: '/login?next=a' }] }]).join()).toContain(
      '> upvotes',
    )
    expect(offered(['May 3, 2024 7', { links: [link] }]).join()).not.toContain('> upvotes')
    expect(offered(['May 3, 2024 7 -', { links: [link] }]).join()).toContain('> upvotes')
  })

  it('ends hardly with comments from a hundred on', () => {
    expect(offered(['May 3, 2024 99'])).toContain('authors > comments 0')
    expect(offered(['May 3, 2024 100'])).toContain('authors > comments 300')
    expect(offered(['May 3, 2024 100'])).toContain('authors > upvotes 0/500')
    expect(offered(['May 3, 2024 100 7'])).toContain('authors > upvotes 0/500')
    expect(offered(['May 3, 2024 7 100'])).toContain('authors > upvotes 0/500')
  })

  it.each<[text: string, what: string, steps: string[]]>([
    [
      '4 authors',
      'wants an abstract above',
      ['title > authors 400', 'titleMore > authors 400', 'abstract > authors 0'],
    ],
    [
      '·',
      'wants authors, too',
      ['title > dot 900', 'titleMore > dot 900', 'abstract > dot 500', 'authors > dot 0'],
    ],
    [
      'May 3, 2024',
      'needs no dot above',
      ['title > date 900', 'titleMore > date 900', 'abstract > date 500', 'authors > date 0', 'dot > date 0'],
    ],
    [
      'Upvote',
      'needs no date above',
      [
        'title > upvoteLabel 900',
        'titleMore > upvoteLabel 900',
        'abstract > upvoteLabel 500',
        'authors > upvoteLabel 0',
        'dot > upvoteLabel 0',
        'date > upvoteLabel 0',
        'comments > upvoteLabel 0',
      ],
    ],
    [
      '4 authors · May 3, 2024',
      'needs no other line for what it holds',
      ['title > date 400', 'titleMore > date 400', 'abstract > date 0'],
    ],
    [
      '4 authors · May 3, 2024 see',
      'may have words behind it',
      ['title > date 400', 'titleMore > date 400', 'abstract > date 0'],
    ],
  ])('%j %s', (text, _, steps) => {
    expect(offered([text])).toEqual(steps)
  })

  it.each<[text: string, steps: string[]]>([
    [
      '4 authors',
      ['title > authors 0', 'titleMore > authors 0', 'abstract > authors 0', 'authors > authors 150'],
    ],
    [
      'tidal · 4 authors',
      ['title > authors 0', 'titleMore > authors 0', 'abstract > authors 0', 'authors > authors 250'],
    ],
    [
      'Upvote',
      [
        'title > upvoteLabel 500',
        'titleMore > upvoteLabel 500',
        'abstract > upvoteLabel 500',
        'authors > upvoteLabel 0',
        'dot > upvoteLabel 0',
        'date > upvoteLabel 0',
        'comments > upvoteLabel 0',
      ],
    ],
  ])('%j wants no abstract on a daily page', (text, steps) => {
    expect(offered([text], DAILY)).toEqual(steps)
  })

  it('begins with comments behind the stars of a daily page', () => {
    expect(offered(['7 Submitted by fern'], DAILY)).toContain('stars > submitter 0')
    expect(offered(['7 Submitted by fern 9'], DAILY)).toContain('stars > upvotes 0/500')
    expect(offered(['7 Submitted by fern'])).not.toContain('stars > submitter 0')
    expect(offered(['GitHub 7'], DAILY)).not.toContain('stars > stars 0')
  })

  it('stands below an organization on a daily page', () => {
    const above: Words = ['Tidal Lab', { target: '/tidal' }]
    expect(offered(['4 authors'], DAILY, above)).toContain('authors > authors 0')
    expect(offered(['4 authors'], {}, above)).not.toContain('authors > authors 0')
    expect(offered(['4 authors'], DAILY, ['Tidal Lab'])).toContain('authors > authors 150')
    expect(stepsOf(offerCard, [['4 authors']], DAILY)).not.toContain('authors > authors 150')
  })

  it.each<[text: string, step: string]>([
    ['Submitted by', 'submitted 0'],
    ['Submitted by fern', 'submitter 0'],
    ['Submitted by fern 7', 'upvotes 0'],
  ])('%j begins a card', (text, step) => {
    expect(offered([text])).toEqual([`another card > ${step}`])
  })

  it.each<[text: string, steps: string[]]>([
    ['4 authors · May 3, 2024 7', ['comments 0', 'upvotes 0/500']],
    ['4 authors · May 3, 2024 -', ['upvotes 0/500']],
    ['4 authors · May 3, 2024 3 9', ['upvotes 0/500']],
    ['4 authors · May 3, 2024 7 see', ['comments 0', 'upvotes 0/500']],
    ['4 authors · May 3, 2024', ['date 0']],
  ])('%j ends with comments or with the upvotes of the card below', (text, ends) => {
    const steps = ends.map((end) => `abstract > ${end}`)
    expect(offered([text]).filter((step) => step.startsWith('abstract'))).toEqual(steps)
  })

  it('may be where a text begins, if no line stands above', () => {
    const alone = (habits: Partial<Habits>) => stepsOf(offerCard, [['· May 3']], habits)
    expect(alone({ hasHead: false })).toContain('before > date 0')
    expect(alone({ hasHead: true })).not.toContain('before > date 0')
  })

  it.each<[text: string, habits: Partial<Habits>, step: string]>([
    ['1.2k 7', {}, 'date > upvotes 0/500'],
    ['1.2k 7', DAILY, 'date > comments 0'],
  ])(
    'holds two numbers in %j, of which on a page of these habits (%j) the last means %s',
    (text, habits, step) => {
      const [place = ''] = step.split(' ')
      expect(offered([text], habits).filter((offers) => offers.startsWith(place))).toEqual([step])
    },
  )

  describe('with a name', () => {
    const lab = 'Harbour Lab · May 3, 2024'

    it('stands in the place of authors', () => {
      expect(offered([lab])).toEqual([
        'title > date 400',
        'titleMore > date 400',
        'abstract > date 0',
        'authors > date 250',
      ])
      expect(offered(['Harbour Lab · 4 authors'])).toEqual([
        'title > authors 400',
        'titleMore > authors 400',
        'abstract > authors 0',
        'authors > authors 250',
      ])
    })

    it.each<[what: string, above: Words, line: Words, habits: Partial<Habits>, cost: number]>([
      ['right below another part of it', ['Low Tide'], [lab, below], {}, 250],
      ['below a slug', ['harbour-lab'], [lab], {}, 100],
      ['below a full line', ['Low Tide Harbour Lab of All Islands an'], [lab, below], WRAPPED, 100],
      ['below a line that had room', ['Low Tide'], [lab, below], WRAPPED, 250],
    ])('goes on %s', (_, above, line, habits, cost) => {
      expect(offered(line, habits, above)).toContain(`authors > date ${cost}`)
    })
  })
})

describe('an organization', () => {
  const offered = (above: Words, line: Words, habits: Partial<Habits> = {}, rest: Words[] = []) =>
    stepsOf(offerOrganization, [above, line, ...rest], habits)

  it('stands below an abstract, or on a daily page below a title', () => {
    const lab: Words = ['Harbour Lab', { target: '/harbour' }]
    expect(offered(['It sails.'], ['Harbour Lab'])).toEqual([
      'title > authors 550',
      'titleMore > authors 550',
      'abstract > authors 150',
    ])
    expect(offered(['It sails.'], ['Harbour Lab'], DAILY)).toEqual([
      'title > authors 150',
      'titleMore > authors 150',
      'abstract > authors 150',
    ])
    // A card of a daily page may stand alone, so that nothing tells that its page prints no abstracts.
    expect(offered(['It sails.'], lab)).toEqual([
      'title > authors 300',
      'titleMore > authors 300',
      'abstract > authors 0',
    ])
  })

  it.each<[what: string, above: Words, line: Words, cost: number]>([
    ['leads to its page', ['It sails.'], ['Harbour Lab', { target: '/harbour' }], 0],
    ['leads nowhere', ['It sails.'], ['Harbour Lab'], 150],
    ['leads elsewhere', ['It sails.'], ['Harbour Lab', { target: '/harbour/ferry' }], 150],
    ['leads to a paper', ['It sails.'], ['Harbour Lab', { target: PAPER }], 450],
    ['is an address', ['It sails.'], ['https://github.com/harbour-lab/ferry'], 450],
    ['holds an address', ['It sails.'], ['at https://github.com/harbour-lab/ferry'], 550],
    ['is a word of the site', ['It sails.'], ['Search'], 750],
    ['is the name of the page', ['It sails.'], ['Daily Papers'], 750],
    ['is the curator of the page', ['It sails.'], ['byAK and the research community'], 750],
    ['stands right below a sentence', ['It sails.'], ['Harbour Lab', below], 200],
    ['stands right below words', ['A ferry sails'], ['Harbour Lab', below], 300],
    ['ends the sentence above', ['A ferry sails'], ['Harbour to harbour.', below], 700],
    ['ends a sentence below another', ['It sails.'], ['Harbour Corp.', below], 300],
    ['is a sentence', ['It sails.'], ['Harbour to harbour.'], 250],
    ['stands apart from words', ['A ferry sails'], ['Harbour Lab'], 150],
    ['begins in small letters', ['It sails.'], ['harbour lab'], 250],
  ])('%s', (_, above, line, cost) => {
    expect(offered(above, line)).toContain(`abstract > authors ${cost}`)
  })

  it('may begin in small letters where it is a slug', () => {
    expect(offered(['It sails.'], ['harbour'])).toContain('abstract > authors 150')
    expect(offered(['It sails.'], ['harbour lab'])).toContain('abstract > authors 250')
  })

  it('is called like a button rather on a daily page, which has none', () => {
    expect(offered(['It sails.'], ['GitHub'])).toContain('abstract > authors 750')
    expect(offered(['It sails.'], ['GitHub'], DAILY)).toContain('abstract > authors 150')
  })

  it('is hardly what many cards say', () => {
    const buttons = new Set([1])
    expect(offered(['It sails.'], ['Share'], { buttons })).toContain('abstract > authors 300')
  })

  it.each<[what: string, above: number, line: Words, namesApart: boolean, cost: number]>([
    ['a name', 40, ['Harbour Lab', below], false, 300],
    ['a name where others stand apart', 40, ['Harbour Lab', below], true, 550],
    ['a name below a line that is not full', 20, ['Harbour Lab', below], true, 300],
    ['a name that stands apart itself', 40, ['Harbour Lab'], true, 150],
    ['what ends like a sentence, but in no word', 40, ['Lab (p < 0.05).', below], false, 550],
    ['a name that ends with a full stop', 40, ['Harbour Corp.', below], false, 700],
  ])('below a full line: %s', (_, width, line, namesApart, cost) => {
    const offers = offered(['A ferry sails', { width }], line, { ...WRAPPED, namesApart })
    expect(offers).toContain(`abstract > authors ${cost}`)
  })

  it('is no heading where titles are headings', () => {
    const heading: Words = ['Harbour Lab', { prefix: '### ' }]
    expect(offered(['It sails.'], heading)).toContain('abstract > authors 150')
    expect(offered(['It sails.'], heading, { headings: true })).toContain('abstract > authors 750')
    expect(offered(['It sails.'], ['Harbour Lab'], { headings: true })).toContain('abstract > authors 150')
  })

  it('stands below nothing where a text begins with it', () => {
    expect(stepsOf(offerOrganization, [['Harbour Lab', below]])).toContain('abstract > authors 150')
  })

  it.each<[what: string, above: Words, line: Words, habits: Partial<Habits>, costs: number[]]>([
    ['words', ['Low Tide'], ['Harbour Lab', below], {}, []],
    ['its slug', ['harbour-lab'], ['Harbour Lab', below], {}, [100]],
    ['its slug and a blank line', ['harbour-lab'], ['Harbour Lab'], {}, [100]],
    ['its first words', ['Low Tide', { carrier: 3 }], ['Harbour Lab', { carrier: 3 }], {}, [0]],
    ['another one', ['Low Tide', { carrier: 3 }], ['Harbour Lab', { carrier: 4 }], {}, []],
    ['a full line', ['Low Tide Harbour Lab of All Islands an'], ['Masks', below], WRAPPED, [250]],
    ['a line that had room', ['Low Tide'], ['Masks', below], WRAPPED, []],
    [
      'a full line of the same link',
      ['Low Tide Harbour Lab of All Islands an', { carrier: 3 }],
      ['Masks', { carrier: 3, gap: 0 }],
      WRAPPED,
      [0],
    ],
  ])('goes on below %s', (_, above, line, habits, costs) => {
    const steps = offered(above, line, habits).filter((step) => step.startsWith('authors'))
    expect(steps).toEqual(costs.map((cost) => `authors > authors ${cost}`))
  })

  it('is hardly the rest of the link that a title is', () => {
    const first = { carrier: 3 }
    const offers = (carrier: number) => offered(['Low Tide', first], ['Harbour Lab', { carrier }], DAILY)
    expect(offers(3)).toContain('title > authors 450')
    expect(offers(4)).toContain('title > authors 150')
  })
})
