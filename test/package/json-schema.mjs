import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * The JSON Schema of the package is generated from the zod schema. A copy is kept here, so that a change of what
 * users have stored shows in review. After a change that is meant: `node test/package/json-schema.mjs --update`.
 */
const built = readFileSync(new URL('../../dist/listing.schema.json', import.meta.url), 'utf8')
const reviewed = new URL('schema.json', import.meta.url)

if (process.argv.includes('--update')) writeFileSync(reviewed, built)
assert.deepEqual(
  JSON.parse(built),
  JSON.parse(readFileSync(reviewed, 'utf8')),
  'dist/listing.schema.json differs from test/package/schema.json. If that is meant, run this again with --update.',
)
