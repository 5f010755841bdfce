const assert = require('node:assert/strict')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

/**
 * The smoke test that every runtime has to pass, whichever way it loaded the entries: a fixture is read as its
 * golden says, and every entry does its main job.
 */
exports.check = function check({ main, schemas, parsers, exporters, jsonSchema, P }) {
  const fixture = process.argv[2]
  const text = readFileSync(join(fixture, 'input.txt'), 'utf8')
  const expected = JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8'))

  const listing = main.parsePaperListing(text)
  assert.deepEqual(JSON.parse(JSON.stringify(listing)), expected)
  assert.throws(() => main.parsePaperListing('', { strict: true }), main.PaperListingError)
  assert.throws(() => main.parsePaperListing(42), TypeError)
  assert(main.explainListing(text).length > 0)

  assert.deepEqual(schemas.PaperListingSchema.parse(JSON.parse(JSON.stringify(listing))), listing)
  assert.equal(jsonSchema.title, 'PaperListing')
  assert(exporters.formatBibTeX(listing.papers).includes('@misc'))

  // One parsimmon for both, or the grammar would not take the parser.
  const twoDays = P.sepBy1(parsers.monthDay, P.string(', ')).tryParse('May 31, Jul 9')
  assert.deepEqual(
    twoDays.map(({ month, day }) => [month, day]),
    [
      [5, 31],
      [7, 9],
    ],
  )
}
