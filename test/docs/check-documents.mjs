import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Parser } from 'commonmark'
import { DIAGNOSTIC_CODES } from 'paper-listing/schema'
import { root } from '../package/packed.mjs'

/**
 * The documents of the repository hold together: every relative link leads to a file or folder that is there, and to a
 * heading that it has, and so does every path that is named; docs/architecture.md names the files of every stage, and
 * none that is not there; every diagnostic code has its section and its row. Links to other sites are not tried: a check
 * that depends on them fails without a reason in the change.
 */
const documents = [
  ...readdirSync(root).filter((path) => path.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('api'))
    .map((path) => join('docs', path)),
].map((path) => ({ path: join(root, path), ...readMarkdown(join(root, path)) }))

/** Of a file that is in the repository: no build has to be there. */
const isPath = (code) => /^(?:src|test|docs|fixtures)\/(?!api|.*\bdist\b)[\w./-]+$/.test(code)

const problems = documents.flatMap(({ path, links, codes }) => {
  const broken = [
    ...links.filter((link) => !isThere(path, link)),
    ...codes.filter((code) => isPath(code) && !existsSync(join(root, code))),
  ]
  return broken.map((name) => `${relative(root, path)}: ${name} leads nowhere`)
})
const documentOf = (name) => documents.find(({ path }) => path === join(root, name))

const named = documentOf('docs/architecture.md').codes.map((code) => code.replace(/\.ts$/, ''))
const inSource = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)
const nameOf = (path) => basename(path, '.ts')
for (const path of inSource.filter((path) => /^(?:source|lines|entries|papers|links)\W/.test(path)))
  if (!named.includes(nameOf(path))) problems.push(`docs/architecture.md: nothing about src/${path}`)
for (const name of named.filter((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name)))
  if (!inSource.map(nameOf).includes(name)) problems.push(`docs/architecture.md: there is no ${name}`)

const diagnostics = documentOf('docs/diagnostics.md')
for (const code of DIAGNOSTIC_CODES) {
  if (!diagnostics.headings.has(code.toLowerCase())) problems.push(`docs/diagnostics.md: no section ${code}`)
  if (!diagnostics.links.includes(`#${code.toLowerCase()}`))
    problems.push(`docs/diagnostics.md: no row ${code}`)
}
assert.deepEqual(problems, [])
console.log(`the links of ${documents.length} documents lead somewhere`)

function readMarkdown(path) {
  const links = []
  const codes = []
  const headings = new Set()
  const walker = new Parser().parse(readFileSync(path, 'utf8')).walker()
  let heading = ''
  for (let event = walker.next(); event; event = walker.next()) {
    const { entering, node } = event
    if (entering && (node.type === 'link' || node.type === 'image')) links.push(node.destination)
    if (node.type === 'code') codes.push(node.literal)
    if (node.type === 'text' || node.type === 'code') heading += node.literal
    if (node.type === 'heading' && entering) heading = ''
    if (node.type === 'heading' && !entering) headings.add(anchorOf(heading))
  }
  // Tables are not part of CommonMark, but the links in their rows are links of a paragraph.
  return { links: links.filter((link) => !/^[a-z]+:/i.test(link)), codes, headings }
}

/** As GitHub makes it of a heading. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function isThere(from, link) {
  const [path, anchor] = decodeURI(link).split('#')
  const target = path === '' ? from : join(dirname(from), path)
  if (!existsSync(target)) return false
  if (anchor === undefined) return true
  return (documents.find((document) => document.path === target) ?? readMarkdown(target)).headings.has(anchor)
}
