import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { choosePort } from './choose-port'

describe('the port', () => {
  it('is any free one for 0, and free again afterwards', async () => {
    const port = await choosePort(0, '127.0.0.1')
    expect(port).toBeGreaterThan(0)
    expect(await choosePort(port, '127.0.0.1')).toBe(port)
  })

  it('is refused in one sentence when another program has it', async () => {
    const other = createServer()
    const port = await choosePort(0, '127.0.0.1')
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    try {
      await expect(choosePort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken by another program`)
    } finally {
      other.close()
    }
  })
})
