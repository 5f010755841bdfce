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

const markups: readonly (readonly [markup: string, link: (words: string, url: string) => string])[] = [
  ['Slack', (words, url) => `<${url}|${words}>`],
  ['BBCode', (words, url) => `[url=${url}]${words}[/url]`],
  ['BBCode with quotes', (words, url) => `[URL="${url}"]${words}[/URL]`],
  ['Org', (words, url) => `[[${url}][${words}]]`],
  ['DokuWiki', (words, url) => `[[${url}|${words}]]`],
  ['MediaWiki', (words, url) => `[${url} ${words}]`],
  ['Jira', (words, url) => `[${words}|${url}]`],
  ['Confluence', (words, url) => `[${words}|${url}|smart-link]`],
  ['Textile', (words, url) => `"${words}":${url}`],
  ['Textile with classes', (words, url) => `"(flex gap-1)${words}":${url}`],
  ['AsciiDoc', (words, url) => `${url}[${words}]`],
  ['AsciiDoc with its macro', (words, url) => `link:${url}[${words}]`],
  ['reStructuredText', (words, url) => `\`${words} <${url}>\`_`],
  ['reStructuredText without a name', (words, url) => `\`${words} <${url}>\`__`],
  ['reStructuredText that is wrapped', (words, url) => `\`${words}\n   <${url}>\`__`],
]

describe('links of another markup', () => {
  it.each(markups)('of %s are written as those of Markdown', (_, link) => {
    // The words stand in the address and in the classes, too.
    for (const url of [PAGE, 'http://huggingface.co/gap-1/papers'])
      for (const shown of ['Low Tide', 'papers', 'gap-1', 'http']) {
        const text = `one ${link(shown, url)} two\n${link('Ebb', url)}\n${link('Ebb', url)}.\n`
        const { text: written, map } = toMarkdown({ text, map: null })
        expect(written).toBe(`one [${shown}](${url}) two\n[Ebb](${url})\n[Ebb](${url}).\n`)
        const sourceOf = (words: string, from = 0) => mapOffset(map as number[], written.indexOf(words, from))
        const printed = text.indexOf(link(shown, url))
        const at = sourceOf(shown) - printed
        expect(link('%', url).indexOf('%')).toBe(at)
        for (const target of [url, ')', '\n'])
          expect(sourceOf(target)).toBeGreaterThanOrEqual(printed + at + shown.length)
        expect(text.slice(sourceOf('two'))).toMatch(/^two/)
      }
  })

  it.each(markups)('of %s come in the order of the text', (_, link) => {
    const { text, map } = toMarkdown({ text: `${link('Low\nTide', PAGE)} `.repeat(3), map: null })
    const offsets = [...text].map((_, at) => mapOffset(map as number[], at))
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  })

  it.each<[markup: string, link: string, written?: string]>([
    ['Slack', '</papers/2402.99901|Tide>'],
    ['Slack', '*</papers/2402.99901|Tide>*', '### [Tide](/papers/2402.99901)'],
    ['BBCode', '[url=/papers/2402.99901]Tide[/url]'],
    ['Org', '[[/papers/2402.99901][Tide]]'],
    ['Zim', '[[papers/2402.99901|Tide]]'],
    ['Zim', '[[tidal-lab|Tide]]', '[Tide](/tidal-lab)'],
    ['Zim', '[[login?next=a|Tide]]', '[Tide](/login?next=a)'],
    ['Jira', '[Tide|/papers/2402.99901]'],
    ['Textile', '"Tide":/papers/2402.99901'],
    ['AsciiDoc', 'link:/papers/2402.99901[Tide]'],
    ['reStructuredText', '`Tide </papers/2402.99901>`__'],
  ])('of %s may lead to a place of the site: %j', (_, link, written = '[Tide](/papers/2402.99901)') => {
    const habit = link === '[[tidal-lab|Tide]]' ? '[[papers|Tides]]' : link
    expect(last(habit, link)).toBe(written)
  })

  it('may have a number for a target', () => {
    expect(last('【3†Tide】', '【14†Low\nTide】 【5†[Image 2: Ebb] Flow†github.com】')).toBe(
      '[Low\nTide](#) [![Ebb](#) Flow](#)',
    )
    expect(last('【3†Tide】', '【5†[Image 12: Ebb] Flow】')).toBe('[![Ebb](#) Flow](#)')
    expect(last('【3†Tide】', '【14†Low Tide】 【5†[Image 2]17】')).toBe('[Low Tide](#) [17](#)')
    expect(last('【3†Tide】', '【注】 【a†Tide】 【3†Low【4†Tide】')).toBe(
      '【注】 【a†Tide】 【3†Low[Tide](#)',
    )
    expect(write('【3†17】 【4†18】 【5†19】')).toBe('【3†17】 【4†18】 【5†19】')
  })

  it('may have no words', () => {
    expect(last(`[[${PAGE}][Tide]]`, `[[${PAGE}][]]`)).toBe(`[](${PAGE})`)
    expect(last(`\`Tide <${PAGE}>\`__`, `\` <${PAGE}>\`__`)).toBe(`[](${PAGE})`)
  })

  it.each<[what: string, link: string, written: string]>([
    ['lines in Slack', `<${PAGE}|\n\nLow\nTide\n\n>`, `[\n\nLow\nTide\n\n](${PAGE})`],
    ['lines in BBCode', `[url=${PAGE}]\nLow\n\nTide[/url]`, `[\nLow\n\nTide](${PAGE})`],
    ['brackets in BBCode', `[url=${PAGE}][Re] Tide[/url]`, `[[Re] Tide](${PAGE})`],
    ['round brackets in BBCode', `[url=${PAGE}](Low) Tide[/url]`, `[(Low) Tide](${PAGE})`],
    ['brackets in Jira', `[\\[Re\\] Tide|${PAGE}]`, `[\\[Re\\] Tide](${PAGE})`],
    ['brackets in Zim', `[[${PAGE}|[Re] Tide]]`, `[[Re] Tide](${PAGE})`],
    ['nothing in Jira', `[${PAGE}]`, `[](${PAGE})`],
    ['nothing in Jira, of another scheme', '[http://a.org/b]', '[](http://a.org/b)'],
    ['a broken line in Jira', `[Low\\\nTide|${PAGE}]`, `[Low\\\nTide](${PAGE})`],
    [
      'a link in BBCode that is not closed',
      `[url=/a]Low [url=${PAGE}]Tide[/url]`,
      `[url=/a]Low [Tide](${PAGE})`,
    ],
    ['one with an address', `[url=${PAGE}]Low [url=${PAGE}]Tide[/url]`, `[url=${PAGE}]Low [Tide](${PAGE})`],
  ])('may hold %s', (_, link, written) => {
    const habits = [`<${PAGE}|a>`, `[url=${PAGE}]a[/url]`, `[a|${PAGE}]`, `[[${PAGE}|a]]`]
    expect(habits.map((habit) => last(habit, link))).toContain(written)
  })

  it.each<[what: string, text: string]>([
    ['links elsewhere', '[[https://example.org/a][a]] [[https://example.org/b][b]] [[/c][c]] [[/d][d]]'],
    ['links of a wiki that is none of the site', '[[Ebb|tides]], [[Flow|tide]] and [[Pier|piers]]'],
    ['a text with links of Markdown', `${'[a](/b) '.repeat(3)}${`[[${PAGE}][a]] `.repeat(3)}`],
    ['words', 'Low Tide'],
    ['citations behind addresses', `${`See ${PAGE}[1], and more. `.repeat(4)}`],
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
  const slack = `<${PAGE}|Tide>`
  const code = `[url=${PAGE}]Tide[/url]`
  const jira = `[Tide|${PAGE}]`
  const avatars = 'https://cdn-avatars.huggingface.co'
  it.each<[link: string, line: string, written: string]>([
    [org, 'Low * Tide', 'Low * Tide'],
    [org, '  * Low', '  * Low'],
    [org, '    ** Low', '    ### Low'],
    [wiki, '    == Low ==', '    ### Low'],
    [textile, '    h3. Low', '    ### Low'],
    [ascii, '    == Low', '    ### Low'],
    [org, '  :PROPERTIES:\n  :ID: a\n  :END:\nTide', 'Tide'],
    [org, 'a :PROPERTIES:\nTide', 'a :PROPERTIES:\nTide'],
    [org, '[[http://a.org/b.png]] Tide', ' Tide'],
    [org, '[[data:image/png;base64,iVBO]] Tide', ' Tide'],
    [`[Tide|${PAGE}]`, '!http://a.org/b.png! Tide', ' Tide'],
    [`[Tide|${PAGE}]`, 'the h3. Low', 'the h3. Low'],
    [textile, 'h3. Low Tide', '### Low Tide'],
    [textile, 'the h3. Low', 'the h3. Low'],
    [textile, 'Low \\&#124; \\Tide', 'Low \\\\&#124; \\Tide'],
    [textile, '!http://a.org/b.png! Tide', ' Tide'],
    [ascii, 'x = y', 'x = y'],
    [ascii, '= y', '= y'],
    [ascii, `link:${PAGE}[[Re] Tide]`, `[[Re] Tide](${PAGE})`],
    [ascii, '{empty}1. Low \\emph\\{Tide} {x}', '1. Low \\emph{Tide} {x}'],
    [ascii, 'image:http://a.org/b.png[a logo] Tide', ' Tide'],
    [ascii, 'link:http://a.org Tide', 'link:http://a.org Tide'],
    [ascii, 'Low [.a .b:c]#Tide# C# [.d]#Ebb', 'Low Tide C# [.d]#Ebb'],
    [ascii, '[.a]#image:/b.svg[c]\n18#', '\n18'],
    [rst, 'Low .. Tide', 'Low .. Tide'],
    [
      rst,
      `  .. rubric:: \`Low Tide <${PAGE}>\`__\n     :name: low\n     :class: a b\nEbb`,
      `### [Low Tide](${PAGE})\nEbb`,
    ],
    [rst, '  .. container:: flex\n\n     Tide', '\n\n     Tide'],
    [rst, '  .. container::\n  flex gap-1\n\n     Tide', '\n\n     Tide'],
    [rst, '  .. container::\n\n     Tide', '\n     Tide'],
    [rst, 'Low\\ Tide', 'LowTide'],
    [rst, `\`Low \\\`Tide\\\` <${PAGE}>\`__`, `[Low \\\`Tide\\\`](${PAGE})`],
    [rst, `\`<low>: Tide <${PAGE}>\`__`, `[<low>: Tide](${PAGE})`],
    [rst, '   .. |a| image:: b\n      :alt: c\n      :class: d\nTide', '\nTide'],
    [rst, '.. a\n   b\n', '\n   b\n'],
    [org, '*** Low Tide', '### Low Tide'],
    [org, `[[${PAGE}][[LOW] Tide]]`, `[[LOW] Tide](${PAGE})`],
    [org, '* Low Tide', '### Low Tide'],
    [org, ':PROPERTIES:\n:ID: a\n:END:\nTide', 'Tide'],
    [org, '[[https://a.org/b.png]] Tide', ' Tide'],
    [org, `[[${PAGE}][[[https://a.org/b.png]] Tide]]`, `[ Tide](${PAGE})`],
    [wiki, '=== Low Tide ===', '### Low Tide'],
    [wiki, '=== Low Tide === \t', '### Low Tide'],
    [wiki, '[[File:https://a.org/b.png|class=c|d]] Tide', ' Tide'],
    [wiki, '[[Image:https://a.org/b.png]] Tide', ' Tide'],
    [jira, '!data:image/png;base64,a! Tide', ' Tide'],
    [textile, '!data:image/png;base64,a! Tide', ' Tide'],
    [ascii, 'image:data[c] Tide', 'image:data[c] Tide'],
    [ascii, 'image::data:image/png;base64,a[c] Tide', ' Tide'],
    [`[[${PAGE}|Tide]]`, '=== Low Tide ===', '### Low Tide'],
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
    [slack, `*<${PAGE}|Low>*`, `### [Low](${PAGE})`],
    [slack, `  *<http://a.org/b|Low>* \t`, '  ### [Low](http://a.org/b)'],
    [slack, `Low *<${PAGE}|Low>* tide`, `Low *[Low](${PAGE})* tide`],
    [slack, `Low ${avatars}/a.png tide`, 'Low  tide'],
    [slack, 'Low https://cdn-thumbnails.huggingface.co/a.png tide', 'Low  tide'],
    [slack, 'Low https://huggingface.co/avatars/a.svg tide', 'Low  tide'],
    [slack, `<${avatars}/a.png|Tide>`, `[Tide](${avatars}/a.png)`],
    [slack, '*Low* tide', '*Low* tide'],
    [code, '[h3]Low Tide[/h3]', '### Low Tide'],
    [code, '[list=1][*]Low[/list] [b]Tide[/b] [size=5]a[/size]', '* Low Tide a'],
    [code, '[img=20x20]https://a.org/b.png[/img][img width=20]https://a.org/b.png[/img]Low', 'Low'],
    [code, '[imgs]https://a.org/b.png[/img]Low', '[imgs]https://a.org/b.png[/img]Low'],
    ...'ol list b i u s size color font center quote code'
      .split(' ')
      .map((name): [string, string, string] => [code, `[${name}=3]Low[/${name}] Tide`, 'Low Tide']),
    [code, '[color=red]Low[/color] Tide', 'Low Tide'],
    [code, '[ul][li]Low[/li]\n[/ul]', '* Low\n'],
    [code, '[img]https://a.org/b.png[/img]Low [a] [Re] [url]', 'Low [a] [Re] [url]'],
    [org, `[[${PAGE}][[[https://a.org/b.png][c]] Tide]]`, `[![c](https://a.org/b.png) Tide](${PAGE})`],
    [
      org,
      `[[${PAGE}][[[http://a.org/b.jpg][a logo]] Tide]]`,
      `[![a logo](http://a.org/b.jpg) Tide](${PAGE})`,
    ],
    [
      org,
      `[[${PAGE}][[[data:image/png;base64,${'a'.repeat(4000)}][a logo]] Tide]]`,
      `[![a logo](data:image/png;base64,${'a'.repeat(4000)}) Tide](${PAGE})`,
    ],
    ...'jpeg svg gif webp'
      .split(' ')
      .map((type): [string, string, string] => [
        org,
        `[[https://a.org/b.${type}][c]] Tide`,
        `![c](https://a.org/b.${type}) Tide`,
      ]),
    [org, '[[data:image/png;base64,a][]]Tide', 'Tide'],
    [org, '[[https://a.org/b][c]]', '[c](https://a.org/b)'],
    [jira, '!https://a.org/b.png|width=16,alt=c d! Tide', '![c d](https://a.org/b.png) Tide'],
    [jira, '!https://a.org/b.png|width=16! Tide', ' Tide'],
    [jira, `[!https://a.org/b.png|alt=c! Tide|${PAGE}]`, `[![c](https://a.org/b.png) Tide](${PAGE})`],
    [
      jira,
      `[!https://a.org/b.png|alt=a logo! Tide|${PAGE}]`,
      `[![a logo](https://a.org/b.png) Tide](${PAGE})`,
    ],
    [jira, 'h3. {anchor:low-tide}Low Tide', '### Low Tide'],
    // Marks inside of the words are words.
    [org, 'Low ** Tide', 'Low ** Tide'],
    [wiki, 'x = y', 'x = y'],
    [wiki, 'a == b ==', 'a == b =='],
    [wiki, '== Low = Tide ==', '### Low = Tide'],
    [rst, 'Low\n---- Tide', 'Low\n---- Tide'],
    [rst, '### Low\n---- Tide', '### Low\n---- Tide'],
    [rst, ' the ### Low\n----', ' the ### Low\n----'],
    [org, ':PROPERTIES: \t\n:ID: a\nTide', 'Tide'],
    [org, '[[/avatars/b.svg][c]] [[/avatars/b.svg]]Tide', '![c](/avatars/b.svg) Tide'],
    [org, '<class name="bg-a">Low</class> <verbatim>-</verbatim> <classes>', 'Low - <classes>'],
    [jira, '!/avatars/b.svg! [/papers]', ' [](/papers)'],
    [textile, '!/avatars/b.svg! Tide', ' Tide'],
    [`[Tide|${PAGE}]`, '    h3. Low', '    ### Low'],
    // A picture has a longer address at times, and no title.
    [rst, `.. image:: ${'x'.repeat(9000)}`, `.. image:: ${'x'.repeat(9000)}`],
  ])('beside %s: %j is %j', (link, line, written) => {
    expect(last(link, line)).toBe(written)
  })
})
