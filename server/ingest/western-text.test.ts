import { describe, expect, it } from 'vitest'
import { looksWestern } from './western-text'

const as1252 = (bytes: readonly number[]) =>
  new TextDecoder('windows-1252').decode(Uint8Array.from(bytes), { stream: true })
const words = (text: string) => [...Buffer.from(text, 'latin1')]

describe('text read as windows-1252', () => {
  it.each([
    'Le café est fermé, désolé. Où êtes-vous allé ?',
    'Größe, Straße, ÄRGER, Übung',
    'It’s “fine” – really… 5€',
    'col·lecció, l´hiver, GARÇON, smørrebrød',
    'plain words only',
    'ÉCOLE à côté, naïve Šárka Žižka',
  ])('“%s” can be that', (text) => {
    expect(looksWestern(text)).toBe(true)
  })

  it.each([
    ['Mac Roman', [...words('caf'), 0x8e, ...words(' d'), 0x8e, ...words('j'), 0x88, ...words(' Zo'), 0x91]],
    ['the DOS page of the West', [...words('caf'), 0x82, ...words('s d'), 0x82, ...words('j'), 0x85, 0x0a]],
    ['the DOS page of Russian', [0x87, 0xa4, 0xe0, 0xa0, 0xa2, 0xe1, 0xe2, 0xa2, 0xe3, 0xa9, 0xe2, 0xa5]],
    ['bytes that are undefined in it', [...words('M'), 0x81, ...words('ller')]],
  ])('%s cannot', (_name, bytes) => {
    expect(looksWestern(as1252(bytes))).toBe(false)
  })

  it('a megabyte of signs costs milliseconds', () => {
    const start = performance.now()
    looksWestern('é‚'.repeat(500_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
