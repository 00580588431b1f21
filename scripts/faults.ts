import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readConfig } from '#platform/config/index.ts'
import { assemble } from '../src/assemble.ts'
import { fill } from './bench/fill.ts'
import { fuzz } from './faults/fuzzing.ts'
import { type Outcome, playRound } from './faults/round.ts'
import { type Name, standUp } from './faults/standing.ts'
import { isWell, written } from './faults/table.ts'

const ROUNDS = Number(process.argv[2] ?? 20)
const perRound = { joinings: 1000, notices: 1000 }
const victims: readonly Name[] = ['the worker', 'one app', 'the other app']

const parts = [killedWell, fuzzedWell]

let well = true
for (const part of parts) well = (await part()) && well
process.exit(well ? 0 : 1)

async function killedWell(): Promise<boolean> {
  const rounds = await killed()
  console.log(written(rounds, perRound))
  return rounds.every(isWell)
}

async function fuzzedWell(): Promise<boolean> {
  const { faults } = await fuzz({ requests: 20_000 })
  for (const fault of faults) console.log(fault)
  console.log(`Odd requests: ${faults.length} faults`)
  return faults.length === 0
}

async function killed(): Promise<Outcome[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-faults-'))
  const { deps, connection, close } = await assemble(
    readConfig({ DATA_FOLDER: folder, JOBS: 'no' }),
    () => Temporal.Now.instant(),
  )
  const outcomes: Outcome[] = []
  try {
    await fill(deps, 60)
    const standing = await standUp(deps, connection)
    for (let number = 0; number < ROUNDS; number++) {
      const victim = victims[number % victims.length] ?? 'the worker'
      const outcome = await playRound(standing, { number, killed: victim, ...perRound })
      outcomes.push(outcome)
      writeFileSync(new URL('../docs/faults.md', import.meta.url), written(outcomes, perRound))
      console.log(`Round ${number + 1}: ${isWell(outcome) ? 'well' : 'NOT well'}`, outcome)
    }
    await standing.stop()
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
  return outcomes
}
