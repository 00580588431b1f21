import type { Reach } from '#features/joining/index.ts'
import { type Config, hasSmsGateway } from '#platform/config/index.ts'

/** Whether a message can be sent there: to a telephone only where text messages leave. */
export const canReach = (config: Config, { channel }: Pick<Reach, 'channel'>): boolean =>
  channel === 'email' || hasSmsGateway(config)
