import fc from 'fast-check'

/**
 * `PROPERTY_SEED=7 npm run test:unit` tries other inputs. By default they are always the same, so that a failure is a
 * change of the code, and the fuzzer looks for what nobody thought of.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) })

export default fc
