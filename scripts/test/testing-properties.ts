import fc from 'fast-check'

/**
 * The same examples on every run: a failure must come from the change at hand. Other examples are tried on purpose, by
 * `PROPERTY_SEED=2 npx vitest run`.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) })
