import { conversationOf } from '../../src/insight/groups/conversation.ts'
import { groupsOf } from '../../src/insight/groups/groups.ts'
import { insightOf } from '../../src/insight/groups/report.ts'
import { plantedWith } from '../insight/groups/planted.ts'

const town = plantedWith({ people: 20_000, statements: 200, seen: 50, camps: 3, firm: 0.5, seed: 1 })
for (;;) {
  const conversation = conversationOf(town.statements, town.casts)
  insightOf(conversation, groupsOf(conversation))
}
