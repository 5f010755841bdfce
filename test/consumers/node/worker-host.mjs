import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Runs worker.js of a bundle as a module worker. (Deno has the workers of browsers.)
const [fixture, bundle] = process.argv.slice(2)
const worker = new Worker(pathToFileURL(join(bundle, 'worker.js')), { type: 'module' })
const answer = await new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
  worker.postMessage(readFileSync(join(fixture, 'input.txt'), 'utf8'))
})
worker.terminate()
assert.deepEqual(JSON.parse(answer), JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8')))
