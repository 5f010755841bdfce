/** Opens the playground and notes everything that it should not do. */
export async function openPage(browser, url, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  // Waited for only where something is broken, or the machine is busy.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const complaints = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => complaints.push(`console: ${message.text()}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    dialog.dismiss()
  })
  // The worker is a blob of the page itself; everything else would come from outside.
  page.on('request', (request) => {
    if (request.url() !== url && !/^(?:blob|data):/.test(request.url()))
      complaints.push(`request: ${request.url()}`)
  })
  await page.goto(url)
  await page.waitForSelector('.card')
  return { page, complaints, close: () => context.close() }
}

/** Puts a text into the box and waits until it was read. */
export async function enter(page, text) {
  await page.fill('#text', text)
  await waitForText(page, text)
}

/** Waits until the coloured text is this one. It may have to be shown in parts: then its beginning. */
export async function waitForText(page, text) {
  await page.waitForFunction((wanted) => {
    const shown = document.getElementById('stretches').textContent
    const isBusy = document.querySelector('.workspace').getAttribute('aria-busy') === 'true'
    return !isBusy && (shown === '' ? wanted === '' : wanted.startsWith(shown))
  }, text)
}

/** Chooses the tab whose label begins with a name, and gives its panel. */
export async function openTab(page, name) {
  await page.locator('[role=tab]', { hasText: new RegExp(`^${name}`) }).click()
  return page.locator('[role=tabpanel]:not([hidden])')
}
