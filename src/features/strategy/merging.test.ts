import { expect, test } from 'vitest'
import { paperOf } from './data/everybody-in.ts'
import { merged } from './merging.ts'
import { readCsv } from './reading-csv.ts'

const now = paperOf('byraadet').recommendations
const bodyIdOf = (name: string) => ({ Byrådet: 'byraadet' })[name]
const read = (csv: string) => readCsv(csv, bodyIdOf)

test('the words of the decision are put to their numbers, and the rest stays', () => {
  const { said, problems } = read('code;official\nR1.1;"Ord; for ord"\nR1.2;\n')
  expect(problems).toEqual([])
  const { all, differences } = merged(now, said)
  expect(differences).toEqual([
    { code: 'R1.1', title: 'Hold politikkerne op mod strategisporet', changed: ['official'] },
  ])
  expect(all).toHaveLength(46)
  expect(all[0]).toEqual({ ...now[0], official: 'Ord; for ord' })
})

test('a number that is not there yet is a new recommendation, last in the paper', () => {
  const { said } = read('code,title,task,kind,lead\nR5.8,Endnu en ting,5,explore,Byrådet\n')
  const { all, differences } = merged(now, said)
  expect(differences).toEqual([{ code: 'R5.8', title: 'Endnu en ting', changed: null }])
  expect(all.at(-1)).toMatchObject({ code: 'R5.8', bodies: ['byraadet'], parent: null })
})

test('what is wrong is told by row and column', () => {
  const { problems } = read(
    'code,title,task,kind,lead\nR1.1,,x,maybe,Rådet\nR1.1,A,1,explore,Byrådet\n',
  )
  expect(problems).toEqual([
    { row: 2, column: 'title', what: 'empty' },
    { row: 2, column: 'task', what: 'no-number' },
    { row: 2, column: 'kind', what: 'no-kind' },
    { row: 2, column: 'lead', what: 'no-body' },
    { row: 3, column: 'code', what: 'twice' },
  ])
  expect(read('code,others\nR1.1,Byrådet\n').problems).toEqual([
    { row: 2, column: 'lead', what: 'no-body' },
  ])
  expect(read('code,title\n"R1.1').problems).toMatchObject([{ what: 'unreadable' }])
  expect(read('').problems).toMatchObject([{ what: 'empty' }])
})
