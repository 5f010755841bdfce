import type { LinkKind } from '../schema'
import { classifyHost } from './classify-host'
import { parseArxivId } from './parse-arxiv-id'
import { parseRepository } from './parse-repository'
import { splitAddress } from './split-address'

// What of `o/n` on Hugging Face is no model: pages of the site, and the tabs of a user's page.
const noModelPattern =
  /^(?:api|avatars|blog|buckets|changelog|chat|collections|docs|front|inference|join|kernels|learn|login|models|organizations|posts|settings|support|tasks)\/|\/(?:activity|collections|datasets|models|papers|spaces)$/

/**
 * Tells by the URL alone what a link leads to.
 *
 * - `repository`: where {@link parseRepository} reads one.
 * - `model`, `dataset`, `space`: those of Hugging Face (`*.hf.space` too), and data sets on Zenodo and Kaggle.
 * - `paper`: a paper on arXiv or Hugging Face, a DOI, a page of OpenReview or of other publishers.
 * - `project`: a page on a host that gives everyone a site (`*.github.io`, `sites.google.com`, `*.vercel.app`, …).
 * - `other`: everything else, among it pages with a domain of their own (by its address a project's cannot be told
 *   from a company's), users, collections and gists.
 *
 * @example
 * classifyLink('https://hf.co/datasets/allenai/c4') // 'dataset'
 * classifyLink('https://worldcanvas.github.io/') // 'project'
 * classifyLink('https://github.com.evil.io/o/n') // 'other'
 */
export function classifyLink(url: string, repository = parseRepository(url)): LinkKind {
  if (repository) return 'repository'
  const [host, first, second, third] = splitAddress(url)
  const kind = classifyHost(host)
  if (kind === 'repository') return 'other'
  if (kind === 'project' || kind === 'space') return kind
  if (kind === 'paper') {
    if (host.endsWith('arxiv.org')) return parseArxivId(url) ? kind : 'other'
    if (first === '10.5281') return 'dataset'
    return /^(?!$|events|group|people|profile|venues)/.test(first ?? '') ? kind : 'other'
  }
  if (!second) return 'other'
  if (kind === 'dataset') return /^(?:records?|datasets)$/.test(first as string) ? kind : 'other'
  if (kind === 'model') {
    if (first === 'datasets') return 'dataset'
    if (first === 'spaces') return third ? 'space' : 'other'
    if (first === 'papers') return parseArxivId(second) ? 'paper' : 'other'
    return noModelPattern.test(`${first}/${second}`) ? 'other' : kind
  }
  return 'other'
}
