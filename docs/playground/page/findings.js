import { element } from './element.js'
import { nameOfPaper } from './words.js'

/** A text of another kind can be noticed line by line; nobody reads more than these. */
const MAX_FINDINGS = 500

/** The diagnostics in the order of the text. Each is a button that goes to its place. */
export function createFindings(box, { onFind }) {
  function show({ diagnostics }) {
    if (diagnostics.length === 0) {
      box.replaceChildren(element('p', { class: 'nothing' }, 'Nothing was noticed: the text was used whole.'))
      return
    }
    const items = diagnostics.slice(0, MAX_FINDINGS).map((diagnostic) => {
      const item = buildItem(diagnostic)
      item.querySelector('button').addEventListener('click', () => onFind(diagnostic.span))
      return item
    })
    const hidden = diagnostics.length - items.length
    box.replaceChildren(
      element('ol', { class: 'findings' }, items),
      ...(hidden > 0 ? [element('p', { class: 'nothing' }, `${hidden} more are in the JSON.`)] : []),
    )
  }
  return { show }
}

function buildItem({ severity, code, message, paper }) {
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', class: 'finding', 'data-severity': severity },
      element('strong', { class: 'severity', 'data-severity': severity }, `${severity} ${code}`),
      paper === null ? null : element('code', {}, nameOfPaper(paper)),
      element('span', {}, message),
    ),
  )
}
