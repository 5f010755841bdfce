import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ReflectionKind } from 'typedoc'
import ts from 'typescript'
import { convertApi } from '../docs/convert-api.mjs'
import { installPacked, pinned, root } from './packed.mjs'

/**
 * Compiles and runs every `ts` and `js` block of the README and the guides, and every `@example` of the API, against
 * the packed file.
 *
 * - A block is a module. Marked `ts continued` it goes on from the block before it.
 * - A block marked `ts no-run` (browser code) is compiled only.
 * - Comments behind and right below `console.log(…)` must be what it prints, white space aside.
 * - `listing.txt` in the working directory is the text of the README's fixture.
 * - An `@example` is one block, and has to print something.
 * - In `sh` blocks, npm scripts and files that are run must exist.
 */
const FIXTURE = 'fixtures/readme/input.txt'

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...guides()].filter((path) =>
  existsSync(join(root, path)),
)
const others = ['zod', 'ajv', '@types/node', '@types/parsimmon']
const folder = installPacked(...others.map(pinned))
const examplesFolder = join(folder, 'examples')
mkdirSync(examplesFolder)
cpSync(join(root, FIXTURE), join(examplesFolder, 'listing.txt'))

const examples = [
  ...documents.flatMap((document) => readExamples(document, readFileSync(join(root, document), 'utf8'))),
  ...(await readApiExamples()),
]
for (const { file, code } of examples) writeFileSync(join(examplesFolder, file), code)
compile()
for (const example of examples) if (example.isRun) runExample(example)
for (const document of documents) checkCommands(document)
rmSync(folder, { recursive: true })
console.log(`${examples.length} examples of ${documents.length} documents and of the API compile and run`)

function guides() {
  const docs = join(root, 'docs')
  if (!existsSync(docs)) return []
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('api'))
    .map((path) => join('docs', path))
}

function blocksOf(text, languages) {
  return Array.from(text.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gms), ([block, language, marks, code]) => ({
    language,
    marks: marks.trim(),
    code,
    line: text.slice(0, text.indexOf(block)).split('\n').length,
  })).filter(({ language }) => languages.includes(language))
}

function readExamples(document, text) {
  const found = []
  for (const { language, marks, code, line } of blocksOf(text, ['ts', 'js', 'typescript', 'javascript'])) {
    assert(['', 'continued', 'no-run'].includes(marks), `${document}:${line}: what does "${marks}" mean?`)
    if (marks === 'continued') {
      found.at(-1).code += code
      continue
    }
    const file = `${basename(document, '.md')}-${line}.${language.startsWith('j') ? 'mjs' : 'mts'}`
    found.push({ where: `${document}:${line}`, file, code, isRun: marks !== 'no-run' })
  }
  return found
}

async function readApiExamples() {
  const project = await convertApi()
  return project.getReflectionsByKind(ReflectionKind.All).flatMap((reflection) =>
    (reflection.comment?.getTags('@example') ?? []).map((tag, index) => {
      const where = `@example ${index + 1} of ${reflection.getFriendlyFullName()}`
      const name = where.replaceAll(/[^\w.]/g, '-')
      const found = readExamples(`${name}.md`, tag.content.map(({ text }) => text).join(''))
      assert(found.length === 1 && found[0].isRun, `${where}: is not one block of code that is run`)
      assert.notEqual(squash(expectedOutput(found[0].code)), '', `${where}: prints nothing`)
      return { ...found[0], where }
    }),
  )
}

function compile() {
  const program = ts.createProgram(
    examples.map(({ file }) => join(examplesFolder, file)),
    {
      allowJs: true,
      checkJs: true,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: ['node'],
      outDir: join(examplesFolder, 'out'),
    },
  )
  const { diagnostics } = program.emit()
  const errors = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  assert.equal(
    ts.formatDiagnostics(errors, { ...ts.sys, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }),
    '',
  )
}

function runExample({ where, file, code }) {
  const compiled = join('out', file.replace(/mts$/, 'mjs'))
  const printed = execFileSync(process.execPath, [compiled], { cwd: examplesFolder, encoding: 'utf8' })
  const expected = expectedOutput(code)
  if (expected !== '') assert.equal(squash(printed), squash(expected), `${where}: prints something else`)
}

function expectedOutput(code) {
  const pattern = /^.*console\.log\(.*\)[ \t]*(?:\/\/(?<behind>.*))?\n(?<below>(?:[ \t]*\/\/.*\n)*)/gm
  return Array.from(code.matchAll(pattern), ({ groups }) =>
    [groups.behind ?? '', groups.below.replaceAll(/^[ \t]*\/\//gm, '')].join('\n'),
  ).join('\n')
}

function squash(text) {
  return text.replaceAll(/\s+/g, '')
}

function checkCommands(document) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const { code, line } of blocksOf(readFileSync(join(root, document), 'utf8'), [
    'sh',
    'bash',
    'console',
    'shell',
  ])) {
    for (const [, name] of code.matchAll(/\bnpm run (?:-\S+ )*([\w:-]+)/g)) {
      assert(name in scripts, `${document}:${line}: there is no npm script "${name}"`)
    }
    for (const [, path] of code.matchAll(/\bnode ([\w./-]+\.mjs)/g)) {
      assert(existsSync(join(root, path)), `${document}:${line}: there is no file ${path}`)
    }
  }
}
