import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The SHA-256 of a file in hexadecimal, read piece by piece. Ends early, with what was read, where it is stopped. */
export async function hashFile(file: Blob, stop: AbortSignal): Promise<string> {
  const hash = sha256.create()
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done || stop.aborted) break
    hash.update(value)
  }
  await reader.cancel()
  return bytesToHex(hash.digest())
}
