import { look } from './door.ts'
import { anyVisitor } from './rooms.ts'

/** The front of the desk: every consultation with where it stands. */
export const consultationDoors = [
  look('', anyVisitor, async ({ voice }) => ({
    page: { title: voice.say('deskpage-room-consultations'), room: 'consultations', html: '' },
  })),
] as const
