import { expect, it } from 'vitest'
import { plainText } from '../../src/source/plain-text'

it('leaves a plain text as it is', () => {
  expect(plainText('Low Tide\n')).toEqual({ text: 'Low Tide\n', map: null })
})

it('leaves out the byte order mark', () => {
  expect(plainText('\ufeffLow Tide\ufeff')).toEqual({ text: 'Low Tide\ufeff', map: [0, 1] })
})

it('makes a space of one that does not break', () => {
  expect(plainText('Low\u00a0Tide\n')).toEqual({ text: 'Low Tide\n', map: null })
})

it('leaves out where a word may be broken and where a picture stood', () => {
  expect(plainText('Low Ti\u00adde')).toEqual({ text: 'Low Tide', map: [0, 0, 6, 7] })
  expect(plainText('\ufffcLow Tide')).toEqual({ text: 'Low Tide', map: [0, 1] })
  expect(plainText('\ufffc\u00a0Low Ti\u00adde')).toEqual({ text: ' Low Tide', map: [0, 1, 7, 9] })
})

it('leaves out the spaces that fill the lines of a terminal, and no others', () => {
  const fill = (words: string) => words.padEnd(40)
  expect(plainText(`${fill('Low')}\n${fill('')}\nTide  \nTide   \n${fill('a')}b\n${fill('Ebb')}`).text).toBe(
    `Low\n\nTide  \nTide\n${fill('a')}b\nEbb`,
  )
  const items = 'Low         \n-   \nTide   \n'
  expect(plainText(items).text).toBe(items)
})

it('leaves out spaces without width at the ends of lines, where some lines are empty but for one', () => {
  expect(plainText('Low\u200b Tide\u200b\n\u200b\n\u200bMasks\n')).toEqual({
    text: 'Low\u200b Tide\n\nMasks\n',
    map: [0, 0, 9, 10, 10, 12, 11, 14],
  })
  expect(plainText('\u200b\u200bLow\n\u200b\u200b\nTide\u200b\u200b').text).toBe('Low\n\nTide')
  expect(plainText('Low Tide\u200b\nMasks')).toEqual({ text: 'Low Tide\u200b\nMasks', map: null })
})

it('reads codes of a terminal that a program wrote as escapes, on lines of Windows', () => {
  const lines = '\u001b[1mLow\u001b[0m\r\nTide\r\nMasks\r\nfor\r\nFerries\r\n'
  expect(plainText(JSON.stringify(lines)).text).toBe('Low\nTide\nMasks\nfor\nFerries\n\n')
})
