export { type ConnectOptions, connect, type Db } from './connect.ts'
export { type MigrateOptions, migrate } from './migrate.ts'
export type { PlanJson, Schema } from './schema.ts'
