import { describe, expect, it } from 'vitest'
import { isCutNote, splitAtNotes } from '../../src/source/cut-note'
import { splitLines } from '../../src/source/split-lines'

const notes = [
  '[... 12000 characters omitted ...]',
  '... [+907 chars truncated]',
  '<response clipped>',
  '[earlier output truncated]',
  '(truncated)',
  '[Content truncated]',
  '… +118 lines (ctrl+o to expand)',
  '…1234 tokens truncated…',
  '[... Observation truncated due to length ...]',
  '（内容已截断）',
  '【以下省略】',
  '[...]',
  '...',
  '…',
  '(…)',
  '[truncated: showing first 4000 characters]',
  '--- 300 lines omitted ---',
  '*** 1,204 more lines ***',
  '[output truncated, 3.2 KB more]',
  '[Output too long, truncated]',
  '<snip>',
  '[12 entries skipped]',
  '[The rest of the page was cut off]',
  '[Some of the previous text has been trimmed]',
  '[The middle part of the log was elided]',
  '[Remaining messages are not shown]',
  '[Documents were shortened because they are long]',
  '[Too large, trimmed]',
  '[Tool results have been snipped at 4 kB]',
  '[The transcript is cut off here]',
  '[More text continues below]',
  '[Truncated by the tool]',
  '[Omitted in this view]',
  '[Full response omitted for space]',
  '[Content clipped to 4 kB]',
  '[Skipped after 4 pages]',
  '[Text omitted above]',
  '[1 line omitted]',
  '[1 entry omitted]',
  '[2 items omitted]',
  '[40 words omitted]',
  '[3 papers omitted]',
  '[2 paragraphs omitted]',
  '[120 bytes omitted]',
  '[12 B omitted]',
  '[4.5kB omitted]',
  '[+118 lines]',
  '=== 12 lines omitted ===',
  '[... [truncated]]',
  '（內容已截斷）',
  '**Content truncated**',
  '_truncated_',
  '--- truncated due to length ---',
]

/** Without a frame: at the end of a text, where no title follows. */
const sentences = [
  'Output truncated.',
  'Text was cut off here',
  'Output truncated at 8000 characters.',
  'Content truncated. Call again with start_index=5000',
  '<error>Content truncated. Call the tool again to get more.</error>',
]

const others = [
  '2 lines omitted',
  'Content truncated diffusion',
  'Content truncated: Ferries',
  'Text truncated at Scale',
  'truncated',
  'truncated-normal priors',
  '[Truncated] Foghorn: Routing Tokens by Sound',
  '(Skipped) Connections',
  '[skip connections]',
  '(proofs are omitted)',
  '[1]',
  '[IMG]',
  '[Low Tide]',
  '<think>: Do Reasoning Tokens Help?',
  '... and tides',
  '---',
  '***',
  '- 12 authors',
  '(3 papers',
  '…not shown elsewhere, but here',
  'Tides were truncated...',
  '[2024]',
  '[12]',
  '....',
  '(.)',
  '[omitted variables and their bias]',
]

describe('isCutNote', () => {
  it.each([...notes, ...sentences])('takes %s for a note', (line) => {
    expect(isCutNote(line)).toBe(true)
  })

  it.each(others)('takes %s for words', (line) => {
    expect(isCutNote(line)).toBe(false)
  })
})

describe('splitAtNotes', () => {
  const split = (text: string) =>
    splitAtNotes(text, splitLines(text)).map(({ start, end }) => text.slice(start, end))

  it.each(notes)('splits a page at %s', (note) => {
    const parts = ['Low Tide', `\n${note}`, '\nFerry']
    expect(split(parts.join(''))).toEqual(parts)
  })

  it.each<[name: string, parts: string[]]>([
    ['behind a quotation mark', ['Low Tide', '\n> [...]', '\n> Ferry']],
    ['behind spaces and in front of them', ['Low Tide', '\n  [...]  ', '\nFerry']],
    ['as an item of a list', ['Low Tide', '\n- [...]', '\nFerry']],
    ['in the first line', ['[...]', '\nFerry']],
    ['in the last line', ['Low Tide', '\n…']],
    ['alone', ['(truncated)']],
    ['below another', ['Low Tide', '\n...\n[12 lines omitted]', '\nFerry']],
    ['below another and a blank line', ['Low Tide', '\n...\n \n...', '\nFerry']],
    ['below words below another', ['Low Tide', '\n...', '\nEbb', '\n...', '\nFerry']],
  ])('splits a page at a note %s', (_, parts) => {
    expect(split(parts.join(''))).toEqual(parts)
  })

  it.each(['', 'Low Tide', '\n', ...[...others, ...sentences].map((line) => `Low Tide\n${line}\nFerry`)])(
    'leaves %j whole',
    (text) => {
      expect(split(text)).toEqual([text])
    },
  )

  it('splits a line at a note behind dots', () => {
    expect(split('Low Ti... [+907 chars truncated] sails\nFerry')).toEqual([
      'Low Ti',
      '... [+907 chars truncated]',
      ' sails\nFerry',
    ])
    expect(split('A ferry...[truncated] sails')).toEqual(['A ferry', '...[truncated]', ' sails'])
    expect(split('A ferry… (truncated)')).toEqual(['A ferry', '… (truncated)'])
    expect(split('A ferry... [truncated] sails\n[...]\nFerry')).toEqual([
      'A ferry',
      '... [truncated]',
      ' sails',
      '\n[...]',
      '\nFerry',
    ])
  })

  it.each(['…', '...', '.....', ' …', '…\n\n'])(
    'splits a line at the dots with which the text ends: %j',
    (dots) => {
      const [mark, ...rest] = dots.split(/(?<=[….])(?=\n)/)
      const parts = split(`Low Tide\nFerries${dots}`)
      expect(parts[0]).toBe(`Low Tide\nFerries${mark?.startsWith(' ') ? ' ' : ''}`)
      expect(parts[1]).toBe(mark?.trim())
      expect(parts.slice(2).join('')).toBe(rest.join(''))
      expect(split(`Low Tide${dots.trim()}\nFerries`)).toHaveLength(1)
    },
  )

  it.each(sentences)('splits a page at a sentence with which it ends: %s', (sentence) => {
    expect(split(`Low Tide\n\nFerry\n${sentence}`)).toEqual(['Low Tide\n\nFerry', `\n${sentence}`])
  })

  it('sees no other note inside of a line, nor one on two', () => {
    expect(split('Low [...] Tide ... [7] a [truncated] b\nFerry ...\n[content\ntruncated]')).toHaveLength(1)
  })
})
