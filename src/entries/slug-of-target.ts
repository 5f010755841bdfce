import type { Line } from '../source/line'

/** Longest name of an organization. */
export const MAX_ORGANIZATION = 120

const slugPattern = /^[A-Za-z0-9][\w.-]{0,95}$/
const slugTargetPattern =
  /^(?:(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)|file:\/\/(?:localhost)?)?\/|(?:\.{1,2}\/){1,9})([A-Za-z0-9][\w.-]*)\/?$/
/** Pages of the site that are spelled like an organization's. */
const sitePagePattern =
  /^(?:papers|login|join|models|datasets|spaces|docs|posts|blog|pricing|enterprise|terms-of-service|privacy)$/

/** The slug of an organization whose page a target leads to, or null. */
export function slugOfTarget(target: string | null): string | null {
  const slug = target === null ? undefined : slugTargetPattern.exec(target)?.[1]
  return slug === undefined || sitePagePattern.test(slug) ? null : slug
}

/** Whether a text is spelled as the slug of an organization. */
export function isSlug(text: string): boolean {
  return !text.includes(' ') && slugPattern.test(text)
}

/** Whether a line may be a name that leads to the organization's page; an abstract prints the address itself. */
export function isOrganizationLink({ target, text }: Line): boolean {
  if (target === null || text.length > MAX_ORGANIZATION) return false
  return !text.includes('://') && !text.endsWith(':') && slugOfTarget(target) !== null
}
