import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { decode, describeLoss } from './decode.mjs'

/** What is read when no file is named. */
const fixture = resolve(import.meta.dirname, '../../fixtures/readme/input.txt')

/**
 * The text of a file, of standard input for `-`, or of a fixture. npm changes the folder; paths are the caller's.
 * Ends with a message when there is nothing to read.
 */
export async function readText(file) {
  if (file === '-') return decodeAloud(await readStandardInput(), 'Standard input')
  const from = process.env.npm_command === 'run' || process.env.npm_command === 'run-script'
  const path = file === undefined ? fixture : resolve(from ? (process.env.INIT_CWD ?? '.') : '.', file)
  try {
    return decodeAloud(readFileSync(path), path)
  } catch (error) {
    return exitWith(describe(error, path))
  }
}

function decodeAloud(bytes, name) {
  const loss = describeLoss(bytes, name)
  if (loss !== null) console.error(loss)
  return decode(bytes)
}

/** Not `readFileSync(0)`, which fails with EAGAIN where nothing has been typed yet. */
async function readStandardInput() {
  const chunks = []
  try {
    for await (const chunk of process.stdin) chunks.push(chunk)
  } catch (error) {
    exitWith(describe(error, 'Standard input'))
  }
  return Buffer.concat(chunks)
}

/** Of a folder, Node says only that a read is illegal, without its name. */
function describe({ code, message }, name) {
  if (code === 'EISDIR') return `${name} is a folder, not a file`
  if (code === 'ENOENT') return `There is no file ${name}`
  return message
}

/** Ends with a message instead of a stack: exit status 2, as 1 says that the text is no listing. */
export function exitWith(...paragraphs) {
  console.error(paragraphs.join('\n\n'))
  process.exit(2)
}

/**
 * The options of a command, and the `file` that it reads. `check` throws for a value that makes no sense. Prints the usage
 * and ends where somebody asks for it, or an argument is wrong.
 */
export function readArguments(usage, options, check) {
  try {
    const help = { type: 'boolean', short: 'h' }
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...options, help } })
    if (values.help) {
      console.log(usage)
      process.exit()
    }
    if (positionals.length > 1) throw new Error(`One file at a time, got ${positionals.length}`)
    check(values)
    return { ...values, file: positionals[0] }
  } catch (error) {
    return exitWith(describeUsageError(error), usage)
  }
}

/** What `parseArgs` says, without its advice on a double hyphen, which npm takes for its own. */
function describeUsageError({ code, message }) {
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? message.replace(/\. To specify .*/s, '') : message
}
