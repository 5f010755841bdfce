import { describe, expect, it } from 'vitest'
import { findCutNotes, isCutNote } from '../../src/source/cut-note'

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
]

const others = [
  'Content truncated',
  'truncated',
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
  '2 lines omitted',
  '…not shown elsewhere, but here',
  'Tides were truncated...',
  '[2024]',
  '[12]',
  '....',
  '(.)',
  '[omitted variables and their bias]',
]

describe('isCutNote', () => {
  it.each(notes)('takes %s for a note', (line) => {
    expect(isCutNote(line)).toBe(true)
  })

  it.each(others)('takes %s for words', (line) => {
    expect(isCutNote(line)).toBe(false)
  })
})

describe('findCutNotes', () => {
  const found = (text: string) => findCutNotes(text).map(({ start, end }) => text.slice(start, end))

  it.each(notes)('finds %s between lines', (note) => {
    expect(found(`Low Tide\n${note}\nFerry`)).toEqual([`\n${note}`])
  })

  it.each(['> ', '  ', '| ', '- ', '# '])('finds a note behind "%s"', (mark) => {
    expect(found(`Low Tide\n${mark}[...]\nFerry`)).toEqual([`\n${mark}[...]`])
  })

  it('finds one in the first line, in the last, and in front of spaces', () => {
    expect(found('[...]\nLow Tide\n...  \nFerry\n…')).toEqual(['[...]', '\n...  ', '\n…'])
  })

  it('finds none inside of a line, nor of two', () => {
    expect(found('Low [...] Tide\nFerry ...\n[content\ntruncated]')).toEqual([])
  })
})
