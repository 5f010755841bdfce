import { describe, expect, it } from 'vitest'
import { escapeLatex } from '../../src/export/escape-latex'
import fc from '../property'
import { anyText } from './arbitrary-paper'

describe('escapeLatex', () => {
  it.each([
    ['100% A&B #1 a_b $5', '100\\% A\\&B \\#1 a\\_b \\$5'],
    ['~ ^ \\', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
    ['<think> a|b', '\\textless{}think\\textgreater{} a$|$b'],
    ['a||b', 'a$||$b'],
    ['SAP^{2}', 'SAP\\textasciicircum{}\\{2\\}'],
    ['{scriptsize CODE2SEQ}', '\\{scriptsize CODE2SEQ\\}'],
    ['a } b { c', 'a \\textbraceright{} b \\textbraceleft{} c'],
    ['from $5 to $10', 'from \\$5 to \\$10'],
    ['$5-$10', '\\$5-\\$10'],
    ['US$ and A$', 'US\\$ and A\\$'],
    ['from $5, in $O(n)$', 'from \\$5, in $O(n)$'],
    ['one $ alone', 'one \\$ alone'],
    ['$$', '\\$\\$'],
    ['$\\input{secrets}$', '\\$\\textbackslash{}input\\{secrets\\}\\$'],
    ['$\\csname x\\endcsname$', '\\$\\textbackslash{}csname x\\textbackslash{}endcsname\\$'],
    ['$^^5cinput$', '\\$\\textasciicircum{}\\textasciicircum{}5cinput\\$'],
    ['$x^{2$', '\\$x\\textasciicircum{}\\textbraceleft{}2\\$'],
    ['$\\{x$', '\\$\\textbraceleft{}x\\$'],
    ['$x^$', '\\$x\\textasciicircum{}\\$'],
    ['$50%$', '\\$50\\%\\$'],
    ['$α$', '\\$α\\$'],
    ["can\\'t", "can\\textbackslash{}'t"],
    ['\\textsc{Foo}', '\\textbackslash{}textsc\\{Foo\\}'],
    ['C:\\new', 'C:\\textbackslash{}new'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeLatex(text)).toBe(escaped)
  })

  it.each([
    '$\\ell_1$-norm',
    '$O(n \\log n)$',
    '$\\mathbb{R}^{d\\times d}$',
    '$\\alpha$ and $\\beta_{i,j}$',
    '$x$',
    'K$_{2}$O',
    '$50\\%$',
    '$\\{a\\}$',
    '$\\sim$7B',
    '$\\frac{1}{2}$',
    '5.84\\%',
    'R\\&D',
    'snake\\_case \\#1 \\$5',
    "``Weight Guide''",
    '"quoted" (a) [b] a--b',
    'Über-Fréchet 模型 🚀',
    '',
  ])('keeps %j', (text) => {
    expect(escapeLatex(text)).toBe(text)
  })

  it.each([
    ['Schr\\"odinger', 'Schr{\\"o}dinger'],
    ['G\\"{o}del', 'G{\\"{o}}del'],
    ["Fr\\'echet", "Fr{\\'e}chet"],
    ['na\\"{\\i}ve', 'na{\\"{\\i}}ve'],
    ['Fran\\c{c}ois', 'Fran{\\c{c}}ois'],
    ['Pe\\~na', 'Pe{\\~n}a'],
  ])('keeps the accent in %j', (text, escaped) => {
    expect(escapeLatex(text)).toBe(escaped)
  })

  it('balances braces as BibTeX counts them, whatever is in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let depth = 0
        for (const character of escapeLatex(text)) {
          if (character === '{') depth++
          if (character === '}') depth--
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  it('leaves no command that can do more than print', () => {
    const printing =
      /\\(?:text(?:backslash|braceleft|braceright|asciitilde|asciicircum|less|greater)(?![a-z])|alpha(?![a-z])|[%&#_${}"'])/g
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeLatex(text).replace(printing, '')).not.toContain('\\')
      }),
    )
  })
})
