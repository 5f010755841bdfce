import { describe, expect, it } from 'vitest'
import { mapOffset } from '../../src/source/offset-map'
import { repairEncoding } from '../../src/source/repair-encoding'

const repair = (text: string) => repairEncoding({ text, map: null }).text
const HABIT = 'Â·Â·Â· '
const PLAIN = '··· '

describe('repairEncoding', () => {
  it.each<[broken: string, text: string]>([
    ['ZÃ¼rich', 'Zürich'],
    ['a â€” b â€¦ itâ€™s â€œxâ€\u009d', 'a — b … it’s “x”'],
    ['a â\u0080\u0094 b', 'a — b'],
    ['ðŸŒŠ ðÿ', '🌊 ðÿ'],
    ['èŒ¶', '茶'],
    ['茶 ü — Â', '茶 ü — Â'],
    ['Ã€ Ã\u0081', 'À Á'],
    ['àÂ€ Ã', 'àÂ€ Ã'],
    ['à€€ í\u00a0€', 'à€€ í\u00a0€'],
  ])('reads %j', (broken, text) => {
    expect(repair(HABIT + broken)).toBe(PLAIN + text)
  })

  it('reads every letter of Latin-1', () => {
    const letters = Array.from({ length: 64 }, (_, i) => String.fromCharCode(0xc0 + i)).join('')
    const broken = Buffer.from(letters).toString('latin1')
    expect(repair(HABIT + broken)).toBe(PLAIN + letters)
  })

  it('knows where everything stood', () => {
    const text = `${HABIT}ZÃ¼rich`
    const { text: plain, map } = repairEncoding({ text, map: null })
    expect(mapOffset(map as number[], plain.indexOf('rich'))).toBe(text.indexOf('rich'))
  })

  it.each([
    'Zürich Â·',
    'Â· Â·',
    'Ã la carte, â, Â, Ã·x',
    'SÃ£o LuÃ­s, FlorianÃ³polis\n\n· 7 authors',
    'â €, Â ·, Ã ¼',
    'Ã, Ã, Ã, Ãª',
  ])('leaves %j as it is', (text) => {
    expect(repair(text)).toBe(text)
  })
})
