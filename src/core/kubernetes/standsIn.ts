/** `type: typeValue`: true in a manifest made to have something in every field, as the API's own test data are. */
export function standsIn(value: string, field: string | undefined): boolean {
  return field !== undefined && value === `${field}Value`;
}
