import { describe, expect, it } from 'vitest'
import { parseFurniture } from '../../src/lines/furniture'

const known: [string, string][] = [
  ['Models', 'navigation'],
  ['Log In', 'navigation'],
  ['Sign Up', 'navigation'],
  ['Previous', 'navigation'],
  ['Next', 'navigation'],
  ['new', 'navigation'],
  ['Trending Papers', 'navigation'],
  ['Buckets new', 'navigation'],
  ["Hugging Face's logo Hugging Face", 'navigation'],
  ["[Hugging Face's logo] Hugging Face", 'navigation'],
  ['TOS Privacy About Careers', 'navigation'],
  ['Models Datasets Spaces Pricing Docs', 'navigation'],
  ['Daily | Weekly | Monthly', 'navigation'],
  ['System theme', 'navigation'],
  [`${'Models '.repeat(22)}Models`, 'navigation'],
  ['Get trending papers in your email inbox!', 'notice'],
  ['new Get trending papers in your email inbox once a day!', 'notice'],
  ['Trending Papers ranked by GitHub stars activity', 'notice'],
  ['Search any paper with AI', 'notice'],
  ['© 2025 Hugging Face', 'notice'],
  ['This site uses cookies to improve itself', 'notice'],
  ['Accept all cookies', 'notice'],
  ['Accept cookies', 'notice'],
  ['Accept all', 'notice'],
  ['Reject all', 'notice'],
  ['Cookie settings', 'notice'],
  ['Visible links:', 'notice'],
  ['Hidden links:', 'notice'],
  ['...', 'cut'],
  ['…', 'cut'],
  ['[...]', 'cut'],
  ['(…)', 'cut'],
  ['[content truncated]', 'cut'],
  ['... (truncated, 4,000 more characters)', 'cut'],
  ['*Output was truncated*', 'cut'],
]

const unknown = [
  '',
  'Modelsand',
  'Models of Attention',
  'Datasets for the Blind',
  'Spaces Between Words',
  'Next-Token Prediction Considered',
  'Previous Work Was Better',
  'newest',
  'News',
  'Log In or Log Out: A Dilemma',
  'Privacy-Preserving Learning',
  'About Time',
  'Daily Paper',
  'Docs2Vec',
  'Enterprise Search With Small Models',
  'Trending Papers Considered Harmful',
  'Get trending papers for your email',
  'Searching any paper',
  'How to Search Any Paper',
  'Cookie Monster Networks',
  'Accept or Reject',
  'Accept All Faults',
  'Reject All Hypotheses',
  'An untruncated listing',
  '....',
  '. .',
  '[..]',
  'Where the rest is truncated nobody knows',
  'A cut',
  `[truncated ${'and more '.repeat(10)}]`,
  'Short',
  `Models${' Models'.repeat(30)}`,
]

describe('parseFurniture', () => {
  it.each(known)('knows %j as %s', (line, kind) => {
    expect(parseFurniture(line)).toBe(kind)
  })

  it.each(unknown)('does not know %j', (line) => {
    expect(parseFurniture(line)).toBeNull()
  })
})
