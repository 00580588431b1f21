import { featuresFor } from '../src/features.ts'
import { doorsOf } from '../test/support/doors.ts'

for (const { method, path, who } of doorsOf(featuresFor({ production: false })))
  console.log(`${method.padEnd(5)} ${path.padEnd(50)} ${who.join(' ')}`)
