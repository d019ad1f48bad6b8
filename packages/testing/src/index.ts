export {
  type HolidayAnswer,
  type HolidayItem,
  type HolidayServer,
  misbehaviours,
  rightAnswer,
  startHolidayServer,
} from './holiday-server.ts'
export { type ApiDocument, type OddRequest, oddRequests } from './odd-requests.ts'
export { type TestClock, type TestContext, testClock, testContext } from './test-context.ts'
export { createTestDatabase, type TestDatabase } from './test-database.ts'
export { startTestIssuer, type TestIssuer } from './test-issuer.ts'
export { countSource, countStored, startTestOffice, type TestOffice, watchSample } from './test-office.ts'
export { startTestServer, type TestServer } from './test-server.ts'
export { addTestUser, testPassword, testServerOptions } from './test-sign-in.ts'
export { Authenticator, totp } from './totp.ts'
