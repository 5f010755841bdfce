import { describe, expect, it } from 'vitest'
import { type PrintedOrganization, splitOrganizations } from '../../src/papers/split-organizations'

const line = (text: string, known: Partial<PrintedOrganization> = {}): PrintedOrganization => ({
  text,
  alt: null,
  target: null,
  ...known,
})

const marked: [string, PrintedOrganization, { slug: string; name: string }][] = [
  ['a bracket', line('[naver-ai] NAVER AI Lab'), { slug: 'naver-ai', name: 'NAVER AI Lab' }],
  ['an image', line('![naver-ai] NAVER AI Lab'), { slug: 'naver-ai', name: 'NAVER AI Lab' }],
  [
    'an image that is gone',
    line('NAVER AI Lab', { alt: 'naver-ai' }),
    { slug: 'naver-ai', name: 'NAVER AI Lab' },
  ],
  ['a link', line('Google', { target: 'https://huggingface.co/google' }), { slug: 'google', name: 'Google' }],
  ['a short link', line('Google', { target: 'https://hf.co/google/' }), { slug: 'google', name: 'Google' }],
  ['a link inside the site', line('Google', { target: '/google' }), { slug: 'google', name: 'Google' }],
  [
    'an image rather than a link',
    line('Google', { alt: 'google', target: 'https://huggingface.co/other' }),
    { slug: 'google', name: 'Google' },
  ],
  [
    'a link beside an alternative text of several words',
    line('Google', { alt: 'the logo', target: '/google' }),
    { slug: 'google', name: 'Google' },
  ],
]

const unmarked: [string, PrintedOrganization][] = [
  ['another site', line('Google', { target: 'https://example.org/google' })],
  ['a deeper page', line('Google', { target: 'https://huggingface.co/google/models' })],
  ['an alternative text of several words', line('Google', { alt: 'the logo' })],
  ['an empty alternative text', line('Google', { alt: '' })],
  ['a bracket of several words', line('[the logo]')],
  ['a bracket alone', line('[google]')],
]

/** What a listing with these organization lines tells: `slug|name` or `|name`, a `?` behind it where in doubt. */
const listings: [lines: string[], split: string[]][] = [
  [['naver-ai NAVER AI Lab'], ['naver-ai|NAVER AI Lab']],
  [['google Google'], ['google|Google']],
  [['nvidia NVIDIA'], ['nvidia|NVIDIA']],
  [['mila-iqia Mila - Québec AI Institute'], ['mila-iqia|Mila - Québec AI Institute']],
  [
    ['HKUST The Hong Kong University of Science and Technology'],
    ['HKUST|The Hong Kong University of Science and Technology'],
  ],
  [['mistralai Mistral AI_'], ['mistralai|Mistral AI_']],
  [
    ['Tsinghua Tsinghua University', 'google Google'],
    ['Tsinghua|Tsinghua University', 'google|Google'],
  ],
  // One word says that this tool prints no alternative texts.
  [
    ['Google', 'NAVER AI Lab'],
    ['|Google', '|NAVER AI Lab'],
  ],
  [
    ['Google', 'Mistral AI', 'Luthier AI'],
    ['|Google', '|Mistral AI', '|Luthier AI'],
  ],
  [
    ['The Hong Kong University of Science and Technology'],
    ['|The Hong Kong University of Science and Technology'],
  ],
  [['Polar Institute'], ['|Polar Institute']],
  // Repeated lines count once.
  [
    ['google Google', 'google Google', 'Polar Institute'],
    ['google|Google', 'google|Google', 'Polar|Institute?'],
  ],
]

describe('splitOrganizations', () => {
  it.each(marked)('takes the slug from %s', (_, printed, expected) => {
    expect(splitOrganizations([printed])).toEqual([{ ...expected, isUncertain: false }])
  })

  it.each(unmarked)('takes no slug from %s', (_, printed) => {
    expect(splitOrganizations([printed])).toMatchObject([{ slug: null, name: printed.text }])
  })

  it.each(listings)('splits %j into %j', (lines, expected) => {
    const split = splitOrganizations(lines.map((text) => line(text)))
    const shown = split.map(({ slug, name, isUncertain }) => `${slug ?? ''}|${name}${isUncertain ? '?' : ''}`)
    expect(shown).toEqual(expected)
  })

  it('doubts lines that fit both readings', () => {
    const [split] = splitOrganizations([line('deep Voices')])
    expect(split).toBeDefined()
    const joined = [split?.slug, split?.name].filter((part) => part !== null).join(' ')
    expect(joined).toBe('deep Voices')
  })

  it('splits nothing out of no lines', () => {
    expect(splitOrganizations([])).toEqual([])
  })
})
