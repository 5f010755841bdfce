import { describe, expect, it } from 'vitest'
import { respellLinks } from '../../src/source/respell-links'

const PAGE = 'https://huggingface.co/papers/2402.99901'
const write = (text: string) => respellLinks({ text, map: null }).text
/** A text with enough links of a kind, and what becomes of its last lines. */
const last = (link: string, lines: string) =>
  write(`${`${link}\n`.repeat(3)}${lines}`)
    .split('\n')
    .slice(3)
    .join('\n')

describe('targets and numbers of links', () => {
  it('behind a blank are glued on', () => {
    expect(last(`[Tide] (${PAGE})`, `[\n17\n] (${PAGE}#community) [a] (http://a.org)`)).toBe(
      `[\n17\n](${PAGE}#community) [a](http://a.org)`,
    )
    expect(last(`[Tide] (${PAGE})`, '[a] (b) [c] (https://a.org or b)')).toBe(
      '[a] (b) [c] (https://a.org or b)',
    )
    expect(last('[Tide] (/papers/2402.99901)', '[a] (/login) [b] (c)')).toBe('[a](/login) [b] (c)')
    expect(write('[a] (https://a.org) '.repeat(3))).toBe('[a] (https://a.org) '.repeat(3))
  })

  it('without words in front of a user go away', () => {
    expect(
      last('/papers/2402.99901 Submitted by ada', `${PAGE} Submitted by ada 7\nSee ${PAGE} Submitted by ada`),
    ).toBe(`Submitted by ada 7\nSee ${PAGE} Submitted by ada`)
  })

  it('between blanks may be broken off their brackets', () => {
    expect(
      last(`Tide ( ${PAGE} )`, `17 (\n  ${PAGE} ) Ebb ( /papers/date\n) Low (\nthe tide ) ( /a\nb )`),
    ).toBe(`17 ( ${PAGE} ) Ebb ( /papers/date ) Low (\nthe tide ) ( /a\nb )`)
    expect(
      last('Tide ( /papers/2402.99901 )', '17 (\n\thttp://a.org  ) Ebb ( http://a.org\n  ) Low (\n/a )'),
    ).toBe('17 ( http://a.org  ) Ebb ( http://a.org ) Low ( /a )')
    expect(write(`Tide (\n${PAGE} )`)).toBe(`Tide (\n${PAGE} )`)
  })

  it('behind their words stand in round brackets', () => {
    for (const [open, close] of ['（）', '【】', '「」', '『』', '〔〕', '［］'])
      expect(last(`Tide${open}${PAGE}${close}`, `17${open}http://a.org/b${close} ${open}注${close}`)).toBe(
        `17 (http://a.org/b) ${open}注${close}`,
      )
    expect(write('Tide（https://a.org）'.repeat(3))).toBe('Tide（https://a.org）'.repeat(3))
  })

  it('have attributes behind them in curly brackets', () => {
    expect(
      last('[a](/b) (.flex)', '## [Tide](/a) (.a:b .c-d) ## (.e)\n[17](/c) (see .x) (.Net) ![](/d) (.f a=b)'),
    ).toBe('## [Tide](/a){.a:b .c-d}{.e}\n[17](/c) (see .x) (.Net) ![](/d){.f a=b}')
    expect(last('[a](/b)', 'See (.a) (.b) (.c)')).toBe('See (.a) (.b) (.c)')
  })

  it('that are glued on are set apart', () => {
    expect(last(`Tide<${PAGE}>`, `17<${PAGE}>`)).toBe(`17 <${PAGE}>`)
    expect(last(`Tide<${PAGE}>`, '<b>')).toBe('<b>')
    expect(last(`Tide<${PAGE}>`, 'a<http://a.org>')).toBe('a <http://a.org>')
    expect(write(`Tide<${PAGE}> Ebb<${PAGE}>`)).toBe(`Tide<${PAGE}> Ebb<${PAGE}>`)
  })

  it('and names of headings go away', () => {
    expect(
      last('## Low Tide [low-tide]', '### Ebb [ebb]\n\nTides # a [ebb]\n### Ebb [a] Low\n### Ebb [AI]\n'),
    ).toBe('### Ebb\n\nTides # a [ebb]\n### Ebb [a] Low\n### Ebb [AI]\n')
    expect(last('## Low Tide [low-tide]', '### Ebb 17 [ebb-17]')).toBe('### Ebb 17')
    expect(last('## Low Tide [low-tide]', '### Öl_1.5: 茶 [öl_1.5-茶]')).toBe('### Öl_1.5: 茶')
    expect(last('## Low Tide [low-tide]', '### 茶データ Ebb [茶データ-ebb]')).toBe('### 茶データ Ebb')
  })

  it('and names of headings that are wrapped go away', () => {
    expect(last('## Low Tide [low-tide]', '### Low\nTide [low-tide]')).toBe('### Low\nTide')
    expect(last('## Low Tide [low-tide]', '### Low\n\nTide [low-tide]')).toBe('### Low\n\nTide [low-tide]')
  })

  it('that are numbered places become places of the page', () => {
    expect(write('[17](ref1) [3](ref22) [5](ref6)')).toBe('[17](#ref1) [3](#ref22) [5](#ref6)')
  })

  it('have more than one digit', () => {
    expect(write(`a⟨10⟩ b⟨11⟩ c⟨12⟩\n⟨10⟩ http://a.org\n⟨11⟩ ${PAGE}\n⟨12⟩ ${PAGE}\n`)).toBe(
      `a [10] b [11] c [12]\n10. http://a.org\n11. ${PAGE}\n12. ${PAGE}\n`,
    )
  })

  it('in angle brackets of their own become those in square ones', () => {
    expect(write(`Tide⟨1⟩ and⟨2⟩ x⟨3⟩\n⟨1⟩ ${PAGE}: Tide\n⟨2⟩ ${PAGE}\n⟨3⟩ ${PAGE} Low\n`)).toBe(
      `Tide [1] and [2] x [3]\n1. ${PAGE}\n2. ${PAGE}\n3. ${PAGE}\n`,
    )
  })

  it('in angle brackets may be indented', () => {
    expect(write(`Tide⟨1⟩ and⟨2⟩ x⟨3⟩\n  ⟨1⟩ ${PAGE}: Tide\n\t⟨2⟩ ${PAGE}\n  ⟨3⟩ ${PAGE} Low\n`)).toBe(
      `Tide [1] and [2] x [3]\n  1. ${PAGE}\n\t2. ${PAGE}\n  3. ${PAGE}\n`,
    )
  })

  it('in angle brackets are links where they are glued to words', () => {
    expect(write('⟨1⟩ Low⟨2⟩ Tide⟨3⟩ Ebb⟨4⟩')).toBe(' [1] Low [2] Tide [3] Ebb [4]')
    expect(write('Low⟨1⟩ Tide⟨2⟩ ![Ebb⟨3⟩] ![⟨4⟩] Flow⟨5⟩')).toBe(
      'Low [1] Tide [2] ![Ebb](#) ![](#) Flow [5]',
    )
    expect(write('Low⟨1⟩ Tide⟨2⟩ ![Ebb⟨13⟩] Flow⟨14⟩')).toBe('Low [1] Tide [2] ![Ebb](#) Flow [14]')
    expect(write('Low⟨1⟩ Tide⟨2⟩ [Ebb⟨3⟩] Flow⟨4⟩')).toBe('Low [1] Tide [2] [Ebb [3]] Flow [4]')
    expect(write('the states ⟨1⟩, ⟨2⟩, |⟩⟨3⟩ and ⟨4⟩')).toBe('the states ⟨1⟩, ⟨2⟩, |⟩⟨3⟩ and ⟨4⟩')
  })
})
