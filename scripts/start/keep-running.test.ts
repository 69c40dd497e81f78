import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { keepRunning } from './keep-running'
import { endOf, stopChild } from './start-child'

const node = (program: string) => spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
const STAYING = 'console.log("ready"); setInterval(() => {}, 1000)'
const STUBBORN = `process.on("SIGTERM", () => {}); ${STAYING}`

async function ready(child: ChildProcess): Promise<void> {
  if (child.stdout) await once(child.stdout, 'data')
}

describe('a process that is kept running', () => {
  it('is started again after each crash until it is stopped', async () => {
    const children: ChildProcess[] = []
    const delays: number[] = []
    const kept = await new Promise<ReturnType<typeof keepRunning>>((resolve) => {
      const start = () => {
        const child = node(children.length < 2 ? 'process.exit(3)' : STAYING)
        children.push(child)
        if (children.length === 3) ready(child).then(() => resolve(running))
        return child
      }
      const running = keepRunning(
        'worker',
        start,
        () => undefined,
        (crashes) => delays.push(crashes),
      )
    })
    await kept.stop(5000)
    expect(delays).toEqual([1, 2])
    expect(children[2]?.signalCode).toBe('SIGTERM')
    expect(children).toHaveLength(3)
  })

  it('is not started again when it is stopped while it waits', async () => {
    let starts = 0
    let kept: ReturnType<typeof keepRunning> | undefined
    await new Promise<void>((resolve) => {
      const start = () => {
        starts += 1
        return node('')
      }
      kept = keepRunning(
        'worker',
        start,
        () => resolve(),
        () => 50,
      )
    })
    await kept?.stop(5000)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(starts).toBe(1)
  })
})

describe('stopping a process', () => {
  it('ends one by force that does not listen', async () => {
    const child = node(STUBBORN)
    await ready(child)
    await stopChild(child, 100)
    expect(child.signalCode).toBe('SIGKILL')
  })

  it('is done at once for one that has ended', async () => {
    const child = node('process.exit(4)')
    expect(await endOf(child)).toBe('exit code 4')
    await stopChild(child, 5000)
    expect(child.exitCode).toBe(4)
  })
})
