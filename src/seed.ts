export { playStory as seed } from './story/index.ts'
