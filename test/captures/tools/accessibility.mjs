import { inChromium } from './chromium.mjs'
import { markdown, plain } from './styles.mjs'

/** The tree that Chromium tells screen readers, without what they leave out; words inside of a name stand in it once. */
async function accessibilityTree(tab) {
  const session = await tab.context().newCDPSession(tab)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (id, depth) => {
    const { ignored, role, name, properties = [], childIds = [] } = byId.get(id)
    const isSkipped = ignored || /^(?:none|generic|InlineTextBox)$/.test(role?.value)
    const inside = childIds.flatMap((child) => read(child, isSkipped ? depth : depth + 1))
    if (isSkipped) return inside
    const url = properties.find((property) => property.name === 'url')?.value.value
    return [{ id, depth, role: role.value, name: name?.value ?? '', url }, ...inside]
  }
  return read(nodes[0].nodeId, 0)
}

const tree = (line) => (html) =>
  inChromium(html, 1280, async (tab) => (await accessibilityTree(tab)).map(line).join('\n'))

/** As Python writes a string. */
const repr = (words) =>
  words.includes("'") && !words.includes('"')
    ? `"${words.replaceAll('\\', '\\\\')}"`
    : `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The lines of a page as browser-use shows them to a model: what can be clicked has a number, and its words below. */
const BROWSER_USE = `(() => {
  const lines = []
  let count = 0
  const read = (element, depth) => {
    for (const child of element.childNodes) {
      const words = child.nodeType === 3 ? child.textContent.replace(/\\s+/g, ' ').trim() : ''
      if (words !== '') lines.push('\\t'.repeat(depth) + words)
      if (child.nodeType !== 1 || /^(?:script|style|svg)$/i.test(child.tagName)) continue
      const isMarked = /^(?:a|button|input)$/i.test(child.tagName)
      if (isMarked) lines.push('\\t'.repeat(depth) + '[' + ++count + ']<' + child.tagName.toLowerCase() + ' />')
      read(child, isMarked ? depth + 1 : depth)
    }
  }
  read(document.body, 0)
  return lines.join('\\n')
})()`

export const ACCESSIBILITY = {
  'browser-use': plain((html) => inChromium(html, 1280, (tab) => tab.evaluate(BROWSER_USE))),
  'playwright-snapshot': markdown((html) =>
    inChromium(html, 1280, (tab) => tab.locator('body').ariaSnapshot()),
  ),
  'playwright-ai': markdown((html) => inChromium(html, 1280, (tab) => tab.ariaSnapshot({ mode: 'ai' }))),
  'devtools-snapshot': markdown(
    tree(({ id, depth, role, name, url }) => {
      const properties = url === undefined ? '' : ` url="${url}"`
      return `${'  '.repeat(depth)}uid=1_${id} ${role} "${name}"${properties}`
    }),
  ),
  'axtree-numbered': markdown(
    tree(({ id, depth, role, name }) => `${'\t'.repeat(depth)}[${id}] ${role} ${repr(name)}`),
  ),
  'axtree-urls': markdown(
    tree(({ id, depth, role, name, url }) => {
      const properties = url === undefined ? '' : ` [url: ${url}]`
      return `${'  '.repeat(depth)}[${id}] ${role} "${name}"${properties}`
    }),
  ),
}
