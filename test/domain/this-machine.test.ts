import { expect, test } from 'vitest'
import { isExposed, isSafeAddress, isThisMachine } from '../../src/domain/this-machine.ts'

test.each(['localhost', 'LocalHost', '127.0.0.1', '127.8.9.10', '[::1]', '::1'])('%s is this machine', (host) => {
  expect(isThisMachine(host)).toBe(true)
})

test.each(['localhost.example', '127.example.com', '127.0.0.1.example', 'a127.0.0.1', '0.0.0.0', '10.0.0.1', '', '::'])(
  '"%s" is another, or may be',
  (host) => {
    expect(isThisMachine(host)).toBe(false)
  },
)

test.each(['https://store.example', 'http://localhost:9000', 'http://127.0.0.1', 'http://[::1]:9000/a'])(
  'secrets may go to %s',
  (address) => {
    expect([isSafeAddress(address), isExposed(address)]).toEqual([true, false])
  },
)

test.each([
  'http://localhost.example',
  'http://127.0.0.1.example/',
  'http://127.example',
  'http://localhost@example.com',
])('what goes to %s can be read on its way', (address) => {
  expect([isSafeAddress(address), isExposed(address)]).toEqual([false, true])
})

test.each(['', 'store.example', 'ftp://127.0.0.1', 'file:///etc'])('secrets go to no "%s"', (address) => {
  expect([isSafeAddress(address), isExposed(address)]).toEqual([false, false])
})
