import { execFile } from 'node:child_process'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installPacked, pinned, root } from '../package/packed.mjs'
import { twoAtOnce } from '../two-at-once.mjs'
import { installConsumers } from './install.mjs'
import { missingChromium } from './launch-chromium.mjs'

/**
 * Installs the packed file the way users do and tries it in every environment that the README names. The runtimes
 * and bundlers are big, so they have a package.json of their own here and are installed by this script only.
 */
const here = import.meta.dirname
const fixture = join(root, 'fixtures/readme')
const typesOfParsimmon = pinned('@types/parsimmon')

installConsumers()
const { bundlers } = await import('./bundles.mjs')
const { checkPage } = await import('./chromium.mjs')

const full = prepare(installPacked(pinned('zod'), typesOfParsimmon))
const withoutZod = prepare(installPacked())
const oldestZod = prepare(installPacked('zod@3.25.76', typesOfParsimmon))

const node = process.execPath
const newestTsc = join(root, 'node_modules/typescript/bin/tsc')
const bin = join(here, 'node_modules/.bin')
const deno = [join(bin, 'deno'), 'run', '--allow-all', '--node-modules-dir=manual', '--no-lock']
const denoCheck = [join(bin, 'deno'), 'check', '--node-modules-dir=manual', '--no-lock']
const runtimes = {
  [`Node ${process.versions.node}`]: [node],
  'Node 22': [join(here, 'node_modules/node22/bin/node')],
  'Node 24': [join(here, 'node_modules/node24/bin/node')],
  Bun: [join(bin, 'bun')],
  Deno: deno,
}
const typescriptProjects = [
  { resolution: 'node16', type: 'module' },
  { resolution: 'node16', type: 'commonjs' },
  { resolution: 'nodenext', type: 'module' },
  { resolution: 'nodenext', type: 'commonjs' },
  { resolution: 'bundler', type: 'module' },
  // Knows no `exports`: finds the types by `typesVersions`.
  { resolution: 'node10', type: 'commonjs' },
]

let failures = 0
for (const [name, command] of Object.entries(runtimes)) {
  const missing = existsSync(command[0]) ? null : `not available for ${process.platform} ${process.arch}`
  await consumer(`${name}, ESM`, () => run([...command, 'node/smoke.mjs', fixture], full), missing)
  await consumer(`${name}, CommonJS`, () => run([...command, 'node/smoke.cjs', fixture], full), missing)
}
// Deno takes a declaration file of the same name for the types of a JSON file.
await consumer('Deno, types', () => run([...denoCheck, 'node/types.ts'], full))
await consumer('without zod', () => run([node, 'node/without-zod.mjs', fixture], withoutZod))
// As under a content security policy, and in programs that lock their prototypes.
const locked = ['--disallow-code-generation-from-strings', '--frozen-intrinsics']
await consumer('no eval, frozen prototypes', () =>
  run([node, ...locked, 'node/without-zod.mjs', fixture], withoutZod),
)
await consumer('oldest zod allowed', () => run([node, 'node/smoke.mjs', fixture], oldestZod))

// Compilers take long, and use one core each.
await twoAtOnce(typescriptProjects, (project) =>
  consumer(`TypeScript, ${project.resolution}, ${project.type}`, () =>
    compileAndRun(['main', 'schema-and-parsers'], project, full),
  ),
)
await twoAtOnce(typescriptProjects.slice(0, 2), (project) =>
  consumer(`TypeScript, ${project.type}, without zod`, () => compileAndRun(['main'], project, withoutZod)),
)
await consumer('TypeScript, oldest zod allowed', () =>
  compileAndRun(['schema-and-parsers'], typescriptProjects[0], oldestZod),
)
// The oldest that the README promises, where zod's types need the newer one, and the first that is a native program.
await twoAtOnce(
  [
    ['4.7', ['main'], typescriptProjects[0], withoutZod],
    ['5.4', ['schema-and-parsers'], typescriptProjects[0], full],
    ['7.0', ['main', 'schema-and-parsers'], typescriptProjects[4], full],
  ],
  ([version, sources, project, folder]) =>
    consumer(`TypeScript ${version}, ${sources.join(', ')}`, () => {
      const tsc = join(here, `node_modules/typescript-${version}/bin/tsc`)
      return compileAndRun(sources, project, folder, tsc)
    }),
)

for (const { name, bundle } of bundlers) {
  const folder = join(full, 'bundles', name)
  await consumer(`${name} bundle, module worker`, async () => {
    await bundle(join(full, 'browser'), folder)
    await run([...deno, 'node/worker-host.mjs', fixture, folder], full)
  })
  await consumer(`${name} bundle, page in Chromium`, () => checkPage(folder, fixture), missingChromium)
}
for (const folder of [full, withoutZod, oldestZod]) rmSync(folder, { recursive: true })
if (failures > 0) process.exitCode = 1

async function consumer(name, check, missing = null) {
  const start = performance.now()
  let outcome = 'ok'
  if (missing !== null) outcome = `SKIPPED: ${missing}`
  else {
    try {
      await check()
    } catch (error) {
      failures += 1
      outcome = `FAILED: ${error.message}\n${error.stdout ?? ''}`
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name.padEnd(44)} ${seconds.padStart(5)} s  ${outcome}`)
}

function prepare(folder) {
  for (const part of ['node', 'browser']) cpSync(join(here, part), join(folder, part), { recursive: true })
  return folder
}

function run([command, ...args], cwd) {
  return promisify(execFile)(command, args, { cwd, env: { ...process.env, DENO_NO_UPDATE_CHECK: '1' } })
}

async function compileAndRun(sources, { resolution, type }, folder, tsc = newestTsc) {
  const project = join(folder, `typescript-${resolution}-${type}`)
  cpSync(join(here, 'typescript'), project, { recursive: true })
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type }))
  const compilerOptions = {
    module: { bundler: 'esnext', node10: 'commonjs' }[resolution] ?? resolution,
    esModuleInterop: true,
    moduleResolution: resolution,
    target: 'es2022',
    lib: folder === withoutZod ? ['es2022'] : ['es2022', 'dom'], // zod's declarations name URL
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
  }
  const files = sources.map((source) => `${source}.ts`)
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  await run([node, tsc], project)
  for (const source of sources) await run([node, `${source}.js`], project)
}
