import { describe, expect, it } from 'vitest'
import { mapOffset } from '../../src/source/offset-map'
import { toMarkdown } from '../../src/source/other-markup'

const PAGE = 'https://huggingface.co/papers/2402.99901'
const write = (text: string) => toMarkdown({ text, map: null }).text
/** A text with enough links of a kind, and what becomes of its last line. */
const last = (link: string, line: string) =>
  write(`${`${link}\n`.repeat(3)}${line}`)
    .split('\n')
    .slice(3)
    .join('\n')

describe('links of another markup', () => {
  it.each<[markup: string, link: string]>([
    ['Slack', `<${PAGE}|Low Tide>`],
    ['Org', `[[${PAGE}][Low Tide]]`],
    ['DokuWiki', `[[${PAGE}|Low Tide]]`],
    ['MediaWiki', `[${PAGE} Low Tide]`],
    ['Jira', `[Low Tide|${PAGE}]`],
    ['Confluence', `[Low Tide|${PAGE}|smart-link]`],
    ['Textile', `"Low Tide":${PAGE}`],
    ['Textile with classes', `"(flex gap-1)Low Tide":${PAGE}`],
    ['AsciiDoc', `${PAGE}[Low Tide]`],
    ['AsciiDoc with its macro', `link:${PAGE}[Low Tide]`],
    ['reStructuredText', `\`Low Tide <${PAGE}>\`_`],
    ['reStructuredText without a name', `\`Low Tide <${PAGE}>\`__`],
  ])('of %s are written as those of Markdown', (_, link) => {
    const text = `one ${link} two\n${link}\n${link}.\n`
    const { text: written, map } = toMarkdown({ text, map: null })
    const markdown = `[Low Tide](${PAGE})`
    expect(written).toBe(`one ${markdown} two\n${markdown}\n${markdown}.\n`)
    for (const words of ['one', 'Low Tide', 'two']) {
      const at = mapOffset(map as number[], written.indexOf(words))
      expect(text.slice(at, at + words.length)).toBe(words)
    }
  })

  it('may have no words', () => {
    expect(last(`[[${PAGE}][Tide]]`, `[[${PAGE}][]]`)).toBe(`[](${PAGE})`)
    expect(last(`\`Tide <${PAGE}>\`__`, `\` <${PAGE}>\`__`)).toBe(`[](${PAGE})`)
  })

  it.each<[what: string, text: string]>([
    ['two links', `[[${PAGE}][a]] [[${PAGE}][b]]`],
    ['a text with links of Markdown', `[a](/b) ${`[[${PAGE}][a]] `.repeat(3)}`],
    ['words', 'Low Tide'],
    ['addresses in brackets', `${`Tides [${PAGE}]\n`.repeat(4)}`],
    ['addresses in angle brackets', `${`Tides <${PAGE}>\n`.repeat(4)}`],
  ])('are not seen in %s', (_, text) => {
    expect(write(text)).toBe(text)
  })
})

describe('headings and pictures of another markup', () => {
  const org = `[[${PAGE}][Tide]]`
  const wiki = `[${PAGE} Tide]`
  const textile = `"Tide":${PAGE}`
  const ascii = `${PAGE}[Tide]`
  const rst = `\`Tide <${PAGE}>\`_`
  it.each<[link: string, line: string, written: string]>([
    [org, '*** Low Tide', '### Low Tide'],
    [org, ':PROPERTIES:\n:ID: a\n:END:\nTide', 'Tide'],
    [org, '[[https://a.org/b.png]] Tide', ' Tide'],
    [org, `[[${PAGE}][[[https://a.org/b.png]] Tide]]`, `[ Tide](${PAGE})`],
    [wiki, '=== Low Tide ===', '### Low Tide'],
    [wiki, '[[File:https://a.org/b.png|class=c|d]] Tide', ' Tide'],
    [`[[${PAGE}|Tide]]`, '{{https://a.org/b.png}} Tide', ' Tide'],
    [`[Tide|${PAGE}]`, 'h3. Low Tide', '### Low Tide'],
    [`[Tide|${PAGE}]`, '!https://a.org/b.png! Tide', ' Tide'],
    [textile, 'h3(mb-1 font#low). Low Tide', '### Low Tide'],
    [textile, '!(size-4)https://a.org/b.png(c)! Tide', ' Tide'],
    [ascii, '==== Low Tide', '### Low Tide'],
    [ascii, 'image:https://a.org/b.png[c] Tide', ' Tide'],
    [ascii, '* {blank}', '* '],
    [rst, 'Low Tide\n~~~~~~~~', '### Low Tide\n'],
    [rst, '.. image:: https://a.org/b.png\n   :alt: c\nTide', '\nTide'],
    [rst, '|image4| Tide', ' Tide'],
    [rst, 'Low \\*Tide\\* \\\\sum 4\\%', 'Low *Tide* \\sum 4\\%'],
  ])('beside %s: %j is %j', (link, line, written) => {
    expect(last(link, line)).toBe(written)
  })
})
