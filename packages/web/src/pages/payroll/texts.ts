import type { TextTable } from '../../texts/text-table.ts'

/** The columns of payroll files. */
export const payrollTexts = {
  'payroll.title': ['급여 파일 열', 'Payroll columns'],
  'payroll.explain': [
    '급여 프로그램이 받는 순서와 이름대로 열을 정합니다. 저장할 때마다 새 판이 되고, 파일 이름에 몇 판인지 남습니다.',
    'Columns in the order and under the names that your payroll program takes. Each save is a new version, and a file says by its name which one it is of.',
  ],
  'payroll.layout': ['급여 파일', 'Payroll file'],
  'payroll.new': ['새 급여 파일', 'New payroll file'],
  'payroll.name': ['파일 이름', 'Name of the file'],
  'payroll.columns': ['열', 'Columns'],
  'payroll.head': ['{place}번째 열 이름', 'Name of column {place}'],
  'payroll.unit': ['{place}번째 열 단위', 'Unit of column {place}'],
  'payroll.unit.text': ['글', 'text'],
  'payroll.unit.minutes': ['분', 'minutes'],
  'payroll.unit.hours': ['시간(소수 둘째 자리)', 'hours, two decimals'],
  'payroll.unit.days': ['일', 'days'],
  'payroll.up': ['{name} 위로', 'Move {name} up'],
  'payroll.down': ['{name} 아래로', 'Move {name} down'],
  'payroll.remove': ['{name} 빼기', 'Remove {name}'],
  'payroll.add': ['열 추가', 'Add a column'],
  'payroll.save': ['저장', 'Save'],
  'payroll.saved': ['{version}판으로 저장했습니다.', 'Saved as version {version}.'],
  'payroll.version': ['{version}판 · {by} · {at}', 'Version {version}, {by}, {at}'],
  'payroll.noColumns': ['아직 열이 없습니다. 아래에서 추가하세요.', 'No columns yet. Add them below.'],
  'payroll.none': ['아직 급여 파일이 없습니다.', 'There is no payroll file yet.'],
  'payroll.undo': ['한 단계 되돌리기', 'Undo one step'],
  'refusal.payroll-name-missing': ['이름을 입력하세요.', 'Give it a name.'],
  'refusal.payroll-name-taken': [
    '다른 급여 파일의 이름입니다. 다른 이름을 쓰세요.',
    'Another payroll file is called so. Choose another name.',
  ],
  'refusal.payroll-columns': ['열을 1개 이상 100개 이하로 정하세요.', 'Choose 1 to 100 columns.'],
  'refusal.payroll-head-taken': [
    '같은 열 이름이 위에 있습니다. 열마다 다른 이름을 쓰세요.',
    'A column above is called so. Name each column once.',
  ],
  'refusal.payroll-figure': [
    '이 단위로는 쓸 수 없는 항목입니다. 열을 빼고 다시 추가하세요.',
    'This figure is not there in this unit. Remove the column and add it again.',
  ],
  'refusal.payroll-stale': [
    '그사이 다른 구성원이 이 급여 파일을 바꿨습니다. 바뀐 열을 확인하고 다시 저장하세요.',
    'Somebody else changed this payroll file meanwhile. Look at it again, then save.',
  ],
  'refusal.report-person-missing': ['누구의 기록인지 고르세요.', 'Choose whose record it is.'],
  'refusal.report-no-paper': [
    'PDF는 개인 근태 기록만 됩니다. XLSX나 CSV를 고르세요.',
    'Only a personal record comes as PDF. Choose XLSX or CSV.',
  ],
  'refusal.report-layout-missing': ['급여 파일을 고르세요.', 'Choose a payroll file.'],
} satisfies TextTable
