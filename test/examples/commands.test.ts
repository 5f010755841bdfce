import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The command lines of docs/examples, as `npm run parse` and `npm run reduce` call them, in a pipe and without npm. */
const root = resolve(import.meta.dirname, '../..')
const fixtures = join(root, 'fixtures')
const fixture = join(fixtures, 'readme/input.txt')
const folder = mkdtempSync(join(tmpdir(), 'paper-listing-'))

const listing = 'Lighthouse\n\nMost tokens are fog.\n\n  • 4 authors\n·\nNov 30, 2024 2\n'
const hostile = `${'Long '.repeat(40)}\u202eevil\u009b31m 天地人山水 title\n\nWe see.\n\n  • 1 authors\n·\nNov 30, 2024\n`

interface Call {
  input?: string | Buffer
  env?: Record<string, string>
  cwd?: string
}

function run(script: string, args: string[], { input = '', env = {}, cwd = root }: Call = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, npm_command: ___, npm_config_json: ____, ...inherited } = process.env
  const child = spawn(process.execPath, [resolve(root, 'docs/examples', script), ...args], {
    cwd,
    env: { ...inherited, ...env },
  })
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((done, fail) => {
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', fail).on('close', (status) => done({ status, stdout, stderr }))
    // A script that ends before it reads.
    child.stdin.on('error', () => {}).end(input)
  })
}

beforeAll(() => {
  // Does nothing where dist/ is newer than its sources.
  execFileSync(process.execPath, [join(root, 'test/build/setup.mjs')], { stdio: 'ignore' })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe.concurrent('parse', () => {
  it('prints the fixture as a table, uncut and without colours', async () => {
    const { status, stdout, stderr } = await run('parse.mjs', [])
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'Daily Papers · by AK · 2025-03-04',
      '',
      expect.stringMatching(/^# {2}date {8}title .* by .* comments {2}repository$/),
      expect.stringContaining('Tide Tables for Gradient Descent: Scheduling Learning Rates by the Moon'),
    ])
    expect(stdout).toContain('\n3 papers in fixtures/readme/input.txt\ninfo YEAR_INFERRED 11:1 "Mar 4"')
    expect(stdout).not.toContain('\u001b')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('reads standard input', async () => {
    const { status, stdout } = await run('parse.mjs', ['-'], { input: listing })
    expect(stdout).toContain('\n0  2024-11-30  Lighthouse  4 authors         2\n\n1 paper\n')
    expect(status).toBe(0)
  })

  it.each([
    ['it is called in', 'a.txt', {}, folder],
    ['npm is called in', 'b.txt', { npm_command: 'run', INIT_CWD: folder }, root],
  ])('finds a file from the folder that %s', async (_, name, env, cwd) => {
    writeFileSync(join(folder, name), listing)
    const { status, stdout } = await run('parse.mjs', [name], { env, cwd })
    expect(stdout).toMatch(/1 paper\n$/)
    expect(status).toBe(0)
  })

  it('reads UTF-16, which PowerShell writes', async () => {
    const input = Buffer.from(`\ufeff${listing}`, 'utf16le')
    expect((await run('parse.mjs', ['-'], { input })).stdout).toContain('Lighthouse  4 authors')
    expect((await run('parse.mjs', ['-'], { input: input.swap16() })).stdout).toContain(
      'Lighthouse  4 authors',
    )
  })

  it('says that a file is not UTF-8', async () => {
    const input = Buffer.from('Caf\xe9\n\nWe see.\n\n  \xb7 4 authors\nNov 30, 2024\n', 'latin1')
    const { stdout, stderr } = await run('parse.mjs', ['-', '--json'], { input })
    expect(JSON.parse(stdout).papers).toHaveLength(1)
    expect(stderr).toBe('Standard input is not UTF-8 throughout; what cannot be read is shown as \ufffd\n')
    expect((await run('parse.mjs', ['-'], { input: listing.replace('fog', '\ufffd') })).stderr).toBe('')
  })

  it('prints JSON', async () => {
    const { status, stdout, stderr } = await run('parse.mjs', ['--json', '--date', '2025-03-05'])
    const { format, papers } = JSON.parse(stdout)
    expect(format).toBe('huggingface-papers')
    expect(papers[0].date).toMatchObject({ iso: '2025-02-12', yearFrom: 'referenceDate' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('warns of an option that npm kept to itself', async () => {
    const { status, stdout, stderr } = await run('parse.mjs', ['-'], {
      input: listing,
      env: { npm_config_json: 'true' },
    })
    expect(stderr).toBe('npm kept --json to itself; write: npm run parse -- --json\n')
    expect(stdout).toMatch(/1 paper\n$/)
    expect(status).toBe(0)
  })

  it('explains every line', async () => {
    const { status, stdout } = await run('parse.mjs', ['--explain', '-'], {
      input: listing.replace('30', '31'),
    })
    expect(stdout.split('\n')).toEqual([
      '1 title           0 │ Lighthouse',
      '3 abstract        0 │ Most tokens are fog.',
      '5 author line     0 │ • 4 authors',
      '6 separator       0 │ ·',
      '7 date            0 │ Nov 31, 2024',
      expect.stringMatching(/^ {20}└ warning DATE_IMPOSSIBLE 7:1 "Nov 31, 2024/),
      '7 comments        0 │ 2',
      '',
    ])
    expect(status).toBe(0)
  })

  it.each([
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('obeys %s', async (_, env, isColored) => {
    const { stdout } = await run('parse.mjs', ['--explain'], { env })
    expect(stdout.includes('\u001b[')).toBe(isColored)
  })

  it.each([[[]], [['--json']], [['--explain']]])(
    'sends a terminal nothing that steers it: %j',
    async (args) => {
      const { stdout } = await run('parse.mjs', ['-', ...args], { input: hostile })
      expect(stdout).toContain('天地人山水 title')
      expect(stdout).not.toMatch(/[\u202e\u009b]/)
      if (args.length > 0 && args[0] === '--json') {
        expect(JSON.parse(stdout).papers[0].title).toContain('\u202eevil\u009b31m')
      }
    },
  )

  it.each([
    ['an empty text', '', 'error EMPTY_TEXT 1:1'],
    ['another text', 'Dear Ada,\n\nthe boat leaves at nine.\n', 'error NOT_A_LISTING 1:1 "Dear Ada, '],
  ])('ends with 1 for %s', async (_, input, message) => {
    const { status, stdout } = await run('parse.mjs', ['-'], { input })
    expect(stdout).toContain(`0 papers\n${message}`)
    expect(status).toBe(1)
  })

  it.each([
    [['--colour'], "Unknown option '--colour'\n\nUsage: npm run parse"],
    [
      ['--date', '2025-02-30'],
      '--date takes a day of the calendar as YYYY-MM-DD, got "2025-02-30"\n\nUsage: ',
    ],
    [['--json', '--explain'], '--json and --explain exclude each other\n\nUsage: '],
    [['a.txt', 'b.txt'], 'One file at a time, got 2\n\nUsage: '],
  ])('ends with 2 and its usage for %j', async (args, message) => {
    const { status, stdout, stderr } = await run('parse.mjs', args)
    expect(stderr.slice(0, message.length)).toBe(message)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it.each([
    ['missing.txt', `There is no file ${join(folder, 'missing.txt')}\n`],
    ['.', `${folder} is a folder, not a file\n`],
  ])('ends with 2 when there is nothing to read: %s', async (file, message) => {
    expect(await run('parse.mjs', [file], { cwd: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: message,
    })
  })

  it('prints its usage', async () => {
    const { status, stdout, stderr } = await run('parse.mjs', ['--help'])
    for (const option of ['--json', '--explain', '--date', '--help'])
      expect(stdout).toContain(`\n  ${option}`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe.concurrent('reduce', () => {
  it('prints other words of the same lengths, and says on standard error how they are read', async () => {
    const { status, stdout, stderr } = await run('reduce.mjs', [fixture])
    expect(stdout).toMatch(/ {2}• 4 authors\n·\nFeb 12 3\n/)
    expect(stdout).not.toMatch(/Tide|Lighthouse|tidal/)
    expect(stderr).toBe('The reduction is read as the text is. Look it over before you share it.\n')
    expect(status).toBe(0)
  })

  it('prints what is read alike, of every fixture', async () => {
    const files = readdirSync(fixtures).map((name) => join(fixtures, name, 'input.txt'))
    // In one process: to start one for each took longer than all other tests of a command.
    const script = join(folder, 'reduce-all.mjs')
    const url = JSON.stringify(pathToFileURL(join(root, 'docs/examples/reduce.mjs')).href)
    writeFileSync(
      script,
      `process.stdout.setMaxListeners(0)
      const [node, self, ...files] = process.argv
      for (const [index, file] of files.entries()) {
        process.argv = [node, self, file]
        console.error(file)
        await import(${url} + '?' + index)
      }`,
    )
    const { status, stderr } = await run(script, files)
    const said = 'The reduction is read as the text is. Look it over before you share it.'
    expect(stderr.trimEnd().split('\n')).toEqual(files.flatMap((file) => [file, said]))
    expect(status).toBe(0)
  })

  it('keeps what rules look at: labels, marks of tools, small words, and which words are the same', async () => {
    const head = 'Daily Papers\n\n\u001b[0mby\u001b[1mAK\u001b[0m and the research community\n\nMar 4\n'
    const card = 'Kettles for a Kettle\n\nWe boil [x].\n\n  • 4 authors\n·\nNov 30, 2024\n'
    const { stdout } = await run('reduce.mjs', ['-'], { input: `${head}\n${card}\nSystem themeCompany\n` })
    expect(stdout).toMatch(/\n\p{Cc}\[0mby\p{Cc}\[1m[A-Z]{2}\p{Cc}\[0m and the research community\n/u)
    expect(stdout).toMatch(/\n(?!Kettle)(\w{6})s for a \1\n\nWe (?!boil)\w+ \[x\]\.\n/)
    expect(stdout).toMatch(/\nSystem themeCompany\n$/)
  })

  it('keeps a paper and its neighbours', async () => {
    const { status, stdout } = await run('reduce.mjs', ['--paper', '0'])
    expect(stdout).toContain('Nov 30, 2024')
    expect(stdout).not.toContain('Sep 3, 2023')
    expect(status).toBe(0)
  })

  it.each([
    [['--paper', '7'], 'There is no paper 7; the listing has 3, counted from 0\n'],
    [['--words'], "Unknown option '--words'\n\nUsage: npm run reduce"],
  ])('ends with 2 for %j', async (args, message) => {
    const { status, stdout, stderr } = await run('reduce.mjs', args, { cwd: folder })
    expect(stderr.slice(0, message.length)).toBe(message)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

// Windows has no SIGPIPE to be spared, and no such shell.
describe.skipIf(process.platform === 'win32')('a reader that closes the pipe', () => {
  const many = join(folder, 'many.txt')
  beforeAll(() => {
    writeFileSync(
      many,
      Array.from({ length: 1000 }, (_, i) => listing.replace('house', `house ${i}`)).join('\n'),
    )
  })

  it.each(['parse.mjs', 'parse.mjs --json', 'parse.mjs --explain', 'reduce.mjs'])(
    '%s | head -1',
    (command) => {
      const [script = '', ...args] = command.split(' ')
      const quoted = [process.execPath, join(root, 'docs/examples', script), many, ...args].map(
        (arg) => `'${arg}'`,
      )
      const stderr = join(folder, `${script}${args}.stderr`)
      const printed = execFileSync(
        'sh',
        ['-c', `{ ${quoted.join(' ')}; echo $? >&2; } 2>'${stderr}' | head -1; cat '${stderr}'`],
        {
          encoding: 'utf8',
        },
      )
      expect(printed).toMatch(/^[^\n]*\n(?:The reduction is read as the text is\.[^\n]*\n)?0\n$/)
    },
  )
})

describe.concurrent('the other examples', () => {
  it('store.mjs', async () => {
    expect(await run('store.mjs', [])).toEqual({
      status: 0,
      stdout: '3 papers came back\npapers.0.comments: Invalid input: expected number, received string\n',
      stderr: '',
    })
  })

  it('grammar.mjs', async () => {
    const { status, stdout, stderr } = await run('grammar.mjs', [])
    expect(stdout).toMatch(/^\{\n {2}done: true,.*title: 'Tide Tables for Gradient Descent'\n\}\nnull\n$/s)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
