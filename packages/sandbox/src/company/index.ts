export {
  type CompanyOptions,
  companyInput,
  generateCompany,
  type SampleCompany,
  type SamplePerson,
} from './company.ts'
export { sites } from './organisation.ts'
export { type Tap, tapsOf } from './punches.ts'
