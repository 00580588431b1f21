export const devUrl = '/dev'
export const postUrl = '/dev/post'
export const peopleUrl = '/dev/personer'
export const personUrl = (id: string) => `/dev/personer/${id}`
export const clockUrl = '/dev/ur'
export const componentsUrl = '/dev/komponenter'
export const awayUrl = '/dev/vaek'
export const eventsUrl = '/dev/haendelser'
