export { generateCompany, type SampleCompany } from './company.ts'
export { writtenCompany } from './written-company.ts'
