import { useRef, useState } from 'react'
import type { Change } from '../../api/change.ts'
import { useTexts } from '../../texts/language.ts'
import { fieldsOf, fieldWords } from '../../texts/refusal-words.ts'
import { type Then, useAct } from './use-act.ts'

interface Options<Values, Input, Output> extends Then<Values, Output> {
  initial: Values
  /** What is done with what was entered. */
  change: Change<Input, Output>
  /** The values as the change takes them. */
  input: (values: Values) => Input
}

/** What an input gets: its value, and what the server refused about it. */
export interface Field<Value> {
  name: string
  value: Value
  error: string | null
  onChange: (entered: Value | { currentTarget: { value: string } }) => void
}

export interface FormState<Values, Output> {
  values: Values
  /** Changes some values; by a function those that are there by then. */
  set: (changed: Partial<Values> | ((before: Values) => Partial<Values>)) => void
  field: <Name extends keyof Values & string>(name: Name) => Field<Values[Name]>
  /** What was refused about a field inside a field: `grants.0.from`. */
  errorOf: (path: string) => string | null
  failure: Error | null
  /** A failure that is of no field of this form. */
  refusal: Error | null
  isSaving: boolean
  /** Something was entered that is not saved. */
  isChanged: () => boolean
  done: Output | undefined
  /** Sends what was entered, or these in its place. */
  submit: (instead?: Values) => void
  reset: () => void
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * What somebody enters and sends. What the server refuses about a field stands at that field until it is
 * changed.
 */
export function useForm<Values extends object, Input, Output>({
  initial,
  change: to,
  input,
  ...then
}: Options<Values, Input, Output>): FormState<Values, Output> {
  const { say } = useTexts()
  const [values, setValues] = useState(initial)
  const saved = useRef(initial)
  const act = useAct(
    { ...to, mutationFn: (entered: Values) => to.mutationFn(input(entered)) },
    {
      ...then,
      onDone: (output, entered) => {
        saved.current = entered
        then.onDone?.(output, entered)
      },
    },
  )
  const set: FormState<Values, Output>['set'] = (changed) =>
    setValues((before) => ({ ...before, ...(typeof changed === 'function' ? changed(before) : changed) }))
  const errorOf = (path: string) => {
    const name = path.split('.')[0] as keyof Values
    return same(values[name], act.variables?.[name]) ? fieldWords(say, act.error, path) : null
  }
  return {
    values,
    set,
    errorOf,
    field: (name) => ({
      name,
      value: values[name],
      error: errorOf(name),
      onChange: (entered) =>
        set({ [name]: isEvent(entered) ? entered.currentTarget.value : entered } as Partial<Values>),
    }),
    failure: act.error,
    refusal: fieldsOf(act.error).some(({ field }) => field.split('.')[0]! in values) ? null : act.error,
    isSaving: act.isPending,
    isChanged: () => !same(values, saved.current),
    done: act.data,
    submit: (instead = values) => act.mutate(instead),
    reset: () => {
      act.reset()
      saved.current = initial
      setValues(initial)
    },
  }
}

const isEvent = (entered: unknown): entered is { currentTarget: { value: string } } =>
  typeof entered === 'object' && entered !== null && 'currentTarget' in entered
