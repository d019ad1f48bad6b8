import { need } from '../../api/need.ts'
import { payrollQuery } from '../../api/payroll.ts'

export const loadPayroll = () => need(payrollQuery())
