const eachLine = (change: (line: string, index: number) => string) => (text: string) =>
  text.split('\n').map(change).join('\n')
const unlessBlank = (change: (line: string) => string) => eachLine((line) => line && change(line))

/** What happens to a whole capture on its way through a mail, a note, a program or a terminal. */
export const COSTUMES: Record<string, (text: string) => string> = {
  'a quotation': eachLine((line) => `> ${line}`),
  'a quotation in a quotation': eachLine((line) => `> > ${line}`),
  'a quotation without spaces': eachLine((line) => `>${line}`),
  'a comment': eachLine((line) => `# ${line}`),
  'a comment of C': eachLine((line) => `// ${line}`),
  'a comment with stars': eachLine((line) => ` * ${line}`),
  'a comment of Lua': eachLine((line) => `-- ${line}`),
  'a patch': eachLine((line) => `+${line}`),
  'numbered lines': eachLine((line, index) => `${String(index + 1).padStart(6)}\t${line}`),
  'numbered lines of grep': eachLine((line, index) => `${index + 1}:${line}`),
  'a table': eachLine((line) => `| ${line} |`),
  'a box': eachLine((line) => `│ ${line.padEnd(80)} │`),
  'an outline': (text) =>
    text
      .split(/\n{2,}/)
      .map((paragraph) => `- ${paragraph.replaceAll('\n', '\n  ')}`)
      .join('\n'),
  'lines of HTML': eachLine((line) => `${line}<br>`),
  'an archived page': (text) =>
    text.replaceAll(
      'https://huggingface.co/',
      'https://web.archive.org/web/20251211034512/https://huggingface.co/',
    ),
  'hard breaks': unlessBlank((line) => `${line}\\`),
  'trailing spaces': unlessBlank((line) => `${line}  `),
  'an indented block': unlessBlank((line) => `    ${line}`),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'empty lines that are not': eachLine((line) => `${line}\u200b`),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of Windows, made twice': (text) => text.replaceAll('\n', '\r\r\n'),
  'a string of JSON': (text) => JSON.stringify(text),
  'a member of JSON': (text) => JSON.stringify({ status: 200, markdown: text, links: null }),
  'a string of Python': (text) =>
    `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\u00a0', '\\xa0')}'`,
  'a cell of a table': (text) => `"${text.replaceAll('"', '""')}"`,
  'colours of a terminal': eachLine((line) => `\u001b[38;5;252m${line}\u001b[0m\u001b[K`),
}
