import { describe, expect, it } from 'vitest'
import { markPattern, readTreeLine } from '../../src/source/tree-line'

/** The depth, the role, the words and the address of a line. */
function read(line: string, isEscaped = true) {
  const found = readTreeLine(line, isEscaped)
  return found && [found.depth, found.role, line.slice(found.from, found.to), found.url]
}

const specialOf = (line: string, isEscaped = true) => readTreeLine(line, isEscaped)?.special

describe('a line of YAML', () => {
  it.each<[line: string, depth: number, role: string, words: string]>([
    ['- list', 0, 'list', ''],
    ['- list:', 0, 'list', ''],
    ['    - list [ref=e9]:', 4, 'list', ''],
    ['  - link "Tide":', 2, 'link', 'Tide'],
    ['- link "Tide" [ref=e9] [cursor=pointer]:', 0, 'link', 'Tide'],
    ['- checkbox "3" [checked]', 0, 'checkbox', '3'],
    ['- \'heading "Tides: A Survey" [level=3] [ref=e9]\':', 0, 'heading', 'Tides: A Survey'],
    ['- \'link "Tides: A Survey"\'', 0, 'link', 'Tides: A Survey'],
    ['- link "a \\"low\\" tide"', 0, 'link', 'a \\"low\\" tide'],
    ['- paragraph: Ebb and flow: a survey', 0, 'paragraph', 'Ebb and flow: a survey'],
    ['- paragraph [ref=e9]: "Ebb: and \\"flow\\""', 0, 'paragraph', 'Ebb: and \\"flow\\"'],
    ['- searchbox "Search": tides', 0, 'searchbox', 'tides'],
    ['- text: "3"', 0, 'text', '3'],
    ['- text: [1] was cited', 0, 'text', '[1] was cited'],
    ['- /url: /papers', 0, '/url', '/papers'],
    // Cut off at the end of the text.
    ['- link "A low ti', 0, 'link', 'A low ti'],
    ['- text: "A low ti', 0, 'text', 'A low ti'],
  ])('reads %j', (line, ...expected) => {
    expect(read(line)).toEqual([...expected, null])
  })

  it('says what is escaped', () => {
    expect(specialOf('- text: a \\alpha b')).toBe(markPattern)
    const special = specialOf('- text: "a \\\\alpha b"')
    expect(special?.source).toMatch(/^\\\\/)
    expect(specialOf('- link "a"', false)).toBe(special)
    expect(specialOf("- 'link \"It''s: a\"'")?.source).toBe(`''|${special?.source}`)
  })

  it.each(['- Note that the tide', '-list', '* list', '- two words: x', '- a: b', '- list:x', 'a - list'])(
    'is none of %j',
    (line) => {
      expect(read(line)).toBeNull()
    },
  )
})

describe('a line with a number', () => {
  const url = 'https://a.org/b'
  it.each<[line: string, depth: number, role: string, words: string, url: string | null]>([
    ['[9] main', 0, 'main', '', null],
    ["\t\t[9] link 'Tide'", 2, 'link', 'Tide', null],
    ["[a9] link 'Tide', clickable, visible", 0, 'link', 'Tide', null],
    ['[9] link "Tide" expanded: False', 0, 'link', 'Tide', null],
    [`[9] link "Tide" [url: ${url}]`, 0, 'link', 'Tide', url],
    [`[9] link "Tide" [focused: True, url: ${url}, x: 1]`, 0, 'link', 'Tide', url],
    [`  uid=1_9 link "Tide" url="${url}"`, 2, 'link', 'Tide', url],
    [`uid=1_9 link "Tide" focusable url="${url}"`, 0, 'link', 'Tide', url],
    ['uid=1_9 heading "Tide" level="3"', 0, 'heading', 'Tide', null],
    ['[0-9] link: Tide', 0, 'link', 'Tide', null],
    ["[9] article ''", 0, 'article', '', null],
    ['[9] StaticText: Tide', 0, 'StaticText', 'Tide', null],
    ['[9] RootWebArea', 0, 'RootWebArea', '', null],
    // Not the name's own.
    [`[9] link 'a" b="c'`, 0, 'link', 'a" b="c', null],
    [`[9] link "at url: ${url}"`, 0, 'link', `at url: ${url}`, null],
    // Quotation marks that a tool leaves as they are.
    ['[9] heading "a "low" tide"', 0, 'heading', 'a "low" tide', null],
    [`uid=1_9 link "a "low" tide" url="${url}"`, 0, 'link', 'a "low" tide', url],
    ["[9] heading 'Newton's tide'", 0, 'heading', "Newton's tide", null],
    ["StaticText 'Tide'", 0, 'StaticText', 'Tide', null],
    ["RootWebArea 'Daily Papers', focused", 0, 'RootWebArea', 'Daily Papers', null],
    ["[9] heading 'A low ti", 0, 'heading', 'A low ti', null],
  ])('reads %j', (line, ...expected) => {
    expect(read(line)).toEqual(expected)
  })

  it('says whether anything is escaped', () => {
    expect(specialOf("[9] link 'a'")).not.toBe(markPattern)
    expect(specialOf("[9] link 'a'", false)).toBe(markPattern)
  })

  it.each([
    'The tide',
    '[9] Tide',
    '[9] Tide: a survey',
    '[9] TIDE: a survey',
    '[9] Tide T: a survey',
    `StaticText 'Tide' and "ebb"`,
    "The 'low' tide",
    '[9]',
    '[9] 7 authors',
    'uid=1_9',
    '[low tide] link "a"',
    'list',
    'Ebb: flow',
  ])('is none of %j', (line) => {
    expect(read(line)).toBeNull()
  })
})
