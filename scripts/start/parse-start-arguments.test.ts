import { describe, expect, it } from 'vitest'
import { parseStartArguments } from './parse-start-arguments'

const parse = (args: string[], env: Record<string, string> = {}) =>
  parseStartArguments(args, { NODE_ENV: 'test', ...env }, '/repo')

describe('the arguments of start', () => {
  it('default to port 3000 on this machine only', () => {
    expect(parse([])).toEqual({ port: 3000, host: '127.0.0.1', dataFolder: '/repo/data', isDevelopment: false })
  })

  it.each([
    ['the environment', [], { PORT: '8080' }, 8080],
    ['an argument before the environment', ['--port', '8081'], { PORT: '8080' }, 8081],
    ['any free port', ['--port', '0'], {}, 0],
    ['the highest port', ['--port', '65535'], {}, 65_535],
  ])('take the port from %s', (_, args, env, port) => {
    expect(parse(args, env).port).toBe(port)
  })

  it.each(['65536', '-1', '80a', '3000.5'])('refuse %s as a port', (port) => {
    expect(() => parse([], { PORT: port })).toThrow('is not a port')
  })

  it('never listen for others because the machine has a name', () => {
    expect(parse([], { HOSTNAME: '0.0.0.0' }).host).toBe('127.0.0.1')
    expect(parse([], { YARDSTICK_HOST: '0.0.0.0' }).host).toBe('0.0.0.0')
  })

  it('refuse what they do not know', () => {
    expect(() => parse(['--prot', '80'])).toThrow()
  })
})
