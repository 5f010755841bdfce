import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const fixtures = resolve(import.meta.dirname, '../../fixtures')

/** The names of all families of captures. */
export const families = readdirSync(fixtures)

/** The text of a fixture. */
export function readFixture(family) {
  return readFileSync(join(fixtures, family, 'input.txt'), 'utf8')
}

/** A fixture again and again, until it has this many characters. */
export function readLong(family, length) {
  const text = readFixture(family)
  return text.repeat(Math.ceil(length / text.length))
}
