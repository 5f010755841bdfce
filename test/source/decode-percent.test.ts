import { expect, it } from 'vitest'
import { decodePercent } from '../../src/source/decode-percent'

it('decodes bytes of UTF-8', () => {
  expect(decodePercent('Z%C3%BCrich%20%F0%9F%8C%8A')).toBe('Zürich 🌊')
})

it.each(['%FF', '%C3', '%', '%E0%80%80'])('says otherwise of %j', (code) => {
  expect(decodePercent(code)).toBe(code)
  expect(decodePercent(code, 'Tide')).toBe('Tide')
})
