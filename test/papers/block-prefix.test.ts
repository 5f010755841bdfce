import { describe, expect, it } from 'vitest'
import { commonPrefix, withPrefix } from '../../src/papers/block-prefix'
import { makeLine } from '../make-line'

describe('commonPrefix', () => {
  it.each<[prefixes: string[], common: string]>([
    [[], ''],
    [['### '], '### '],
    [['### ', '### ', ''], '### '],
    [['', '### ', '### '], '### '],
    [['## ', '### ', '### '], '### '],
    [['### ', '### ', '## '], '### '],
    [['', '', '### '], ''],
    // As many with as without.
    [['### ', ''], ''],
    [['', '### '], ''],
    [['## ', '### '], '## '],
  ])('of lines marked %j is %j', (prefixes, common) => {
    const lines = prefixes.map((prefix) => makeLine('Ferry', { prefix }))
    expect(commonPrefix(lines, [...lines.keys()])).toBe(common)
  })

  it('is that of the lines asked for', () => {
    const lines = ['', '### ', '', ''].map((prefix) => makeLine('Ferry', { prefix }))
    expect(commonPrefix(lines, [1])).toBe('### ')
  })
})

describe('withPrefix', () => {
  it.each<[prefix: string, usual: string, text: string]>([
    ['', '', 'Ferry'],
    ['', '### ', 'Ferry'],
    ['### ', '### ', 'Ferry'],
    ['# ', '', '# Ferry'],
    ['-  ', '', '- Ferry'],
    ['#\t', '', '# Ferry'],
    ['* \t # ', '', '* # Ferry'],
    // Behind the mark of the capture stands one of the text.
    ['### # ', '### ', '# Ferry'],
    ['###  # ', '### ', '# Ferry'],
    ['*   # ', '*   ', '# Ferry'],
    ['* # \t * ', '* ', '# * Ferry'],
    // Another mark in its place is the capture's as well.
    ['## ', '### ', 'Ferry'],
    ['- ### ', '### ', 'Ferry'],
  ])('marked %j where %j is usual gives %j', (prefix, usual, text) => {
    expect(withPrefix(makeLine('Ferry', { prefix }), usual)).toBe(text)
  })
})
