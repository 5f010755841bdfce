import { type MappedText, rewriteMatches } from './offset-map'

/** What sets colours, moves the cursor, or names a link or a window: ECMA-48's control sequences and strings. */
const codePattern =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\x1b(?:\[[0-?]{0,64}[ -/]{0,4}[@-~]|\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)|[ -/]{1,2}[0-~]|[0-Z\\^-~])/g

/** Leaves out what a program told the terminal whose output was kept, and no reader saw. */
export function removeTerminalCodes(source: MappedText): MappedText {
  return source.text.includes('\x1b') ? rewriteMatches(source, codePattern, '') : source
}
