import { expect, test } from 'vitest'
import config from '../vitest.config.ts'

interface Project {
  test: { name: string; maxWorkers?: number; sequence?: { groupOrder?: number } }
}

test('the projects of the tests can run together on a machine of any size', () => {
  const projects = (config.test!.projects as unknown as Project[]).map(({ test: project }) => project)
  expect(projects.length).toBeGreaterThan(4)
  for (const { maxWorkers, sequence } of projects) {
    const beside = projects.filter(
      (other) => (other.sequence?.groupOrder ?? 0) === (sequence?.groupOrder ?? 0),
    )
    expect(maxWorkers).toBeDefined()
    expect(new Set(beside.map((other) => other.maxWorkers)).size).toBe(1)
  }
})
