import type { City, Department } from '../domain/city.ts'
import { type Address, channelOf, platformIdOf } from '../domain/contact.ts'
import { markOf } from '../seal/account.ts'
import type { Seal } from '../seal/seal.ts'

const mail = 'mail'

/**
 * The city with marks for the mail addresses of its staff: such an address is a person's as an account is. The addresses themselves, by
 * mark, stand in the city's file and nowhere else.
 */
export function markedStaff(
  city: City,
  seal: Seal,
): { readonly city: City; readonly addresses: ReadonlyMap<Address, Address> } {
  const addresses = new Map<Address, Address>()
  const marked = (address: Address): Address => {
    if (channelOf(address) !== mail) return address
    const mark = markOf(seal, address)
    addresses.set(mark, address)
    return mark
  }
  const inside = (department: Department): Department => ({
    ...department,
    ...(department.digest && { digest: { ...department.digest, to: department.digest.to.map(marked) } }),
    ...(department.email !== undefined && { email: platformIdOf(marked(`${mail}:${department.email}`)) }),
  })
  return { city: { ...city, departments: city.departments.map(inside) }, addresses }
}
