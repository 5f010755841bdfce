import { describe, expect, it } from 'vitest'
import { normalizeLabel } from '../../src/source/normalize-label'

describe('normalizeLabel', () => {
  it.each([
    ['tides', 'tides'],
    ['Low Tide', 'low tide'],
    ['low\n  tide', 'low tide'],
    ['low\ttide\u00a0tables', 'low tide tables'],
    ['  tides ', 'tides'],
    ['Low-Tide_1', 'low-tide_1'],
    ['', ''],
  ])('turns %j into %j', (label, expected) => {
    expect(normalizeLabel(label)).toBe(expected)
  })
})
