import type { CslName } from './csl-item'

/**
 * `Ada`, `O'Brien`, `McAllester`, `Jean-Luc`: a capital and, somewhere, a small letter; Latin script only.
 */
const wordPattern = /^(?=\p{Lu})(?=.*\p{Ll})[\p{Script=Latin}\p{M}'’-]+$/u
/** `D.`, `J.-L.` */
const initialsPattern = /^(?:\p{Lu}\.-?)+$/u
/** No person's name is as long; in millions of characters the patterns run out of stack. */
const MAX_NAME_LENGTH = 200
/** A last word that makes two capitalised words no person: `Qwen Team`. */
const GROUP_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'Brain Center Centre Cloud Collaboration College Company Consortium Corp Corporation DeepMind Foundation Group Inc ' +
    'Institute Intelligence Lab Laboratory Labs Ltd Project Research Systems Team Technologies Technology Univ University'
  ).split(' '),
)

/**
 * Splits a printed name into given and family name where that is safe: a given name, perhaps initials, and
 * one last word (`Robert D. Nowak`). What has several readings stays whole: three full words (`Juan García
 * Márquez`), particles (`Guido van Rossum`), scripts that put the family name first, names of groups, and whatever is
 * too long for a name.
 *
 * @example
 * splitName('Robert D. Nowak') // { family: 'Nowak', given: 'Robert D.' }
 * splitName('Qwen Team') // { literal: 'Qwen Team' }
 */
export function splitName(name: string): CslName {
  if (name.length > MAX_NAME_LENGTH) return { literal: name }
  const words = name.split(' ')
  const family = words.at(-1) ?? ''
  const given = words.slice(0, -1)
  const [first = '', ...middle] = given
  const isPerson =
    wordPattern.test(family) &&
    !GROUP_WORDS.has(family) &&
    (wordPattern.test(first) || initialsPattern.test(first)) &&
    middle.every((word) => initialsPattern.test(word))
  return isPerson ? { family, given: given.join(' ') } : { literal: name }
}
