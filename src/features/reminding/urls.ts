/** What a link in a message stops for one place. */
export const topics = ['paamindelser', 'nyt'] as const
export type Topic = (typeof topics)[number]

/** Where messages about one's place are stopped, and turned on again; the token says whose. */
export const stopUrl = (topic: Topic, token: string) => `/stop/${topic}/${token}`
export const turnOnUrl = (topic: Topic, token: string) => `${stopUrl(topic, token)}/til`
