import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  idIn,
  integerIn,
  listIn,
  objectIn,
  objectsIn,
  parsedJson,
  textIn,
  textsIn,
} from '../../../adapters/shared/read.ts'

const payload: unknown = JSON.parse(
  '{"user": {"id": 7, "name": "Anna"}, "parts": [{"text": "Hej"}, null, [], {"text": ""}], "words": ["one", 2, "", "three"], "half": 0.5}',
)

describe('reading what a platform sent', () => {
  test('finds what stands at the end of a path', () => {
    expect(textIn(payload, 'user', 'name')).toBe('Anna')
    expect(integerIn(payload, 'user', 'id')).toBe(7)
    expect(objectIn(payload, 'user')).toEqual({ id: 7, name: 'Anna' })
    expect(listIn(payload, 'parts')).toHaveLength(4)
    expect(textIn(payload, 'parts', 0, 'text')).toBe('Hej')
  })

  test('finds the value itself where there is no path', () => {
    expect(textIn('Hej')).toBe('Hej')
    expect(integerIn(0)).toBe(0)
    expect(objectIn({})).toEqual({})
    expect(listIn([])).toEqual([])
  })

  test('takes no value of another kind for the one it looks for', () => {
    expect(textIn(payload, 'user', 'id')).toBeUndefined()
    expect(textIn(payload, 'user')).toBeUndefined()
    expect(integerIn(payload, 'half')).toBeUndefined()
    expect(integerIn(Number.NaN)).toBeUndefined()
    expect(integerIn('7')).toBeUndefined()
    expect(objectIn(payload, 'parts')).toBeUndefined()
    expect(objectIn(null)).toBeUndefined()
    expect(listIn(payload, 'user')).toBeUndefined()
  })

  test('takes an empty text for none', () => {
    expect(textIn(payload, 'parts', 3, 'text')).toBeUndefined()
  })

  test('reads an id that is a number as the text it is elsewhere', () => {
    expect(idIn(payload, 'user', 'id')).toBe('7')
    expect(idIn(payload, 'user', 'name')).toBe('Anna')
    expect(idIn(payload, 'half')).toBeUndefined()
  })

  test('leaves out of a list what does not fit', () => {
    expect(objectsIn(payload, 'parts')).toEqual([{ text: 'Hej' }, { text: '' }])
    expect(textsIn(payload, 'words')).toEqual(['one', 'three'])
    expect(objectsIn(payload, 'user')).toEqual([])
    expect(textsIn(undefined)).toEqual([])
  })

  test('ends a path that leads nowhere with undefined', () => {
    expect(textIn(payload, 'user', 'name', 'first')).toBeUndefined()
    expect(textIn(payload, 'nobody', 'name')).toBeUndefined()
    expect(textIn(undefined, 'user')).toBeUndefined()
    expect(textIn(payload, 'parts', 9, 'text')).toBeUndefined()
  })

  test('finds nothing that only every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(objectIn({}, name)).toBeUndefined()
      expect(textIn({}, name, 'name')).toBeUndefined()
    }
    const sent: unknown = JSON.parse('{"__proto__": {"admin": "yes"}}')
    expect(textIn(sent, 'admin')).toBeUndefined()
    expect(textIn(sent, '__proto__', 'admin')).toBe('yes')
  })

  test('never throws, whatever was sent and whatever is asked', () => {
    const step = fc.oneof(fc.string(), fc.nat(), fc.constantFrom('constructor', '__proto__', 'length'))
    fc.assert(
      fc.property(fc.anything(), fc.array(step, { maxLength: 4 }), (value, path) => {
        for (const read of [objectIn, textIn, integerIn, idIn, listIn, objectsIn, textsIn]) read(value, ...path)
      }),
    )
  })
})

describe('a body', () => {
  test('is read as JSON, from its bytes or its text', () => {
    expect(parsedJson(Buffer.from('{"words": "rødgrød"}'))).toEqual({ words: 'rødgrød' })
    expect(parsedJson('[1]')).toEqual([1])
  })

  test('that is no JSON is undefined', () => {
    for (const body of ['', '{', 'words', '{"a": 1} {"b": 2}']) expect(parsedJson(body)).toBeUndefined()
  })
})
