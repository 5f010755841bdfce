import { describe, expect, it } from 'vitest'
import { isOrganizationLink, isSlug, slugOfTarget } from '../../src/entries/slug-of-target'
import { makeLine } from '../make-line'

describe('slugOfTarget', () => {
  it.each([
    ['https://huggingface.co/harbour-lab', 'harbour-lab'],
    ['https://huggingface.co/harbour-lab/', 'harbour-lab'],
    ['http://www.hf.co/2077ai', '2077ai'],
    ['/Harbour.Lab_2', 'Harbour.Lab_2'],
    ['./harbour-lab', 'harbour-lab'],
    ['file:///harbour-lab', 'harbour-lab'],
    ['file://localhost/harbour-lab', 'harbour-lab'],
    ['../../../harbour-lab', 'harbour-lab'],
    ['/papers-please', 'papers-please'],
    ['/ferry-papers', 'ferry-papers'],
  ])('%j leads to %j', (target, slug) => {
    expect(slugOfTarget(target)).toBe(slug)
  })

  it.each([
    null,
    '',
    '/',
    'harbour-lab',
    '#harbour',
    '/login?next=%2Fpapers%2F2402.99901',
    '/papers/2402.99901',
    'https://huggingface.co/papers',
    ...'/login /join /models /datasets /spaces /docs /posts /blog /pricing /enterprise /terms-of-service /privacy'.split(
      ' ',
    ),
    'https://huggingface.co/models/',
    'https://huggingface.co/harbour-lab/masks',
    'https://huggingface.co/harbour-lab#community',
    'https://example.org/harbour-lab',
    'https://huggingface.co.example.org/harbour-lab',
    '../papers',
    '.../harbour-lab',
    '../a/../harbour-lab',
  ])('%j leads to none', (target) => {
    expect(slugOfTarget(target)).toBeNull()
  })
})

describe('isSlug', () => {
  it.each(['h', 'harbour-lab', '2077ai', 'Harbour.Lab_2', 'x'.repeat(96)])('accepts %j', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  it.each(['', '-harbour', '.harbour', '_harbour', 'Harbour Lab', 'hafen-köln', '/harbour', 'x'.repeat(97)])(
    'rejects %j',
    (text) => {
      expect(isSlug(text)).toBe(false)
    },
  )
})

describe('isOrganizationLink', () => {
  const target = '/harbour-lab'
  it.each<[text: string, target: string | null, isLink: boolean]>([
    ['Harbour Lab', target, true],
    ['x'.repeat(120), target, true],
    ['x'.repeat(121), target, false],
    ['Harbour Lab', null, false],
    ['Harbour Lab', '/papers', false],
    // An abstract prints the address itself.
    ['https://huggingface.co/harbour-lab', target, false],
    ['Models:', target, false],
  ])('of %j to %j is %j', (text, to, isLink) => {
    expect(isOrganizationLink(makeLine(text, { target: to }))).toBe(isLink)
  })
})
