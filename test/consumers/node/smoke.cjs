const { check } = require('./check.cjs')

check({
  main: require('paper-listing'),
  schemas: require('paper-listing/schema'),
  parsers: require('paper-listing/parsers'),
  exporters: require('paper-listing/export'),
  jsonSchema: require('paper-listing/schema.json'),
  P: require('parsimmon'),
})
