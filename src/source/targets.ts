const paperPathPattern = /(?:^|\/)papers\/\d{4}\.\d{4,5}$/
const pictureTargetPattern = /\/avatars\/|cdn-avatars|cdn-thumbnails|^data:|\.(?:png|jpe?g|svg|gif|webp)$/i
/** Length of the longest path of a paper's page; only so much is looked at, as many lines may share an address. */
const MAX_PAPER_PATH = '/papers/2402.99901'.length

/** Whether a target is a paper's own page. */
export function isPaperLink(target: string | null): boolean {
  return target !== null && paperPathPattern.test(target.slice(-MAX_PAPER_PATH))
}

/** Whether a target logs in to upvote a paper, or to subscribe. */
export function isLoginLink(target: string | null | undefined): boolean {
  return target?.includes('/login?next=') ?? false
}

/** Whether a target is the comments below a paper's page. */
export function isCommentsLink(target: string | null | undefined): boolean {
  return target?.endsWith('#community') ?? false
}

/** Whether a target is what a number of a card leads to: upvotes or comments. */
export function isControlLink(target: string | null): boolean {
  return isLoginLink(target) || isCommentsLink(target)
}

/** Whether a target is a picture. */
export function isPictureTarget(target: string): boolean {
  return pictureTargetPattern.test(target)
}
