import { DepartmentBook } from './department-book.ts'
import { NameBook, type References } from './reference-book.ts'

/** What the names in a list mean. */
export interface Books {
  departments: DepartmentBook
  sites: NameBook
  patterns: NameBook
  sources: NameBook
}

export const booksOf = (references: References): Books => ({
  departments: new DepartmentBook(references.departments),
  sites: new NameBook(references.sites),
  patterns: new NameBook(references.patterns),
  sources: new NameBook(references.sources),
})
