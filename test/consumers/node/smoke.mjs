import * as main from 'paper-listing'
import * as exporters from 'paper-listing/export'
import * as parsers from 'paper-listing/parsers'
import * as schemas from 'paper-listing/schema'
import jsonSchema from 'paper-listing/schema.json' with { type: 'json' }
import P from 'parsimmon'
import { check } from './check.cjs'

check({ main, schemas, parsers, exporters, jsonSchema, P })
