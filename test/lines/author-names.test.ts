import { describe, expect, it } from 'vitest'
import { authorNames, mayBeNames, moreAuthorsPattern } from '../../src/lines/author-names'
import { testTable } from './read-table'

describe('authorNames', () => {
  testTable(
    authorNames,
    [
      ['Ada Lovelace, Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
      ['Ada Lovelace and Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
      ['Ada Lovelace, Grace Hopper and Alan Turing', ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
      ['Ada Lovelace, Grace Hopper, and Alan Turing', ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
      ['Ada Lovelace , Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
      ['Ada Lovelace,Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
      ['Ludwig van Beethoven, Vincent van Gogh', ['Ludwig van Beethoven', 'Vincent van Gogh']],
      ['Émile Zola, Ödön von Horváth', ['Émile Zola', 'Ödön von Horváth']],
      ['J. R. R. Tolkien, C. S. Lewis', ['J. R. R. Tolkien', 'C. S. Lewis']],
      ["Flann O'Brien, Jean-Luc Picard", ["Flann O'Brien", 'Jean-Luc Picard']],
      ['Ursula K. Le Guin, Mary W. Shelley', ['Ursula K. Le Guin', 'Mary W. Shelley']],
      ["Ana dos Santos, Jean d'Alembert", ['Ana dos Santos', "Jean d'Alembert"]],
      ['Ziad ibn Harun, Nele zu Tal', ['Ziad ibn Harun', 'Nele zu Tal']],
      ['Nguyen Thi Minh Chau An, Bo Li', ['Nguyen Thi Minh Chau An', 'Bo Li']],
      ['Mara da Costa, Nils di Mare', ['Mara da Costa', 'Nils di Mare']],
      ['Anke von der Flut, Piet ter Zee', ['Anke von der Flut', 'Piet ter Zee']],
      ['Ute zum Hafen, Luc la Mer', ['Ute zum Hafen', 'Luc la Mer']],
      ['Ana del Mar, Ugo della Torre', ['Ana del Mar', 'Ugo della Torre']],
      ['Rafael Vela y Faro, Omar bin Said', ['Rafael Vela y Faro', 'Omar bin Said']],
      ['Rosa el Faro, Sten af Ekudden', ['Rosa el Faro', 'Sten af Ekudden']],
    ],
    [
      '',
      'Ada Lovelace',
      'Ada, Grace',
      'Ada Bo Cy Di Ed Fe, Bo Li',
      'Ada in Grace, Bo Li',
      'ada lovelace, grace hopper',
      'Ada Lovelace; Grace Hopper',
      'Ada Lovelace, Grace Hopper,',
      'Ada Lovelace, Grace Hopper et al.',
      'Ada Lovelace, 7 authors',
      'Ada Lovelace,, Grace Hopper',
      'Ada Lovelace, Grace Hopper ',
      'Speech, Vision and Language: A Survey',
      'Attention, Memory, Planning',
      'Tides as Clocks, Fog Lamps',
      'Ferries at Night, Fog Lamps',
      'Knots on Deck, Fog Lamps',
      'Ferries to Shore, Fog Lamps',
      'Tides del mar, Fog Lamps',
      'Knots y Tides y, Fog Lamps',
    ],
  )
})

describe('mayBeNames', () => {
  it.each([
    'Ada Lovelace, Grace Hopper',
    'Ada Lovelace and tides',
    'J. R. R. Tolkien , C. S. Lewis',
    'Ada Bo,x',
    'Anke von der Flut, Bo Li',
    "Jean d'Alembert, Bo Li",
  ])('lets %j pass', (text) => {
    expect(mayBeNames(text)).toBe(true)
  })

  it.each([
    '',
    'Ada Lovelace',
    'Ada, Grace Hopper',
    'we row, Grace Hopper',
    'In tides, Ada Lovelace',
    'by Ada Bo, Ed Fe',
  ])('stops %j', (text) => {
    expect(mayBeNames(text)).toBe(false)
  })
})

describe('moreAuthorsPattern', () => {
  it.each([
    ['Ada Lovelace, Grace Hopper +12', '12'],
    ['Ada Lovelace, Grace Hopper, + 3', '3'],
    ['Ada Lovelace, Grace Hopper and 5 others', '5'],
    ['Ada Lovelace, Grace Hopper, and 5 more', '5'],
    ['Ada Lovelace, Grace Hopper et al.', undefined],
    ['Ada Lovelace, Grace Hopper et al', undefined],
  ])('finds further authors in %j', (text, more) => {
    const match = moreAuthorsPattern.exec(text)
    expect(match?.[1]).toBe(more)
    expect(text.slice(0, match?.index)).toBe('Ada Lovelace, Grace Hopper')
  })

  it.each([
    'Ada Lovelace, Grace Hopper',
    'Ada Lovelace, Grace Hopper 12',
    'C++',
    'et al.',
    'Ada and others',
    'Ada Lovelace and 5 others sail',
  ])('finds none in %j', (text) => {
    expect(moreAuthorsPattern.test(text)).toBe(false)
  })
})
