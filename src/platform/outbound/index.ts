export { anywhere, isPublic, openNet } from './addresses.ts'
export { type Answered, type Asking, askOutside } from './asking.ts'
export { NotReached, type Trouble } from './connecting.ts'
export { fetchOutside } from './for-libraries.ts'
