import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { absolute } from './page.mjs'

/** What a program prints for an input. */
export function run(program, args, input, env = {}) {
  const options = {
    maxBuffer: 1 << 28,
    timeout: 60_000,
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', HOME: tmpdir(), TERM: 'dumb', ...env },
  }
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, options, (error, out, err) =>
      error && !out ? reject(new Error(`${program}: ${err || error.message}`)) : resolve(out),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** The page in a file, for programs that don't read standard input. */
export async function inFile(html, use) {
  const dir = mkdtempSync(path.join(tmpdir(), 'capture-'))
  const file = path.join(dir, 'page.html')
  writeFileSync(file, html)
  try {
    return await use(file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** The page goes into a command; its words are split at the blanks. */
export const stdin = (command, prepare = absolute) => {
  const [program, ...args] = command.split(' ')
  return (html) => run(program, args, prepare(html))
}

/** The page stands in the file FILE of a command. */
export const onFile = (command) => {
  const [program, ...args] = command.split(' ')
  return (html) =>
    inFile(absolute(html), (file) =>
      run(
        program,
        args.map((arg) => (arg === 'FILE' ? file : arg)),
        '',
      ),
    )
}
