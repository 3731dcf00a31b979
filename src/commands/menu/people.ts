import type { Command } from 'commander'
import type { audit } from '../audit.ts'
import type { deskLink } from '../desk-link.ts'
import type { grantRole, inviteRole } from '../role.ts'
import { addGuides } from './guides.ts'
import { shown } from './shown.ts'

/** Who may do what, who did it, and one person's right to be forgotten. */
export function addPeople(ekko: Command): void {
  addRoles(ekko)
  addGuides(ekko)
  ekko
    .command('desk-link')
    .description('make a one-time link to the desk for a person without a chat')
    .requiredOption('--role <kind>', 'moderator, staff or administrator')
    .option('--department <id>', 'only for this department; staff need one')
    .option('--name <text>', 'by which you know them in "role list"')
    .action((options: Parameters<typeof deskLink>[0]) =>
      shown(import('../desk-link.ts').then((it) => it.deskLink(options))),
    )
  ekko
    .command('forget')
    .description('erase one person, as when they say "forget me" in the chat')
    .argument('<contact>', 'channel:id, for example telegram:3527065')
    .action((contact: string) => shown(import('../forget.ts').then((it) => it.forget(contact))))
  ekko
    .command('audit')
    .description('who did what for the city, newest first')
    .option('--verify', 'check that nobody has changed the record')
    .option('--against <file>', 'compare with the seals in a file saved from the public record')
    .action((options: Parameters<typeof audit>[0]) => shown(import('../audit.ts').then((it) => it.audit(options))))
}

function addRoles(ekko: Command): void {
  const role = ekko.command('role').description('who may ask in the city’s name, and who receives what people write')
  const kind = 'moderator, staff or administrator'
  const department = ['--department <id>', 'only for this department; staff need one'] as const
  role
    .command('invite')
    .description('make a code that gives a role to whoever sends it to Ekko')
    .argument('<kind>', kind)
    .option(...department)
    .action((given: string, options: Parameters<typeof inviteRole>[1]) =>
      shown(import('../role.ts').then((it) => it.inviteRole(given, options))),
    )
  role
    .command('grant')
    .description('give a role to a contact you know')
    .argument('<contact>', 'channel:id, for example telegram:3527065')
    .argument('<kind>', kind)
    .option(...department)
    .action((contact: string, given: string, options: Parameters<typeof grantRole>[2]) =>
      shown(import('../role.ts').then((it) => it.grantRole(contact, given, options))),
    )
  role
    .command('revoke')
    .description('take a role back, or all of them')
    .argument('<contact>', 'channel:id')
    .argument('[kind]', kind)
    .action((contact: string, given?: string) =>
      shown(import('../role.ts').then((it) => it.revokeRole(contact, given))),
    )
  role
    .command('withdraw')
    .description('make a code that was not used yet good for nothing')
    .argument('<code>', 'its first four characters, as "role list" shows them')
    .action((code: string) => shown(import('../role.ts').then((it) => it.withdrawCode(code))))
  role
    .command('list')
    .description('who does what')
    .action(() => shown(import('../role.ts').then((it) => it.listRoles())))
}
