import P from 'parsimmon'

const name = P.regexp(
  /\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|della|van|von|der|den|di|da|la|le|bin|al|el) )*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}/u,
)

/**
 * A list of at least two names of people, separated by commas or "and".
 *
 * @example
 * authorNames.tryParse('Ada Lovelace, Grace Hopper and Alan Turing') // ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']
 */
export const authorNames = P.sepBy1(name, P.regexp(/ *, *(?:and )?| and /))
  .chain((names) => (names.length > 1 ? P.succeed(names) : P.fail('a second name')))
  .desc('names of authors')
