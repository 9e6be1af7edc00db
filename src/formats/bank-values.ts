import { BANK_FIELDS, type BankValues } from '../domain/bank-filter';

/** Writes an item's values into one attribute of its row: fields in their order, several values with a plus. */
export function serializeBankValues(values: BankValues): string {
  return BANK_FIELDS.map((field) => values[field].join('+')).join('|');
}

/** Reads what `serializeBankValues` wrote; what is missing has no value. */
export function parseBankValues(text: string): BankValues {
  const fields = text.split('|');
  const values = BANK_FIELDS.map((field, place) => [
    field,
    (fields[place] ?? '').split('+').filter((value) => value !== ''),
  ]);
  return Object.fromEntries(values);
}
