import { describe, expect, test } from 'vitest'
import { takenFor } from './taken-for.ts'

describe('Swedish, beside its neighbours', () => {
  test.each<readonly [string, string]>([
    ...['stopp', 'Sluta!', 'Stopp, tack', 'hej, sluta skicka meddelanden', 'ta bort mig från listan'].map(
      (words) => [words, 'stop'] as const,
    ),
    ...['glöm mig, snälla', 'radera mig', 'radera allt om mig'].map((words) => [words, 'forget'] as const),
    ...['jadå', 'jajamän', 'visst', 'gärna', 'ja tack', 'självklart'].map((words) => [words, 'yes'] as const),
    ...['nej tack', 'nä', 'helst inte'].map((words) => [words, 'no'] as const),
    ['inte nu', 'pause'],
    ['tyst', 'quiet'],
    ['vad vet ni om mig?', 'data'],
    ['jag vill inte bli citerad', 'object'],
    ['använd inte mina svar', 'restrict'],
    ['ni får citera mig', 'agree'],
    ['är du en riktig människa?', 'robot'],
    ['Kan jag få prata med någon på kommunen?', 'human'],
    ['Vad hände med det jag skrev?', 'answers'],
    ['kan ni sluta skriva till mig, jag har bytt telefon', 'asked whether stop'],
    ['Det måste sluta nu', 'asked whether stop'],
    ['Stoppa bilarna på Storgatan', 'answer'],
    ['Sluta köra så fort', 'answer'],
    ['Jag slutade skolan i juni', 'answer'],
    ['Glöm inte barnen', 'answer'],
    ['Det är roligt att bo här', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words)).toBe(meaning)
  })
})

describe('Norwegian, beside its neighbours', () => {
  test.each<readonly [string, string]>([
    ...['stopp', 'Slutt!', 'slutt å skrive til meg', 'gi deg', 'Stopp, takk!'].map((words) => [words, 'stop'] as const),
    ...['glem meg', 'slett alt om meg', 'slett dataene mine'].map((words) => [words, 'forget'] as const),
    ...['jada', 'greit', 'gjerne', 'ja takk', 'selvsagt'].map((words) => [words, 'yes'] as const),
    ...['nei takk', 'nei', 'helst ikke', 'ellers takk'].map((words) => [words, 'no'] as const),
    ['ikke nå', 'pause'],
    ['stilletid', 'quiet'],
    ['hva vet dere om meg?', 'data'],
    ['jeg vil ikke bli sitert', 'object'],
    ['ikke bruk svarene mine', 'restrict'],
    ['dere kan sitere meg', 'agree'],
    ['er du et ekte menneske?', 'robot'],
    ['Kan jeg få snakke med noen i kommunen?', 'human'],
    ['hva skjedde med det jeg skrev?', 'answers'],
    ['kan dere slutte å skrive til meg, jeg har byttet telefon', 'asked whether stop'],
    ['Det må slutte nå', 'asked whether stop'],
    ['Stopp bilene i Storgata', 'answer'],
    ['Slutt å kjøre så fort', 'answer'],
    ['slutt på skoledagen er klokka to', 'answer'],
    ['Glem ikke barna', 'answer'],
    ['Det er rolig å bo her', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words)).toBe(meaning)
  })
})
