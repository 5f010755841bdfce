import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const BASE = 'https://huggingface.co/'

/** Relative links and images made absolute, as most tools do that know the page's address. */
export const absolute = (html) => html.replace(/\b(href|src)="\/(?!\/)/g, `$1="${BASE}`)
export const body = (html) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html
export const main = (html) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html
export const dom = (html) => new (require('jsdom').JSDOM)(html, { url: `${BASE}papers` })
