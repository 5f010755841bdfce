import type { LinkKind } from '../schema'

/** The hosts of repositories, as a part of a pattern. */
export const repositoryHosts = 'git(?:hub|lab|ee)\\.com|(?:bitbucket|codeberg)\\.org|git\\.sr\\.ht'

const patterns: Readonly<Record<string, string>> = {
  repository: `${repositoryHosts}|raw\\.githubusercontent\\.com`,
  model: '(?:huggingface|hf)\\.co',
  paper: '(?:export\\.|dx\\.)?(?:arxiv|doi)\\.org|(?:aclanthology|(?:bio|med)rxiv)\\.org|openreview\\.net',
  project: '[\\w-]+\\.(?:git(?:hub|lab)\\.io|netlify\\.app|vercel\\.app|pages\\.dev)|sites\\.google\\.com',
  space: '[\\w-]+\\.hf\\.space',
  dataset: 'zenodo\\.org|kaggle\\.com',
  other: 'gist\\.github\\.com|anonymous\\.4open\\.science',
}
const kinds = Object.keys(patterns) as LinkKind[]
// recheck: two of its parts repeat, each from the start
const hostPattern = new RegExp(`^(?:(${Object.values(patterns).join(')|(')}))$`)

/**
 * Tells for a lower-case host what most of its pages are, null when it is not well known.
 *
 * @example
 * classifyHost('gitlab.com') // 'repository'
 * classifyHost('gist.github.com') // 'other'
 * classifyHost('notgithub.com') // null
 */
export function classifyHost(host: string): LinkKind | null {
  const match = hostPattern.exec(host)
  // The group of its kind is the whole host.
  return match === null ? null : (kinds[match.indexOf(host, 1) - 1] as LinkKind)
}
