import { expect, it } from 'vitest'
import { isCommentsLink, isPaperLink } from '../../src/source/targets'

it.each([
  '/papers/2402.99901',
  'papers/2402.99901',
  '/papers/2402.9990',
  'https://huggingface.co/papers/2402.99901',
  'https://huggingface.co/papers/2402.9990',
])('%s leads to the page of a paper', (target) => {
  expect(isPaperLink(target)).toBe(true)
})

it.each([
  null,
  '',
  '/papers',
  'seapapers/2402.99901',
  'seapapers/1402.9901',
  '/papers/2402.999',
  '/papers/2402.999010',
  '/papers/22402.99901',
  '/papers/2402.99901/',
  '/papers/2402.99901#community',
  '/papers/2402.99901\n',
  '/login?next=/papers',
])('%j does not', (target) => {
  expect(isPaperLink(target)).toBe(false)
})

it.each<[target: string | null | undefined, isComments: boolean]>([
  ['/papers/2402.99901#community', true],
  ['https://huggingface.co/papers/2402.99901#community', true],
  ['/papers/2402.99901', false],
  ['/login?next=a', false],
  [null, false],
  [undefined, false],
])('%j leads to comments: %j', (target, isComments) => {
  expect(isCommentsLink(target)).toBe(isComments)
})
