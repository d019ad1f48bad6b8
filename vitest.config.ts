import { defineConfig } from 'vitest/config'

const tests = ['packages/*/src/**', 'packages/*/test/**', 'scripts/**']
const named = (suffix: string) => tests.map((folder) => `${folder}/*.${suffix}.ts`)

// Projects that run beside each other must have the same: Vitest refuses them otherwise, and its default
// depends on the machine.
const maxWorkers = 2
const database = 'packages/testing/src/global-setup.ts'
const company = 'packages/acceptance/src/shots/company-setup.ts'

// A test's file name says what it stands on: nothing (`.test`), PostgreSQL and sockets (`.db.test`),
// a browser (`.browser.test`). `.story.test` is told in a browser in two looks, and in all by the deep tests.
// `.deep.test` is what takes too long for every save, `.deploy.test` needs NGINX, LibreOffice and a host's
// PostgreSQL.
const special = ['db', 'browser', 'story', 'deep', 'deploy'].flatMap((kind) => named(`${kind}.test`))

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'fast',
          include: named('test'),
          exclude: [...special, '**/node_modules/**'],
          // A property of many cases takes seconds beside a browser.
          testTimeout: 30_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'database',
          include: named('db.test'),
          globalSetup: [database],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'browser',
          include: [...named('browser.test'), ...named('story.test')],
          provide: { looks: 'some' },
          globalSetup: [database, company],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'deep',
          include: [...named('deep.test'), ...named('story.test')],
          provide: { looks: 'all' },
          globalSetup: [database, company],
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'deploy',
          include: named('deploy.test'),
          globalSetup: [database],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 1,
          // After the others, alone: it watches times and restarts servers.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
