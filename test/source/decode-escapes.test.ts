import { describe, expect, it } from 'vitest'
import { decodeEscapes } from '../../src/source/decode-escapes'
import { mapOffset } from '../../src/source/offset-map'

const decode = (text: string) => decodeEscapes({ text, map: null })
const LINES = 'Low\nTide\nMasks\nfor\nFerries\n'
const MANY = LINES.repeat(4)

describe('decodeEscapes', () => {
  it.each<[what: string, text: string, decoded: string]>([
    ['a string of JSON', JSON.stringify(LINES), LINES],
    ['its inside', JSON.stringify(LINES).slice(1, -1), LINES],
    ['a string on a line of its own', `\n "${JSON.stringify(MANY).slice(1, -1)}"\n`, MANY],
    [
      'an object',
      JSON.stringify({ url: 'https://a.org', text: LINES, id: null, more: 'a\n' }),
      `${LINES}\na\n`,
    ],
    ['an object on lines', JSON.stringify({ id: 1, text: MANY }, null, 1), MANY],
    ['code below an object', `${JSON.stringify({ a: MANY })}\n"b": "c"\n`, MANY],
    ['brackets below a string', `[\n${JSON.stringify(MANY)}\n]\n`, MANY],
    ['a list', JSON.stringify(['a', LINES, `b${LINES}`]), `${LINES}\nb${LINES}`],
    ['a string in a string', JSON.stringify(JSON.stringify(`"${LINES}`)), `"${LINES}`],
    ['an object in an object', JSON.stringify({ a: JSON.stringify({ b: LINES }) }), LINES],
    ['code in front of a list', `x = [${JSON.stringify(LINES)}]`, `x = ["${LINES}"]`],
    ['quotation marks', JSON.stringify(`"a" \\ /${LINES}`), `"a" \\ /${LINES}`],
    ['a backslash in front of n', JSON.stringify(`\\nu${LINES}`), `\\nu${LINES}`],
    ['a string of Python', `'it\\'s "a"\\xa0b${LINES.replaceAll('\n', '\\n')}'`, `it's "a"\u00a0b${LINES}`],
    ['other line ends', LINES.replaceAll('\n', '\\r\\n'), LINES],
    [
      'other letters',
      `\\u00b7\\ud83d\\ude00\\t\\u12\\x9${LINES.replaceAll('\n', '\\n')}`,
      `·😀\tu12x9${LINES}`,
    ],
    [
      'words in quotation marks first',
      `"Low" Tide\\n${LINES.replaceAll('\n', '\\n')}`,
      `"Low" Tide\n${LINES}`,
    ],
    [
      'strings of Python in either quotation marks',
      `['${LINES.replaceAll('\n', '\\n')}', "It's low\\n", 'The "Ebb"\\n']`,
      `${LINES}\nIt's low\n\nThe "Ebb"`,
    ],
    [
      'a string of Python on a line of its own',
      `\n '${MANY.replaceAll('\n', '\\n')}it\\'s'\n`,
      `${MANY}it's`,
    ],
    ['a backslash at the end', `${LINES.replaceAll('\n', '\\n')}\\`, `${LINES}\\`],
  ])('reads %s', (_, text, decoded) => {
    expect(decode(text).text.trimEnd()).toBe(decoded.trimEnd())
  })

  it('reads a cell of a table', () => {
    expect(decode('"a ""b""\nc"')).toEqual({ text: 'a "b"\nc\n', map: [0, 1, 3, 5, 5, 8] })
    expect(decode(' "a\nb"  \n')).toEqual({ text: 'a\nb\n', map: [0, 2] })
    expect(decode('"""a""\nb"')).toEqual({ text: '"a"\nb\n', map: [0, 1, 1, 3, 3, 6] })
  })

  it.each([
    'url,text\nhf.co,',
    'url;text\nhf.co;',
    'url\ttext\n"hf.co"\t',
    '1,,"no lines, ""here""",',
    'text\n',
  ])('reads the cells with lines of a table that begins with %j', (head) => {
    const cell = '"Ferry ""Masks""\nsail"'
    const words = 'Ferry "Masks"\nsail\n'
    expect(decode(head + cell).text).toBe(words)
    expect(decode(`${head}${cell},7\nhf.co,${cell}\n`).text).toBe(words + words)
  })

  it.each([
    '',
    '"',
    LINES,
    '$\\nu$ and $\\nabla$',
    `"a" and "b"`,
    '"a" b',
    'a"b"',
    'a "b ""c"" d"',
    '"b ""c"" d" e',
    '"a"',
    'a,"b"',
    'a,"b\nc',
    'a,"b\nc" d',
    'a "b","c\nd"',
    'a, "b\nc"',
    '"a"b"',
    'a ""b"""',
    'a "b"',
    // Commas inside of quotation marks, the opening ones of which a tool made pretty.
    'the\nmap of “sharp eyes," it is\n“low," as ever\n',
    'a\\nb\\nc\\nd\\ne',
    // A fifth of the line ends are real.
    `a\\nb\\nc\\nd\\ne\\nf\\ng\\nh\\ni\n\n`,
  ])('leaves %j as it is', (text) => {
    const source = { text, map: null }
    expect(decodeEscapes(source)).toBe(source)
  })

  it('knows where the characters stood', () => {
    const text = JSON.stringify({ id: 7, text: `·${LINES}` }).replace('·', '\\u00b7')
    const { text: decoded, map } = decode(text)
    const found = [...decoded].map((_, at) => text.charAt(mapOffset(map as number[], at)))
    expect(found.join('')).toBe(`\\${LINES.replaceAll('\n', '\\')}"`)
  })

  it('leads to the source of a text that was made of another', () => {
    const { text, map } = decodeEscapes({ text: JSON.stringify(LINES), map: [0, 0, 5, 105] })
    expect(text).toBe(`${LINES}\n`)
    expect([...text].map((_, at) => mapOffset(map as number[], at)).slice(0, 6)).toEqual([
      1, 2, 3, 4, 106, 107,
    ])
  })
})
