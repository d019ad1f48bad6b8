import type { TextTable } from '../../texts/text-table.ts'

/** How people get in: sign-in, second factor, the link that works once. */
export const signInTexts = {
  'signIn.title': ['로그인', 'Sign in'],
  'signIn.email': ['이메일', 'E-mail'],
  'signIn.password': ['비밀번호', 'Password'],
  'signIn.show': ['비밀번호 보이기', 'Show the password'],
  'signIn.submit': ['로그인', 'Sign in'],
  'signIn.or': ['또는', 'or'],
  'signIn.passkey': ['패스키로 로그인', 'Sign in with a passkey'],
  'signIn.sso': ['{name} 계정으로 로그인', 'Sign in with {name}'],
  'signIn.samples': ['예시 계정', 'Sample accounts'],
  'signIn.samplesExplain': [
    '회사와 직원은 모두 지어낸 것입니다. 누르면 바로 로그인합니다.',
    'The company and everybody in it are invented. One click signs you in.',
  ],
  'signIn.lost': [
    '비밀번호를 잊었거나 기기를 잃어버렸다면 관리자에게 새 링크를 요청하세요.',
    'Forgot the password or lost the device? Ask an administrator for a new link.',
  ],
  'signIn.codeTitle': ['2단계 인증', 'Second factor'],
  'signIn.codeExplain': [
    '인증 앱에 보이는 여섯 자리 코드를 입력하세요.',
    'Enter the six digits that your authenticator app shows.',
  ],
  'signIn.backupExplain': [
    '2단계 인증을 등록할 때 받은 백업 코드 하나를 입력하세요. 한 번만 쓸 수 있습니다.',
    'Enter one of the backup codes you got when you set up the second factor. Each works once.',
  ],
  'signIn.code': ['코드', 'Code'],
  'signIn.backupCode': ['백업 코드', 'Backup code'],
  'signIn.useBackup': ['백업 코드 쓰기', 'Use a backup code'],
  'signIn.useApp': ['인증 앱의 코드 쓰기', 'Use the code of the app'],
  'signIn.confirm': ['확인', 'Continue'],
  'signIn.back': ['처음으로', 'Start over'],
  'sso.unknown': [
    '회사 계정으로는 확인되었지만, 여기에는 그 이메일의 구성원이 없습니다. 인사팀에 이메일 등록을 요청하세요.',
    'Your company knows you, but nobody here has that e-mail. Ask HR to enter it.',
  ],
  'sso.notLinked': [
    '회사 계정의 이메일이 확인되지 않은 상태라 연결할 수 없습니다. 다른 방법으로 로그인하고 관리자에게 알려 주세요.',
    'Your company account does not say that your e-mail is verified, so it cannot be linked. Sign in another way and tell an administrator.',
  ],
  'sso.otherUser': [
    '이 구성원이나 이메일은 이미 다른 계정과 연결되어 있습니다. 관리자에게 알려 주세요.',
    'This person or e-mail belongs to another account already. Tell an administrator.',
  ],
  'sso.cancelled': ['로그인을 취소했습니다.', 'You cancelled the sign-in.'],
  'sso.unavailable': [
    'SSO 서버가 응답하지 않습니다. 잠시 뒤에 다시 시도하거나 다른 방법으로 로그인하세요.',
    'Single sign-on does not answer. Try again in a moment, or sign in another way.',
  ],
  'sso.failed': [
    'SSO로 로그인하지 못했습니다. 다시 시도해도 안 되면 관리자에게 알려 주세요. ({code})',
    'Single sign-on did not work. If it fails again, tell an administrator. ({code})',
  ],
  'welcome.title': ['Rollcall에 오신 것을 환영합니다', 'Welcome to Rollcall'],
  'welcome.first': [
    '첫 관리자 계정을 만듭니다. 관리자는 다른 구성원에게 역할을 줍니다.',
    'This makes the first administrator, who gives everybody else their roles.',
  ],
  'welcome.setPassword': ['{email} 계정의 비밀번호를 정하세요.', 'Choose a password for {email}.'],
  'welcome.name': ['이름', 'Name'],
  'welcome.newPassword': ['새 비밀번호', 'New password'],
  'welcome.passwordHint': [
    '8자 이상. 서로 관계없는 낱말 여러 개를 이으면 외우기 쉽고 알아내기 어렵습니다.',
    'At least 8 characters. Several words that do not belong together are easy to remember and hard to guess.',
  ],
  'welcome.submit': ['비밀번호 정하기', 'Set the password'],
  'welcome.submitFirst': ['관리자 계정 만들기', 'Make the administrator'],
  'welcome.gone': ['이 링크는 쓸 수 없습니다', 'This link does not work any more'],
  'welcome.goneExplain': [
    '이미 사용했거나 기한이 지났습니다. 관리자에게 새 링크를 요청하세요.',
    'It was used already or has expired. Ask an administrator for a new one.',
  ],
  'welcome.noToken': ['링크를 다시 열어 주세요', 'Open the link again'],
  'welcome.noTokenExplain': [
    '받은 링크 전체를 주소창에 붙여 넣으세요. 이 화면을 새로 고치면 링크의 비밀 부분이 사라집니다.',
    'Paste the whole link into the address bar. Loading this page again loses the secret part of it.',
  ],
  'welcome.toSignIn': ['로그인하러 가기', 'Go to sign-in'],
} satisfies TextTable
