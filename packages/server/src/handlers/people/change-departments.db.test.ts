import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { auditOf, hrOf, openPeopleOffice, refusalOf } from '../../testing/people-office.ts'
import {
  addDepartment,
  endDepartment,
  endEmployment,
  placeDepartment,
  readOrganisation,
  removeDepartment,
  renameDepartment,
  transferEmployee,
} from '../index.ts'

test('a department is added below another one and renamed, once each, and by HR of the company alone', async () => {
  await using office = await openPeopleOffice()
  const { ctx } = office
  const input = { name: '연구팀', nameEn: 'Research', parentId: office.department('본부') }
  const both = await Promise.all([1, 2].map(() => addDepartment(ctx, systemActor, input)))
  expect(both.filter(({ changed }) => changed)).toHaveLength(1)
  const { departmentId } = both[0]!
  const tree = await readOrganisation(ctx, systemActor, { date: '2020-01-01' })
  expect(tree.departments.find(({ id }) => id === departmentId)).toMatchObject({
    name: '연구팀',
    parentId: office.department('본부'),
  })
  const rename = (name: string) => renameDepartment(ctx, systemActor, { departmentId, name, nameEn: 'R&D' })
  expect([await rename('연구소'), await rename('연구소')]).toEqual([{ changed: true }, { changed: false }])
  expect(await refusalOf(rename('개발팀'))).toEqual(['name', 'name-taken'])
  expect(await refusalOf(rename('  '))).toEqual(['name', 'field-name'])
  expect(await refusalOf(addDepartment(ctx, systemActor, { ...input, name: '개발팀' }))).toEqual([
    'name',
    'name-taken',
  ])
  expect(await refusalOf(addDepartment(ctx, systemActor, { ...input, name: 'x', parentId: 999 }))).toEqual([
    'parentId',
    'no-department',
  ])
  expect(await refusalOf(addDepartment(ctx, hrOf(office.department('본부')), input))).toEqual(['forbidden'])
  const added = (await auditOf(ctx, 'add-department')).map(({ after }) => after)
  // The four of the office were added by the same act.
  expect(added.slice(4)).toEqual([{ name: '연구팀', nameEn: 'Research', parent: '본부' }])
  expect(await auditOf(ctx, 'rename-department')).toMatchObject([
    { before: { name: '연구팀', nameEn: 'Research' }, after: { name: '연구소', nameEn: 'R&D' } },
  ])
})

test('a department ends when nobody is left in it, and nobody comes into it from then on', async () => {
  await using office = await openPeopleOffice()
  const { ctx, first, second, siteId } = office
  const departmentId = office.department('개발팀')
  const end = (endsOn: string | null) => endDepartment(ctx, systemActor, { departmentId, endsOn })
  expect(await refusalOf(end('2026-12-01'))).toEqual(['endsOn', 'department-used'])
  for (const employeeId of [first, second])
    await endEmployment(ctx, systemActor, { employeeId, lastDay: '2026-11-30', reason: null })
  expect(await refusalOf(end('2026-11-30'))).toEqual(['endsOn', 'department-used'])
  expect([await end('2026-12-01'), await end('2026-12-01')]).toEqual([{ changed: true }, { changed: false }])
  const transfer = (to: number, from: string) =>
    transferEmployee(ctx, systemActor, {
      employeeId: first,
      departmentId: to,
      siteId,
      title: '',
      from,
      reason: null,
    })
  expect(await refusalOf(transfer(departmentId, '2026-12-01'))).toEqual(['departmentId', 'department-ended'])
  const names = async (date: string) =>
    (await readOrganisation(ctx, systemActor, { date })).departments.map(({ name }) => name)
  expect(await names('2026-11-30')).toContain('개발팀')
  expect(await names('2026-12-01')).not.toContain('개발팀')
  const below = () =>
    placeDepartment(ctx, systemActor, {
      departmentId: office.department('영업팀'),
      parentId: departmentId,
      from: '2026-12-01',
      reason: null,
    })
  expect(await refusalOf(below())).toEqual(['parentId', 'no-department'])
  expect(await end(null)).toEqual({ changed: true })
  expect(await below()).toMatchObject({ changed: true })
  expect(await refusalOf(end('2027-01-01'))).toEqual(['endsOn', 'department-used'])
})

test('only a department that nothing ever used is taken away', async () => {
  await using office = await openPeopleOffice()
  const { ctx } = office
  const remove = (id: number) => removeDepartment(ctx, systemActor, id)
  expect(await refusalOf(remove(office.department('개발팀')))).toEqual(['endsOn', 'department-used'])
  const id = office.department('지원팀')
  expect([await remove(id), await remove(id)]).toEqual([{ changed: true }, { changed: false }])
})
