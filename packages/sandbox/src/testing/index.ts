export { type TestOffice, testClock, testContext } from './test-context.ts'
export { createTestDatabase, type TestDatabase } from './test-database.ts'
