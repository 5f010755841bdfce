import { writeFileSync } from 'node:fs'
import { PaperListingSchema } from 'paper-listing/schema'
import * as z from 'zod'

/**
 * Writes dist/listing.schema.json, the JSON Schema of a result, for programs that can't load zod.
 *
 * `io: 'input'` says what `PaperListingSchema.parse` accepts: keys that are not known are allowed. With 'output'
 * they would be forbidden, and a reader of version 0.1 would reject every listing that a later version saved with
 * one more field.
 */
const schema = z.toJSONSchema(PaperListingSchema, { target: 'draft-2020-12', io: 'input' })
const { $schema, ...rest } = schema
const titled = { $schema, title: 'PaperListing', description: 'The result of parsePaperListing.', ...rest }

writeFileSync(
  new URL('../../dist/listing.schema.json', import.meta.url),
  `${JSON.stringify(titled, null, 2)}\n`,
)
