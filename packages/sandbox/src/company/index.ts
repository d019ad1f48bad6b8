export { generateCompany, type SampleCompany } from './company.ts'
export { companyInput } from './company-input.ts'
