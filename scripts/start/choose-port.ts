import { createServer } from 'node:net'

/** The port itself where it is free, or any free one for 0; throws one sentence where it is taken. */
export function choosePort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Error(refusalOf(error, port, host))))
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address()
      const chosen = typeof address === 'object' && address !== null ? address.port : port
      probe.close(() => resolve(chosen))
    })
  })
}

function refusalOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program; stop that one, or choose another with PORT=${port + 1}.`
  }
  if (error.code === 'EACCES') return `Port ${port} needs more rights than you have; choose one above 1023 with PORT.`
  return `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`
}
