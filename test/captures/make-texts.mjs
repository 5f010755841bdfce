// node make-texts.mjs: writes texts/plain.txt, the invented search pages in the shape of a plain copy of the site.
// texts/markdown.txt and texts/wrapped.txt are turndown's and w3m's texts of page search-1 (run-tools.mjs).
import { writeFileSync } from 'node:fs'
import { makePages } from './make-pages.mjs'

const { truth } = makePages(1)[0]
const cards = truth.papers.map(({ title, abstract, authorCount, organization, dateText, comments }) =>
  [
    title,
    abstract,
    `${organization ? `${organization.slug} ${organization.name}` : `  • ${authorCount} authors`}\n·\n${dateText}${comments > 0 ? ` ${comments}` : ''}`,
  ].join('\n\n'),
)
const head = `new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\n${truth.header.date.text}`
writeFileSync(new URL('texts/plain.txt', import.meta.url), `${[head, ...cards, 'Previous'].join('\n\n')}\n`)
