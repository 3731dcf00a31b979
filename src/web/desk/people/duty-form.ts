import { type Duty, dutyKinds } from '../../../domain/duty.ts'
import { departmentName } from '../departments.ts'
import { selectField, textField } from '../fields.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'

/** The forms in which a role is given: by a code, by a link to the desk, or to a contact that is known. */
export type DutyForm = 'invite' | 'link' | 'grant'

/** What each of the forms says. */
export const formTexts = {
  invite: {
    title: 'deskroom-invite',
    why: 'deskroom-invite-why',
    sure: 'deskroom-invite-sure',
    do: 'deskroom-invite-do',
  },
  link: { title: 'deskroom-link', why: 'deskroom-link-why', sure: 'deskroom-link-sure', do: 'deskroom-link-do' },
  grant: { title: 'deskroom-grant', why: 'deskroom-grant-why', sure: 'deskroom-grant-sure', do: 'deskroom-grant-do' },
} as const

/** In the order in which they stand on the page. */
export const dutyForms: readonly DutyForm[] = ['invite', 'link', 'grant']

/** Asks for a role; what it comes to is shown before it is done. Ids are the form's own, since several stand on one page. */
export function dutyForm({ voice }: Visit, form: DutyForm): string {
  const id = (name: string) => `${form}-${name}`
  const kinds = dutyKinds.map((kind) => ({ value: kind, label: voice.say('deskroom-kind', { kind }) }))
  const departments = [
    { value: '', label: voice.say('deskroom-all-departments') },
    ...voice.city.departments.map(({ id: value, name }) => ({ value, label: voice.words(name) })),
  ]
  const fields = [
    ...(form === 'grant'
      ? [
          textField({
            name: id('contact'),
            label: voice.say('deskroom-contact'),
            hint: voice.say('deskroom-contact-hint'),
            required: true,
            max: 200,
          }),
        ]
      : []),
    ...(form === 'link' ? [textField({ name: id('name'), label: voice.say('deskroom-name'), max: 100 })] : []),
    selectField({ name: id('kind'), label: voice.say('deskroom-role'), options: kinds }),
    selectField({ name: id('department'), label: voice.say('deskroom-department'), options: departments }),
  ]
  return `<form method="get" action="/desk/roles/${form}">${fields.join('')}<button>${voice.say('deskroom-next')}</button></form>`
}

/** What was asked for in such a form; undefined where it is no role of this city's. */
export function dutyAsked(form: DutyForm, given: URLSearchParams, voice: Voice): Duty | undefined {
  const kind = dutyKinds.find((each) => each === given.get(`${form}-kind`))
  const department = given.get(`${form}-department`) ?? ''
  const known = department === '' || voice.city.departments.some(({ id }) => id === department)
  return kind && known ? { kind, ...(department !== '' && { department }) } : undefined
}

/** "Moderator for Streets and Parks". */
export function dutyName({ kind, department }: Duty, voice: Voice): string {
  return department === undefined
    ? voice.say('deskroom-kind', { kind })
    : `${voice.say('deskroom-kind', { kind })}, ${departmentName(department, voice)}`
}
