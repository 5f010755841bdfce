import { join } from 'node:path'
import { Application, TSConfigReader, TypeDocReader } from 'typedoc'
import { root } from '../package/packed.mjs'

/** The API as typedoc reads it from the declarations in dist/, where editors read it too. */
export async function convertApi() {
  const app = await Application.bootstrapWithPlugins({ options: join(root, 'typedoc.json') }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ])
  return app.convert()
}
