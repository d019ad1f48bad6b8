import {
  att2000Database,
  att2000Reader,
  type SampleMssql,
  startSampleMssql,
  unisDatabase,
  unisReader,
} from '@rollcall/sample-mssql'

/**
 * Sign-in names of the sample security system: one to read with, as an agent should have, and the owner's,
 * with which rows can be put in by hand.
 */
export const logins = {
  reader: { name: 'rollcall_agent', password: 'Read-only-1' },
  owner: { name: 'owner', password: 'Owner-of-the-sample-1' },
}

export async function startSecuritySystem(port?: number): Promise<SampleMssql> {
  return await startSampleMssql({
    ...(port === undefined ? {} : { port }),
    databases: [unisDatabase(), att2000Database()],
    logins: [
      { ...logins.reader, grants: { UNIS: unisReader, att2000: att2000Reader } },
      { ...logins.owner, grants: { UNIS: 'owner', att2000: 'owner' } },
    ],
  })
}
