import { describe, expect, it } from 'vitest'
import { isHabit } from '../../src/source/is-habit'

/** As Slack writes a link. */
const withWords = /<http:\S+?\|(?<words>[^<>]*)>/g
const link = (words: string) => `<http://tide.org|${words}>`
/** Words that a link may have or not. */
const maybeWords = /@(?<words>\w+)?;/g
/** As wikis write one, which may lead to a place. */
const toPlaces = /\[\[(?<url>[^|]+)\|(?<words>\w+)\]\]/g
const bare = /⟨\d⟩/g

describe('isHabit', () => {
  it.each<[text: string, needle: string, link: RegExp]>([
    [link('Tides') + link('Ferries') + link('Lamps'), '<http', withWords],
    [`a ${link('Tides')}\n${link('Tides')} b\n\n${link('Tides')} c`, '<http', withWords],
    [link('Tides').repeat(9), '<http', withWords],
    // Words that hold a number are words.
    [link('Tide 7') + link('7 tides') + link('7.5'), '<http', withWords],
    [link('7a') + link('a7') + link('-7'), '<http', withWords],
    [link(' 7') + link('7 ') + link('７'), '<http', withWords],
    [link('').repeat(3), '<http', withWords],
    // Numbers are passed over, wherever they stand.
    [
      link('1') + link('Tides') + link('2') + link('Ferries') + link('Lamps') + link('345'),
      '<http',
      withWords,
    ],
    ['@;@;@;', '@', maybeWords],
    ['@;@lamp;@;', '@', maybeWords],
    ['[[papers|Tide]] [[/login|Ebb]] [[http://huggingface.co/a|Flow]]', '[[', toPlaces],
    ['[[file:///papers|Tide]] [[7|Ebb]] [[/a|Low]] [[8|Flow]]', '[[', toPlaces],
    ['[[/papers/2402.99901|Tide]]', '[[', toPlaces],
    // Without words there is nothing to be a number.
    ['Tides⟨1⟩ ferries⟨2⟩ lamps⟨3⟩', '⟨', bare],
  ])('%j spells links with %s as %s does', (text, needle, pattern) => {
    expect(isHabit(text, needle, pattern)).toBe(true)
    // Nothing is left of one call for the next.
    expect(isHabit(text, needle, pattern)).toBe(true)
  })

  it.each<[text: string, needle: string, link: RegExp]>([
    ['', '<http', withWords],
    ['Tides', '<http', withWords],
    ['<http <http <http', '<http', withWords],
    [link('Tides'), '<http', withWords],
    [link('Tides') + link('Ferries'), '<http', withWords],
    [link('1') + link('23') + link('456'), '<http', withWords],
    [link('12').repeat(3), '<http', withWords],
    [link('1') + link('Tides') + link('Ferries') + link('2'), '<http', withWords],
    ['@;@7;@;', '@', maybeWords],
    ['Tides⟨1⟩ ferries⟨2⟩', '⟨', bare],
    // An abstract may hold links to elsewhere.
    ['[[/a|Tide]] [[b|Ebb]] [[http://a.org/papers|Flow]]', '[[', toPlaces],
    ['[[/papers|Tide]] [[login|Ebb]] [[/a|Flow]]', '[[', toPlaces],
    // The needle is asked first.
    [link('Tides').repeat(3), '[[http', withWords],
    ['Tides⟨1⟩ ferries⟨2⟩ lamps⟨3⟩', '\n⟨', bare],
  ])('%j does not spell links with %s as %s does', (text, needle, pattern) => {
    expect(isHabit(text, needle, pattern)).toBe(false)
  })
})
