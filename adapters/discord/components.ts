/** Discord's numbers for what a message and a modal are built of (components/reference, component types). */
export const componentTypes = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  textDisplay: 10,
  label: 18,
  radioGroup: 21,
  checkboxGroup: 22,
} as const
