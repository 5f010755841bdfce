import { describe, expect, it } from 'vitest'
import { findMarkup } from '../../src/source/find-markup'
import { splitLines } from '../../src/source/split-lines'
import { check, find, type Row } from './found-markup'

describe('the end of a target in which the text begins', () => {
  const rest = (text: string) => find(`${text}\n[Low](/a)`).shown.split('\n')[0]

  it.each(['ce.co/papers/2402.99901)', '2402.99901)', '7)', '#community)', 'ce.co/papers) '])(
    'is cut: %j',
    (text) => {
      expect(rest(text)).toBe(`‹${text.trimEnd()}›${text.endsWith(' ') ? ' ' : ''}`)
    },
  )

  it('holds no markup of its own', () => {
    expect(rest('ce.co/a&amp;b\\_c<b>)')).toBe('‹ce.co/a&amp;b\\_c<b>)›')
  })

  it('is cut in front of another link', () => {
    expect(find('ce.co/papers) [Low](/a)').shown).toBe('‹ce.co/papers)› ‹[›Low‹](/a)›')
  })

  it.each(['7) Tides', 'Ebb (low)', 'low tide)', 'f(x)', ')', 'a[1])'])('is not %j', (text) => {
    expect(rest(text)).toBe(text)
  })

  it('is nothing where no link has a target', () => {
    expect(find('ce.co/papers)\nTides').shown).toBe('ce.co/papers)\nTides')
  })
})

describe('escapes', () => {
  const habit = '\n\n[a](/a)'
  it.each<Row>([
    ['Low\\-Tide', 'Low‹\\›-Tide', [], [], habit],
    ['\\[Tides](/a)', '‹\\›[Tides](/a)', [], [], habit],
    ['[Tides\\](/b)](/a)', '‹[›Tides‹\\›](/b)‹](/a)›', [['Tides\\](/b)', '/a']], [], habit],
    ['[\\[Re\\] Tides](/b)', '‹[›‹\\›[Re‹\\›] Tides‹](/b)›', [['\\[Re\\] Tides', '/b']], [], habit],
    ['\\[Low [Tide](/b)', '‹\\›[Low ‹[›Tide‹](/b)›', [['Tide', '/b']], [], habit],
    ['\\alpha', '\\alpha', [], [], habit],
    ['Low\\\nTide', 'Low‹\\›\nTide', [], [], habit],
    ['\\\\alpha', '‹\\›\\alpha', [], [], habit],
    // A hard break that was escaped once more, and one whose line was joined to the next.
    ['Low\\\\\nTide', 'Low‹\\\\›\nTide', [], [], habit],
    ['Low\\\\\\\nTide', 'Low‹\\›\\‹\\›\nTide', [], [], habit],
    ['Low\\  Tide', 'Low‹\\›  Tide', [], [], habit],
    ['Low\\ Tide', 'Low\\ Tide', [], [], habit],
    ['Low\\  \nTide', 'Low‹\\›  \nTide', [], [], habit],
    ['Low\\          \nTide', 'Low\\          \nTide', [], [], habit],
    ['[a](/a)\\', '‹[›a‹](/a)›\\', [['a', '/a']]],
    ['Low\\-Tide', 'Low\\-Tide'],
    ['Low\\\nTide &amp;', 'Low\\\nTide ‹&amp;|&›'],
  ])('in %j', check)
})

describe('entities', () => {
  it.each<Row>([
    ['Low &amp; Tide', 'Low ‹&amp;|&› Tide'],
    ['&lt;b&gt;', '‹&lt;|<›b‹&gt;|>›'],
    ['&#39; &x; &unknown;', "‹&#39;|'› &x; &unknown;"],
    ['&#39; & &#0;', "‹&#39;|'› & &#0;"],
    ['Low & Tide &amp;', 'Low & Tide ‹&amp;|&›'],
  ])('in %j', check)
})

describe('highlighted words', () => {
  const equals = '\n\n==a== ==b== ==c=='
  const stars = '\n\nx **a** and **b** or **c** x'
  it.each<Row>([
    ['We ==sail== on', 'We ‹==›sail‹==› on', [], [], equals],
    ['We **sail** on', 'We **sail** on', [], [], equals],
    ['We **sail** on', 'We ‹**›sail‹**› on', [], [], stars],
    ['**We **sail****', '‹**›We ‹**›sail‹****›', [], [], stars],
    ['****We** sail**', '‹****›We‹**› sail‹**›', [], [], stars],
    ['We ***sail*** on', 'We ***sail*** on', [], [], stars],
    ['We *****sail***** on', 'We *****sail***** on', [], [], stars],
    ['a = b', 'a = b', [], [], equals],
    ['a === b', 'a === b', [], [], equals],
    ['a == b', 'a == b', [], [], equals],
    ['a==b', 'a==b', [], [], equals],
    ['2**n', '2**n', [], [], stars],
    ['Multi-**sail**, **low', 'Multi-‹**›sail‹**›, ‹**›low', [], [], stars],
    ['a *b* c', 'a *b* c', [], [], stars],
    ['a =[Tide](/a)', 'a =‹[›Tide‹](/a)›', [['Tide', '/a']], [], equals],
  ])('in %j', check)
})

describe('labels that another part of the page defines', () => {
  const text = '[Tides][low] [Ebb][ebb]\n\n[a](/a)\n\n[ebb]: https://hf.co/ebb\n'
  const links = (...others: [string, string | null][]) =>
    findMarkup(text, splitLines(text), new Map(others))
      .links.filter(({ start }) => start < text.indexOf('\n'))
      .map(({ url }) => url)

  it('lead where they do there', () => {
    expect(links(['low', '/low'])).toEqual(['/low', 'https://hf.co/ebb'])
  })

  it('lead where they do here when both define them', () => {
    expect(links(['ebb', '/ebb'])).toEqual(['https://hf.co/ebb'])
  })

  it('lead nowhere when they are defined several times there', () => {
    expect(links(['low', null])).toEqual(['https://hf.co/ebb'])
  })
})

it('finds no link where a tag closes none', () => {
  const text = '</a>Tides'
  expect(findMarkup(text, splitLines(text)).links).toEqual([])
})
