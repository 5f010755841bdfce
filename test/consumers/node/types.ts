import { type PaperListing, parsePaperListing } from 'paper-listing'
import { type CslItem, formatCslJson } from 'paper-listing/export'
import { monthDay, runParser } from 'paper-listing/parsers'
import { PaperListingSchema } from 'paper-listing/schema'
import jsonSchema from 'paper-listing/schema.json' with { type: 'json' }

// Only checked: what a runtime that reads TypeScript itself takes for the types of each entry.
const listing: PaperListing = PaperListingSchema.parse(parsePaperListing(''))
export const items: CslItem[] = formatCslJson(listing.papers)
export const day: number | undefined = runParser(monthDay, 'May 28')?.day
export const title: string = jsonSchema.title
