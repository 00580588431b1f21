import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codesOf } from './numbering.ts'
import { lineOf, readOutline } from './reading.ts'
import { codeProblems, saidOf, titleOf } from './saying.ts'

const paper = `Anbefalinger

Opgave 1: Passer det?
1. at udvalgene ser på reglerne
   hvert år.
2. at tankerne kommer med
Opgave 2
2.1 Arbejd med vedtægten
  a) flere fra rådet
  b) nyt navn
    - på skiltet
2.2. Besøg
• at Byrådet tager ud
\tat de unge spørges

R2.4c Rådet inspirerer`

test('numbers, letters, bullets and indents become codes, each under what it belongs to', () => {
  const { tasks, items, left } = readOutline(paper)
  const codes = codesOf(items)
  expect(
    items.map((item) => [codes.get(lineOf(item)), item.task, codes.get(item.under ?? 0)]),
  ).toEqual([
    ['R1.1', 1, undefined],
    ['R1.2', 1, undefined],
    ['R2.1', 2, undefined],
    ['R2.1a', 2, 'R2.1'],
    ['R2.1b', 2, 'R2.1'],
    ['R2.1b1', 2, 'R2.1b'],
    ['R2.2', 2, undefined],
    ['R2.2a', 2, 'R2.2'],
    ['R2.2a1', 2, 'R2.2a'],
    ['R2.4c', 2, undefined],
  ])
  expect(items[0]?.official).toBe('at udvalgene ser på reglerne hvert år.')
  expect(tasks).toEqual([
    { line: 3, number: 1, title: 'Passer det?' },
    { line: 7, number: 2, title: '' },
  ])
  expect(left).toEqual([{ line: 1, words: 'Anbefalinger', why: 'no-mark' }])
})

test('without tasks a number of several parts says its own; one alone is told', () => {
  const { items, left } = readOutline('1. Passer det?\n1.1 Ja\n1.1.1 Altid\n- Nej')
  expect([...codesOf(items).values()]).toEqual(['R1.1', 'R1.1a', 'R1.1a1'])
  expect(left).toEqual([{ line: 1, words: '1. Passer det?', why: 'no-task' }])
})

test('what is there keeps all but its words; what is new is written whole', () => {
  const { items } = readOutline('Opgave 2\n1. Arbejd med vedtægten\na) at navnet er nyt; og kendt')
  const codes = codesOf(items)
  expect(saidOf(items, codes, [{ code: 'R2.1' }], { kind: 'explore', lead: 'byraadet' })).toEqual([
    { code: 'R2.1', official: 'Arbejd med vedtægten' },
    {
      ...{ code: 'R2.1a', parent: 'R2.1', task: 2, title: 'Navnet er nyt', kind: 'explore' },
      ...{ official: 'at navnet er nyt; og kendt', bodies: ['byraadet'] },
    },
  ])
  expect(titleOf(`at ${'ord '.repeat(60)}`).length).toBeLessThan(90)
})

test('a code that is written twice, or cannot be one, is told by its line', () => {
  const codes = new Map([
    [1, 'R1.1'],
    [2, 'R1.1'],
    [3, 'R1/1'],
    [4, ''],
  ])
  expect([...codeProblems(codes)]).toEqual([
    [2, 'code-again'],
    [3, 'code-wrong'],
    [4, 'code-wrong'],
  ])
})

test('any text is read: every line that says something is in it once, or told', () => {
  const mark = fc.constantFrom(
    '1.',
    '2)',
    '1.1',
    '2.1.3',
    'a)',
    'B.',
    '-',
    '•',
    'at',
    'Opgave 2',
    'R2.1a',
    '',
  )
  const indent = fc.constantFrom('', '  ', '\t', '      ')
  const line = fc
    .tuple(indent, mark, fc.constantFrom('', ' ', ' ord', ' 3. maj', ' Opgave'))
    .map((all) => all.join(''))
  const text = fc.oneof(
    fc.array(line, { maxLength: 30 }).map((all) => all.join('\n')),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(text, (typed) => {
      const { tasks, items, left } = readOutline(typed)
      const told = [
        ...items.flatMap(({ lines }) => lines),
        ...[...tasks, ...left].map((one) => one.line),
      ]
      const written = typed
        .split(/\r\n|\r|\n/)
        .flatMap((words, place) => (words.trim() === '' ? [] : [place + 1]))
      expect(told.toSorted((a, b) => a - b)).toEqual(written)
      const codes = [...codesOf(items).values()]
      expect(new Set(codes).size).toBe(items.length)
      for (const { under, lines } of items) expect(under ?? 0).toBeLessThan(lines[0] ?? 0)
    }),
  )
})
