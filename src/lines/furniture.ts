const wordsPattern =
  /^(?:(?:\[?Hugging Face's logo\]?|Hugging Face|Models|Datasets|Spaces|Buckets|Posts|Community|Docs|Enterprise|Solutions|Pricing|Log In|Sign Up|Log in|Sign up|new|New|Subscribe|Daily|Weekly|Monthly|Trending Papers|Previous|Next|System theme|Light theme|Dark theme|Company|Website|TOS|Privacy|About|Careers|Jobs|Search|Back to top|Papers|Skip to content|Toggle navigation|Main navigation|Navigation|Menu|Home)(?:[ ·|]+|$))+$/
const sentencePattern =
  /^(?:(?:new )?Get trending papers in your email inbox|Trending Papers ranked by GitHub|Search any paper|©|This site uses cookies|We use cookies|We value your privacy|Accept (?:all )?cookies|Accept all$|Reject all$|Cookie (?:settings|policy)|Hugging Face (?:–|-)|Join the discussion|(?:Visible|Hidden) links:$)/i
const cutPattern =
  /^[[(<{*_. ]*(?:(?:…|content |text |rest |page |output |document )(?:\.\.\.)*)*(?:was |is |has been )*(?:truncated|cut off|omitted|clipped|shortened|continues|snip)\b.{0,80}$|^(?:\.\.\.|…|\[(?:\.\.\.|…)\]|\(…\))$/i

/** A part of a page that is known by its words. */
export type Furniture = 'navigation' | 'notice' | 'cut'

/** The part of a page that a line is known by its words to be, or null. */
export function parseFurniture(text: string): Furniture | null {
  if (text.length > 160) return null
  if (wordsPattern.test(text)) return 'navigation'
  if (sentencePattern.test(text)) return 'notice'
  return cutPattern.test(text) ? 'cut' : null
}
