import { describe, expect, it } from 'vitest'
import { mapOffset } from '../../src/source/offset-map'
import { unescapeMarkdown } from '../../src/source/unescape-markdown'

const unescape_ = (text: string) => unescapeMarkdown({ text, map: null }).text
const SITE = 'https://huggingface.co'
const HABIT = `\\[17\\](${SITE}/login)\n`.repeat(3) + '\\[Tide\\](/papers/2402.99901)\n'.repeat(2)
const PLAIN = `[17](${SITE}/login)\n`.repeat(3) + '[Tide](/papers/2402.99901)\n'.repeat(2)

describe('unescapeMarkdown', () => {
  it.each<[escaped: string, text: string]>([
    ['\\### Tides\\_of \\*all\\* 1\\. \\- \\`a\\`', '### Tides_of *all* 1. - `a`'],
    ['$\\\\mathcal\\{L\\}\\\\\\_1$', '$\\mathcal{L}\\_1$'],
    ['\\mu \\n', '\\mu \\n'],
  ])('reads %j', (escaped, text) => {
    expect(unescape_(`${HABIT}${escaped}`)).toBe(`${PLAIN}${text}`)
  })

  it('knows where everything stood', () => {
    const text = `${HABIT}low\\_tide`
    const { text: plain, map } = unescapeMarkdown({ text, map: null })
    expect(mapOffset(map as number[], plain.indexOf('tide'))).toBe(text.indexOf('tide'))
  })

  it.each<[what: string, text: string]>([
    ['few links are escaped', '\\[Tide\\](/papers/2402.99901)\n'.repeat(4)],
    ['the links lead elsewhere', '\\[Tide\\](https://example.org)\n'.repeat(9)],
    ['a link is not escaped', `${HABIT}[Ebb](/papers)`],
  ])('leaves a text in which %s as it is', (_, text) => {
    expect(unescape_(text)).toBe(text)
  })
})
