import { tableFault } from './table-fault.ts'
import type { XlsxFile } from './xlsx-file.ts'
import { unescaped, type XmlHandler, xmlEvents } from './xml-events.ts'

/** What the cells of the first sheet need to be read. */
export interface XlsxParts {
  sheet: string
  /** Texts that cells name by their place. */
  texts: readonly string[]
  /** By the style of a cell: whether its number is a date. */
  datesByStyle: readonly boolean[]
  /** Dates count from 1904. */
  from1904: boolean
}

/**
 * Reads which sheet is the first that can be seen, and what its cells refer to.
 * @throws InvalidInputError if it has none
 */
export async function readParts(file: XlsxFile): Promise<XlsxParts> {
  const sheets: { id: string; hidden: boolean }[] = []
  const targets = new Map<string, string>()
  let from1904 = false
  await read(file, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name === 'sheet')
        sheets.push({ id: relationOf(attributes), hidden: /hidden/i.test(attributes.state ?? '') })
    },
  })
  await read(file, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship' && Id) targets.set(Id, Target)
    },
  })
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  const target = first && targets.get(first.id)
  if (!target)
    throw tableFault('file-unreadable', 'This is no workbook with a sheet. Save it as XLSX or CSV.')
  return {
    sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    texts: await readTexts(file),
    datesByStyle: await readDateStyles(file),
    from1904,
  }
}

async function read(file: XlsxFile, name: string, handler: XmlHandler): Promise<void> {
  const stream = await file.open(name)
  if (stream === null) return
  for await (const _ of xmlEvents(stream, handler));
}

const relationOf = (attributes: Record<string, string>) =>
  Object.entries(attributes).find(([name]) => /^\w+:id$/i.test(name))?.[1] ?? ''

async function readTexts(file: XlsxFile): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let inText = false
  let inReading = false
  await read(file, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
      // How a word is pronounced stands beside it and is none of its letters.
      else if (name === 'rPh') inReading = true
      else if (name === 't') inText = !inReading
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text))
      else if (name === 'rPh') inReading = false
      else if (name === 't') inText = false
    },
  })
  return texts
}

/** Formats of dates that every workbook has, by number. */
const builtInDates = (format: number) =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 36) ||
  (format >= 50 && format <= 58)

async function readDateStyles(file: XlsxFile): Promise<boolean[]> {
  const own = new Map<number, string>()
  const styles: boolean[] = []
  let inCells = false
  await read(file, 'xl/styles.xml', {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(isDate(Number(numFmtId), own.get(Number(numFmtId))))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** A code that writes years or days; what stands in quotes or brackets, or is escaped, is no code. */
const isDate = (format: number, code: string | undefined) =>
  code === undefined ? builtInDates(format) : /[yd]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
