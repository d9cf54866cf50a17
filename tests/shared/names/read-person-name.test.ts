import { describe, expect, it } from 'vitest';
import { readPersonName } from '../../../shared/names/read-person-name.ts';

describe('a typed name', () => {
  it.each([
    ['Jane Doe', 'Doe', 'Jane'],
    ['Doe, Jane', 'Doe', 'Jane'],
    ['DOE Jane', 'Doe'.toUpperCase(), 'Jane'],
    ['LE GALL MALAKOVA Martina', 'LE GALL MALAKOVA', 'Martina'],
    ['Ana de la Cruz', 'de la Cruz', 'Ana'],
    ['van der BERG Jan', 'van der BERG', 'Jan'],
    ['Jan van der Berg', 'van der Berg', 'Jan'],
    ['Van Dyke', 'Dyke', 'Van'],
    ['Zeina BOU HARB', 'BOU HARB', 'Zeina'],
    ['ANA NEVES', 'NEVES', 'ANA'],
    ['Madonna', 'Madonna', ''],
    ['  Mary   Ann  Smith ', 'Smith', 'Mary Ann'],
    ['de Sousa', 'Sousa', 'de'],
    ['王小明', '王小明', ''],
    ['', '', ''],
    ['\u0000\u0007 ', '', ''],
  ])('[AT9] "%s" is family name "%s", given name "%s"', (typed, familyName, givenName) => {
    expect(readPersonName(typed)).toEqual({ familyName, givenName });
  });
});
