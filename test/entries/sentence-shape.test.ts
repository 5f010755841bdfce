import { describe, expect, it } from 'vitest'
import {
  endsInside,
  endsOpen,
  endsSentence,
  startsBehindWord,
  startsCut,
  startsInside,
} from '../../src/entries/sentence-shape'

const insides = [
  'of the tide',
  'and',
  'a boat',
  'z axis',
  'az axis',
  'however, it sinks',
  'tide; then ebb',
  'harbour) is full',
  'we rest. Then we row',
  'élan of the sea',
  'naïve boats',
]

const beginnings = [
  '',
  'Of the tide',
  'mT5 for boats',
  'k-NN on the quay',
  'eBay of the sea',
  'x2 sails',
  '{ low tide',
  'x_i is a knot',
  'https://github.com/mara/ferry holds the code',
  "don't sail",
  '`code` of a ferry',
  '{a} tide',
  'Élan of the sea',
  '7 boats',
  '· 7 authors',
  ' of the tide',
]

describe('startsInside', () => {
  it.each(insides)('takes %j for the middle of a sentence', (text) => {
    expect(startsInside(text)).toBe(true)
  })

  it.each(beginnings)('takes %j for a beginning', (text) => {
    expect(startsInside(text)).toBe(false)
  })
})

describe('startsCut', () => {
  it.each([...insides, 'mT5 for boats', 'k-NN', 'ilGPT, a boat', 'w—even', ') sails', '…and sails', '{i=1}'])(
    'takes %j for what is left',
    (text) => {
      expect(startsCut(text)).toBe(true)
    },
  )

  it.each([
    '',
    'Of the tide',
    '3D boats',
    '7 boats',
    '(of boats)',
    '"of boats"',
    '$x$ sails',
    'https://a.org',
    'http://a.org',
    'code: https://a.org',
    'code:https://a.org',
  ])('takes %j for a beginning', (text) => {
    expect(startsCut(text)).toBe(false)
  })
})

const unfinished = [
  'we a',
  'from a to z',
  'of type A',
  'up to Z',
  'of layer 0',
  'at most 9',
  'boats,',
  'a low-',
  'the tide (',
  'tide',
  'the café',
  'of 𝒩',
  '潮',
  'for www boats',
  'see https://example.org/boats of the tide',
  'in knots/ hours',
]

const finished = [
  '',
  'The tide.',
  'Why?',
  'Sail!',
  'the tide:',
  'a boat;',
  'the sea)',
  'in a/b',
  'see https://example.org/boats',
  'a/b',
  'x@',
  'x[',
  'x`',
  'x{',
  "boats'",
  'x+',
  'x*',
  'the tide…',
]

describe('endsInside', () => {
  it.each(unfinished)('takes %j for unfinished', (text) => {
    expect(endsInside(text)).toBe(true)
  })

  it.each(finished)('takes %j for finished, or for what says nothing', (text) => {
    expect(endsInside(text)).toBe(false)
  })

  it('looks for an address in the last 2,000 characters', () => {
    expect(endsInside(`/${'x'.repeat(1999)}`)).toBe(false)
    expect(endsInside(`/${'x'.repeat(2000)}`)).toBe(true)
  })
})

it.each<[text: string, ends: boolean]>([
  ['The tide is low.', true],
  ['low.', true],
  ['The tide is low (at night).', true],
  ['The tide is low. We wait', false],
  ['The tide is low..', false],
  ['The tide is low', false],
  ['The tide rises', false],
  ['Fern et al.', false],
  ['Low vs.', false],
  ['1.', false],
  ['The tide is low. We ask Fern et al.', false],
  ['.', false],
  ['', false],
])('a sentence ends with %j: %j', (text, ends) => {
  expect(endsSentence(text)).toBe(ends)
})

it.each<[text: string, ends: boolean]>([
  ['large models (', true],
  ['the tide,', true],
  ['Low Tide of the', true],
  ['a boat with', true],
  ['Low Tide via', true],
  ['a ferry from', true],
  ['length of a', true],
  ['tide,', true],
  ['an', false],
  ['Low (sea)', false],
  ['Low (x', false],
  ['waves in x', false],
  ['Submitted by', false],
  ['a bath', false],
  ['the tide', false],
  ['the tide.', false],
  ['', false],
])('a text stops open with %j: %j', (text, ends) => {
  expect(endsOpen(text)).toBe(ends)
})

it.each<[text: string, isRest: boolean]>([
  ['. Then we row', true],
  [', and the tide', true],
  [': a tide', true],
  ['; then ebb', true],
  ['!', true],
  ['? A Study of Sails', true],
  ['% of the boats', true],
  ['(LLBs) that row', true],
  [') of the sea', true],
  [']', true],
  ['}} = x', true],
  ['” of the sea', true],
  ['’s boats', true],
  ['-guided sails', true],
  ['', false],
  ['- a boat', false],
  ['the tide', false],
  ['“A boat”', false],
  ['[1] A boat', false],
  ['{a} tide', false],
  ['$x$ of the sea', false],
  ['7% of the boats', false],
  ['· 7 authors', false],
  ['*a*', false],
])('%j stands behind a word: %j', (text, isRest) => {
  expect(startsBehindWord(text)).toBe(isRest)
})
