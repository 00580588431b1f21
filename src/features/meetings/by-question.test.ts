import { expect, test } from 'vitest'
import { byQuestion, unheard } from './by-question.ts'
import type { Said } from './voices.ts'

const on = Temporal.PlainDate.from('2026-11-24')
const says = (words: string, name = ''): Said => ({
  ...{ id: words, words, said_on: on, channel: 'paper' },
  theme: name ? { id: name, name } : null,
})
const questions = [
  { id: 'one', text: 'Hvad er vigtigst?', answers: ['bus', 'bænk', 'lys', 'bus igen'] },
  { id: 'two', text: 'Hvad kan du gøre?', answers: ['køre'] },
  { id: 'three', text: 'Hvem med?', answers: ['gemt'] },
]
const shortly = (all: ReturnType<typeof byQuestion>) =>
  all.map(({ question, themes, words }) => [
    question,
    themes.map((one) => one.words),
    words.map(({ theme, said }) => [theme?.name ?? '', ...said.map((one) => one.words)]),
  ])

test('words stand under the question they answer, and under the theme most of them are about', () => {
  const said = [
    says('lys', 'Veje'),
    says('bus', 'Busser'),
    says('køre'),
    says('bænk'),
    says('bus igen', 'Busser'),
  ]
  expect(shortly(byQuestion({ questions, themes: [] }, said))).toEqual([
    [
      'Hvad er vigtigst?',
      [],
      [
        ['', 'bænk'],
        ['Busser', 'bus', 'bus igen'],
        ['Veje', 'lys'],
      ],
    ],
    ['Hvad kan du gøre?', [], [['', 'køre']]],
  ])
})

test('themes of the whole meeting come first, and words that answer nothing last', () => {
  const themes = [
    { words: 'Alt muligt', voices: 2, questionId: null },
    { words: 'At køre sammen', voices: 3, questionId: 'two' },
  ]
  expect(shortly(byQuestion({ questions, themes }, [says('noget andet'), says('bus')]))).toEqual([
    [null, ['Alt muligt'], []],
    ['Hvad er vigtigst?', [], [['', 'bus']]],
    ['Hvad kan du gøre?', ['At køre sammen'], []],
    [null, [], [['', 'noget andet']]],
  ])
})

test('where nothing was said there is nothing, and each question that was not answered is left', () => {
  expect(byQuestion({ questions, themes: [] }, [])).toEqual([])
  const heard = byQuestion({ questions, themes: [] }, [says('bus'), says('noget andet')])
  expect(unheard({ questions }, heard).map(({ id }) => id)).toEqual(['two', 'three'])
})
