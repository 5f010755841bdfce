import P from 'parsimmon'

const namePattern =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:d[aeiou]|d[ao]s|del|della|v[ao]n|de[rn]|te[rn]|zu[mr]?|l[ae]|ibn|bin|[ae]l|a[fv]|y) |d['’])*\p{Lu}[\p{L}\p{M}.'’-]*){1,4}/u
/** Two to five words with a capital, as far as ASCII tells, and what may follow a name. */
// recheck: on lines of 200 characters at the most, from their start
const beginningPattern = /^[^ -@[-~][^ ,:]*(?: (?:[a-z]{1,5} |[a-z]['’])*[^ -@[-~][^ ,:]*){1,4}(?: *,| and )/

/** What stands for further authors behind some: `+12`, `et al.` */
export const moreAuthorsPattern = /,? (?:(?:\+ ?|and )(\d{1,5})(?: others| more)?|et al\.?)$/

/** Whether a text begins as a list of names does: most lines don't, and the parser is slow to say so. */
export function mayBeNames(text: string): boolean {
  return beginningPattern.test(text)
}

/**
 * A list of at least two names of people, separated by commas or "and". A name has two to five words that begin with
 * a capital letter, particles such as `van` and `de` aside.
 *
 * @example
 * ```ts
 * import { authorNames, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(authorNames, 'Ada Lovelace, Grace Hopper and Alan Turing'))
 * // [ 'Ada Lovelace', 'Grace Hopper', 'Alan Turing' ]
 * console.log(runParser(authorNames, 'Ada Lovelace')) // null
 * ```
 */
export const authorNames = P.sepBy1(P.regexp(namePattern), P.regexp(/ *, *(?:and )?| and /))
  .chain((names) => (names.length > 1 ? P.succeed(names) : P.fail('a second name')))
  .desc('names of authors')
