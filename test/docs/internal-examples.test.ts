import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../../src')

interface Example {
  name: string
  call: string
  /** What its comment says: a value, or an error. */
  value: string
}

/** The examples of a file, but for those of public functions: blocks of code, which test/package/examples.mjs runs. */
function readExamples(name: string): Example[] {
  const examples: Example[] = []
  const code = readFileSync(join(source, name), 'utf8')
  for (const [, block = ''] of code.matchAll(/^ *\* @example\n((?: *\* (?!```).*\n)+)/gm)) {
    for (const line of block
      .replaceAll(/^ *\* /gm, '')
      .trimEnd()
      .split('\n')) {
      const [, call = '', value = ''] = /^(.*?)(?:(?:^| )\/\/ (.*))?$/.exec(line) ?? []
      const last = examples.at(-1)
      // A long value stands on the lines below.
      if (call !== '') examples.push({ name, call, value })
      else if (last) last.value += value
    }
  }
  return examples
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
const examples = files.flatMap(readExamples)

/** An example may call the functions of another file that has one. */
const modules = [...new Set(examples.map(({ name }) => join(source, name)))]
const scope = Object.assign({}, ...(await Promise.all(modules.map((path): Promise<object> => import(path)))))

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope))

/** A paper or a date is too long to be written down in an example. */
const needsPaper = ({ call }: Example) => /\((?:papers?|date)\b/.test(call)

describe('an example in the sources', () => {
  it.each(examples.filter((example) => !needsPaper(example)))('$name: $call is $value', ({ call, value }) => {
    expect(value).not.toBe('')
    const [, message] = /^TypeError: (.*)/.exec(value) ?? []
    if (message === undefined) expect(evaluate(call)).toEqual(evaluate(value))
    else expect(() => evaluate(call)).toThrow(new TypeError(message))
  })

  it('is not run where it needs a paper', () => {
    expect(
      examples
        .filter(needsPaper)
        .map(({ call }) => call)
        .sort(),
    ).toEqual([
      'buildAuthorNote(paper)',
      'buildCitationKeys(papers)',
      'citedUrl(paper)',
      'formatDate(date, false)',
      'formatDate(date, true)',
    ])
  })
})
