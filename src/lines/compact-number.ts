import P from 'parsimmon'

const scales: Record<string, number> = { k: 1e3, m: 1e6 }

/**
 * A count as the site prints it: digits, with thousands separators or a `k` (thousand) or `M` (million) behind.
 *
 * @example
 * ```ts
 * import { compactNumber, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(compactNumber, '31.5k')) // 31500
 * console.log(runParser(compactNumber, '1,024')) // 1024
 * ```
 */
export const compactNumber = P.regexp(/(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:(?:\.\d+)?[kKmM])?/)
  .map((printed) => {
    const scale = scales[printed.slice(-1).toLowerCase()] ?? 1
    return Math.round(Number.parseFloat(printed.replaceAll(',', '')) * scale)
  })
  .desc('a number such as 7 or 31.5k')
