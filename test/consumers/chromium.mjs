import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { launchChromium } from './launch-chromium.mjs'

const contentTypes = { '.html': 'text/html', '.js': 'text/javascript' }

/** Opens the page of a bundle, pastes the fixture and looks at the papers shown and at the worker's answer. */
export async function checkPage(bundle, fixture) {
  const text = readFileSync(join(fixture, 'input.txt'), 'utf8')
  const expected = JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8'))
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url
    try {
      const body = readFileSync(join(bundle, path))
      response.writeHead(200, { 'content-type': contentTypes[extname(path)] }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const errors = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.fill('textarea', text)
    await page.waitForFunction(() => document.querySelector('output').textContent !== '', null, {
      timeout: 60_000,
    })
    assert.deepEqual(
      await page.locator('article').allTextContents(),
      expected.papers.map((paper) => paper.title),
    )
    assert.deepEqual(JSON.parse(await page.locator('output').textContent()), expected)
    assert.deepEqual(errors, [])
  } finally {
    await browser.close()
    server.close()
  }
}
