import { describe, expect, test } from 'vitest'
import { numberIn } from '../../src/domain/understood/numbers.ts'
import { framedIn } from '../../src/domain/understood/phrase.ts'
import { languageIn } from '../../src/engine/conversation/commands.ts'
import { understood } from '../understood.ts'
import { takenFor } from './taken-for.ts'

describe('French, in a town that speaks all languages', () => {
  test.each<readonly [string, string]>([
    ...['stop', 'Arrêtez !', 'ARRETE', 'Stop, merci', 'ne m’écrivez plus', 'laissez-moi tranquille'].map(
      (words) => [words, 'stop'] as const,
    ),
    ...['oubliez-moi', 'Oubliez moi s’il vous plaît', 'effacez mes données'].map((words) => [words, 'forget'] as const),
    ...['oui', 'Oui, d’accord', 'bien sûr', 'volontiers', 'avec plaisir'].map((words) => [words, 'yes'] as const),
    ...['NON', 'non merci', 'pas du tout', 'Non, gardez tout'].map((words) => [words, 'no'] as const),
    ['pause', 'pause'],
    ['heures calmes', 'quiet'],
    ['Qu’est-ce que vous savez sur moi ?', 'data'],
    ['je ne veux pas être citée', 'object'],
    ['mettez de côté mes réponses', 'restrict'],
    ['vous pouvez me citer', 'agree'],
    ['êtes-vous une vraie personne ?', 'robot'],
    ['Est-ce que je peux parler à une personne de la mairie ?', 'human'],
    ['qu’est devenu ce que j’ai écrit ?', 'answers'],
    ['J’ai changé de téléphone, arrêtez de m’écrire s’il vous plaît', 'asked whether stop'],
    ['Arrêtez ces bêtises', 'asked whether stop'],
    ['Supprimez mon numéro, j’ai déménagé', 'asked whether forget'],
    ['Arrêtez les voitures dans la rue', 'answer'],
    ['un arrêt de bus plus près', 'answer'],
    ['Assez de voitures ici', 'answer'],
    ['N’oubliez pas les enfants', 'answer'],
    ['Supprimez les places de parking', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words)).toBe(meaning)
  })

  test.each([
    ['n° 2', 2],
    ['N°3, merci', 3],
    ['le numéro 4', 4],
    ['deux', 2],
  ])('%s is %d', (words, number) => {
    expect(numberIn(words, understood)).toBe(number)
  })

  test('what the city has asked before is found by what it was about', () => {
    expect(framedIn('Qu’avez-vous demandé sur les bancs ?', understood.memory)?.trim()).toBe('les bancs ?')
    expect(framedIn('C’est qui, Anne Morel ?', understood.who)?.trim()).toBe(', Anne Morel ?')
  })

  test('is called so by all its neighbours', () => {
    for (const words of [
      'français',
      'En français',
      'på fransk',
      'in French',
      'auf Französisch',
      'en francés',
      'Fransızca',
    ])
      expect(languageIn(words, understood), words).toBe('fr')
  })
})
