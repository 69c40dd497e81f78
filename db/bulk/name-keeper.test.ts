import { expect, test } from 'vitest'
import { openTestDatabase } from '../testing'
import { nameKeeper } from './name-keeper'

test('a vendor is found by the name of its exports and by the name that a person gave it', () => {
  const database = openTestDatabase()
  database.sqlite.exec("INSERT INTO vendors (name, name_key, kind) VALUES ('Night Owls Ltd', 'owls', 'contracted')")
  const names = nameKeeper(database, 1)
  expect(names.findVendorId('Owls')).toBe(1)
  expect(names.findVendorId(' night owls  LTD')).toBe(1)
  expect(names.findVendorId('Others')).toBeNull()
  database.close()
})
