import { createRequire } from 'node:module'
import { loadPackage } from './load-package.mjs'
import { absolute, BASE, body, dom } from './page.mjs'
import { markdown, plain, runon, urls } from './styles.mjs'

const require = createRequire(import.meta.url)

const htmlToText =
  (options, prepare = (h) => h) =>
  async (html) =>
    (await import('html-to-text')).convert(prepare(html), options)

export const NPM_TEXT = {
  'node-html-parser': plain((html) => {
    const root = require('node-html-parser').parse(html)
    for (const element of root.querySelectorAll('style,script,head')) element.remove()
    return root.structuredText
  }),
  'html-to-text': urls(htmlToText({ wordwrap: 80 })),
  'html-to-text-base': urls(
    htmlToText({
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { baseUrl: BASE.slice(0, -1) } },
        { selector: 'img', options: { baseUrl: BASE.slice(0, -1) } },
      ],
    }),
  ),
  'html-to-text-nolinks': plain(
    htmlToText({
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
      ],
    }),
  ),
  'html-to-text-nolinks80': plain(
    htmlToText({
      wordwrap: 80,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false } },
        { selector: 'h3', options: { uppercase: false } },
      ],
    }),
  ),
  'html-to-text-brackets': urls(
    htmlToText({
      wordwrap: 130,
      selectors: [
        {
          selector: 'a',
          options: { baseUrl: BASE.slice(0, -1), linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true },
        },
        { selector: 'img', format: 'skip' },
        { selector: 'h3', options: { uppercase: false, leadingLineBreaks: 2 } },
        { selector: 'ul', options: { itemPrefix: ' - ' } },
      ],
    }),
  ),
  'html-to-text-parens': urls(
    htmlToText({
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { baseUrl: BASE.slice(0, -1), linkBrackets: false } },
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false } },
        { selector: 'h3', options: { uppercase: false } },
      ],
    }),
  ),
  'html-to-formatted-text': plain(async (html) => {
    const f = await loadPackage('html-to-formatted-text')
    return (f.default ?? f)(absolute(body(html)))
  }),
  textversionjs: urls((html) => require('textversionjs')(absolute(html))),
  'textversionjs-md': markdown((html) =>
    require('textversionjs')(absolute(html), {
      linkProcess: (href, text) => `[${text}](${href})`,
      imgProcess: (_src, alt) => (alt ? `[IMG: ${alt}]` : '[IMG]'),
      headingStyle: 'hashify',
      listStyle: 'indention',
      listIndentionTabs: 1,
      uIndentionChar: '*',
    }),
  ),
  'textversionjs-nolinks': plain((html) =>
    require('textversionjs')(absolute(html), {
      linkProcess: (_href, text) => text,
      imgProcess: () => '',
      headingStyle: 'breakline',
    }),
  ),
  'string-strip-html': runon(async (html) => (await import('string-strip-html')).stripHtml(html).result),
  'string-strip-html-links': urls(
    async (html) =>
      (await import('string-strip-html')).stripHtml(absolute(html), {
        dumpLinkHrefsNearby: { enabled: true, putOnNewLine: true, wrapHeads: '[', wrapTails: ']' },
      }).result,
  ),
  'hast-to-text': plain(async (html) => {
    const { unified } = await import('unified')
    const { toText } = await import('hast-util-to-text')
    return toText(
      unified()
        .use(await loadPackage('rehype-parse'))
        .parse(html),
    )
  }),
  'jsdom-text': runon((html) => dom(html).window.document.body.textContent),
  'linkedom-innertext': plain((html) => require('linkedom').parseHTML(html).document.body.innerText),
  'happydom-innertext': runon(async (html) => {
    const { Window } = await import('happy-dom')
    const w = new Window({
      url: `${BASE}papers`,
      settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
    })
    w.document.write(html)
    const t = w.document.body.innerText
    await w.happyDOM.close()
    return t
  }),
  'cheerio-text': runon(async (html) => {
    const $ = (await import('cheerio')).load(html)
    $('style,script,svg').remove()
    return $('main').text()
  }),
  'cheerio-lines': plain(async (html) => {
    const $ = (await import('cheerio')).load(html)
    return $('main *')
      .contents()
      .toArray()
      .filter((n) => n.type === 'text')
      .map((n) => n.data.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join('\n')
  }),
}
