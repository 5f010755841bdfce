import { describe, expect, it } from 'vitest'
import { classifyHost } from '../../src/links/classify-host'
import type { LinkKind } from '../../src/schema'

const KNOWN: [host: string, kind: LinkKind][] = [
  ['github.com', 'repository'],
  ['raw.githubusercontent.com', 'repository'],
  ['gitlab.com', 'repository'],
  ['gitee.com', 'repository'],
  ['bitbucket.org', 'repository'],
  ['codeberg.org', 'repository'],
  ['git.sr.ht', 'repository'],
  ['huggingface.co', 'model'],
  ['hf.co', 'model'],
  ['arxiv.org', 'paper'],
  ['export.arxiv.org', 'paper'],
  ['doi.org', 'paper'],
  ['aclanthology.org', 'paper'],
  ['biorxiv.org', 'paper'],
  ['medrxiv.org', 'paper'],
  ['dx.doi.org', 'paper'],
  ['openreview.net', 'paper'],
  ['o.github.io', 'project'],
  ['ada-lamp.gitlab.io', 'project'],
  ['tides.netlify.app', 'project'],
  ['tides.vercel.app', 'project'],
  ['tides.pages.dev', 'project'],
  ['sites.google.com', 'project'],
  ['zenodo.org', 'dataset'],
  ['kaggle.com', 'dataset'],
  ['ada-lamp.hf.space', 'space'],
  ['gist.github.com', 'other'],
  ['anonymous.4open.science', 'other'],
]

const UNKNOWN = [
  '',
  'github',
  'notgithub.com',
  'github.com.evil.io',
  'github.com ',
  'githubacom',
  'git.github.com',
  'github.io',
  'a.b.github.io',
  'google.com',
  'evil-hf.co',
  'hf.space',
  'a.b.hf.space',
  'sr.ht',
  'huggingface.co.evil.io',
  'notarxiv.org',
  'arxiv.org.evil.io',
  'ada.github.io.evil.io',
  'sites.google.com.evil.io',
  'ada.hf.space.evil.io',
  'notzenodo.org',
  'zenodo.org.evil.io',
  'notgist.github.com',
  'gist.github.com.evil.io',
  'www.github.com',
  'constructor',
]

describe('classifyHost', () => {
  it.each(KNOWN)('%s', (host, kind) => {
    expect(classifyHost(host)).toBe(kind)
  })

  it.each(UNKNOWN)('nothing for %j', (host) => {
    expect(classifyHost(host)).toBeNull()
  })
})
