import { copyText } from './copy.js'
import { element } from './element.js'
import { count } from './words.js'

/** Beyond this a browser takes seconds to lay out the text. The button copies all of it. */
const MAX_SHOWN = 100_000

/** The papers in one format, with a button that copies it. */
export function createOutputPanel(box, { name, make }) {
  const button = element('button', { type: 'button', class: 'copy' }, `Copy ${name}`)
  const said = element('p', { class: 'hint', role: 'status' })
  const shown = element('pre', { tabindex: '0', role: 'region', 'aria-label': name })
  box.append(element('div', { class: 'output-bar' }, button, said), shown)

  let made = ''
  button.addEventListener('click', async () => {
    const isCopied = await copyText(made)
    said.textContent = isCopied
      ? `Copied ${count(made.length, 'character')}.`
      : 'This browser does not let the page copy. Select the text and copy it yourself.'
  })

  return {
    show(listing) {
      made = make(listing)
      button.disabled = made === ''
      said.textContent = describeLength(made)
      shown.textContent = made.slice(0, MAX_SHOWN)
      shown.hidden = made === ''
    },
  }
}

function describeLength({ length }) {
  if (length === 0) return 'There are no papers to write.'
  if (length <= MAX_SHOWN) return ''
  return `The first ${count(MAX_SHOWN, 'character')} of ${length.toLocaleString('en')}. The button copies all of them.`
}
