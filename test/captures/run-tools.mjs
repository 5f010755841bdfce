// node run-tools.mjs PAGES_DIR OUT_DIR [--only a,b]: every tool over every page; OUT_DIR/<tool>__<page>.txt
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { closeTools, TOOLS } from './tools.mjs'

const [pages, out, flag, names] = process.argv.slice(2)
const only = flag === '--only' ? names.split(',') : null
mkdirSync(out, { recursive: true })
for (const [name, tool] of Object.entries(TOOLS)) {
  if (only && !only.includes(name)) continue
  const sizes = []
  try {
    for (const file of readdirSync(pages)
      .filter((f) => f.endsWith('.html'))
      .sort()) {
      const page = file.replace('.html', '')
      const text = await tool.text(readFileSync(path.join(pages, file), 'utf8'), page)
      if (typeof text !== 'string' || !text.trim()) throw new Error(`no text for ${page}`)
      writeFileSync(path.join(out, `${name}__${page}.txt`), text)
      sizes.push(text.length)
    }
    console.log(name, sizes.join(' '))
  } catch (e) {
    console.log(`${name} FAILED: ${String(e.message).slice(0, 300)}`)
  }
}
await closeTools()
