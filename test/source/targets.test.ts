import { expect, it } from 'vitest'
import {
  isCommentsLink,
  isControlLink,
  isLoginLink,
  isPaperLink,
  isPictureTarget,
} from '../../src/source/targets'

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

it.each<[target: string | null | undefined, isLogin: boolean]>([
  ['/login?next=%2Fpapers%2F2402.99901', true],
  ['https://huggingface.co/login?next=%2Fpapers', true],
  ['/login', false],
  ['/papers/2402.99901', false],
  [null, false],
  [undefined, false],
])('%j logs in: %j', (target, isLogin) => {
  expect(isLoginLink(target)).toBe(isLogin)
})

it.each<[target: string, isControl: boolean]>([
  ['/login?next=%2Fpapers%2F2402.99901', true],
  ['/papers/2402.99901#community', true],
  ['/papers/2402.99901', false],
])('%j is where a number of a card leads: %j', (target, isControl) => {
  expect(isControlLink(target)).toBe(isControl)
})

it.each([
  'https://huggingface.co/avatars/ada',
  'https://cdn-avatars.huggingface.co/v1/ada',
  'https://cdn-thumbnails.huggingface.co/papers/2402.99901',
  'data:image/svg+xml;base64,PHN2Zz4',
  ...['png', 'jpg', 'jpeg', 'svg', 'gif', 'webp', 'PNG'].map((type) => `https://example.org/tide.${type}`),
])('%s is a picture', (target) => {
  expect(isPictureTarget(target)).toBe(true)
})

it.each([
  '/papers/2402.99901',
  'https://example.org/png',
  'https://example.org/tide.png/about',
  'https://example.org/tides#data:',
  '/avatars',
])('%s is none', (target) => {
  expect(isPictureTarget(target)).toBe(false)
})
