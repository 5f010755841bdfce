import { element } from './element.js'

/**
 * A list of tabs and their panels. The list is one stop of the Tab key; arrow keys, Home and End choose a tab.
 *
 * @param onChoose - called with the index of a tab before its panel is shown
 */
export function createTabs(list, box, names, onChoose) {
  const tabs = names.map((name, index) =>
    element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${index}`, 'aria-controls': `panel-${index}` },
      name,
      element('span', { class: 'badge' }),
    ),
  )
  const panels = names.map((_, index) =>
    element('div', { role: 'tabpanel', id: `panel-${index}`, 'aria-labelledby': `tab-${index}` }),
  )
  list.append(...tabs)
  box.append(...panels)
  let chosen = 0

  function choose(index) {
    chosen = index
    onChoose(index)
    tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === index))
      tab.setAttribute('tabindex', i === index ? '0' : '-1')
      panels[i].hidden = i !== index
    })
  }

  list.addEventListener('click', ({ target }) => {
    const index = tabs.indexOf(target.closest('[role=tab]'))
    if (index >= 0) choose(index)
  })
  list.addEventListener('keydown', (event) => {
    const steps = { ArrowRight: chosen + 1, ArrowLeft: chosen - 1, Home: 0, End: tabs.length - 1 }
    if (!(event.key in steps)) return
    event.preventDefault()
    choose((steps[event.key] + tabs.length) % tabs.length)
    tabs[chosen].focus()
  })

  return {
    panels,
    choose,
    get chosen() {
      return chosen
    },
    /** A number behind the name of a tab. */
    setBadge(index, text) {
      tabs[index].querySelector('.badge').textContent = text
    },
  }
}
