import type { TextTable } from '../../texts/text-table.ts'

/** Documents of what is asked for. */
export const attachmentsTexts = {
  'attachments.title': ['증빙 서류', 'Documents'],
  'attachments.choose': ['파일 첨부', 'Attach a file'],
  'attachments.explain': [
    'PDF나 사진을 5개까지, 하나에 10MB까지 첨부할 수 있습니다.',
    'Up to five PDF files or pictures of at most 10 MB each.',
  ],
  'attachments.remove': ['{name} 빼기', 'Take {name} out'],
  'attachments.download': ['{name} 내려받기', 'Download {name}'],
  'refusal.file-nameless': [
    '파일 이름이 없습니다. 파일을 다시 선택하세요.',
    'The file has no name. Choose it again.',
  ],
  'refusal.file-empty': [
    '빈 파일입니다. 서류를 다시 선택하세요.',
    'The file is empty. Choose the document again.',
  ],
  'refusal.file-too-large': [
    '파일이 10MB를 넘습니다. 용량을 줄이거나 더 작은 사진으로 첨부하세요.',
    'The file is larger than 10 MB. Make it smaller, or take a smaller picture of it.',
  ],
  'refusal.too-large': [
    '파일이 10MB를 넘습니다. 용량을 줄이거나 더 작은 사진으로 첨부하세요.',
    'The file is larger than 10 MB. Make it smaller, or take a smaller picture of it.',
  ],
  'refusal.file-not-taken': [
    'PDF나 사진(JPEG, PNG, GIF, WebP, HEIC)만 첨부할 수 있습니다. 이 형식으로 저장한 뒤 다시 첨부하세요.',
    'Only PDF files and pictures (JPEG, PNG, GIF, WebP, HEIC) are taken. Save it as one of these.',
  ],
  'refusal.file-not-what-it-says': [
    '파일 이름과 내용의 형식이 다릅니다. 확장자를 내용에 맞게 고쳐 주세요.',
    'The file is not what its name says. Name it for what it is.',
  ],
  'refusal.file-too-many': [
    '더 첨부할 수 없습니다. 다른 파일을 빼거나 여러 장을 PDF 하나로 모으세요.',
    'No more files can be attached. Take another one out, or put pages into one PDF.',
  ],
  'refusal.file-gone': [
    '첨부한 파일이 더 이상 없습니다. 다시 첨부하세요.',
    'A file that was attached is gone. Attach it again.',
  ],
} satisfies TextTable
