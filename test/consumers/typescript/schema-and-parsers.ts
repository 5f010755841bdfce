import type { Diagnostic, Paper, PaperListing } from 'paper-listing'
import { monthDay } from 'paper-listing/parsers'
import type { DiagnosticSchema, PaperListingSchema, PaperSchema } from 'paper-listing/schema'
import P from 'parsimmon'
import type { z } from 'zod/v4'

// The types of the main entry are written out, those of the schemas inferred: they must be the same types.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
export const listingIsSame: Same<PaperListing, z.infer<typeof PaperListingSchema>> = true
export const paperIsSame: Same<Paper, z.infer<typeof PaperSchema>> = true
export const diagnosticIsSame: Same<Diagnostic, z.infer<typeof DiagnosticSchema>> = true

// Our parsers in a grammar that is typed by @types/parsimmon.
const range: P.Parser<[number, number]> = P.seqMap(monthDay, P.string(' - '), monthDay, (from, _, to) => [
  from.day,
  to.day,
])
if (range.tryParse('May 30 - May 31').join() !== '30,31') throw new Error('the range is read wrongly')
