import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePaperListing } from 'paper-listing'
import { PaperListingSchema } from 'paper-listing/schema'
import { readText } from './read-text.mjs'

/** Saves a listing as JSON, reads it back, and checks what was read. */
const folder = mkdtempSync(join(tmpdir(), 'paper-listing-'))
const file = join(folder, 'papers.json')

writeFileSync(file, JSON.stringify(parsePaperListing(await readText())))

const saved = PaperListingSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
console.log(`${saved.papers.length} papers came back`)

const broken = { ...saved, papers: [{ ...saved.papers[0], comments: 'many' }] }
const { error } = PaperListingSchema.safeParse(broken)
for (const { path, message } of error.issues) console.log(`${path.join('.')}: ${message}`)

rmSync(folder, { recursive: true })
