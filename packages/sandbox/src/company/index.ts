export { companyInput, generateCompany, type SampleCompany } from './company.ts'
