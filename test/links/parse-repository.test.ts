import { describe, expect, it } from 'vitest'
import { parseRepository } from '../../src/links/parse-repository'
import { MAX_GROWTH, measureGrowth, repeats } from '../measure-growth.mjs'
import fc from '../property'

const ACCEPTED: [url: string, host: string, owner: string, name: string][] = [
  ['https://github.com/o/n', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/', 'github.com', 'o', 'n'],
  ['http://github.com/o/n', 'github.com', 'o', 'n'],
  ['//github.com/o/n', 'github.com', 'o', 'n'],
  ['github.com/o/n', 'github.com', 'o', 'n'],
  ['www.github.com/o/n', 'github.com', 'o', 'n'],
  ['https://www.github.com/o/n', 'github.com', 'o', 'n'],
  ['HTTPS://WWW.GITHUB.COM/Owner/Name', 'github.com', 'Owner', 'Name'],
  ['https://github.com:443/o/n', 'github.com', 'o', 'n'],
  ['http://github.com:80/o/n', 'github.com', 'o', 'n'],
  ['https://github.com//o//n', 'github.com', 'o', 'n'],
  ['https://github.com/o/n.git', 'github.com', 'o', 'n'],
  ['https://github.com/o/n.git/', 'github.com', 'o', 'n'],
  ['https://github.com/o/n.GIT', 'github.com', 'o', 'n'],
  ['https://github.com/o/n?tab=readme-ov-file', 'github.com', 'o', 'n'],
  ['https://github.com/o/n#readme', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/?a=b/c#d', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/tree/main/x', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/blob/main/a%20b.md#L1', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/issues/3', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/pull/3/files', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/releases/tag/v1.0', 'github.com', 'o', 'n'],
  ['https://github.com/o/n/wiki', 'github.com', 'o', 'n'],
  ['https://github.com/o/n.wiki.git', 'github.com', 'o', 'n.wiki'],
  ['https://github.com/o/features', 'github.com', 'o', 'features'],
  ['https://github.com/features-lab/n', 'github.com', 'features-lab', 'n'],
  ['https://github.com/rednote-hilab/dots.ocr', 'github.com', 'rednote-hilab', 'dots.ocr'],
  ['https://github.com/owner/owner.github.io', 'github.com', 'owner', 'owner.github.io'],
  ['https://github.com/ada_m/Self-Rowing', 'github.com', 'ada_m', 'Self-Rowing'],
  ['https://github.com/0xada/TIDE', 'github.com', '0xada', 'TIDE'],
  ['https://github.com/o/.github', 'github.com', 'o', '.github'],
  ['https://github.com/o/...', 'github.com', 'o', '...'],
  ['https://github.com/o/_n-', 'github.com', 'o', '_n-'],
  ['https://github.com/o/my%2Dname', 'github.com', 'o', 'my-name'],
  ['https://github.com/o/n%30', 'github.com', 'o', 'n0'],
  ['https://github.com/%6F/a%2eb%5f', 'github.com', 'o', 'a.b_'],
  [`https://github.com/${'o'.repeat(39)}/${'n'.repeat(100)}`, 'github.com', 'o'.repeat(39), 'n'.repeat(100)],
  ['https://raw.githubusercontent.com/o/n/main/a.png', 'github.com', 'o', 'n'],
  ['git@github.com:o/n.git', 'github.com', 'o', 'n'],
  ['git@github.com:o/n', 'github.com', 'o', 'n'],
  ['git@github.com/o/n', 'github.com', 'o', 'n'],
  ['ssh://git@github.com/o/n.git', 'github.com', 'o', 'n'],
  ['ssh://git@github.com:22/o/n.git', 'github.com', 'o', 'n'],
  ['https://gitlab.com/o/n', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/g/s/t/n', 'gitlab.com', 'g/s/t', 'n'],
  ['https://gitlab.com/g/s/n/-/tree/main/x', 'gitlab.com', 'g/s', 'n'],
  ['https://gitlab.com/o/n/-/issues/3', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/blob/main/x', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/commit/1a2b', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/commits/main', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/merge_requests/3', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/issues/3', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/raw/main/x', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/tree/main/x', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/o/n/wikis/x', 'gitlab.com', 'o', 'n'],
  ['https://gitlab.com/g/issues', 'gitlab.com', 'g', 'issues'],
  ['https://gitlab.com/g/s/rawdata', 'gitlab.com', 'g/s', 'rawdata'],
  ['https://gitlab.com/g/s/subtree', 'gitlab.com', 'g/s', 'subtree'],
  ['https://gitlab.com/g.h/s_t/n.m.git', 'gitlab.com', 'g.h/s_t', 'n.m'],
  ['git@gitlab.com:g/s/n.git', 'gitlab.com', 'g/s', 'n'],
  ['https://bitbucket.org/o/n/src/master/', 'bitbucket.org', 'o', 'n'],
  ['https://codeberg.org/o/n/src/branch/main', 'codeberg.org', 'o', 'n'],
  ['https://gitee.com/o/n/tree/master', 'gitee.com', 'o', 'n'],
  ['https://git.sr.ht/~user/n', 'git.sr.ht', '~user', 'n'],
  ['https://git.sr.ht/~user/n/tree/master/item/x', 'git.sr.ht', '~user', 'n'],
  ['https://git.sr.ht/%7Euser/n', 'git.sr.ht', '~user', 'n'],
]

const REJECTED: Record<string, string[]> = {
  'no repository in it': [
    '',
    'o/n',
    'github.com',
    'https://github.com',
    'https://github.com/',
    'https://github.com/o',
    'https://github.com/o/',
    'https://github.com/o?tab=repositories',
    'https://github.com/o#n/m',
    'https://github.com?o/n',
    'https://gitlab.com/g',
    'https://gitlab.com/-/snippets/1',
    'https://gitlab.com/g/-/packages',
    'https://git.sr.ht/~user',
    'git@github.com:o',
  ],
  'another host': [
    'https://example.org/o/n',
    'https://gist.github.com/o/1a2b3c',
    'https://owner.github.io/name',
    'https://docs.github.com/en/actions',
    'https://huggingface.co/o/n',
    'https://anonymous.4open.science/r/n-1',
    'https://sr.ht/~user/n',
    'https://github.dev/o/n',
    'github/o/n',
    'ftp://github.com/o/n',
    'javascript:github.com/o/n',
    'constructor/o/n',
    '__proto__/o/n',
  ],
  'a host that looks alike': [
    'https://notgithub.com/o/n',
    'https://github.com.evil.io/o/n',
    'https://github.com-evil.io/o/n',
    'https://github.comevil.io/o/n',
    'https://evil.io/github.com/o/n',
    'https://evil.io/https://github.com/o/n',
    'https://evil.io?https://github.com/o/n',
    'https://evil.io#@github.com/o/n',
    'https://github.com@evil.io/o/n',
    'https://github.com:443@evil.io/o/n',
    'https://github.com%2Fo%2Fn@evil.io/',
    'https://github.com\\@evil.io/o/n',
    'https://user@github.com/o/n',
    'https://user:word@github.com/o/n',
    'https://git@github.com/o/n',
    'user@github.com:o/n.git',
    'git@evil.com:github.com/o/n',
    'https://gіthub.com/o/n',
    'https://ｇithub.com/o/n',
    'https://github.cοm/o/n',
    'https://xn--gthub-n4a.com/o/n',
    'https://bitbuc\u212aet.org/o/n',
    'https://git.\u017fr.ht/~o/n',
    'https://github。com/o/n',
    'https://github%2ecom/o/n',
    'https://git hub.com/o/n',
    'https://github.com /o/n',
  ],
  'pages of the host': [
    'features/actions',
    'user-attachments/assets',
    'advisories/GHSA-1',
    'new/import',
    'signup/x',
    'logout/x',
    'dashboard/x',
    'enterprises/x',
    'account/x',
    'copilot/x',
    'models/x',
    'mcp/x',
    'Features/Actions',
    'orgs/x/repositories',
    'organizations/x/settings',
    'topics/y',
    'sponsors/z',
    'settings/profile',
    'marketplace/models',
    'about/careers',
    'apps/dependabot',
    'collections/ai',
    'explore/email',
    'login/oauth',
    'join/welcome',
    'pricing/x',
    'search/advanced',
    'trending/python',
    'security/advanced-security',
    'site/terms',
    'notifications/beta',
    'issues/assigned',
    'pulls/mentioned',
    'enterprise/contact',
    'customer-stories/x',
    'readme/stories',
    'codespaces/new',
    'events/x',
    'stars/x',
    'users/x',
    'user/x',
    'groups/x',
    'resources/x',
    'solutions/x',
    '%66eatures/actions',
  ].map((path) => `https://github.com/${path}`),
  'names that cannot be': [
    'https://github.com/-o/n',
    'https://github.com/_o/n',
    'https://github.com/o.p/n',
    'https://github.com/github.com/o',
    `https://github.com/${'o'.repeat(40)}/n`,
    `https://github.com/o/${'n'.repeat(101)}`,
    'https://github.com/./n',
    'https://github.com/../n',
    'https://github.com/o/.',
    'https://github.com/o/..',
    'https://github.com/o/%2E%2e',
    'https://github.com/o/.git',
    'https://github.com/o/a b',
    'https://github.com/o/a%20b',
    'https://github.com/o/a%2Fb',
    'https://github.com/o/a%00',
    'https://github.com/o/a%',
    'https://github.com/o/repо',
    'https://github.com/о/n',
    'https://github.com/o/n\u0301',
    'https://github.com/o/n\u200b',
    'https://github.com/o/n)',
    'https://github.com/o/n,m',
    'https://github.com/o/n@main',
    'https://github.com/o/<n>',
    'https://github.com/~o/n',
    'https://gitlab.com/a/../n',
    'https://gitlab.com/~o/n',
    'https://codeberg.org/~o/n',
    'https://git.sr.ht/user/n',
    'https://git.sr.ht/~/n',
  ],
}

const HOSTILE = ['https://github.com/', 'github.com/', 'a', '.', '/', ':', '%2E', '-', 'a/', '@', 'git@']

describe('parseRepository', () => {
  it.each(ACCEPTED)('%s', (url, host, owner, name) => {
    expect(parseRepository(url)).toEqual({ host, owner, name, url: `https://${host}/${owner}/${name}` })
  })

  it.each(ACCEPTED)('reads the canonical URL of %s alike', (url) => {
    const repository = parseRepository(url)
    expect(parseRepository(repository?.url ?? '')).toEqual(repository)
  })

  describe.each(Object.entries(REJECTED))('none for %s', (_, urls) => {
    it.each(urls)('%j', (url) => {
      expect(parseRepository(url)).toBeNull()
    })
  })

  it('never throws, and gives canonical URLs only', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()),
        fc.constantFrom('', ...HOSTILE),
        (rest, start) => {
          const repository = parseRepository(start + rest)
          if (repository) expect(repository.url).toMatch(/^https:\/\/[a-z.]+\/~?[\w./-]+\/[\w.-]+$/)
        },
      ),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('reads a path of a million names', () => {
    expect(parseRepository(`https://gitlab.com/${'a/'.repeat(1e6)}`)).toBeNull()
    expect(parseRepository(`https://gitlab.com/o/n/-/${'a/'.repeat(1e6)}`)?.name).toBe('n')
  })

  it.each(HOSTILE)('takes time in proportion to %j, repeated', (piece) => {
    const growth = measureGrowth(repeats(piece, 20_000), (text) =>
      parseRepository(`https://gitlab.com/${text}`),
    )
    expect(growth).toBeLessThan(MAX_GROWTH)
  })
})
