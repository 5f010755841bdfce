import { createRequire } from 'node:module'
import { CHROMIUM_ARGUMENTS } from '../../consumers/launch-chromium.mjs'
import { turndown } from './npm-markdown.mjs'
import { BASE } from './page.mjs'
import { run } from './run-program.mjs'
import { markdown, plain, runon } from './styles.mjs'

const require = createRequire(import.meta.url)

let browser = null
export async function inChromium(html, width, read) {
  const { chromium } = require('playwright-core')
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGUMENTS,
  })
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  try {
    const tab = await context.newPage()
    // Nothing is fetched: the page is served from memory under the site's address, and every other request is refused.
    await tab.route('**/*', (r) =>
      r.request().url() === `${BASE}papers`
        ? r.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : r.abort(),
    )
    await tab.goto(`${BASE}papers`, { waitUntil: 'domcontentloaded' })
    return await read(tab)
  } finally {
    await context.close()
  }
}

export async function closeTools() {
  await browser?.close()
  browser = null
}

const chromium = (width, expression) => (html) => inChromium(html, width, (tab) => tab.evaluate(expression))
const SELECTION = `(() => { const s = getSelection(); s.selectAllChildren(document.body); return s.toString() })()`
const SELECTED_HTML = `(() => { const s = getSelection(); s.selectAllChildren(document.body); const d = document.createElement('div'); d.append(s.getRangeAt(0).cloneContents());
  for (const e of d.querySelectorAll('[href]')) e.setAttribute('href', e.href); for (const e of d.querySelectorAll('[src]')) e.setAttribute('src', e.src); return d.innerHTML })()`
const VISIBLE_HTML = `(() => { for (const e of [...document.body.querySelectorAll('*')]) if (getComputedStyle(e).display === 'none') e.remove();
  for (const e of document.querySelectorAll('[href]')) e.setAttribute('href', e.href); for (const e of document.querySelectorAll('[src]')) e.setAttribute('src', e.src); return document.body.innerHTML })()`

export const CHROMIUM = {
  'chromium-narrow': plain(chromium(400, 'document.body.innerText')),
  'chromium-wide': plain(chromium(1600, 'document.body.innerText')),
  'chromium-main': plain(chromium(1280, `document.querySelector('main').innerText`)),
  'chromium-textcontent': runon(chromium(1280, 'document.body.textContent')),
  'chromium-selection': plain(chromium(1280, SELECTION)),
  'chromium-selection-narrow': plain(chromium(500, SELECTION)),
  'chromium-copy-turndown': markdown((html) =>
    inChromium(html, 1280, (tab) => tab.evaluate(SELECTED_HTML)).then(
      turndown({ headingStyle: 'atx' }, { prepare: (h) => h }),
    ),
  ),
  'chromium-visible-turndown': markdown((html) =>
    inChromium(html, 1280, (tab) => tab.evaluate(VISIBLE_HTML)).then(
      turndown({ headingStyle: 'atx', bulletListMarker: '-' }, { prepare: (h) => h }),
    ),
  ),
  'chromium-visible-gfm': markdown((html) =>
    inChromium(html, 600, (tab) => tab.evaluate(VISIBLE_HTML)).then((h) =>
      run('pandoc', ['-f', 'html-native_divs-native_spans', '-t', 'gfm-raw_html', '--wrap=none'], h),
    ),
  ),
}
