import { describe, expect, it } from 'vitest'
import { findTargets, isOwn, isUser } from '../../src/source/bare-targets'

const PAGE = 'https://huggingface.co/papers/2402.99901'

describe('findTargets', () => {
  it.each<[text: string, targets: [shown: string, url: string, bracket: string][]]>([
    [`Low ${PAGE}`, [[` ${PAGE}`, PAGE, '']]],
    [`Low   (${PAGE})`, [[`   (${PAGE})`, PAGE, '(']]],
    [`Low [ ${PAGE} ] Tide`, [[` [ ${PAGE} ]`, PAGE, '[']]],
    [`Low<${PAGE}>`, [[`<${PAGE}>`, PAGE, '<']]],
    [`Low${PAGE}`, [[PAGE, PAGE, '']]],
    [
      '/papers/1 (/login?next=x)',
      [
        ['/papers/1', '/papers/1', ''],
        [' (/login?next=x)', '/login?next=x', '('],
      ],
    ],
    [
      'hf.co/a, github.com/b',
      [
        ['hf.co/a,', 'hf.co/a,', ''],
        [' github.com/b', 'github.com/b', ''],
      ],
    ],
    [
      'huggingface.co/a http://a.org arxiv.org/abs/1',
      [
        ['huggingface.co/a', 'huggingface.co/a', ''],
        [' http://a.org', 'http://a.org', ''],
        [' arxiv.org/abs/1', 'arxiv.org/abs/1', ''],
      ],
    ],
    ['hf.co/ a', [['hf.co/', 'hf.co/', '']]],
    ['( /harbour-lab )', [['( /harbour-lab )', '/harbour-lab', '(']]],
    ['low/tide nothuggingface.co/a https:// a', []],
    ['Low Tide', []],
    [`https://a.org ${'x'.repeat(300)} ${PAGE}`, [[` ${PAGE}`, PAGE, '']]],
  ])('in %j', (text, targets) => {
    const found = findTargets(text)
    expect(found.map(({ start, end, url, bracket }) => [text.slice(start, end), url, bracket])).toEqual(
      targets,
    )
  })

  it.each([
    ['(/papers/1)', true],
    ['( /papers/1 )', true],
    ['(/papers/1', false],
    ['/papers/1)', false],
    ['/papers/1', false],
  ])('%s is bracketed: %s', (text, isBracketed) => {
    expect(findTargets(text)).toMatchObject([{ isBracketed }])
  })
})

it.each([
  [PAGE, true, false],
  ['hf.co/papers/1', true, false],
  ['/papers/1', true, false],
  ['/login?next=x', true, false],
  ['http://huggingface.co/papers/1', true, false],
  ['https://www.huggingface.co/join', true, true],
  ['https://huggingface.co/login', true, true],
  ['https://huggingface.co/ada', false, true],
  ['/ada', false, true],
  ['https://huggingface.co/ada/tides', false, false],
  ['https://github.com/ada', false, false],
])('%s is a page of the listing: %s, of a user: %s', (url, own, users) => {
  expect([isOwn(url), isUser(url)]).toEqual([own, users])
})
