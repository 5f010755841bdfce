import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What is read when no file is named. */
const fixture = resolve(import.meta.dirname, '../../fixtures/readme/input.txt')

/** The text of a file, of standard input for `-`, or of a fixture. npm changes the folder; paths are the caller's. */
export function readText(file) {
  if (file === '-') return readFile(0, 'Standard input')
  const from = process.env.npm_command === 'run' || process.env.npm_command === 'run-script'
  const path = file === undefined ? fixture : resolve(from ? (process.env.INIT_CWD ?? '.') : '.', file)
  return readFile(path, path)
}

/** Of a folder, Node says only that a read is illegal, without its name. */
function readFile(path, name) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'EISDIR') throw new Error(`${name} is a folder, not a file`)
    throw error
  }
}

/** Ends with a message instead of a stack when a file can't be read or an argument is wrong. */
export function exitWith(error, usage) {
  const message = error.code === 'ENOENT' ? `There is no file ${error.path}` : error.message
  console.error(`${message}\n\n${usage}`)
  process.exit(2)
}
