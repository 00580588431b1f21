import { sum, tell } from './testing/part.ts'
import { tests, written } from './testing/parts.ts'
import { stopToolsOnSignal } from './testing/tool.ts'

// Everything but the browser stories: what one runs while writing.
stopToolsOnSignal()
const results = [...(await written()), await tests()]
results.forEach(tell)

const { passed, failed, skipped } = sum(results)
if (failed > 0) process.exitCode = 1
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
