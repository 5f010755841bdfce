import type { LinkKind } from '../schema'

// In the order of the groups below.
const KINDS: LinkKind[] = ['repository', 'model', 'paper', 'project', 'dataset', 'other']

const hostPattern =
  /^(?:((?:git(?:hub|lab|ee)|raw\.githubusercontent)\.com|(?:bitbucket|codeberg)\.org|git\.sr\.ht)|((?:huggingface|hf)\.co)|((?:export\.|dx\.)?(?:arxiv|doi)\.org|(?:aclanthology|(?:bio|med)rxiv)\.org|openreview\.net)|([\w-]+\.(?:git(?:hub|lab)\.io|netlify\.app|vercel\.app|pages\.dev)|sites\.google\.com)|(zenodo\.org|kaggle\.com)|gist\.github\.com|anonymous\.4open\.science)$/

/**
 * Tells for a lower-case host what most of its pages are, null when it is not well known.
 *
 * @example
 * classifyHost('gitlab.com') // 'repository'
 * classifyHost('gist.github.com') // 'other'
 * classifyHost('notgithub.com') // null
 */
export function classifyHost(host: string): LinkKind | null {
  const groups = hostPattern.exec(host)
  return groups && (KINDS[groups.findIndex((group, index) => index && group) - 1] ?? 'other')
}
