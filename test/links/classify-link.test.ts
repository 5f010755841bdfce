import { describe, expect, it } from 'vitest'
import { classifyLink } from '../../src/links/classify-link'
import type { LinkKind } from '../../src/schema'
import { MAX_GROWTH, measureGrowth, repeats } from '../measure-growth.mjs'

/** What stands in front of the pages of the site, and behind a user as the tabs of theirs. */
const PAGES =
  'api avatars blog buckets changelog chat collections docs front inference join kernels learn login models ' +
  'organizations posts settings support tasks'
const TABS = 'activity collections datasets models papers spaces'

const KINDS: Record<LinkKind, string[]> = {
  repository: [
    'https://github.com/o/n',
    'github.com/o/n/tree/main',
    'git@github.com:o/n.git',
    'https://gitlab.com/g/s/n/-/tree/main',
    'https://raw.githubusercontent.com/o/n/main/a.png',
    'https://git.sr.ht/~user/n',
  ],
  model: [
    'https://huggingface.co/o/n',
    'http://www.HuggingFace.co:443/o/n/',
    'https://hf.co/o/n',
    'hf.co/o/n',
    'https://huggingface.co/o/n/tree/main',
    'https://huggingface.co/o/n/resolve/main/a.bin?download=true',
    'https://huggingface.co/o/n#usage',
    'https://huggingface.co/o/chat',
    'https://huggingface.co/o/docs',
    'https://huggingface.co/my-docs/n',
    'https://huggingface.co/o/models-7b',
  ],
  dataset: [
    'https://huggingface.co/datasets/o/n',
    'https://huggingface.co/datasets/o/n/viewer/default',
    'https://huggingface.co/datasets/squad',
    'https://hf.co/datasets/o/n',
    'https://zenodo.org/records/1234567',
    'https://zenodo.org/record/1234567',
    'https://doi.org/10.5281/zenodo.1234567',
    'https://www.kaggle.com/datasets/o/n',
  ],
  space: [
    'https://huggingface.co/spaces/o/n',
    'https://hf.co/spaces/o/n?x=1',
    'https://ada-lamp.hf.space',
    'https://ada-lamp.hf.space/?x=1',
    'https://huggingface.co/spaces/o/n/discussions/1',
  ],
  paper: [
    'https://arxiv.org/abs/2306.00978',
    'http://arxiv.org/pdf/2306.00978v2.pdf',
    'arxiv.org/html/2306.00978',
    'https://export.arxiv.org/abs/cs/0301001',
    'https://huggingface.co/papers/2306.00978',
    'https://hf.co/papers/2306.00978#community',
    'https://doi.org/10.1016/S0140-6736(20)30183-5',
    'https://dx.doi.org/10.1000/182',
    'https://doi.org/10.48550/arXiv.2306.00978',
    'https://openreview.net/forum?id=abc',
    'https://openreview.net/pdf?id=abc',
    'https://aclanthology.org/2023.acl-long.1/',
    'https://www.biorxiv.org/content/10.1101/2020.01.01.1',
    'https://www.medrxiv.org/content/10.1101/2020.01.01.1',
  ],
  project: [
    'https://owner.github.io',
    'https://owner.github.io/repo/',
    'https://pingping0123.github.io/KnotEdit.github.io',
    'https://owner.gitlab.io/repo',
    'https://sites.google.com/view/x',
    'https://x.netlify.app/',
    'https://x-y.vercel.app',
    'https://x.pages.dev',
  ],
  other: [
    '',
    'https://',
    'https://example.org/demo',
    'https://rowena-harbour.com/MeTide/',
    'https://x.com/ada/status/2000000000000000123',
    'https://github.com/owner',
    'https://github.com/features/actions',
    'https://github.com/orgs/x/repositories',
    'https://gist.github.com/o/1a2b',
    'https://gist.github.com/datasets/1a2b',
    'https://github.com.evil.io/o/n',
    'https://github.com@evil.io/o/n',
    'https://notgithub.com/o/n',
    'https://user@github.com/o/n',
    'https://gіthub.com/o/n',
    'https://anonymous.4open.science/r/TIDE-TED-4FCC/',
    'https://modelscope.cn/collections/BAY_group/Elastic-Ferry',
    'https://huggingface.co',
    'https://huggingface.co/TideGym',
    'https://huggingface.co/TideGym/models',
    'https://huggingface.co/TideGym/collections',
    'https://huggingface.co/collections/ada/simpleferry',
    'https://huggingface.co/blog/x/y',
    'https://huggingface.co/buckets/ada/lamps',
    'https://huggingface.co/kernels/ada/lamp',
    'https://huggingface.co/changelog/x',
    'https://huggingface.co/support/y',
    'https://huggingface.co/inference/models',
    'https://huggingface.co/docs/transformers/index',
    'https://huggingface.co/login?next=%2Fpapers%2F2306.00978',
    'https://huggingface.co/join/x',
    'https://huggingface.co/avatars/3226.svg',
    'https://huggingface.co/api/models/x',
    'https://huggingface.co/datasets',
    'https://huggingface.co/datasets?search=x',
    'https://huggingface.co/spaces',
    'https://huggingface.co/spaces/o',
    'https://huggingface.co/papers',
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/papers/date/2026-01-14',
    'https://huggingface.co.evil.io/o/n',
    'https://user@huggingface.co/o/n',
    'https://huggingface.co@evil.io/o/n',
    'https://nothuggingface.co/o/n',
    'https://arxiv.org',
    'https://arxiv.org/list/cs.CL/recent',
    'https://export.arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/abs/2313.00978',
    'https://arxiv.org.evil.io/abs/2306.00978',
    'https://doi.org/',
    'https://openreview.net/',
    'https://openreview.net/events/tides',
    'https://openreview.net/people/ada',
    'https://openreview.net/venues',
    'https://openreview.net/group?id=ICLR.cc',
    'https://openreview.net/profile?id=~A_B1',
    'https://aclanthology.org/venues/acl/',
    'https://github.io',
    'https://github.io.evil.io/x',
    'https://owner.github.io.evil.io/x',
    'https://notgithub.io/x',
    'https://pages.dev/x',
    'https://zenodo.org/communities/x',
    'https://zenodo.org/myrecords/1234567',
    'https://zenodo.org/recordsof/1234567',
    'https://www.kaggle.com/competitions/x',
    'https://constructor/o/n',
    ...PAGES.split(' ').map((page) => `https://huggingface.co/${page}/tides`),
    ...TABS.split(' ').map((tab) => `https://huggingface.co/ada/${tab}`),
  ],
}

const HOSTILE = ['https://huggingface.co/', 'a', 'a.', '/', '?', ':', '@', '%2F', '1']

describe('classifyLink', () => {
  describe.each(Object.entries(KINDS))('%s', (kind, urls) => {
    it.each(urls)('%j', (url) => {
      expect(classifyLink(url)).toBe(kind)
    })
  })

  it.each(HOSTILE)('takes time in proportion to %j, repeated', (piece) => {
    const growth = measureGrowth(repeats(piece, 20_000), (text) => {
      classifyLink(text)
      classifyLink(`https://huggingface.co/${text}`)
      classifyLink(`https://arxiv.org/${text}`)
    })
    expect(growth).toBeLessThan(MAX_GROWTH)
  })
})
