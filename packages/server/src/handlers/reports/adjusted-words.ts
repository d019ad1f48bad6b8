import { type AdjustedFigure, adjustedFigures } from '@rollcall/core'
import { type Adjusted, differenceOf } from '../../db/reports/taken-over.ts'
import { lengthText } from '../../tables/typed-table.ts'
import type { Column, Language } from './report.ts'

type Words = Readonly<Record<Language, string>>

export const adjustedWords: Readonly<Record<AdjustedFigure, Words>> = {
  workedMinutes: { ko: '근무', en: 'Worked' },
  overtimeMinutes: { ko: '연장', en: 'Overtime' },
  nightMinutes: { ko: '야간', en: 'Night' },
  tardyMinutes: { ko: '지각', en: 'Tardy' },
  leftEarlyMinutes: { ko: '조퇴', en: 'Left early' },
  absentMinutes: { ko: '결근', en: 'Absent' },
  leaveMinutes: { ko: '휴가', en: 'Leave' },
}

/** `지각 0:20 → 0:00 (−20분)`, for each figure that is another. */
export function adjustedText(line: Pick<Adjusted, 'before' | 'after'>, language: Language): string {
  const unknown = language === 'ko' ? '미확인' : 'not known'
  return adjustedFigures
    .flatMap((figure) => {
      const [was, is] = [line.before, line.after].map((all) => (all === null ? 0 : (all[figure] ?? null)))
      if (was === is) return []
      const words = [was, is].map((minutes) => (minutes == null ? unknown : lengthText(minutes)))
      const difference = differenceOf(line, figure)
      const by = difference === null ? '' : ` (${signed(difference)}${language === 'ko' ? '분' : ' min'})`
      return `${adjustedWords[figure][language]} ${words.join(' → ')}${by}`
    })
    .join(', ')
}

const signed = (minutes: number) => (minutes < 0 ? `−${-minutes}` : `+${minutes}`)

/** Of what a row takes over: by how much each figure is another. */
export const differenceColumns = <Row>(
  of: (row: Row, figure: AdjustedFigure) => number | null,
): Column<Row>[] =>
  adjustedFigures.map((figure) => ({
    key: differenceKey(figure),
    head: {
      ko: `조정 ${adjustedWords[figure].ko}(분)`,
      en: `Adjusted ${adjustedWords[figure].en.toLowerCase()} (min)`,
    },
    kind: 'difference',
    of: (row) => of(row, figure),
  }))

const differenceKey = (figure: AdjustedFigure) => `adjusted${figure[0]!.toUpperCase()}${figure.slice(1)}`
