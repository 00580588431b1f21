import { sum, tell } from './testing/part.ts'
import { stories, tests, written } from './testing/parts.ts'
import { stopToolsOnSignal } from './testing/tool.ts'

stopToolsOnSignal()
const results = await written()
results.forEach(tell)
for (const part of [tests, stories]) {
  if (process.exitCode) break
  const result = await part()
  results.push(result)
  tell(result)
}

const { passed, failed, skipped } = sum(results)
if (failed > 0) process.exitCode = 1
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
