import type { TextTable } from './text-table.ts'

/** What the server's refusals mean and what to do: by `code` of the problem, of a field, or by the field. */
export const refusalTexts = {
  'refusal.unauthorized': ['로그인이 필요합니다.', 'Sign in first.'],
  'refusal.forbidden': [
    '지금 역할로는 볼 수 없습니다. 관리자에게 필요한 역할을 요청하세요.',
    'Your roles do not allow this. Ask an administrator for the role you need.',
  ],
  'refusal.second-factor-needed': [
    '이 역할은 2단계 인증이 필요합니다. 내 계정에서 등록한 뒤 다시 로그인하세요.',
    'Your role needs a second factor. Set one up in your account, then sign in with it.',
  ],
  'refusal.foreign-origin': [
    '다른 주소에서 열린 화면입니다. Rollcall 주소를 다시 열어 주세요.',
    'This page was opened at another address than the one of Rollcall. Open that one.',
  ],
  'refusal.wrong-credentials': ['이메일이나 비밀번호가 맞지 않습니다.', 'E-mail or password is wrong.'],
  'refusal.wrong-code': [
    '코드가 맞지 않거나 이미 쓴 코드입니다. 앱에 다음에 보이는 코드를 입력하세요.',
    'The code is wrong, or was used. Enter the next one that the app shows.',
  ],
  'refusal.sign-in-again': [
    '시간이 지났습니다. 처음부터 다시 로그인하세요.',
    'Too much time has passed. Sign in again from the beginning.',
  ],
  'refusal.too-many-requests': [
    '너무 여러 번 틀렸습니다. {wait} 뒤에 다시 시도하거나 패스키로 로그인하세요.',
    'Too many wrong tries. Try again in {wait}, or sign in with a passkey.',
  ],
  'refusal.too-many-soon': [
    '요청이 너무 많습니다. 잠시 뒤에 다시 시도하세요.',
    'Too many requests. Try again in a moment.',
  ],
  'refusal.account-ended': [
    '퇴직일에 계정이 종료되었습니다. 잘못된 것이라면 인사팀에 문의하세요.',
    'This account ended on the day you left. If that is wrong, ask HR.',
  ],
  'refusal.no-sso': ['여기에는 SSO가 없습니다.', 'There is no single sign-on here.'],
  'refusal.sso-unavailable': [
    'SSO 서버가 응답하지 않습니다. 잠시 뒤에 다시 시도하거나 다른 방법으로 로그인하세요.',
    'Single sign-on does not answer. Try again in a moment, or sign in another way.',
  ],
  'refusal.sign-in-unavailable': [
    '로그인 서버가 응답하지 않습니다. 잠시 뒤에 다시 시도하세요.',
    'Sign-in does not answer. Try again in a few seconds.',
  ],
  'refusal.sign-in-failed': [
    '로그인하지 못했습니다. 처음부터 다시 해 보세요.',
    'This did not work. Try again from the beginning.',
  ],
  'refusal.unknown-passkey': [
    '여기에 등록되지 않은 패스키입니다. 다른 방법으로 로그인한 뒤 등록하세요.',
    'This passkey is not known here. Sign in another way and add it to your account.',
  ],
  'refusal.user-not-verified': [
    '기기가 지문, 얼굴 또는 PIN을 확인하지 않았습니다.',
    'The device did not ask for a finger, a face or a PIN.',
  ],
  'refusal.passkey-cancelled': [
    '패스키를 쓰지 않았습니다. 다시 하거나 다른 방법을 고르세요.',
    'No passkey was used. Try again, or choose another way.',
  ],
  'refusal.passkey-known': [
    '이 기기에는 이미 패스키가 있습니다.',
    'This device has a passkey for this account already.',
  ],
  'refusal.not-found': ['찾는 것이 없거나 이미 없어졌습니다.', 'This does not exist, or not any more.'],
  'refusal.conflict': [
    '이미 있는 내용과 겹칩니다. 새로 고쳐서 확인하세요.',
    'This collides with what is stored. Load the page again and look.',
  ],
  'refusal.name-taken': [
    '같은 이름이 이미 있습니다. 다른 이름을 쓰세요.',
    'This name is taken. Choose another one.',
  ],
  'refusal.changed-meanwhile': [
    '그사이 다른 담당자가 바꾸었습니다. 다시 불러온 내용에서 고쳐 주세요.',
    'Somebody else changed this meanwhile. Load it again, and make your change on what it is now.',
  ],
  'refusal.database-gone': [
    '데이터베이스가 응답하지 않습니다. 바뀐 것은 없으니 잠시 뒤에 다시 시도하세요.',
    'The database does not answer. Nothing was changed; try again in a few seconds.',
  ],
  'refusal.disk-full': [
    '데이터베이스의 디스크가 가득 찼습니다. 바뀐 것은 없으니 관리자가 공간을 확보한 뒤 다시 시도하세요.',
    'The disk of the database is full. Nothing was changed; try again once an operator has made room.',
  ],
  'refusal.internal': [
    '서버에 문제가 생겼습니다. 기록해 두었습니다.',
    'Something went wrong in the server. It has been logged.',
  ],
  'refusal.out-of-order': [
    '서버가 지금 응답하지 않습니다. 잠시 뒤에 다시 시도하세요.',
    'The server does not answer at the moment. Try again shortly.',
  ],
  'refusal.no-answer': [
    '서버에 연결할 수 없습니다. 네트워크를 확인하세요.',
    'The server cannot be reached. Look at your network.',
  ],
  'refusal.invalid-input': ['입력한 내용을 확인하세요.', 'Look at what you entered.'],
  'refusal.password-short': ['8자 이상이어야 합니다.', 'At least 8 characters.'],
  'refusal.password-long': ['128자를 넘을 수 없습니다.', 'At most 128 characters.'],
  'refusal.password-weak': [
    '쉽게 알아낼 수 있는 비밀번호입니다. 서로 관계없는 낱말 여러 개를 이어 보세요.',
    'This is easy to guess. Several words that do not belong together are hard to guess and easy to remember.',
  ],
  'refusal.wrong-password': ['지금 비밀번호가 아닙니다.', 'This is not your password.'],
  'refusal.no-password': [
    '비밀번호 없이 로그인하는 계정입니다.',
    'You have no password: you sign in another way.',
  ],
  'refusal.second-factor-exists': [
    '2단계 인증이 이미 등록되어 있습니다.',
    'A second factor is set up already.',
  ],
  'refusal.field-email': ['이메일 주소가 아닙니다.', 'This is not an e-mail address.'],
  'refusal.field-name': ['이름을 입력하세요.', 'Enter a name.'],
  'refusal.field-until': [
    '끝나는 날은 시작하는 날보다 늦어야 합니다.',
    'The end must be later than the start.',
  ],
  'refusal.field-from': ['시작하는 날을 고르세요.', 'Choose a first day.'],
  'refusal.field-code': ['코드는 여섯 자리 숫자입니다.', 'The code has six digits.'],
} satisfies TextTable
