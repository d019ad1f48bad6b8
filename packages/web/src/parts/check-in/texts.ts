import type { TextTable } from '../../texts/text-table.ts'

/** Checking in and out on the web. */
export const checkInTexts = {
  'checkIn.title': ['웹 출퇴근', 'Check in and out'],
  'checkIn.in': ['출근', 'Check in'],
  'checkIn.out': ['퇴근', 'Check out'],
  'checkIn.inAt': ['출근 {time}', 'In {time}'],
  'checkIn.outAt': ['퇴근 {time}', 'Out {time}'],
  'checkIn.none': ['오늘 출퇴근 기록이 아직 없습니다.', 'Nothing is recorded today yet.'],
  'checkIn.office': ['사업장 네트워크에서 접속했습니다.', 'You are on the network of your site.'],
  'checkIn.remote': ['오늘은 재택근무일입니다.', 'You work at home today.'],
  'checkIn.pressedIn': ['{time} 출근을 기록했습니다.', 'Checked in at {time}.'],
  'checkIn.pressedOut': ['{time} 퇴근을 기록했습니다.', 'Checked out at {time}.'],
  'checkIn.pressedBefore': ['{time}에 이미 기록했습니다.', 'This was recorded already at {time}.'],
  'checkIn.notHere': [
    '이 네트워크({address})에서는 출퇴근을 기록할 수 없습니다. 출입 단말기를 이용하거나 재택근무를 신청하세요.',
    'From this network ({address}) a check-in does not count. Use the terminal at the door, or ask for remote work.',
  ],
  'checkIn.noAnswer': [
    '응답을 받지 못했습니다. 연결한 뒤 다시 누르세요. 같은 기록이 두 번 남지는 않습니다.',
    'No answer came. Press again once you are connected; it is recorded once.',
  ],
  'refusal.network-does-not-count': [
    '이 네트워크에서는 출퇴근을 기록할 수 없습니다. 출입 단말기를 이용하거나 재택근무를 신청하세요.',
    'From this network a check-in does not count. Use the terminal at the door, or ask for remote work.',
  ],
} satisfies TextTable
