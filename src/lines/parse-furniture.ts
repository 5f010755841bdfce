import { isCutNote } from '../source/cut-note'

const wordsPattern =
  /^(?:!?\[(?:.{1,9}[:：] ?)?|_)?(?:(?:Hugging|Face(?:'s)?|logo|Unknown INPUT type|\(BUTTON\)|Models|Datasets|Spaces|(?:Storage )?Buckets|Tasks|HuggingChat|Collections|Languages|Organizations|Blog|Posts|Hardware|Learn|Discord|Forum|Community|Docs|(?:Team & )?Enterprise(?: Support)?|PRO|Inference (?:Providers|Endpoints)|Solutions|Pricing|Log [Ii]n|Sign [Uu]p|[Nn]ew|Subscribe|Daily|Weekly|Monthly|Trending Papers|Previous|Next|System|(?:Light |Dark )?theme|Company|Website|TOS|Privacy|About|Careers|Jobs|Search|Back to top|Papers|Skip to content|(?:Toggle |Main )?[Nn]avigation|Menu|Home)[ ·|_[\]]*)+$/
const sentencePattern =
  /^(?:(?:new )?Get trending papers in your email inbox(?: once a day)?!?|Trending Papers ranked by GitHub stars activity|Search any paper(?: with AI)?|©.{0,60}|(?:This|Our) site uses cookies.*|We (?:and our partners )?use cookies(?:\.| (?:and|or|to|for|on) .*)?|We value your privacy.*|(?:Accept|Reject)(?: all)?(?: cookies)?|Cookie (?:settings|policy)|Hugging Face [–-] The AI community.*|Join the discussion on this paper page|(?:Visible|Hidden) links:|<\/?[a-z][\w:-]{0,40}(?: [\w:-]{1,40}="[^<>]{0,100}")?>)$/i

/** A part of a page that is known by its words. */
export type Furniture = 'navigation' | 'notice' | 'cut'

/** Longer lines are none. */
const MAX_LENGTH = 160

/** The part of a page that a line is known by its words to be, or null. */
export function parseFurniture(text: string): Furniture | null {
  if (text.length > MAX_LENGTH) return null
  if (wordsPattern.test(text)) return 'navigation'
  if (sentencePattern.test(text)) return 'notice'
  return isCutNote(text) ? 'cut' : null
}
