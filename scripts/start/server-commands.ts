import { relative } from 'node:path'
import { ROOT } from '../bootstrap/root.mjs'
import { tool } from '../bootstrap/tool.mjs'
import type { ChildCommand } from './start-child'

export interface ServerSettings {
  port: number
  host: string
  dataFolder: string
  isDevelopment: boolean
}

/** What the two servers are told. Neither reads anything else of its surroundings that we set. */
function serverEnvironment(settings: ServerSettings, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...env,
    NODE_ENV: settings.isDevelopment ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    YARDSTICK_DATA: settings.dataFolder,
  }
}

/** Figures make much that is short-lived; with room for it, less time goes into clearing it away. In megabytes. */
export const WEB_NODE_OPTIONS: readonly string[] = ['--max-semi-space-size=64']

export function webCommand(settings: ServerSettings, env: NodeJS.ProcessEnv): ChildCommand {
  const { port, host, isDevelopment } = settings
  const surroundings = { ...serverEnvironment(settings, env), PORT: String(port), HOSTNAME: host }
  if (!isDevelopment)
    return { name: 'web', script: '.next/standalone/server.js', nodeOptions: WEB_NODE_OPTIONS, env: surroundings }
  const next = relative(ROOT, tool('next'))
  return { name: 'web', script: next, args: ['dev', '--port', String(port), '--hostname', host], env: surroundings }
}

export function workerCommand(settings: ServerSettings, env: NodeJS.ProcessEnv): ChildCommand {
  const surroundings = serverEnvironment(settings, env)
  return { name: 'worker', script: 'server/worker/main.ts', nodeOptions: ['--import', 'tsx'], env: surroundings }
}
