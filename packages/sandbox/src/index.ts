export { type Demo, type DemoOptions, startDemo } from './demo/start-demo.ts'
