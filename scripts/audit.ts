import { type Broken, checkChain } from '#platform/audit/index.ts'
import { readConfig, WrongSettings } from '#platform/config/index.ts'
import { openDatabase } from '#platform/database/index.ts'

const sentences: Record<Broken['kind'], string> = {
  changed: 'was changed after its day was sealed',
  missing: 'is missing, or its place in the chain is',
  added: 'was added to a day that was sealed',
  seal: 'is not sealed as it was',
}

try {
  const database = await openDatabase(readConfig(process.env))
  try {
    const { days, events, seal, broken } = await checkChain(database.db)
    if (broken) {
      const what = broken.eventId ? `event ${broken.eventId}` : 'the day'
      console.error(`${broken.day}: ${what} ${sentences[broken.kind]}.`)
      process.exitCode = 1
    }
    console.log(`${days} days with ${events} events are as they were sealed.`)
    if (seal) console.log(`The last seal is of ${seal.day}: ${seal.hash}`)
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof WrongSettings ? error.sentences.join('\n') : error)
  process.exitCode = 1
}
