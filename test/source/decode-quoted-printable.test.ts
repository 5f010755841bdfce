import { describe, expect, it } from 'vitest'
import { decodeQuotedPrintable } from '../../src/source/decode-quoted-printable'
import { mapOffset } from '../../src/source/offset-map'

const decode = (text: string) => decodeQuotedPrintable({ text, map: null }).text
const LINE = 'We measure tides at nine piers and'
/** Lines that go on, as many as show how a text is written, and what they are decoded. */
const HABIT = `${LINE}=\n`.repeat(5)
const PLAIN = LINE.repeat(5)

describe('decodeQuotedPrintable', () => {
  it.each<[code: string, text: string]>([
    ['a =3D b', 'a = b'],
    ['Z=C3=BCrich =E2=80=94 =F0=9F=8C=8A', 'Zürich — 🌊'],
    ['=E2=80=\n=99', '’'],
    ['=C3=BC=\n\nEbb', 'ü\nEbb'],
    ['=F0=9F=8C=8A=F0=9F=\n=8C=8A', '🌊🌊'],
    ['=C3=BC and =FF', 'ü and =FF'],
    ['=C3=BC=FF=C3=BC=E2=80=\n', 'ü=FFü=E2=80'],
    ['=C0=80 =F5=80=80=80', '=C0=80 =F5=80=80=80'],
    ['=C3=BC =3d =20', 'ü =3d  '],
    ['=3D3D', '=3D'],
  ])('reads %j', (code, text) => {
    expect(decode(`${HABIT}${code}`)).toBe(`${PLAIN}${text}`)
  })

  it('knows where everything stood', () => {
    const text = `${HABIT}Z=C3=BCrich`
    const { text: decoded, map } = decodeQuotedPrintable({ text, map: null })
    const sourceOf = (words: string) => mapOffset(map as number[], decoded.indexOf(words))
    expect(sourceOf('rich')).toBe(text.indexOf('rich'))
    expect(sourceOf('ü')).toBe(text.indexOf('=C3'))
  })

  it('knows where each of several characters stood', () => {
    const text = `${HABIT}=E6=BD=AE=E6=\n=B1=90=3D`
    const { text: decoded, map } = decodeQuotedPrintable({ text, map: null })
    const sourceOf = (words: string) => mapOffset(map as number[], decoded.indexOf(words))
    expect(sourceOf('汐')).toBe(text.indexOf('=E6=\n'))
    expect(sourceOf('=')).toBe(text.indexOf('=3D'))
  })

  it.each<[what: string, text: string]>([
    ['few lines go on', `${`${LINE}=\n`.repeat(4)}Z=C3=BCrich`],
    ['short lines go on', `${'Tides and=\n'.repeat(9)}Z=C3=BCrich`],
    ['lines are underlined', `${`${LINE}\n======\n`.repeat(9)}Z=C3=BCrich`],
    ['nothing is encoded', `${HABIT}a = b, =41, =FF`],
  ])('leaves a text in which %s as it is', (_, text) => {
    expect(decode(text)).toBe(text)
  })
})
