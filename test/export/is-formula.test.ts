import { describe, expect, it } from 'vitest'
import { isFormula } from '../../src/export/is-formula'

const formulas = [
  'x',
  '5',
  '\\ell_1',
  'x^{2}',
  'O(n \\log n)',
  '\\mathbb{R}^{d \\times d}',
  'a, b; c: d! e?',
  '[0, 1]',
  '|x|',
  "f'(x) = -1 + 2 * 3 / 4 < 5 > 6.",
  '\\{a, b\\}',
  '50\\%',
  'a \\& b \\# c \\_ d',
  'a\\,b\\;c\\:d\\!e',
  '\\|x\\|',
  'a\\ b',
  // One command from every group of those that are known.
  '\\alpha\\varpi\\Pi',
  '\\mathsf{x}\\boldsymbol{x}\\textit{x}\\bar{x}',
  '\\grave{x}\\underline{x}',
  '\\sqrt{x}\\langle x\\rangle',
  '\\rVert x\\parallel\\pm',
  '\\oplus\\ll\\leq',
  '\\gg\\approx\\subset',
  '\\subseteq\\notin\\emptyset',
  '\\infty\\leftarrow\\bigcap',
  '\\rightarrow\\longrightarrow',
  '\\uparrow\\implies\\cot',
  '\\arccos\\limsup\\ell\\hbar',
  '\\imath\\square\\quad S',
]

const others = [
  '',
  ' x',
  'x ',
  '5 and ',
  'x^',
  'x_',
  'x^ ',
  'x^_2',
  'x__2',
  '{x^}',
  '{x^ }',
  '\\input{secrets}',
  '\\left(x\\right)',
  '\\b x',
  '\\alphabet',
  '\\Alpha',
  '\\csname x\\endcsname',
  'x \\\\ y',
  'x\\',
  'x\\@y',
  'x%y',
  'x & y',
  'x # y',
  'x ~ y',
  'x " y',
  'α',
  'x\ny',
  '{',
  '}',
  '{x',
  'x}',
  '}x{',
  '{{x}',
  // Balanced for TeX, but not for BibTeX, and the other way around.
  '\\{x',
  'x\\}',
  '\\}x\\{',
  '{x\\}',
  '\\{x}',
  '\\{x}{y\\}',
]

describe('isFormula', () => {
  it.each(formulas)('takes %j for a formula', (source) => {
    expect(isFormula(source)).toBe(true)
  })

  it.each(others)('does not take %j for one', (source) => {
    expect(isFormula(source)).toBe(false)
  })
})
