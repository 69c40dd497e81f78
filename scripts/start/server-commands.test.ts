import { describe, expect, it } from 'vitest'
import { webCommand, workerCommand } from './server-commands'

const settings = { port: 4000, host: '127.0.0.1', dataFolder: '/srv/scores', isDevelopment: false }

describe('what the servers are told', () => {
  it('the web server listens where it is told, whatever the machine is called', () => {
    const { env } = webCommand(settings, { NODE_ENV: 'test', HOSTNAME: 'a1b2c3', PORT: '80' })
    expect(env).toMatchObject({ PORT: '4000', HOSTNAME: '127.0.0.1' })
  })

  it('both find the same data by its whole path and send nothing to anybody', () => {
    for (const { env } of [webCommand(settings, process.env), workerCommand(settings, process.env)]) {
      expect(env).toMatchObject({ YARDSTICK_DATA: '/srv/scores', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' })
    }
  })

  it('the development server is given port and host as arguments', () => {
    const { args } = webCommand({ ...settings, isDevelopment: true }, process.env)
    expect(args).toEqual(['dev', '--port', '4000', '--hostname', '127.0.0.1'])
  })
})
