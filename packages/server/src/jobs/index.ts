export { planAheadDays, runWorker } from './run-worker.ts'
