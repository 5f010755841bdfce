import { expect, it, vi } from 'vitest'
import { ownStrings } from '../../src/papers/own-strings'
import { makePaper, NO_SPAN } from '../make-paper'

// What a string keeps alive is measured by test/memory.mjs; here a copy carries a mark.
vi.mock('../../src/own-string', () => ({ ownString: (text: string | null) => text && `${text} (own)` }))

const [link, repository] = [
  { url: 'https://tides.example', kind: 'other', from: 'abstract', span: NO_SPAN } as const,
  {
    host: 'github.com',
    owner: 'harbour-lab',
    name: 'tides',
    url: 'https://github.com/harbour-lab/tides',
    stars: 7,
    from: 'card',
  } as const,
]

it('copies every string that was cut out of the text; title and abstract were joined', () => {
  const paper = makePaper({
    abstract: 'Most tokens are fog.',
    authors: { count: 2, names: ['Ada', 'Grace'] },
    organization: { slug: 'harbour-lab', name: 'Harbour Lab' },
    submittedBy: 'ada',
    arxivId: '2402.99901',
    url: 'https://huggingface.co/papers/2402.99901',
    links: [{ ...link }],
    repositories: [{ ...repository }],
  })
  const before = structuredClone(paper)
  ownStrings(paper)
  expect(paper).toEqual({
    ...before,
    authors: { count: 2, names: ['Ada (own)', 'Grace (own)'] },
    organization: { slug: 'harbour-lab (own)', name: 'Harbour Lab (own)' },
    submittedBy: 'ada (own)',
    arxivId: '2402.99901 (own)',
    url: 'https://huggingface.co/papers/2402.99901 (own)',
    links: [{ ...link, url: `${link.url} (own)` }],
    repositories: [
      {
        ...repository,
        owner: 'harbour-lab (own)',
        name: 'tides (own)',
        url: `${repository.url} (own)`,
      },
    ],
  })
})

it('leaves what a paper does not have', () => {
  const paper = makePaper()
  ownStrings(paper)
  expect(paper).toEqual(makePaper())
})
