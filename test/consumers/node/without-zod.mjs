import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parsePaperListing } from 'paper-listing'
import { formatMarkdown } from 'paper-listing/export'
import { monthDay } from 'paper-listing/parsers'

await assert.rejects(import('zod'), { code: 'ERR_MODULE_NOT_FOUND' })
const { papers } = parsePaperListing(readFileSync(`${process.argv[2]}/input.txt`, 'utf8'))
assert(papers.length > 0)
assert(formatMarkdown(papers).includes(papers[0].title))
assert(monthDay.parse('Jul 9').status)
