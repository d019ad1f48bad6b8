import type { TextTable } from '../../texts/text-table.ts'

/** Where the company is. */
export const sitesTexts = {
  'nav.sites': ['사업장', 'Sites'],
  'sites.title': ['사업장', 'Sites'],
  'sites.explain': [
    '사업장의 시간대로 날짜를 나누고, 그곳의 법과 공휴일을 따릅니다.',
    'Dates are those of the zone of a site; its law and its holidays hold there.',
  ],
  'sites.count': ['{count, number}곳', '{count, plural, one {# site} other {# sites}}'],
  'sites.none': [
    '아직 사업장이 없습니다. 구성원을 넣기 전에 먼저 추가하세요.',
    'There is no site yet. Add one before the first people.',
  ],
  'sites.name': ['이름', 'Name'],
  'sites.nameEn': ['영어 이름', 'English name'],
  'sites.zone': ['시간대', 'Zone'],
  'sites.region': ['적용 법', 'Law of'],
  'sites.calendar': ['공휴일 달력', 'Holiday calendar'],
  'sites.noCalendar': ['공휴일 없음', 'no holidays'],
  'sites.people': ['근무 인원', 'People'],
  'sites.peopleCount': ['{count, number}명', '{count, plural, one {# person} other {# people}}'],
  'sites.networks': ['웹 출퇴근 네트워크', 'Networks for check-in'],
  'sites.networksExplain': [
    '이 네트워크에서만 웹 출퇴근이 인정됩니다. 재택근무일에는 어디서나 인정됩니다. 한 줄에 하나씩 입력하세요.',
    'A check-in on the web counts from these, and from anywhere on days at home. One a line.',
  ],
  'sites.noNetworks': ['재택근무일에만', 'on days at home only'],
  'refusal.network-wrong': [
    '“{text}”은(는) 네트워크 주소가 아닙니다. 203.0.113.0/24처럼 입력하세요.',
    '“{text}” is no network. Write one such as 203.0.113.0/24.',
  ],
  'refusal.network-of-host': [
    '“{text}”은(는) {meant} 안의 주소입니다. 네트워크라면 {meant}, 주소 하나라면 주소만 입력하세요.',
    '“{text}” is an address within {meant}. Write {meant} for the network, or the address alone.',
  ],
  'sites.add': ['사업장 추가', 'Add a site'],
  'sites.change': ['변경', 'Change'],
  'sites.changeOf': ['{name} 변경', 'Change {name}'],
  'sites.save': ['저장', 'Save'],
  'sites.fixed': [
    '이곳에서 일한 날이 있어 바꿀 수 없습니다. 새 사업장을 추가하고 날짜를 정해 구성원을 옮기세요.',
    'People have days here, so this stands still. Add another site and move the people there on a date.',
  ],
  'sites.reason': ['사유', 'Reason'],
  'sites.reasonExplain': [
    '달력은 지난 날에도 적용됩니다. 감사 기록에 남습니다.',
    'The calendar holds for days that are over too. It is kept in the audit.',
  ],
  'sites.added': ['{name} 사업장을 추가했습니다.', '{name} is added.'],
  'sites.changed': ['{name} 사업장을 바꾸었습니다.', '{name} is changed.'],
  'region.KR': ['대한민국', 'Korea'],
  'region.EU': ['유럽 연합', 'European Union'],
} satisfies TextTable
