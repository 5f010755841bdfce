import { describe, expect, it } from 'vitest'
import { type PrintedOrganization, splitOrganizations } from '../../src/papers/split-organizations'

const line = (text: string, known: Partial<PrintedOrganization> = {}): PrintedOrganization => ({
  text,
  alt: null,
  target: null,
  ...known,
})

const marked: [string, PrintedOrganization, { slug: string; name: string }][] = [
  [
    'an image that is gone',
    line('NAVER AI Lab', { alt: 'naver-ai' }),
    { slug: 'naver-ai', name: 'NAVER AI Lab' },
  ],
  ['a link in front of the dot', line('Google ·', { target: '/google' }), { slug: 'google', name: 'Google' }],
  ['a link', line('Google', { target: 'https://huggingface.co/google' }), { slug: 'google', name: 'Google' }],
  ['a short link', line('Google', { target: 'https://hf.co/google/' }), { slug: 'google', name: 'Google' }],
  ['an old link', line('Google', { target: 'http://www.hf.co/google' }), { slug: 'google', name: 'Google' }],
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
  ['a page of the site', line('Models', { target: '/models' })],
  ['a deeper page', line('Google', { target: 'https://huggingface.co/google/models' })],
  ['an alternative text of several words', line('Google', { alt: 'the logo' })],
  ['an empty alternative text', line('Google', { alt: '' })],
  ['a bracket of several words', line('[the logo]')],
  ['a bracket alone', line('[google]')],
  ['a bracket between words', line('The [google] Lab')],
]

/** What a listing with these organization lines tells: `slug|name` or `|name`, a `?` behind it where in doubt. */
const listings: [lines: string[], split: string[]][] = [
  [['naver-ai NAVER AI Lab'], ['naver-ai|NAVER AI Lab']],
  [['WALNUT ✨'], ['|WALNUT ✨']],
  [['google Google'], ['google|Google']],
  [['google  Google'], ['google|Google']],
  [['Mistral-AI MistralAI Lab'], ['Mistral-AI|MistralAI Lab']],
  [['StabilityAI Stability'], ['StabilityAI|Stability']],
  [['nvidia NVIDIA'], ['nvidia|NVIDIA']],
  [['ai-fog AIFog Institute'], ['ai-fog|AIFog Institute']],
  [['fog-works Foghorn Institute'], ['fog-works|Foghorn Institute?']],
  [['mila-iqia Mila - Québec AI Institute'], ['mila-iqia|Mila - Québec AI Institute']],
  [
    ['HKUST The Hong Kong University of Science and Technology'],
    ['HKUST|The Hong Kong University of Science and Technology'],
  ],
  [['7x-tides 7X.Tides'], ['7x-tides|7X.Tides']],
  [['7x-tides 7X'], ['7x-tides|7X']],
  [['7x 7X Tides'], ['7x|7X Tides']],
  [['mistralai Mistral AI_'], ['mistralai|Mistral AI_']],
  [['TIDESGZ TIDES (Gezeit)'], ['TIDESGZ|TIDES (Gezeit)']],
  // The address is the initials, whatever their case.
  [['tios Tidal Institute of Oceanic Sciences'], ['tios|Tidal Institute of Oceanic Sciences']],
  [['tios Tidal Institute of Machines'], ['tios|Tidal Institute of Machines?']],
  // Initials that the name itself explains, or joins to another, are its own.
  [['TIDE - Tidal Inference and Deep Estimation'], ['|TIDE - Tidal Inference and Deep Estimation']],
  [['Ebb & Flow Lab'], ['|Ebb & Flow Lab']],
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
  [['Fog · Tide Lab'], ['|Fog · Tide Lab']],
  [['MI Massachusetts Institute'], ['|MI Massachusetts Institute']],
  // What no slug can be.
  [
    ['(the) The Lab', 'deep Voices'],
    ['|(the) The Lab', '|deep Voices'],
  ],
  [
    ['google Google', 'nvidia NVIDIA', 'Google'],
    ['google|Google', 'nvidia|NVIDIA', '|Google'],
  ],
  [
    ['google Google', 'nvidia NVIDIA', 'Élan Labs'],
    ['google|Google', 'nvidia|NVIDIA', '|Élan Labs'],
  ],
  [
    ['google Google', 'nvidia NVIDIA', 'Tide'],
    ['google|Google', 'nvidia|NVIDIA', '|Tide'],
  ],
  // Parts of the slug that begin the words of the name, in order.
  [['UniOfMeadow University of Meadow'], ['UniOfMeadow|University of Meadow']],
  [['Uni-Meadow The University of the Meadow'], ['Uni-Meadow|The University of the Meadow']],
  [['UMeadow University of Meadow'], ['UMeadow|University of Meadow']],
  [['UFMeadow University of the Fog, Meadow'], ['UFMeadow|University of the Fog, Meadow']],
  [['UniXRLab University of Tides, XRLab'], ['UniXRLab|University of Tides, XRLab']],
  [['MeadowLAB The Meadow Ferry Lab'], ['MeadowLAB|The Meadow Ferry Lab']],
  [
    ['uni-meadow The University of Meadow', 'Fog'],
    ['|uni-meadow The University of Meadow?', '|Fog'],
  ],
  // One part alone begins a later word by chance, and digits are none.
  [['Art of Artificial Tides'], ['|Art of Artificial Tides']],
  [['FOGs Ferries of Great Ships'], ['|FOGs Ferries of Great Ships']],
  [
    ['2077 Tide Lab', 'Fog Institute'],
    ['|2077 Tide Lab?', '|Fog Institute'],
  ],
  [['MeadowUni University of Meadow'], ['MeadowUni|University of Meadow?']],
  // A slug by its spelling alone is in doubt where nothing else speaks for it.
  [['Meta-Fog Lab'], ['Meta-Fog|Lab?']],
  [['DeepFog Lab'], ['DeepFog|Lab?']],
  [
    ['deep Voices', 'Meta-Fog Lab', 'Polar Institute'],
    ['deep|Voices?', 'Meta-Fog|Lab?', 'Polar|Institute?'],
  ],
  [
    ['google Google', 'Meta-Fog Lab', 'Polar Institute'],
    ['google|Google', 'Meta-Fog|Lab?', 'Polar|Institute?'],
  ],
  [
    ['deep Voices', 'Polar Institute'],
    ['|deep Voices?', '|Polar Institute'],
  ],
  [
    ['Meta-Fog Lab', 'Polar Institute'],
    ['|Meta-Fog Lab?', '|Polar Institute'],
  ],
  [
    ['deep Voices', 'Google'],
    ['|deep Voices', '|Google'],
  ],
  // A name that repeats its slug is one of both, even where another card has no logo.
  [
    ['google Google', 'Fog', 'Tide'],
    ['|google Google?', '|Fog', '|Tide'],
  ],
  [
    ['polar Polar Institute', 'google Google', 'Polar Lab'],
    ['polar|Polar Institute', 'google|Google', 'Polar|Lab'],
  ],
  // Perhaps an author line whose number is lost.
  [['Attention authors'], ['|Attention authors?']],
  [['The Author'], ['|The Author?']],
  [['*_4_authors'], ['|*_4_authors?']],
  [['Authors Guild'], ['|Authors Guild']],
  // Repeated lines count once.
  [
    ['google Google', 'google Google', 'Polar Institute'],
    ['google|Google', 'google|Google', 'Polar|Institute?'],
  ],
]

const google = line('google Google', { target: '/google' })
const nvidia = line('nvidia NVIDIA', { target: '/nvidia' })
const mistral = line('Mistral AI', { target: '/mistralai' })

/** Lines with links: a name goes without the slug in front where most of the linked lines print it. */
const linkedLines: [lines: PrintedOrganization[], split: string[]][] = [
  [[google], ['google|Google']],
  [
    [google, mistral],
    ['google|google Google', 'mistralai|Mistral AI'],
  ],
  [
    [google, nvidia, mistral],
    ['google|Google', 'nvidia|NVIDIA', 'mistralai|Mistral AI'],
  ],
  [[{ ...google, text: 'google  Google' }], ['google|Google']],
  // A line that repeats its slug is one of both, even where another name reads the same.
  [
    [google, mistral, line('google Google')],
    ['google|google Google', 'mistralai|Mistral AI', 'google|Google'],
  ],
  // Only linked lines have a say, and those with a logo know better.
  [
    [google, line('Polar Institute'), line('Fog Institute')],
    ['google|Google', '|Polar Institute', '|Fog Institute'],
  ],
  [
    [google, { ...mistral, alt: 'mistralai' }, { ...mistral, alt: 'mistralai' }],
    ['google|Google', 'mistralai|Mistral AI', 'mistralai|Mistral AI'],
  ],
  [
    [google, { ...nvidia, alt: 'nvidia' }],
    ['google|Google', 'nvidia|nvidia NVIDIA'],
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

  it.each(['vivo AI Lab', 'xAI Research', '3D Vision Group', 'deep Voices', 'ab-tide Abalone Lab'])(
    'doubts the only line when it fits both readings: %j',
    (text) => {
      const [split] = splitOrganizations([line(text)])
      expect(`${split?.slug} ${split?.name}`).toBe(text)
      expect(split?.isUncertain).toBe(true)
    },
  )

  it.each(['张三, 李四, 王五', 'Suharto, Bo Li, Cy Ng', '7 authors', 'Fog, Mist, and Haze Lab'])(
    'doubts what may be authors: %j',
    (text) => {
      expect(splitOrganizations([line(text)])).toEqual([{ slug: null, name: text, isUncertain: true }])
    },
  )

  it('does not ask a line whose slug its logo tells whether slugs stand in front of names', () => {
    const split = splitOrganizations([line('Google', { alt: 'google' }), line('nvidia NVIDIA')])
    expect(split.map(({ slug, name }) => `${slug}|${name}`)).toEqual(['google|Google', 'nvidia|NVIDIA'])
  })

  it('splits nothing out of no lines', () => {
    expect(splitOrganizations([])).toEqual([])
  })

  it.each(linkedLines)('names %j in %j', (lines, expected) => {
    const split = splitOrganizations(lines)
    expect(split.map(({ slug, name }) => `${slug ?? ''}|${name}`)).toEqual(expected)
    expect(split.map(({ isUncertain }) => isUncertain)).not.toContain(true)
  })

  it('keeps names whole that begin as their slugs do, with a doubt, where no line repeats its slug otherwise', () => {
    const tsinghua = line('Tsinghua University', { target: '/Tsinghua' })
    const fog = line('Fog Group', { target: '/Fog' })
    const named = (...lines: PrintedOrganization[]) =>
      splitOrganizations(lines).map(
        ({ slug, name, isUncertain }) => `${slug}|${name}${isUncertain ? '?' : ''}`,
      )
    expect(named(tsinghua, fog)).toEqual(['Tsinghua|Tsinghua University?', 'Fog|Fog Group?'])
    expect(named(tsinghua, mistral)).toEqual(['Tsinghua|Tsinghua University', 'mistralai|Mistral AI'])
    expect(named(tsinghua, google)).toEqual(['Tsinghua|University', 'google|Google'])
  })
})
