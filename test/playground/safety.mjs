import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parsePaperListing } from 'paper-listing'
import { webLink } from '../../docs/playground/page/element.js'
import { enter, openTab } from './open-page.mjs'

/** Markup in every place, plain, in entities (which the library decodes) and in link targets. */
const hostile = [
  'Daily Papers',
  'byAK and the research community',
  'Mar 4',
  '&lt;img src=x onerror=alert(1)&gt; A Title',
  'An abstract. <img src=x onerror=alert(2)> &lt;script&gt;alert(3)&lt;/script&gt; <script>alert(4)</script>',
  '</textarea></pre></script><svg onload=alert(5)> "\' onfocus=alert(6) autofocus',
  '  • 4 authors\n·\nFeb 12, 2024 3',
  '### [Click me](javascript:alert(7))',
  'See [this](javascript:alert(8)) and https://example.org/"onmouseover="alert(9) and data:text/html,<b>.',
  '  • 2 authors\n·\nFeb 14, 2024',
].join('\n\n')

const sources = resolve(import.meta.dirname, '../../docs/playground/page')

/** A listing is untrusted. */
export const safety = {
  async 'markup in a listing stays text'(page) {
    await enter(page, hostile)
    const { papers } = parsePaperListing(hostile)
    assert.ok(papers[0].title.includes('<img'), 'the sample has lost its teeth')
    assert.deepEqual(
      await page.locator('.card h3').allTextContents(),
      papers.map(({ title }) => title),
    )
    assert.equal(await page.locator('#stretches').textContent(), hostile)
    for (const tab of await page.getByRole('tab').allTextContents()) await openTab(page, tab)
    const made =
      'main :is(img, svg, script, b, iframe, object, [onerror], [onload], [onfocus], [onmouseover])'
    assert.equal(await page.locator(made).count(), 0)
    const hrefs = await page.locator('main a').evaluateAll((links) => links.map(({ protocol }) => protocol))
    assert.deepEqual(
      hrefs.filter((protocol) => protocol !== 'https:' && protocol !== 'http:'),
      [],
    )
    return `${hrefs.length} links`
  },

  async 'a link that leads out of the web would stay text'() {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' https://example.org', '//example.org']) {
      assert.equal(webLink(url, 'text'), 'text')
    }
  },

  async 'no source of the page makes elements of markup'() {
    for (const name of readdirSync(sources)) {
      const source = readFileSync(join(sources, name), 'utf8')
      assert.doesNotMatch(source, /(?:inner|outer|Adjacent)HTML|document\.write|DOMParser|Fragment\(/, name)
      if (name !== 'element.js') assert.doesNotMatch(source, /createElement/, name)
    }
  },

  async 'the page cannot load, send or run anything'(page) {
    const policy = await page.getAttribute('meta[http-equiv=Content-Security-Policy]', 'content')
    assert.match(
      policy,
      /^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; worker-src blob:/,
    )
    assert.doesNotMatch(policy, /https?:|\*|unsafe/)
    const loaded = await page.locator('script[src], link[rel=stylesheet], iframe, img').count()
    assert.equal(loaded, 0)
  },
}
