import type { Collation } from '../sql/collation.ts'
import type { Grants, SampleDatabase } from '../sql/database.ts'
import { Table } from '../sql/table.ts'
import { datetime, int, smallint, varbinary, varchar } from './columns.ts'

/**
 * The tables of ZKTeco attendance management (att2000) that hold punches and people, with the columns a
 * reader must not see.
 */
export function att2000Database(
  name = 'att2000',
  collation: Collation = 'Korean_Wansung_CI_AS',
): SampleDatabase {
  const punches = new Table(
    'dbo',
    'CHECKINOUT',
    [
      int('USERID', { required: true }),
      datetime('CHECKTIME', { required: true }),
      varchar('CHECKTYPE', 1, { fallback: 'I' }),
      int('VERIFYCODE', { fallback: 0 }),
      varchar('SENSORID', 5),
      varchar('Memoinfo', 30),
      varchar('WorkCode', 24),
      varchar('sn', 20),
      smallint('UserExtFmt'),
    ],
    ['USERID', 'CHECKTIME'],
    collation,
  )
  const people = new Table(
    'dbo',
    'USERINFO',
    [
      int('USERID', { required: true, identity: true }),
      varchar('BADGENUMBER', 24, { required: true }),
      varchar('SSN', 20),
      varchar('NAME', 40),
      smallint('DEFAULTDEPTID', { fallback: 1 }),
      smallint('ATT', { fallback: 1 }),
      varchar('PASSWORD', 20),
      varchar('MVERIFYPASS', 10),
      varbinary('PHOTO'),
    ],
    ['USERID'],
    collation,
  )
  const departments = new Table(
    'dbo',
    'DEPARTMENTS',
    [int('DEPTID', { required: true, identity: true }), varchar('DEPTNAME', 30), int('SUPDEPTID')],
    ['DEPTID'],
    collation,
  )
  const machines = new Table(
    'dbo',
    'Machines',
    [
      int('ID', { required: true, identity: true }),
      varchar('MachineAlias', 20),
      varchar('IP', 20),
      int('MachineNumber'),
      varchar('sn', 20),
    ],
    ['ID'],
    collation,
  )
  const templates = new Table(
    'dbo',
    'TEMPLATE',
    [int('TEMPLATEID', { required: true }), int('USERID'), varbinary('TEMPLATE4')],
    ['TEMPLATEID'],
    collation,
  )
  return { name, collation, tables: [punches, people, departments, machines, templates] }
}

/** What a login for the agent needs, and no more. */
export const att2000Reader = {
  CHECKINOUT: ['USERID', 'CHECKTIME', 'CHECKTYPE', 'VERIFYCODE', 'SENSORID'],
  USERINFO: ['USERID', 'BADGENUMBER', 'NAME', 'DEFAULTDEPTID'],
  DEPARTMENTS: 'all',
} satisfies Grants
