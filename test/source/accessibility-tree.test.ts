import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/source/accessibility-tree'
import { mapOffset } from '../../src/source/offset-map'

const write = (text: string) => readTree({ text, map: null }).text
/** What is written for lines in front of a few that show that the text is a tree. */
function lines(text: string): string[] {
  const signs = '- heading "z"\n- link "z"\n- link "z"'
  return write(`${text}\n${signs}`)
    .replace(/\n\n### z\n\nz\n\nz$/, '')
    .split('\n\n')
    .slice(1)
}

describe('a tree', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['the words of elements', '- list:\n  - listitem: Daily\n  - text: Weekly', ['Daily', 'Weekly']],
    [
      'a name without words inside',
      '- button "Subscribe"\n- link "Ebb":\n  - separator',
      ['Subscribe', 'Ebb'],
    ],
    [
      'no name that words inside repeat',
      '- link "9 authors":\n  - list:\n    - listitem: 9 authors',
      ['9 authors'],
    ],
    ['where a link leads', '- link "Ebb":\n  - /url: /ebb', ['[Ebb](/ebb)']],
    ['where a link around leads', '- link "3":\n  - /url: /login\n  - checkbox "3"', ['[3](/login)']],
    ['no other property', '- searchbox "Search":\n  - /placeholder: x\n  - text: tides', ['tides']],
    ['a heading', '- heading "Ebb" [level=1]', ['### Ebb']],
    [
      'a heading with a link',
      '- heading "Ebb" [level=3]:\n  - link "Ebb":\n    - /url: /ebb',
      ['### [Ebb](/ebb)'],
    ],
    [
      'a heading of several elements',
      '- heading "by AK now":\n  - text: by\n  - link "AK":\n    - /url: /AK',
      ['### [by AK now](/AK)'],
    ],
    [
      'a paragraph of several',
      '- paragraph:\n  - text: Low\n  - mark: tides\n  - text: are',
      ['Low tides are'],
    ],
    [
      'a paragraph that goes on behind a word',
      '- paragraph:\n  - mark: tides\n  - text: . Ebb',
      ['tides. Ebb'],
    ],
    [
      'a paragraph with a link',
      '- paragraph:\n  - text: See\n  - link "it":\n    - /url: /it',
      ['See [it](/it)'],
    ],
    ['a paragraph in a link', '- link:\n  - /url: /it\n  - paragraph: Ebb', ['Ebb']],
    [
      'parts of a paragraph in a link',
      '- link:\n  - /url: /it\n  - paragraph:\n    - text: Ebb\n    - mark: tide',
      ['Ebb tide'],
    ],
    ['a picture of Chrome', '[1] image "tide"', ['![tide](#)']],
    [
      'a picture beside words that are no link',
      '- generic:\n  - img "tide"\n  - text: Ebb',
      ['![tide](#)', 'Ebb'],
    ],
    ['a picture', '- img "tide"\n- img', ['![tide](#)']],
    [
      'a logo in front of its name',
      '- link "tide Tide Lab":\n  - /url: /tide\n  - img "tide"\n  - text: Tide Lab',
      ['![tide](#) [Tide Lab](/tide)'],
    ],
    ['escapes', '- text: "\\"a\\" \\u00e9"\n- text: \\"a', ['"a" é', '&#92;"a']],
    [
      'what Markdown would read as markup',
      '- link "[0, 1) \\\\( &amp;":\n  - /url: /a\n- text: <br> \\(x',
      ['[&#91;0, 1) &#92;( &#38;amp;](/a)', '&#60;br> &#92;(x'],
    ],
    ['quotation marks of a key', "- 'heading \"Tides: ''low''\" [level=3]':", ["### Tides: 'low'"]],
    [
      'the texts of Chrome',
      '[1] paragraph ""\n  [2] StaticText "Low "\n  [3] StaticText "tide"\n  [4] StaticText "-like"',
      ['Low tide-like'],
    ],
    [
      'an address on the line of its link',
      '[1] link "Ebb" [url: https://a.org]\n  [2] StaticText "Ebb"',
      ['[Ebb](https://a.org)'],
    ],
    [
      'other lines as they are',
      '- text: Low\nsaid\n  so  \n\n- Ebb: flow\n- text: tide',
      ['Low', 'said\n  so  ', '- Ebb: flow', 'tide'],
    ],
    ['nothing deeper than another line', '- link:\n  - /url: /it\nsaid\n    - text: Ebb', ['said', 'Ebb']],
    ['an address that would end its link', '- link "Ebb":\n  - /url: /a[1]<br>', ['[Ebb](#)']],
    ['an address that opens a bracket', '- link "Ebb":\n  - /url: /a(b)(', ['[Ebb](#)']],
    ['an address with control characters', '- link "Ebb":\n  - /url: /a\u0001b', ['[Ebb](#)']],
    ['an address with brackets', '- link "Ebb":\n  - /url: /a_(bc)', ['[Ebb](/a_(bc))']],
    ['what is no address', '- heading "Ebb":\n  - link "Ebb":\n    - /url: javascript:x', ['### [Ebb](#)']],
    ['no address without end', `- link "Ebb":\n  - /url: /${'x'.repeat(2000)}`, ['Ebb']],
    ['an address as long', `- link "Ebb":\n  - /url: /${'x'.repeat(1999)}`, [`[Ebb](/${'x'.repeat(1999)})`]],
  ])('gives %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('may begin with a target of no element, or below words that are none of it', () => {
    expect(lines('- /url: /ebb\n- text: Low')).toEqual(['Low'])
    const tree = '- heading "Ebb"\n- link "Low"\n- link "Fog"'
    expect(write(`A tide\n${tree}`)).toBe('\nA tide\n\n### Ebb\n\nLow\n\nFog')
  })

  it('escapes names as far as it shows', () => {
    const tree = (name: string) => `[1] heading "${name}"\n[2] link "a"\n[3] link "b"`
    expect(write(tree('\\"low\\" tide'))).toContain('### "low" tide\n')
    expect(write(tree('\\\\alpha'))).toContain('### &#92;alpha\n')
    expect(write(tree('\\textbf'))).toContain('### &#92;textbf\n')
  })

  it('says where its words come from, in the order of the text', () => {
    const text =
      '- heading "Low \\"tide\\"":\n  - link "Low \\"tide\\"":\n    - /url: /tide\n- link "9":\n  - /url: /login\n- img "ebb"\n- paragraph:\n  - text: Flow\n  - mark: ebb\n'
    const { text: written, map } = readTree({ text, map: null })
    const offsets = [...written].map((_, at) => mapOffset(map as number[], at))
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    for (const words of ['Low', 'tide', '9', 'ebb', 'Flow'])
      expect(text.slice(offsets[written.indexOf(words)])).toMatch(new RegExp(`^${words}`))
  })

  it.each(['uid=12_345', '[a-12]', '[1]'])('may number its lines as %j', (id) => {
    expect(write(`${id} heading "Ebb"\n  ${id} link "b"\n${id} link "c"`)).toBe('\n\n### Ebb\n\nc')
  })

  it.each([
    'see - link "a", - link "b", - link "c"',
    '# Tides\n\n- link "a"\n- link "b"\n- heading of it',
    '- heading "a"\n- link "b"\n- link: c',
    '[1] heading 7\n[2] links\n[3] linked',
    '- heading: a\n- link: https://a.org\n- link: https://b.org\n- link: https://c.org',
    'heading "a"\nlink "b"\nlink "c"',
  ])('is none of %j', (text) => {
    const source = { text, map: null }
    expect(readTree(source)).toBe(source)
  })
})
