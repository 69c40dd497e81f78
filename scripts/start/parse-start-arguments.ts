import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolderOf } from '../data-folder'

export interface StartArguments {
  port: number
  host: string
  dataFolder: string
  isDevelopment: boolean
}

/** Reads `--port`, `--data` and `--dev`, and PORT, YARDSTICK_HOST and YARDSTICK_DATA; throws one sentence where they make no sense. */
export function parseStartArguments(args: readonly string[], env: NodeJS.ProcessEnv, root: string): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, data: { type: 'string' }, dev: { type: 'boolean', default: false } },
  })
  return {
    port: parsePort(values.port ?? (env.PORT || '3000')),
    // HOSTNAME, which Next would read, is the machine's name in many shells and in every container.
    host: env.YARDSTICK_HOST || '127.0.0.1',
    dataFolder: values.data === undefined ? dataFolderOf(env, root) : resolve(env.INIT_CWD ?? root, values.data),
    isDevelopment: values.dev,
  }
}

function parsePort(written: string): number {
  const port = Number(written)
  if (!/^\d+$/.test(written) || port > 65_535) {
    throw new Error(`"${written}" is not a port; give a number from 1 to 65535, or 0 for any free one.`)
  }
  return port
}
