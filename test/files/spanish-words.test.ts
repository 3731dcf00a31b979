import { describe, expect, test } from 'vitest'
import { takenFor } from './taken-for.ts'

describe('Spanish, beside its neighbours', () => {
  test.each<readonly [string, string]>([
    ...[
      ...['stop', 'Para ya, por favor', 'basta', 'hola, deja de escribirme', 'no me escriban más'],
      ...['quiero darme de baja', 'no quiero más mensajes', 'déjenme en paz'],
    ].map((words) => [words, 'stop'] as const),
    ...['olvídame, por favor', 'borra mis datos', 'quiero que borren todo lo que saben de mí'].map(
      (words) => [words, 'forget'] as const,
    ),
    ...['sí, gracias', 'claro que sí', 'vale', 'por supuesto', 'sí, de acuerdo'].map(
      (words) => [words, 'yes'] as const,
    ),
    ...['no, gracias', 'mejor no', 'claro que no', 'para nada'].map((words) => [words, 'no'] as const),
    ['ahora no', 'pause'],
    ['silencio', 'quiet'],
    ['ayuda', 'help'],
    ['¿por qué yo?', 'why'],
    ['¿cuándo me responden?', 'answers'],
    ['¿en qué quedó mi respuesta?', 'answers'],
    ['¿qué pasó con lo que escribí?', 'answers'],
    ['¿qué datos tienen sobre mí?', 'data'],
    ['no quiero que me citen', 'object'],
    ['no uses mis respuestas', 'restrict'],
    ['úsalo otra vez', 'lift'],
    ['me pueden citar', 'agree'],
    ['¿eres una persona de verdad?', 'robot'],
    ['¿Puedo hablar con alguien del ayuntamiento?', 'human'],
    ['¿dónde pongo el código?', 'code'],
    ['ya basta, dejadme en paz', 'asked whether stop'],
    ['estoy harto de sus mensajes', 'asked whether stop'],
    ['parar el tráfico en la calle Mayor', 'answer'],
    ['Que paren los coches en la plaza', 'answer'],
    ['Basta de coches', 'answer'],
    ['para los niños', 'answer'],
    ['Dejen de construir pisos', 'answer'],
    ['No olviden a los mayores', 'answer'],
    ['Borren las pintadas', 'answer'],
    ['No me gustan los mensajes en las pantallas del autobús', 'answer'],
    ['Que se pueda hablar con alguien en la oficina', 'answer'],
    ['nada', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words)).toBe(meaning)
  })
})
