import { element } from './element.js'
import { describeRole, groups } from './roles.js'

/** The colours with their meanings; those that this text has are marked by their number of stretches. */
export function showLegend(list, stretches) {
  const found = Map.groupBy(
    stretches.filter(({ role }) => role !== 'blank'),
    ({ role }) => describeRole(role).group,
  )
  list.replaceChildren(
    ...Object.entries(groups).map(([group, meaning]) => {
      const number = found.get(group)?.length ?? 0
      return element(
        'li',
        { class: number === 0 ? 'is-absent' : null },
        element('span', { class: 'swatch', 'data-group': group }, meaning),
        ' ',
        element('span', { class: 'aside' }, number.toLocaleString('en')),
      )
    }),
  )
}
