import type { TextTable } from '../../texts/text-table.ts'

/** Security systems, their quarantine and their badges. */
export const sourcesTexts = {
  'sources.title': ['출입 시스템', 'Security systems'],
  'sources.readThrough': ['{time}까지 읽음', 'read through {time}'],
  'sources.never': ['아직 읽은 적이 없음', 'never read yet'],
  'sources.behind': ['{duration} 늦음', '{duration} behind'],
  'sources.current': ['정상', 'Up to date'],
  'sources.rows': ['최근 24시간 {count}건', '{count} rows in 24 hours'],
  'sources.quarantined': ['보류 {count}건', '{count} in quarantine'],
  'sources.can-write': [
    '에이전트 계정이 출입 시스템에 쓸 수 있습니다. 읽기 전용 계정으로 바꾸세요.',
    "The agent's login can write to the security system. Give it one that can only read.",
  ],
  'sources.too-broad': [
    '에이전트 계정이 비밀번호나 지문 정보를 읽을 수 있습니다. 권한을 줄이세요.',
    "The agent's login can read passwords or fingerprints. Restrict its rights.",
  ],
  'sources.agent-clock.ahead': [
    '에이전트 컴퓨터의 시계가 서버보다 {duration} 빠릅니다. NTP로 맞추세요.',
    "The clock of the agent's computer is {duration} ahead of the server's. Let it be set by NTP.",
  ],
  'sources.agent-clock.behind': [
    '에이전트 컴퓨터의 시계가 서버보다 {duration} 느립니다. NTP로 맞추세요.',
    "The clock of the agent's computer is {duration} behind the server's. Let it be set by NTP.",
  ],
  'sources.source-clock.ahead': [
    '출입 시스템의 시계가 서버보다 {duration} 빠릅니다. 기록 시각도 그만큼 어긋나니 NTP로 맞추세요.',
    "The security system's clock is {duration} ahead of the server's, and so are its punches. Let it be set by NTP.",
  ],
  'sources.source-clock.behind': [
    '출입 시스템의 시계가 서버보다 {duration} 느립니다. 기록 시각도 그만큼 어긋나니 NTP로 맞추세요.',
    "The security system's clock is {duration} behind the server's, and so are its punches. Let it be set by NTP.",
  ],
  'quarantine.title': ['보류된 기록', 'Rows in quarantine'],
  'quarantine.explain': [
    '시각이 있을 수 없는 기록입니다. 원본 그대로 보관하며 근무 계산에는 쓰지 않습니다.',
    'Rows whose time cannot be true. They are kept as they came and judge nobody.',
  ],
  'quarantine.time': ['원본 시각', 'Time as it came'],
  'quarantine.reason': ['사유', 'Why'],
  'quarantine.not-a-time': ['시각이 아님', 'no time'],
  'quarantine.too-long': ['값이 너무 김', 'a value is too long'],
  'quarantine.too-old': ['너무 오래됨', 'too old'],
  'quarantine.in-the-future': ['미래의 시각', 'in the future'],
  'badges.title': ['미등록 번호', 'Badges of nobody known'],
  'badges.explain': [
    '기록은 모두 보관되어 있습니다. 누구의 것인지 정하면 지난 기록까지 바로 계산합니다.',
    'All punches are kept. Say whose badge it is, and the past is worked out at once.',
  ],
  'badges.none': ['미등록 번호가 없습니다.', 'Every badge belongs to somebody.'],
  'badges.badge': ['번호', 'Badge'],
  'badges.punches': ['기록', 'Punches'],
  'badges.last': ['마지막', 'Last seen'],
  'badges.whose': ['누구의 번호인가요?', 'Whose badge is it?'],
  'sources.none': ['아직 연결한 출입 시스템이 없습니다.', 'No security system is connected yet.'],
  'sources.agent': ['에이전트', 'Agent'],
  'sources.heartbeat': ['{version}, {time} 응답', '{version}, last heard of {time}'],
  'sources.noHeartbeat': ['아직 응답한 적이 없음', 'never heard of'],
  'sources.token': ['토큰', 'Token'],
  'sources.noToken': [
    '쓸 수 있는 토큰이 없어 에이전트가 기록을 보내지 못합니다. 토큰을 새로 만드세요.',
    'It has no valid token, so its agent cannot send anything. Make a new one.',
  ],
  'quarantine.shown': ['{total}건 중 {shown}건', '{shown} of {total}'],
} satisfies TextTable
