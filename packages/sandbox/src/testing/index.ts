export { type TestClock, type TestContext, testClock, testContext } from './test-context.ts'
export { createTestDatabase, type TestDatabase } from './test-database.ts'
export { countSource, countStored, startTestOffice, type TestOffice } from './test-office.ts'
export { startTestServer, type TestServer } from './test-server.ts'
