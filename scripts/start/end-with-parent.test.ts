import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const PRELOAD = fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url))

/** A parent that starts a server with a channel, tells its process id, and never ends by itself. */
const PARENT = `
  const server = ['-e', 'setInterval(() => {}, 1000); process.send("up")']
  const child = require('node:child_process').spawn(
    process.execPath, ['--import', ${JSON.stringify(PRELOAD)}, ...server], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  child.on('message', () => console.log(child.pid))
`

describe('a server whose parent is killed', () => {
  it('ends as well', async () => {
    const parent = spawn(process.execPath, ['-e', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [output] = await once(parent.stdout, 'data')
    const pid = Number(String(output))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    for (let tries = 0; tries < 50 && isAlive(pid); tries += 1) await sleep(100)
    expect(isAlive(pid)).toBe(false)
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
