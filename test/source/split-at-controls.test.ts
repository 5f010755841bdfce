import { describe, expect, it } from 'vitest'
import { splitAtControls } from '../../src/source/split-at-controls'
import { makeLine } from '../make-line'

const PAPER = '/papers/2402.99901'
const split = (...texts: string[]) =>
  splitAtControls(texts.map((text) => makeLine(text))).map(({ text }) => text)

describe('splitAtControls', () => {
  it.each<[texts: string[], expected: string[]]>([
    [[`Oct 17 4 (${PAPER}#community)`], ['Oct 17', `4 (${PAPER}#community)`]],
    [['- </login?next=x> Tide'], ['- </login?next=x>', 'Tide']],
    [[`GitHub <a> 31.5k <${PAPER}> x`], ['GitHub <a>', `31.5k <${PAPER}>`, 'x']],
    [[`GitHub (/a) 31.5k ${PAPER} x`], ['GitHub (/a)', `31.5k ${PAPER}`, 'x']],
    [
      ['Oct 17 4', `(${PAPER}#community)`],
      ['Oct 17', '4', `(${PAPER}#community)`],
    ],
    [
      ['GitHub <a> 31.5k', `<${PAPER}>`],
      ['GitHub <a>', '31.5k', `<${PAPER}>`],
    ],
    [['1 /login?next=x 2 /login?next=y'], ['1 /login?next=x', '2 /login?next=y']],
  ])('of %j', (texts, expected) => {
    expect(split(...texts)).toEqual(expected)
  })

  it.each<[texts: string[]]>([
    [[`Tide 17 (${PAPER})`]],
    [['Tide 17', `(${PAPER})`]],
    [[`Tide4 (${PAPER}#community)`]],
    [['Low', '7 tides/ebbs']],
    [[`We took n > 17 (${PAPER})`]],
    [[`We took it (n > 2) 17. (${PAPER})`]],
    [['Low', '7 (/login?next=x)']],
  ])('leaves %j', (texts) => {
    expect(split(...texts)).toEqual(texts)
  })

  it('looks for no target below a blank line', () => {
    const lines = [makeLine('Oct 17 4'), makeLine(`(${PAPER}#community)`, { gap: 1 })]
    expect(splitAtControls(lines)).toEqual(lines)
  })

  it('leaves a day above the dash of no upvotes', () => {
    const lines = [makeLine('Oct 17'), makeLine('</login?next=x>', { prefix: '- ' })]
    expect(splitAtControls(lines)).toEqual(lines)
  })

  it('knows where the parts stand', () => {
    const link = { target: '/a', carrier: 3 }
    const line = makeLine(`Oct 17 4 (${PAPER}#community)`, { start: 10, from: 8, prefix: '- ', ...link })
    expect(splitAtControls([line])).toMatchObject([
      { from: 8, start: 10, end: 16, prefix: '- ', ...link },
      { from: 17, start: 17, prefix: '', target: null, carrier: null, gap: 1 },
    ])
  })
})
