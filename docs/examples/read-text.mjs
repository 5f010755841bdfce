import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What is read when no file is named. */
const fixture = resolve(import.meta.dirname, '../../fixtures/readme/input.txt')

/** The text of a file, of standard input for `-`, or of a fixture. npm changes the folder; paths are the caller's. */
export function readText(file) {
  if (file === '-') return readFileSync(0, 'utf8')
  const from = process.env.npm_command === 'run' || process.env.npm_command === 'run-script'
  return readFileSync(
    file === undefined ? fixture : resolve(from ? (process.env.INIT_CWD ?? '.') : '.', file),
    'utf8',
  )
}

/** Ends with a message instead of a stack when a file can't be read or an argument is wrong. */
export function exitWith(error, usage) {
  const message = error.code === 'ENOENT' ? `There is no file ${error.path}` : error.message
  console.error(`${message}\n\n${usage}`)
  process.exit(2)
}
