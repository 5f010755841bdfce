import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/source/line'
import { restoreSpaces } from '../../src/source/restore-spaces'
import { makeLine } from '../make-line'

const HABIT = ['Ferry_Masks_for_All_Islands', 'Knots_That_Nobody_Can_Tie']

/** What becomes of lines below two titles that show the habit. */
function restore(texts: string[], known: Partial<Line> = {}): string[] {
  const lines = [...HABIT.map((text) => makeLine(text)), ...texts.map((text) => makeLine(text, known))]
  restoreSpaces(lines)
  return lines.slice(HABIT.length).map(({ text }) => text)
}

const PROSE = 'A ferry does not sail to every island every hour.'

const restored: [text: string, expected: string][] = [
  ['When_Ferries_Sleep', 'When Ferries Sleep'],
  ['Ferry_Masks', 'Ferry Masks'],
  ['Ferry__Masks', 'Ferry Masks'],
  ['_Ferry', 'Ferry'],
  ['Ferry_Masks_', 'Ferry Masks_'],
  ['Ferry_Masks · Feb_2', 'Ferry Masks · Feb_2'],
  ['GitHub_12 arXiv_Page', 'GitHub 12 arXiv Page'],
  ['Upvote_12', 'Upvote 12'],
  ['Upvoted_12', 'Upvoted 12'],
  ['arXiv_Page', 'arXiv Page'],
  ['·_Feb 2,_2024', '· Feb 2, 2024'],
  ['•_4_authors', '4 authors'],
  ['*_4_authors', '4 authors'],
  ['4_authors today', '4 authors today'],
  ['-__4_authors today', '- 4 authors today'],
  ['Upvote_12 GitHub_3', 'Upvote 12 GitHub 3'],
  ['[-]_12_authors today', '[-] 12 authors today'],
  ['abc__arXiv_Page 3', 'abc arXiv Page 3'],
  ['*_·', '·'],
  ['2_* 3', '2 * 3'],
  ['17 _4_ authors today', '17 4 authors today'],
  ['[harbour-lab]_Harbour_Lab', '[harbour-lab] Harbour Lab'],
  ['[harbour-lab]Harbour_Lab', '[harbour-lab]Harbour Lab'],
  ['[harbour_lab]_harbour_lab', '[harbour_lab] harbour_lab'],
  ['[harbour_lab]__harbour__lab_', '[harbour_lab] harbour lab_'],
  ['[harbour_lab]__harbour_lab', '[harbour_lab] harbour_lab'],
  ['[harbour-lab]_Harbour_Lab · Feb_2', '[harbour-lab] Harbour Lab · Feb_2'],
]

const kept = [
  '',
  '_',
  'Ferry Masks',
  'a line_with spaces',
  'a [lab]_of ferries',
  'Upvotes_of a ferry',
  'GitHubs_of a ferry',
  'a GitHub_12 of a ferry',
  'word_ 4_authors today',
  'long_ _4_authors today',
  'ferry_masks are words · Feb_2',
  '[harbour lab]_Harbour_Lab of',
  `[${'h'.repeat(97)}]_Harbour Lab`,
]

describe('restoreSpaces', () => {
  it('leaves no lines as they are', () => {
    const lines: Line[] = []
    restoreSpaces(lines)
    expect(lines).toEqual([])
  })

  it.each(restored)('turns %j into %j', (text, expected) => {
    expect(restore([text])).toEqual([expected])
  })

  it.each(kept)('keeps %j', (text) => {
    expect(restore([text])).toEqual([text])
  })

  it('keeps the name of a user', () => {
    expect(restore(['Submitted by', 'fern_k', 'Ferry_Masks'])).toEqual([
      'Submitted by',
      'fern_k',
      'Ferry Masks',
    ])
  })

  it('keeps nothing else that stands below a line about submitting', () => {
    expect(restore(['not Submitted by', 'fern_k'])).toEqual(['not Submitted by', 'fern k'])
  })

  it('does not cut off a star without an underscore', () => {
    expect(restore(['• Ferry Masks'])).toEqual(['• Ferry Masks'])
  })

  it('takes the mark of a list off a field, not off a title', () => {
    expect(restore(['•_Ferry_Masks'])).toEqual(['Ferry Masks'])
    expect(restore(['•_Ferry_Masks'], { isEmphasized: true })).toEqual(['• Ferry Masks'])
  })

  it('keeps words between the lines of a text', () => {
    expect(restore([PROSE, 'x_i/y_j', 'and_on'])).toEqual([PROSE, 'x_i/y_j', 'and on'])
    expect(restore([PROSE, 'x[i]_j'])).toEqual([PROSE, 'x[i]_j'])
  })

  it.each<[name: string, text: string, known: Partial<Line>]>([
    ['emphasised', PROSE, { isEmphasized: true }],
    ['one word', 'w'.repeat(41), {}],
    ['short', PROSE.slice(0, 40), {}],
  ])('does not take a line that is %s for a text', (_, text, known) => {
    const lines = [...HABIT.map((title) => makeLine(title)), makeLine(text, known), makeLine('x_i')]
    restoreSpaces(lines)
    expect(lines.at(-1)?.text).toBe('x i')
  })

  it('takes a line of 41 characters for a text', () => {
    expect(restore([PROSE.slice(0, 41), 'x_i'])).toEqual([PROSE.slice(0, 41), 'x_i'])
  })

  it('ends a text at a blank line', () => {
    const lines = [...HABIT.map((title) => makeLine(title)), makeLine(PROSE), makeLine('x_i', { gap: 1 })]
    restoreSpaces(lines)
    expect(lines.at(-1)?.text).toBe('x i')
  })

  it.each<[name: string, text: string, expected: string, known: Partial<Line>]>([
    ['is emphasised', 'x_i', 'x i', { isEmphasized: true }],
    ['has a logo in front', '[lab]_a_b', '[lab] a b', {}],
    ['has a dot behind', 'a_b · Feb 2', 'a b · Feb 2', {}],
    ['is a field', '4_authors', '4 authors', {}],
    ['ends in a field', '-_GitHub', '- GitHub', {}],
  ])('restores a line inside of a text that %s', (_, text, expected, known) => {
    const lines = [...HABIT.map((title) => makeLine(title)), makeLine(PROSE), makeLine(text, known)]
    restoreSpaces(lines)
    expect(lines.at(-1)?.text).toBe(expected)
  })
})

it('restores an abstract that begins as the line above a user does', () => {
  expect(restore(['Submitted_by_a_ferry,_we_sail', 'from_quay_to_quay.'])).toEqual([
    'Submitted by a ferry, we sail',
    'from quay to quay.',
  ])
  expect(restore(['Submitted by [fern.png]', 'a_fern'])).toEqual(['Submitted by [fern.png]', 'a_fern'])
  expect(restore(['Submitted by:[fern.png]', 'a_fern'])).toEqual(['Submitted by:[fern.png]', 'a_fern'])
})

it('takes a first line without a blank one above for no part of a text', () => {
  const lines = ['x_i', ...HABIT].map((text) => makeLine(text))
  restoreSpaces(lines)
  expect(lines[0]?.text).toBe('x i')
})

describe('the habit', () => {
  const [first, second] = HABIT as [string, string]
  const lines = (...texts: string[]) => texts.map((text) => makeLine(text))
  const emphasized = (...texts: string[]) => texts.map((text) => makeLine(text, { isEmphasized: true }))

  it.each([
    ['two titles of five words', lines(first, second)],
    ['one that is emphasised', emphasized(first)],
    ['two emphasised titles of two words', emphasized('Ferry_Masks', 'Two_Knots')],
    ['a title of five words and an emphasised one of two', [...lines(first), ...emphasized('Two_Knots')]],
  ])('is shown by %s', (_, titles) => {
    const input = [...titles, makeLine('a_b')]
    restoreSpaces(input)
    expect(input.at(-1)?.text).toBe('a b')
  })

  it.each([
    ['one title of five words', lines(first)],
    ['titles of four words', lines('Knots_That_Nobody_Ties', 'Knots_That_Nobody_Ties')],
    ['titles with spaces', lines(`${first} of`, `The ${second}`)],
    ['titles with two underscores', lines('a__b_c_d_e', 'a_b_c_d__e')],
    ['words of more than forty letters', lines(`${'w'.repeat(41)}_b_c_d_e`, `b_c_d_e_${'w'.repeat(41)}`)],
    ['titles of more than forty-one words', lines(`a${'_b'.repeat(41)}`, `a${'_c'.repeat(41)}`)],
    ['a title of five words that is printed twice', lines(first, first)],
    ['one emphasised title of two words', emphasized('Ferry_Masks')],
    ['emphasised titles with a space behind', emphasized('Ferry_Masks of', 'Two_Knots of')],
    ['emphasised titles with a space in front', emphasized('The Ferry_Masks', 'The Two_Knots')],
    ['emphasised titles without an end', emphasized('_Ferry', 'Ferry_')],
    ['emphasised titles of one word', emphasized('Ferry', 'Knots')],
  ])('is not shown by %s', (_, titles) => {
    const input = [...titles, makeLine('a_b')]
    restoreSpaces(input)
    expect(input.at(-1)?.text).toBe('a_b')
  })
})
