export { type ConnectOptions, connect, type Db } from './kit/connect.ts'
export { listenForChanges } from './kit/listen.ts'
export { type MigrateOptions, migrate } from './kit/migrate.ts'
export type { PlanJson, Schema } from './kit/schema.ts'
